<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Открыть условия</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
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
            <translation>Хранить на этом компьютере</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Хранить токен на этом компьютере</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Там же, где инструменты Hugging Face хранят свой.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Откройте условия и примите их в своей учётной записи Hugging Face. Затем войдите здесь с токеном этой записи, у которого есть право чтения.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Если модель закрытая, войдите с токеном, у которого есть право чтения.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>Авторы получили ваше согласие: файлы можно скачать.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Запрос к Hub, можно ли скачать файлы…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>Файлы пока нельзя скачать.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Авторы сначала просят согласия с их условиями.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Вы не вошли.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Вы вошли до закрытия Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>Вы вошли с токеном из HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Вы вошли с токеном, который хранится на этом компьютере.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Ещё работает; «Остановить» прервёт сразу.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Ожидание модели…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Пишет…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Чтение: %1 из %2 токенов</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Пишет…  %1 токенов/с</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Выбраны другие параметры. Прежние заметки будут использованы там, где подходят.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Пересказать снова</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Ответить снова с…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Ответить снова</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>Прежний ответ останется: к нему можно вернуться стрелками под ним.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Кто отвечает</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Как сказать иначе</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Поиск других вариантов…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Других не нашлось.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Скрыть рассуждения</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Показать рассуждения</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Рассуждения</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Думает…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Думает уже %1 с…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>Думала %1 с</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Как он получен</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Поиск ответа…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>Не удалось прочитать %1. Файл сохранён как %2, и Parlance начал новый.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Каждый отдельно</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Вместе</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Как пересказать несколько документов</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Что получится из них вместе</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
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
            <translation>Вопрос о документе</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Спросить</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Остановить ответ</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Спросить о документах</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Спросить о документе</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Поиск документа…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Без документа о нём нельзя спросить</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Спрашивать можно, когда документ откроется</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Вы остановили этот ответ.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Запрос к адресу</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Писатель</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Пишет и улучшает тексты в вашем стиле</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Ты помогаешь писать. Отвечай на языке данного тебе текста. Пиши просто и живо; избегай штампов и преувеличений. Улучшая текст, сохраняй его смысл, факты и голос автора; сначала приведи весь новый текст, а затем в нескольких словах назови главные изменения. Переспрашивай, только если иначе нельзя продолжить.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Сделай этот текст яснее и короче:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Напиши дружелюбное письмо с отказом от приглашения.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Программист</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Пишет, объясняет и исправляет код</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Ты аккуратный программист. Давай полный работающий код в блоке кода с указанием языка и используй стандартную библиотеку там, где её достаточно. Обрабатывай ошибки и называй свои допущения. Перед кодом в одном-двух предложениях скажи, как решаешь задачу, после него — как его проверить. Если не уверен, что функция или параметр существует, так и скажи.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>Что делает этот код и где он может дать сбой?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Напиши программу, которая переименовывает фотографии по дате.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Репетитор</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Объясняет шаг за шагом и задаёт вопросы</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Ты терпеливый репетитор. Сначала выясни, что ученик уже знает. Объясняй по одному шагу, с примером из повседневной жизни, и заканчивай одним вопросом, который покажет, всё ли понятно. Не давай решение задачи сразу: дай подсказку, затем подсказку побольше. Хвали за верное, а о неверном говори ясно и доброжелательно.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Объясни мне дроби.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Почему небо голубое?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Пересказчик</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Коротко говорит, о чём текст</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Ты пересказываешь тексты на их языке. Сначала одно предложение с самым важным, затем от трёх до семи пунктов, каждый — целое предложение. Имена, числа и даты приводи в точности. Говори только то, что сказано в тексте, ничего от себя; если он неясен или противоречит себе, так и скажи.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Перескажи этот текст:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>Что решено в этом протоколе и кто это делает?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Ассистенты</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Использовать в этом чате</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Ассистент — это набор инструкций и настроек под одним именем. Чтобы сделать свой, нажмите «Создать».</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Добавить четырёх для начала</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Начальные фразы</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Описание</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Начальные фразы, по одной в строке: предлагаются на пустой странице</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln ассистент</numerusform>
                <numerusform>%Ln ассистента</numerusform>
                <numerusform>%Ln ассистентов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln промпт</numerusform>
                <numerusform>%Ln промпта</numerusform>
                <numerusform>%Ln промптов</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Добавлено: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Новый ассистент</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Импорт ассистентов</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Экспорт ассистентов</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Ассистенты (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Прикрепить документы или изображения</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>Прикреплено к сообщению</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Выбрать модель</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln файл сверх предела для одного сообщения: не добавлен.</numerusform>
                <numerusform>%Ln файла сверх предела для одного сообщения: не добавлены.</numerusform>
                <numerusform>%Ln файлов сверх предела для одного сообщения: не добавлены.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>«%1» не видит изображений: ей передаются только их имена.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слов</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Ожидание…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Чтение… страница %1 из %2</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Не прикреплено</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>«%1»: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>«%1»: прочитано целиком.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>Из «%1» ничего не прочитано: в контексте нет места.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Для этого прочитано %1 % из %Ln страницы «%2». Показать</numerusform>
                <numerusform>Для этого прочитано %1 % из %Ln страниц «%2». Показать</numerusform>
                <numerusform>Для этого прочитано %1 % из %Ln страниц «%2». Показать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Для этого прочитано %1 % из %Ln слова «%2». Показать</numerusform>
                <numerusform>Для этого прочитано %1 % из %Ln слов «%2». Показать</numerusform>
                <numerusform>Для этого прочитано %1 % из %Ln слов «%2». Показать</numerusform>
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
                <numerusform>%Ln беседа</numerusform>
                <numerusform>%Ln беседы</numerusform>
                <numerusform>%Ln бесед</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln переведённый текст</numerusform>
                <numerusform>%Ln переведённых текста</numerusform>
                <numerusform>%Ln переведённых текстов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln переведённый документ</numerusform>
                <numerusform>%Ln переведённых документа</numerusform>
                <numerusform>%Ln переведённых документов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln пересказанный текст</numerusform>
                <numerusform>%Ln пересказанных текста</numerusform>
                <numerusform>%Ln пересказанных текстов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln термин глоссария</numerusform>
                <numerusform>%Ln термина глоссария</numerusform>
                <numerusform>%Ln терминов глоссария</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln исправление</numerusform>
                <numerusform>%Ln исправления</numerusform>
                <numerusform>%Ln исправлений</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln ассистент</numerusform>
                <numerusform>%Ln ассистента</numerusform>
                <numerusform>%Ln ассистентов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln сохранённый промпт</numerusform>
                <numerusform>%Ln сохранённых промпта</numerusform>
                <numerusform>%Ln сохранённых промптов</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>чаты, переводы и пересказы</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>настройки</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>текст в разделе «Перевод»</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>текст, который дополняли</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>очередь пересказов</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>очередь переводов</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>слова, добавленные в словарь</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Создана %1 на «%2» в Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Создана %1 в Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Резервная копия всего</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Чаты с вложениями, переводы, пересказы, глоссарии, ассистенты, черновики и настройки попадают в один файл. Моделей в нём нет, ключей серверов тоже: после восстановления введите их снова.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>С настройками папок, моделей и оборудования</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Ход копирования</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Резервные копии Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Имя этого компьютера, если ему быть в файле</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Создать копию…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Сохранена как %1 в %2 (%3) и проверена чтением. Содержимое: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>только настройки</translation>
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
            <translation>Искать самый вероятный ответ</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Остановиться на первых законченных ответах</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Ширина: сколько начал отслеживать</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Штраф за длину: чем больше, тем длиннее ответы</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>продолжается</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>отсечён</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>завершён</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Лучевой поиск</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: логарифм вероятности %3, оценка %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Узел</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Логарифм вероятности</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Сумма</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Исход</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: логарифм вероятности %2, оценка %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>часть победителя</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>«%1» — не номер токена со смещением, как «50256 -5».</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Удалённые беседы</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Корзина пуста.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Стереть навсегда…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>Стереть «%1» навсегда?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>Стереть %Ln беседу навсегда?</numerusform>
                <numerusform>Стереть %Ln беседы навсегда?</numerusform>
                <numerusform>Стереть %Ln бесед навсегда?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Все сообщения будут стёрты. Это нельзя отменить.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Карточка модели</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Показать используемую модель</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Свойство</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Чтение файла…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>Карточка модели %1; используется сейчас другая.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Ни одна модель этого компьютера не используется. Выберите её выше.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Декодер: продолжает текст токен за токеном</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Энкодер: читает текст в обе стороны и превращает его в векторы</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Энкодер и декодер: читает весь текст, затем пишет другой</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Рекуррентная: хранит состояние одного размера, каким бы длинным ни был текст</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Гибридная: одни слои смотрят на весь текст, другие хранят состояние</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE по байтам</translation>
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
            <translation>Веса</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Слои</translation>
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
            <translation>Название</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Семейство</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Путь</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Части</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>Числа, полученные при обучении. Все они есть в файле.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 на каждый токен</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Используемые веса</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>Над токеном работает лишь часть экспертов, поэтому так быстрее.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Квантование</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Насколько грубо хранятся веса: меньше битов, меньше файл.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1; чисел на токен между ними: %2</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Часть слоёв видит лишь последние токены: %1</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Скользящее окно</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>Над каждым токеном работает %1 из %2</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Эксперты</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Позиции</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Как модель узнаёт, в каком месте текста стоит токен.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>Головы: %1 по %2; ключи и значения сжимаются вместе</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>Головы: %1 по %2; ключи и значения хранят %3, голов на каждую: %4</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>Головы: %1 по %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Вращательные, основание %1, растянуты ×%2 (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Вращательные, основание %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Вращательные</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>Токенов: %1; %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Словарь</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенов: %1</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Контекст при обучении</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>Какой длины были тексты, на которых она училась.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Формат чата</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>В файле</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Новый чат</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Временный чат</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Остановить ответ</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Повторить: ответить заново</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Искать беседы</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Новая папка…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Удалённые беседы…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Переименовать эту беседу…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Закрепить эту беседу</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Открепить эту беседу</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Экспортировать эту беседу…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Экспортировать все беседы…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Удалить эту беседу</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Переименовать беседу</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Действия с беседой</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Временный чат</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новый чат</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Новый временный чат</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Отпустите, чтобы прикрепить к сообщению</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Выбор документов и изображений</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Документы и изображения</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Изображение</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>Ответ готов: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>изображения</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>Модель не может этому следовать: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>Прикреплённое ещё читается.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Сначала дождитесь ответа или остановите его клавишей Esc.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>Нельзя запустить как есть</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Контрольные точки в кэше Hugging Face, которые llama.cpp не читает. Некоторые семейства можно преобразовать; сама контрольная точка не меняется.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Преобразовать</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Сделать из неё GGUF, который Parlance сможет запустить</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>Преобразовать %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Ещё: %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Удалить всё из этого репозитория…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Копировать команду «%1»</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Сравнение ответов</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Спросить обе</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Первая сторона</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Вторая сторона</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>О чём спросить обе?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>По очереди, чтобы можно было сравнить скорость</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Остановить обе</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>Обе стороны одинаковы: различие только случайное.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Ещё раз</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Оставить этот ответ</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Оставлен</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Ожидание модели…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Чтение: %1 из %2 токенов</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Рассуждает…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Пишет…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токена</numerusform>
                <numerusform>%Ln токенов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенов/с</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>всего %1 с</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 с до первого токена</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>не учтено: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>изображения</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>Это базовая модель: она продолжает тексты и не предназначена для чатов.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Дополнить текст</translation>
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
            <translation>Начните здесь текст, и модель продолжит его от курсора.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Отменить это</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Назад в чат</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Токены продолжения</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> токенов</translation>
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
            <translation>Дополнить текст</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Заполнить пропуск</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Остановить (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Продолжить (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Температура %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Ожидание модели…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Чтение: %1 из %2 токенов</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Пишет…  Esc останавливает.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Поставьте курсор в пропуск: модель учтёт то, что стоит после него.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>Модель пишет дальше от курсора. К тексту больше ничего не добавляется.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токена</numerusform>
                <numerusform>%Ln токенов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенов/с</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>Текст длиннее контекста: не прочитано знаков: %1.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Эта модель не учитывает то, что стоит после курсора.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Эта модель предназначена для чатов; базовая модель лучше продолжает тексты.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc — остановить</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенов: %1</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Временный чат: ничего не сохраняется</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Напишите сообщение или перетащите документ</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Остановить (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Отправить следующим</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Отправить, когда ответ будет написан (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Отправить</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Отправить (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Пересказ прежних сообщений…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Остановить пересказ</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Ответ, после предшествующей ему беседы</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Перевод, каждый абзац после того, о чём просили модель</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Пересказ как самостоятельный текст: то, из чего он сделан, не учитывается</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Ваш текст</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Оценила модель %1. Написала модель %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Оценила модель %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>У первого токена нет вероятности: перед ним ничего не стоит.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>Текст длиннее контекста: начиная с токена %1 модель знала только то, что стояло прямо перед ним.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Оцениваются только первые %1 символов.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>«%1» %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>«%1»: %2. Вероятнее ничего не было.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>«%1»: %2, ранг %3. Вероятнее: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токена</numerusform>
                <numerusform>%Ln токенов</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Перплексия %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Средний логарифм вероятности %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Номер в словаре</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Вероятность</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Логарифм вероятности</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ранг</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Самый вероятный</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Уверенность</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Перплексия 5 значит, что модель в среднем колебалась как между пятью равновероятными токенами. 1 значит, что она была уверена.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Что стояло перед текстом</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Показать, что стояло перед ним</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Что стоит перед ним</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Что стоит перед ним (можно оставить пустым)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Свой текст</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Оценить свой текст</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>Насколько уверена модель?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Сколько оценено</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Где она была уверена меньше всего</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Наведите на токен или переходите между ними клавишами со стрелками.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Свободный текст</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>Ответы без схемы и без грамматики.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>Ответы по схеме JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>Ответы по грамматике.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>Ответы — свободный текст.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Написать…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>Ответ ей соответствует.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>Ответ оборван; до этого места он ей соответствует.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>Ответ — не JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Структурированный ответ</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Использовать</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Свободный текст</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Схема JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Грамматика (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>Вид ответов</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Схема или грамматика</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Вставить пример</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Вопрос для пробы</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Назови книгу, которая тебе нравится.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Попробовать</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Попробовать на модели</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>Ответы станут JSON по схеме (JSON Schema 2020-12). Смысл полей объясните в вопросе: модель видит вопрос, а не схему.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>Ответы следуют правилу «root» грамматики GBNF из llama.cpp: правила вида name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>Модель пишет ответы свободно.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Пока ничего не написано.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Проверка…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>Модель может этому следовать.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Ожидание модели…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Пишет…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Остановлено.</translation>
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
            <translation>Ассистент</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Модель чата</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>температура %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Как есть (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 из %2 токенов</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Контекст: занято %1 из %2 токенов</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Показывает, что сколько занимает</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Что отправляется модели</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенов: %1</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Эта беседа</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>То, что вы пишете</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Оставлено для ответа</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Свободно</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Весь контекст</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln самое старое сообщение не будет отправлено.</numerusform>
                <numerusform>%Ln самых старых сообщения не будут отправлены.</numerusform>
                <numerusform>%Ln самых старых сообщений не будут отправлены.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Числа приблизительные: эта модель не считает.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Когда контекст полон, самые старые реплики пропускаются.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Сначала пересказать вложение</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Контекст побольше…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>В этом сообщении токенов: %1, а места только на %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>С этим сообщением %Ln самое старое больше не будет отправляться.</numerusform>
                <numerusform>С этим сообщением %Ln самых старых больше не будут отправляться.</numerusform>
                <numerusform>С этим сообщением %Ln самых старых больше не будут отправляться.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Закреплённые</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Вчера</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Последние 7 дней</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Последние 30 дней</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>Найдена %Ln беседа</numerusform>
                <numerusform>Найдено %Ln беседы</numerusform>
                <numerusform>Найдено %Ln бесед</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln беседа в корзине</numerusform>
                <numerusform>%Ln беседы в корзине</numerusform>
                <numerusform>%Ln бесед в корзине</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln беседа</numerusform>
                <numerusform>%Ln беседы</numerusform>
                <numerusform>%Ln бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Папка %1, развёрнута: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Папка %1, свёрнута: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, закреплена</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, в папке %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Переименовать…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Развернуть</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Свернуть</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Удалить папку…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Закрепить</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Переместить в папку</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Новая папка…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Убрать из папки</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Переименование беседы</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Переименование папки</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Новая папка</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>Удалить папку «%1»?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Удалить папку</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>Её беседы останутся, без папки.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Беседы</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Удалённые беседы…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Новый чат</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Новая папка…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Искать беседы</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Очистить поиск (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Ни в одной беседе этого нет.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Здесь появятся ваши беседы.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Свёрнуто</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Развёрнуто</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Копировать код</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Ваш вариант</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Искать исправления</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Забыть переведённое моделями…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Ни в одном исправлении этого нет.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Если изменить перевод, дальше будет использоваться ваш вариант.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Части документа, на которые опирается пересказ</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>пересказ опирается на %1 из них</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>завершился сам</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>достиг заданной длины</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>заполнил контекст</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлен</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Способ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Токены</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Сумма логарифмов вероятностей</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>На токен</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Почему завершился</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Жадный выбор</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Лучевой поиск</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Случайный выбор, начальное число %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токена</numerusform>
                <numerusform>%Ln токенов</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>логарифм вероятности %1, на токен %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Декодирование</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Декодировать</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>До четырёх целых чисел</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>В каждой рамке — токен, сумма логарифмов вероятностей до него и, в скобках, его оценка со штрафом за длину. Жирная рамка: победитель; пунктирная: отсечён; двойная: готовый ответ.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Начальные числа</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Лучи</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Штраф за длину</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Токенов не больше</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>Общее для всех показано бледно; ▸ отмечает, где ответ идёт своим путём.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>Один промпт, декодированный жадно, случайным выбором с начальными числами и лучевым поиском, с суммой логарифмов вероятностей для каждого способа.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Оставить</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>Отменить и удалить полученное?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Удалить %1</translation>
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
            <translation>Сбросить всё</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Настроено иначе в этом чате: %Ln</numerusform>
                <numerusform>Настроено иначе в этом чате: %Ln</numerusform>
                <numerusform>Настроено иначе в этом чате: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>У этого чата нет собственных настроек.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>Вернуть «%1»</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Удалить пересказ и снова отправлять сообщения</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Пересказ, отправляемый вместо %Ln сообщения</numerusform>
                <numerusform>Пересказ, отправляемый вместо %Ln сообщений</numerusform>
                <numerusform>Пересказ, отправляемый вместо %Ln сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Скрыть пересказ</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Показать пересказ</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Пересказ прежних сообщений</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Любая задача</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Пересказ</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Изображения</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Эмбеддинги</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Любой размер</translation>
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
            <translation>Больше 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Сначала популярные сейчас</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Чаще всего скачивают</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Больше всего отметок</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Сначала новые</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Любая лицензия</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Любой язык</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>Скачиваний: %1 млн</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>Скачиваний: %1 тыс.</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>Скачиваний: %1</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>Параметров: %1</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>файл %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>нужно согласие</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>контекст %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>изменено %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Задача</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Порядок</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Искать модели, например «qwen3» или «persian»</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Искать модели</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Показать ещё</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Очистить поиск</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>На Hugging Face Hub</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Рекомендуем для этого компьютера</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>Из каталога</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Показать все %1</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Запрос к Hub о следующих…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Без сети есть каталог выше.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>На Hub нет такой модели GGUF.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Отправлять вместо них пересказ</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Новый чат из пересказа</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln прежнее сообщение больше не отправляется</numerusform>
                <numerusform>%Ln прежних сообщения больше не отправляются</numerusform>
                <numerusform>%Ln прежних сообщений больше не отправляются</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Одно прежнее сообщение больше не отправляется</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Контекст побольше: %1, памяти примерно на %2 больше…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Контекст побольше: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Записать документ снова</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Записать в папку…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Листы и столбцы…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Перевести снова с другими параметрами…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Открыть оригинал</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Выбор папки</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Перевести снова</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>Двуязычной таблицей: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Документом: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Самим документом</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Нет программы, которая открывает %1.</translation>
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
            <translation>Здесь появятся документы, отмеченные звёздочкой.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Документа с таким названием нет.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Здесь появятся ваши документы.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>Стереть перевод «%1»? Файлы останутся.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Искать документы</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Прежние документы</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Документы в корзине</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Стереть все переводы в корзине? Файлы останутся.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Стёртое нельзя вернуть.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Выбор документов</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Выбор папки</translation>
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
            <translation>Веб-страница</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Перевести на</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Двуязычная таблица</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Записать оригинал и перевод рядом вместо самого документа</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Формат таблицы</translation>
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
            <translation>Очередь документов</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Перевести снова</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Готовые документы остаются в списке ниже</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Модель не знает этого языка</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Модель не знает этой пары</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Уже на этом языке</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Такой тип не переводится</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Файл изменился</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Открытие</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Исправление того, что не прошло проверку</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Запись документа</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>просмотреть %Ln</numerusform>
                <numerusform>просмотреть %Ln</numerusform>
                <numerusform>просмотреть %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 из %2 абзацев</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>известно раньше: %1</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Изменён с момента записи</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>не записан</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Новые документы</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, веб-страницы, электронные книги, Markdown, субтитры, PO, письма, таблицы и тексты возвращаются в своём формате, PDF — документом Word. Перевод записывается рядом с оригиналом, а не поверх него.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Отпустите, чтобы перевести</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>Скачивание %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Раньше: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Позже: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Возобновить %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Приостановить %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Убрать %1 из списка</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Отменить %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Без входа</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Открыть страницу</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Показать в «Установленных»</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Скачивание %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Возобновить %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Приостановить %1</translation>
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
            <translation>осталось меньше минуты</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>осталась %Ln минута</numerusform>
                <numerusform>осталось %Ln минуты</numerusform>
                <numerusform>осталось %Ln минут</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>осталось %1 ч %2 мин</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>осталось больше суток</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>ждёт своей очереди</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>ждёт: сеть выключена</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>приостановлено</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>готово, проверен каждый байт</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлено</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>новая попытка…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>новая попытка через %Ln секунду</numerusform>
                <numerusform>новая попытка через %Ln секунды</numerusform>
                <numerusform>новая попытка через %Ln секунд</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>проверка уже имеющегося</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>соединение…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 пришло с неверными байтами и скачивается ещё раз.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Приостановить все</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Возобновить все</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Ограничение скорости и число одновременных скачиваний, в настройках</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>Ничего не скачивается</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>Всё, что вы скачиваете, показано здесь и продолжится после перезапуска.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Найти модель</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln идёт</numerusform>
                <numerusform>%Ln идут</numerusform>
                <numerusform>%Ln идут</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln ждёт</numerusform>
                <numerusform>%Ln ждут</numerusform>
                <numerusform>%Ln ждут</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>свободно на диске: %1</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Ограничение скорости: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Без ограничения скорости</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Без модели</translation>
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
            <translation>Перетащите документы или папки в любое место</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>осталось около %1 ч %2 мин</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>осталось около %1 ч</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>осталось около %1 мин</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>осталось около %1 с</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Изменить сообщение</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Сохранить и отправить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>Прежняя версия сохранится. Ctrl+Enter отправляет.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Кодировка: %1 (предположительно)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Кодировка: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Если буквы выглядят неверно, выберите другую кодировку</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Пусть решит Parlance</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Все языки</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Западноевропейская</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Центральноевропейская</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Балтийская</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Турецкая</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Кириллица</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Греческая</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Арабская и персидская</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Иврит</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Тайская</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Вьетнамская</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Китайская упрощённая</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Китайская традиционная</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Японская</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Корейская</translation>
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
            <translation>Стереть</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Стереть сохранённое</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Стереть навсегда</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>Отмеченное будет стёрто, в том числе из корзин, и вернуть его нельзя. Ваши файлы, модели, глоссарии, исправления, ассистенты, промпты и настройки останутся.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance завершит то, что делает, и откроется заново уже без стёртого.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Сначала создать копию…</translation>
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
            <translation>Стереть…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Стереть сохранённое</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Чаты, переводы, пересказы и другое, по видам.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>Выбранное стёрто.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Чаты, с вложениями и черновиками</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Переведённые тексты и документы, их очередь и память</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Пересказы, с вопросами, заметками и очередью</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Измеренные скорости и время последнего использования моделей</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Слова, добавленные в словарь</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Журналы сети и прошлых запусков</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Добавить пример</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>Сохранено файлов: %1, в %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Экспортировать все беседы…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Импортировать беседы…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Все настройки вместе</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Экспортировать настройки…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Импортировать настройки…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Сбросить все настройки…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Импорт настроек</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Экспорт настроек</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Настройки Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>Что это? Щёлкните здесь, а затем то, что нужно объяснить.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Что это?</translation>
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
            <translation>Веб-страница (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Простой текст</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, со всем, что есть</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Отдельный файл для каждой, в папке</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Отдельный файл для каждой, в одном ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Один файл со всеми</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>С рассуждениями модели перед ответом</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Ход экспорта</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Экспорт «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>Экспорт %Ln беседы</numerusform>
                <numerusform>Экспорт %Ln бесед</numerusform>
                <numerusform>Экспорт %Ln бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Беседы Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Вся беседа, как она показана</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>%Ln выбранная беседа</numerusform>
                <numerusform>%Ln выбранные беседы</numerusform>
                <numerusform>%Ln выбранных бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Только некоторые её сообщения:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Все беседы (%Ln)</numerusform>
                <numerusform>Все беседы (%Ln)</numerusform>
                <numerusform>Все беседы (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Тип файла</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Куда записать несколько бесед</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>В JSON есть каждая версия каждого сообщения, вложения с их текстом и данные о каждом ответе. Его можно снова импортировать без потерь.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>Записываются показанные сообщения, каждое с датой и ответившей моделью. Другие версии и текст вложений есть только в JSON.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Экспорт настроек</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Все настройки в одном файле, для другого компьютера. Ключи в него никогда не попадают.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Эти рассказывают о вас или об этом компьютере, поэтому пропущены:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Записать и их</translation>
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
            <translation>Веб-страница (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Простой текст</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Копировать пересказ</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Сохранить пересказ</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Скопировано.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Копировать с источниками</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Пересказ</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Настройки и ключи серверов</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Чаты, переводы, пересказы и импортированные модели</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Черновики, очереди и беседы, которые держатся наготове</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Скачанные модели, общие с другими программами</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Устройства</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Как она загружена…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>Загруженная модель</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Модель не загружена. Когда она будет, здесь видно, на чём она работает.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Используемые наборы инструкций: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>Что доступно моделям и документам: проверено на этом компьютере</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Проверяется…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>Команда %1 запускает всё и считает, что покидает этот компьютер.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Измерение…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Папки Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Показать журнал…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Журнал этого запуска и сбоев движка</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Действующие переменные среды</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Ни одна не задана.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Скопировать отчёт</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Версии и настройки для сообщения об ошибке, без имён и папок</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Версии</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Лицензии…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Лицензии всего, что поставляется</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, свободно %2 из %3</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln токен</numerusform>
                <numerusform>%Ln токена</numerusform>
                <numerusform>%Ln токенов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенов/с</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Что это значит, что в безопасности и что делать</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Копировать подробности</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Модель для этого компьютера</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Выбрана по свободной памяти, тому, что вы хотите делать, и вашим языкам.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>А пока готова начальная модель, которая пришла с Parlance. Она крошечная: чтобы освоиться, а не для настоящей работы.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Осмотр этого компьютера…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Ни одна известная нам модель не помещается в свободную сейчас память. Закройте другие программы и вернитесь или продолжите с начальной моделью.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Использовать начальную модель</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Запрос к Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Начать</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Использовать эту модель</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Скачать</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>По умолчанию: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Цена: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>Действует, когда модель загружена заново</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Вернуть «%1» к значению по умолчанию</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Скорость и память</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Чтение файла…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Ни одна модель этого компьютера не используется. Выберите её выше.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>Что поставить в пропуски этого промпта?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Найти в документе</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Предыдущее место</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрыть поиск</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Поиск…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Папок пока нет; по одной в строке</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Добавить папку</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Забыть переведённое моделями?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>Тексты, переведённые раньше, в следующий раз будут переведены заново. Ваши исправления и история останутся.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>Забыть «%1»?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Он будет убран из списка вместе с ключом и настройками его моделей. На самом сервере ничего не изменится.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Беседа</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Откуда</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Без названия</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>уже есть здесь</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Модели на этом компьютере</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Эти уже здесь и помещаются в память. Какую хотите использовать? Файлы остаются на своих местах.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Использовать эту модель</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Получить другую модель…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Найденные беседы</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Списки терминов (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Таблица с запятыми (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Таблица с табуляцией (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Глоссарий</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Термины</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Исправления</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Что показать</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Язык текста</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Язык перевода</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Никогда не переводить</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Названия и слова, которые на любом языке остаются как есть</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Искать термины</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Добавить термин</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Импорт…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Ни в одном термине этого нет.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Добавьте названия и слова, которые никогда не переводятся.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Добавьте слова и их перевод между этими языками.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>Добавлен %Ln термин.</numerusform>
                <numerusform>Добавлено %Ln термина.</numerusform>
                <numerusform>Добавлено %Ln терминов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Сохранено: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Импорт терминов</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Экспорт терминов</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Листы и столбцы для перевода</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Перевести эти</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Остальные остаются как есть.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln текст</numerusform>
                <numerusform>%Ln текста</numerusform>
                <numerusform>%Ln текстов</numerusform>
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
            <translation>Искать в справке</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Ни на одной странице нет этих слов. Попробуйте меньше слов или другие.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>Найден %Ln раздел</numerusform>
                <numerusform>Найдено %Ln раздела</numerusform>
                <numerusform>Найдено %Ln разделов</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Содержание справки</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Что нашёл поиск</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Найти на этой странице</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Предыдущее место</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрыть поиск</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Часть этой страницы пока на английском.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Найти на этой странице</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мельче текст</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Крупнее текст</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Следующий абзац для просмотра</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln абзац для просмотра</numerusform>
                <numerusform>%Ln абзаца для просмотра</numerusform>
                <numerusform>%Ln абзацев для просмотра</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Стереть навсегда</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Очистить корзину…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Корзина пуста.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>В списке последние: %1.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Стереть навсегда…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Переместить в корзину</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Корзина</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Ни в одном переводе этого нет.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>Здесь появятся переводы, отмеченные звёздочкой.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>Переводы не запоминаются.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Здесь появятся ваши переводы.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Стереть этот перевод?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Добавить в избранное</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Переместить в корзину</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Вести историю</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Запоминать переводы на этом компьютере</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Закрыть историю</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Искать переводы</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Прежние переводы</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Переводы в корзине</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Стереть все переводы в корзине?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Стёртое нельзя вернуть.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Как получить модель</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance запускает модели GGUF. Выберите в «Обзоре» подходящую для этого компьютера, перетащите файл .gguf на окно или укажите собственную папку.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Обзор моделей</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Выбрать папку моделей</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>Здесь показано и то, что положили в кэш Hugging Face этого компьютера другие программы, например командой:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Копировать команду</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Модели, найденные на Hugging Face Hub</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Импорт бесед</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Ход чтения</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Выбор экспортированных бесед</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Экспортированные беседы</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Выбор папки с беседами</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Выбрать файлы…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Выбрать папку…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Чтение…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Выберите то, что экспортировали Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan или веб-страница llama.cpp, либо перетащите сюда: файлы, ZIP как есть или папку. Ничего не сохранится, пока вы не увидите содержимое, и ничто не покинет этот компьютер.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>Импортировать %Ln беседу</numerusform>
                <numerusform>Импортировать %Ln беседы</numerusform>
                <numerusform>Импортировать %Ln бесед</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>Найдена %Ln беседа. Отметьте те, что нужно импортировать.</numerusform>
                <numerusform>Найдено %Ln беседы. Отметьте те, что нужно импортировать.</numerusform>
                <numerusform>Найдено %Ln бесед. Отметьте те, что нужно импортировать.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Найдена одна беседа.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>Импортирована %Ln беседа</numerusform>
                <numerusform>Импортировано %Ln беседы</numerusform>
                <numerusform>Импортировано %Ln бесед</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>с %Ln сообщением</numerusform>
                <numerusform>с %Ln сообщениями</numerusform>
                <numerusform>с %Ln сообщениями</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>Пропущена %Ln беседа: уже есть здесь.</numerusform>
                <numerusform>Пропущено %Ln беседы: уже есть здесь.</numerusform>
                <numerusform>Пропущено %Ln бесед: уже есть здесь.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Пропущено, потому что в Parlance для этого нет места: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>Добавить «%1» к вашим моделям</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>Добавить %Ln модель к вашим</numerusform>
                <numerusform>Добавить %Ln модели к вашим</numerusform>
                <numerusform>Добавить %Ln моделей к вашим</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Добавляемые файлы</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Использовать, где лежит</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Ничего не копируется и не меняется. Если позже переместить файл, здесь он пропадёт.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Переместить в папку Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>Файла на прежнем месте не останется. Потом Parlance сможет удалить его за вас.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Изменится это:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>Файл ничего не меняет: всё уже так настроено.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Непонятны, остаются как есть:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Неизвестны этой версии, пропущены:</translation>
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
            <translation>Смещения</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Штрафы</translation>
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
            <translation>Представления модели</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Анализ</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Токены</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Следующий токен</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Декодирование</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Уверенность</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Способы спросить</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Скорость и память</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Карточка модели</translation>
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
            <translation>перевод</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>пересказ</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>images</source>
            <translation>изображения</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>эмбеддинги</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>По умолчанию для чата</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>По умолчанию для перевода</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>По умолчанию для пересказа</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Пересказ</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Незавершённое скачивание</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Старая ревизия</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Файл, который не нужен ни одной модели</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Битая ссылка</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>его использует другая ревизия</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>его использует другая модель</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>в другом месте у него другое имя</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>принадлежит вам или другой программе и не удаляется</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>Удаление %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Проверка %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Импорт %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Создание %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>Преобразование %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Входит в Parlance и остаётся</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>Принадлежит llama.cpp: удалите там</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>Принадлежит LM Studio: удалите там</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Принадлежит Jan: удалите там</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>Принадлежит GPT4All: удалите там</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Принадлежит Ollama: удалите там</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>В вашей папке: удалите там</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>параметров: %1</translation>
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
            <translation>ещё не использовалась</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>использовалась сегодня</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>использовалась вчера</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>использовалась %Ln день назад</numerusform>
                <numerusform>использовалась %Ln дня назад</numerusform>
                <numerusform>использовалась %Ln дней назад</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>использовалась %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>такой тип здесь не преобразуется</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Искать среди этих моделей</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Сортировка</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>По имени</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>По размеру</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>По последнему использованию</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>По параметрам</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>По владельцу</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Добавить файл…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Добавить сервер…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Искать модели снова</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln модель</numerusform>
                <numerusform>%Ln модели</numerusform>
                <numerusform>%Ln моделей</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 на диске</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Модели с именем «%1» нет.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Добавление моделей</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Модели GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>В изображении нет текста для вставки. Сохраните его в файл и перетащите файл.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Выбор документов</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Выбор папки</translation>
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
            <translation>Выбрать кодировку…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Выбрать модель</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Добавить снова</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Нажмите, чтобы перейти туда.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Остановить: %1</translation>
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
            <translation>Что сейчас выполняется</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>Выполняется %Ln задача</numerusform>
                <numerusform>Выполняются %Ln задачи</numerusform>
                <numerusform>Выполняются %Ln задач</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Показать, что выполняется</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Свернуть, что выполняется</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Всё, что помнит Parlance, в одном файле: для надёжности или для переезда на другой компьютер. Моделей в нём нет.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Кроме того, копия создаётся сама каждый день. Последняя: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Создать копию…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Восстановить…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Клавиши для «%1»</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Нажмите новые клавиши. Esc оставляет всё как есть, Backspace убирает их.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Язык текста</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Язык перевода</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Поменять местами языки и тексты</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Определить язык</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Определён: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>По тексту трудно определить язык. Выберите его здесь.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Неуверенно: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Неуверенно: выберите язык</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Добавить язык</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Добавить язык…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Удалить %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Искать языки</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Языка с таким названием нет.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Ваши языки</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Все языки</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Орфография</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>На языке каждого абзаца</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выключена</translation>
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
            <translation>амхарский</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>арабский</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>ассамский</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>азербайджанский</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>белорусский</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>болгарский</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>бенгальский</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>тибетский</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>боснийский</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>каталанский</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>центральнокурдский</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>чешский</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>валлийский</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>датский</translation>
        </message>
        <message>
            <source>German</source>
            <translation>немецкий</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>мальдивский</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>греческий</translation>
        </message>
        <message>
            <source>English</source>
            <translation>английский</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>эсперанто</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>испанский</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>эстонский</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>баскский</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>персидский</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>финский</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>филиппинский</translation>
        </message>
        <message>
            <source>French</source>
            <translation>французский</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>ирландский</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>галисийский</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>гуджарати</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>хауса</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>иврит</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>хинди</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>хорватский</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>венгерский</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>армянский</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>индонезийский</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>игбо</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>исландский</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>итальянский</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>японский</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>яванский</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>грузинский</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>кхмерский</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>каннада</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>корейский</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>курдский</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>киргизский</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>латинский</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>люксембургский</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>лаосский</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>литовский</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>латышский</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>малагасийский</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>маори</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>македонский</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>малаялам</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>монгольский</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>маратхи</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>малайский</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>мальтийский</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>бирманский</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>непальский</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>нидерландский</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>норвежский</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>окситанский</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>ория</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>панджаби</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>польский</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>пушту</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>португальский</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>португальский (Бразилия)</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>румынский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>киньяруанда</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>синдхи</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>сингальский</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>словацкий</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>словенский</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>сомалийский</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>албанский</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>сербский</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>шведский</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>суахили</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>тамильский</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>телугу</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>таджикский</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>тайский</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>туркменский</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>турецкий</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>татарский</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>уйгурский</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>украинский</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>урду</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>узбекский</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>вьетнамский</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>коса</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>идиш</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>йоруба</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>кантонский</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>китайский</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>китайский традиционный</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>зулу</translation>
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
            <translation>Покидает этот компьютер</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>Модель работает на сервере «%1» (%2). То, что вы пишете, отправляется туда.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>То, что вы пишете, отправляется на %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Слои модели находятся на %1. Туда передаётся вычисленное из вашего текста, и ничто не защищает его в пути.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Часть модели работает на %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>Пропущен %Ln документ:</numerusform>
                <numerusform>Пропущено %Ln документа:</numerusform>
                <numerusform>Пропущено %Ln документов:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… и ещё %1</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Остатки</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>То, что занимает место и не нужно ни одной модели. Ничто не исчезнет, пока вы не увидите план.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Удалить всё…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>из %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Удалить: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % и больше</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>меньше %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Оттенки, от светлого к тёмному: %1</translation>
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
            <translation>Средний</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Длинный</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Около %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Другая длина…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Лицензии</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Из чего состоит Parlance</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>Текст лицензии не приложен.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>В тексте ссылки указано %1, но ведёт она на %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>В адресе есть буквы другой письменности, похожие на обычные: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>То, что стоит перед @, — не сайт. Сайт — %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Открытие ссылки</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Открыть этот адрес в браузере?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance не открывает ссылки такого типа.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Копировать адрес</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Ваш вариант</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Насколько модель была уверена?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Перевод…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 из %2 абзацев</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>известно раньше: %1</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Предупреждения и ошибки</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Ошибки</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Журнал этого запуска</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Имена, папки и ключи не попадают в него уже при записи, поэтому его можно приложить к сообщению об ошибке.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Ничего такого в журнале нет.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Что показано</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Искать в журнале</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Копировать показанное</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Этот текст слишком длинный, чтобы вставить его сюда.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Сохраните его в файл и откройте или перетащите файл.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Справка</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Пересказ</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Анализ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Убрать из избранного</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Добавить в избранное</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Только избранное</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Этого числа в документе не нашлось.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Этого имени в документе не нашлось.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Предложение %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Веса</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Ключи и значения</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Вычисления</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Память в зависимости от контекста</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Контекст в токенах</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 при контексте в токенах: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Свободно на %1: %2 из %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Свободная память: %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Веса по типам</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Тип</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Байты</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Приблизительно: веса подсчитаны по тензорам, остальное по формуле.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Запросов одновременно</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Точность ключей и значений</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Квантование весов</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Память</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Как в файле (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Как в файле</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, бит на вес: %2</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Как загружена: веса %1, контекст %2, вычисления %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Как загружена, примерно: веса %1, контекст %2, вычисления %3.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Всего около %1; свободно %2 памяти.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Всего около %1: больше, чем свободно (%2).</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Починить повреждённое</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>Повреждённый файл сохранится под другим именем, что бы вы ни выбрали. Окно ненадолго закроется и откроется снова.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Вернуться к последней резервной копии</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Оставить то, что ещё читается</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Начать с пустого</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Сколько прочитано</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Починить</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Её нет.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>От %1; всего: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Ничего в нём не читается.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>Беседы: %1 из %2; всего: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Изменить сообщение</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Копировать сообщение</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Копировать ответ</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Действия с сообщением</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Действия с ответом</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Закреплено: отправляется всегда. Щёлкните, чтобы открепить.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Ещё отправляется</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Сообщения для экспорта</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
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
            <translation>Вычислено на</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Почему закончился</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Написан</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Как получился этот ответ</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Токены ответа</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Токены на входе</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Верно угаданные токены</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенов/с</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Время до первого токена</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Время рассуждений</translation>
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
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Ответить на это</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Как он получен…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>Насколько модель была уверена?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Копировать выделенное</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Копировать как Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Копировать как простой текст</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Копировать с форматированием</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Ответить снова с…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Более ранняя версия</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Более поздняя версия</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Открепить: пусть уходит из контекста вместе с другими</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Закрепить: держать в контексте</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Всё, что есть в файле</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Ключ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Значение</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Поиск по ключам и значениям</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Показать шаблон чата</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Копировать значение</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln строка</numerusform>
                <numerusform>%Ln строки</numerusform>
                <numerusform>%Ln строк</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Загрузка %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Ещё: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Загружена</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Видит изображения</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Старая ревизия</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Остановить загрузку</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Выгрузить</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Загрузить снова</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Модель выгружена, потому что не использовалась. Следующий вопрос её загрузит.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Контекст, токенов: %2.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Без модели</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Загрузка… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Выбрать модель</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Модель: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Отдыхает, потому что не использовалась. Следующий вопрос её загрузит.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Все модели…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Как она загружена…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Копировать команду «%1»</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Копировать подробности ошибки</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Настройки этой модели…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Как она загружается…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Анализ…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Уменьшить…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Сделать основной для</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Изменить её сервер…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Забыть её сервер…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Забыть…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Удалить…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Удалить всё из её репозитория…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Копировать путь</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Открыть папку</translation>
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
            <translation>перевод</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>пересказ</translation>
        </message>
        <message>
            <source>code</source>
            <translation>код</translation>
        </message>
        <message>
            <source>images</source>
            <translation>изображения</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>эмбеддинги</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Помещается на GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Частично помещается на GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>Работает на процессоре</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Слишком велика</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>Неизвестно, поместится ли</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>не хуже исходной</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>хорошее качество</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>заметно хуже</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>намного хуже</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>собственные условия</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>коммерческое использование с условиями</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>коммерческое использование разрешено</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>без коммерческого использования</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Не для использования в: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Не для: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>около %1 памяти</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 памяти, измерено</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>до %1 токенов/с</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 токенов/с, измерено</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>около %1 токенов/с</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>Память позволяет до %1 токенов/с.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Здесь измерено %1 токенов/с.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>Судя по замерам других моделей здесь, около %1 токенов/с.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>По её странице нельзя сказать, сколько ей нужно.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>Занимает около %1 при контексте в %2 токенов.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Вычислено по размеру и устройству.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>Занимает %1 при контексте в %2 токенов.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>Измерено llama.cpp по заголовку файла.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Свободно для неё: %1 на GPU, %2 в памяти.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Свободно для неё: %1 памяти.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Установленные</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Обзор</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Скачивание</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Разделы моделей</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>Идёт %Ln скачивание</numerusform>
                <numerusform>Идут %Ln скачивания</numerusform>
                <numerusform>Идут %Ln скачиваний</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Поиск</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Страница модели</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Первые байты файла</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Скачивание</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Запрос доступа</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Поиск новой версии</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Движок в другом месте</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Время</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Узел</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Зачем</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О чём</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Получено</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Что Parlance запрашивал в сети</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Очистить список</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance выходит в сеть, чтобы находить и скачивать модели, и к серверам, которые выбрали вы. Только им отправляется что-либо из ваших чатов, текстов и документов. Список остаётся на этом компьютере.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln запрос</numerusform>
                <numerusform>%Ln запроса</numerusform>
                <numerusform>%Ln запросов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, получено %2</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>Показаны последние: %1.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>Без сети</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance не открывает соединений. Нажмите, чтобы увидеть все прежние запросы.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Сеть включена</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Только то, что вы ищете, скачиваете или подключаете. Нажмите, чтобы увидеть все запросы.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>Самые вероятные следующие токены</translation>
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
            <translation>Логит</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Логарифм вероятности</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Оставлено токенов</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Оставлено вероятности</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Энтропия в битах</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>оставляет %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>доля %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 бит</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: осталось токенов: %2, доля вероятности %3; энтропия %4 бит.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Следующий токен</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Показать следующий токен</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Шаг назад</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Ещё токены</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Сервер сообщает только самые вероятные токены: что оставляют сэмплеры, показать нельзя.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Не показано, так как выбирает случайно или учитывает весь текст: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>Модель даёт вероятность каждому токену своего словаря. Напишите текст и посмотрите, чего она ждёт дальше и что от этого оставляет каждый сэмплер. Выберите токен, чтобы пойти от него дальше.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>После промпта:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1: загружено.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1: скачано.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1: переведено.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1: пересказано.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Готово: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1: сохранено.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Не получилось: %1</translation>
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
            <translation>%1 тыс.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln слово</numerusform>
                <numerusform>%Ln слова</numerusform>
                <numerusform>%Ln слов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln символ</numerusform>
                <numerusform>%Ln символа</numerusform>
                <numerusform>%Ln символов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 из %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Рекомендуется</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, рекомендуется</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>скачать %1</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>скачать около %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Хорошо умеет: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>На диске свободно только %1.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>около %Ln минуты при %1</numerusform>
                <numerusform>около %Ln минут при %1</numerusform>
                <numerusform>около %Ln минут при %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance остаётся без сети, как указано в настройках. Начальная модель здесь, и вы можете добавить файл модели, который у вас есть.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Выйти в сеть</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>Что сделать с «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>Что сделать с %Ln документом?</numerusform>
                <numerusform>Что сделать с %Ln документами?</numerusform>
                <numerusform>Что сделать с %Ln документами?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Пересказать</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Документы для открытия</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Всегда делать так, пока не изменено в настройках</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Прикрепить к чату</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевести</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Отпустите, чтобы добавить к вашим моделям</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Отпустите, чтобы прикрепить к сообщению</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Отпустите, чтобы вставить текст</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Отпустите текст на «Чат», «Перевод» или «Пересказ»</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Отпустите картинки на чат</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance открывает файлы этого компьютера, а не веб-страницы</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Отпустите, чтобы перевести</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Отпустите, чтобы пересказать</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Отпустите, чтобы открыть: вы выберете, что с этим сделать</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Сэмплирование</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Дополнительные настройки</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Модель чата</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Как делает модель</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Как в настройках</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>Что умеет модель, видно после загрузки.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Эта модель не рассуждает.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Эта модель рассуждает всегда: этого не изменить.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>У этой модели нет уровней глубины.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>Рассуждения этой модели ничем не помечены.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>У серверов лучевой поиск не запрашивается.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Невозможно вместе со структурированным ответом.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Невозможно вместе с лучевым поиском.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>Серверы следуют схеме JSON, но не грамматике.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>Это решает сам сервер.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>Память этой модели не позволяет угадывать наперёд.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>Вернуть «%1»</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Форма пересказа</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Длина пересказа</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Язык пересказа</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Тот же язык</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Параметры</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Параметры (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Подробность, читатели, инструкции, пресеты</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Параметры пересказа</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Использовать</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Форма</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Язык документа</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Подробность</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>Что ещё учесть в пересказе, вашими словами</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Несколько документов</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Кто угодно; или «десятилетний ребёнок», «наши юристы»…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Написан заново по всем заметкам: читается лучше всего</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>Заметки по разделам: меньше всего потерь</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Для документов, которые пересказываются вместе</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>Как выглядит пересказ. Маленькие модели умеют не все формы.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Длина в словах</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>К какой длине стремиться. Более длинный пересказ теряет меньше и занимает больше времени.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>На каком языке писать пересказ; модель должна хорошо его знать.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Читатели</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Для кого он пишется: от этого зависит, какие слова не нужно пояснять.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Что сказать о документах, которые пересказываются вместе.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Пресет</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Как переводить</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Применить</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Модель не учитывает пожелания о стиле.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Как в оригинале</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Тон</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Инструкция</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>Модель не следует инструкциям.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Ширина поиска</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Там, где работает модель, поиск невозможен.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Например: сохраняй названия продуктов.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Как советуют авторы</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Как советуют авторы (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Сколько начал предложения отслеживается сразу; 1 — быстрее всего.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Использовать глоссарий</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Использовать прежние переводы и ваши исправления</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>Модели нельзя передать термины.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Как звучит перевод, в одном-двух словах, например «тепло» или «сжато».</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>Что ещё учесть модели. Лучше всего работают короткие и определённые инструкции.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Большее число может дать формулировку лучше, но требует больше времени и памяти.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Даёт модели ваши термины для слов абзаца и отмечает, что она пропустила.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Текст, переведённый раньше, берётся без запроса к модели. Выключите, чтобы всё перевести заново.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Официально, как в оригинале</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Официально</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Неофициально</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Как обращаться к читателю</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Тон перевода</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Ещё…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Инструкции, ширина поиска, глоссарий и память</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>При вводе</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Переводить при вводе</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Ещё (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Модель не учитывает пожелания о стиле.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>неизвестно</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>Условия «%1»: %2. Выберите другую модель.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Тон, как в оригинале</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Своими словами…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Ассистент</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>Начальная модель слишком мала, чтобы следовать инструкциям или схемам.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Изменить ассистентов</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Этот чат</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Закрыть настройки</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>Задаёт %Ln настройку.</numerusform>
                <numerusform>Задаёт %Ln настройки.</numerusform>
                <numerusform>Задаёт %Ln настроек.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Входит в Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Создано или импортировано здесь</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Кэш Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>Кэш llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>Из LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Из Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>Из GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Из Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Ваша папка моделей</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>На сервере</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>У серверов с протоколом OpenAI свои модели. Устройства других компьютеров делят работу над моделью, которая находится здесь.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Пока нет ни одного. Добавьте компьютер с адресом, по которому он отвечает.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Другие компьютеры</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Добавить сервер…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Добавить устройства…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Изменить %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Забыть…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Забыть %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Удалить %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Проверить %1 снова</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Вы остановили этот ответ.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Этот ответ был прерван.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>Ответ достиг разрешённой длины.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>Контекст заполнился до конца ответа.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Продолжить</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Новые настройки подействуют, когда модель будет загружена снова.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Загрузить снова</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>«%1» больше нет в списке. Файл остался на месте.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>Освобождено: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln файл не удалось удалить: его что-то удерживает.</numerusform>
                <numerusform>%Ln файла не удалось удалить: их что-то удерживает.</numerusform>
                <numerusform>%Ln файлов не удалось удалить: их что-то удерживает.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>«%1» в порядке: байты те же, что на Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>Заголовок «%1» в порядке. Остальное не с чем сверить.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>Модель «%1» повреждена: в %2 не те байты. Удалите её и скачайте снова.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>«%1» среди ваших моделей, с %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Загрузить</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Как в настройках: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>Настройки «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Заданное здесь действует только для этой модели.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Всё, кроме температуры и инструкций, подействует при следующей загрузке.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Искать в настройках</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Страницы настроек</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Страницы документа</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Выделено на странице %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Страница %1: её нельзя показать</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Страница %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Беседы</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Перейти к</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Ничего не подходит.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Искать беседы, команды и модели</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Результаты</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln результат</numerusform>
                <numerusform>%Ln результата</numerusform>
                <numerusform>%Ln результатов</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Настройки этого чата</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Сравнить ответы…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Ассистенты…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Сохранённые промпты…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Дополнить текст</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Прикрепить документы или изображения…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Импортировать беседы…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Перейти к чату</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Перейти к переводу</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Перейти к пересказу</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Перейти к моделям</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Перейти к анализу</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Перейти к настройкам</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Показать приветствие снова</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Анализ: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>Насколько модель была уверена в последнем ответе?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Создать копию всего…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить резервную копию…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Стереть сохранённое…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Показать журнал этого запуска…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Проверить обновления</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Показать или скрыть боковую панель</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Увеличить текст</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Уменьшить текст</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Включить светлую тему</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Включить тёмную тему</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Включить тему системы</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Экспортировать настройки…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Импортировать настройки…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Сбросить все настройки…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Справка: первые шаги</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Справка: как работают языковые модели</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Справка: если что-то не так</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Справка по этому месту</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Настройки: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>Пароль для «%1»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>Введённый пароль не подходит.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Нужен только чтобы прочитать документ сейчас и нигде не сохраняется.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Показать пароль</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Скрыть пароль</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… и ещё %Ln строка</numerusform>
                <numerusform>… и ещё %Ln строки</numerusform>
                <numerusform>… и ещё %Ln строк</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Вставить как текст</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Пароль…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Убрать «%1»</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Занято другим: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Веса: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Контекст: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Вычисления: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Запас: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Свободно: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, точно</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, половина памяти</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, четверть памяти</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>ни одного слоя</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln слой</numerusform>
                <numerusform>%Ln слоя</numerusform>
                <numerusform>%Ln слоёв</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Точность памяти контекста</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Одновременные запросы</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Потоки</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенов: %1</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>За один шаг читает не более</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>из %Ln слоя</numerusform>
                <numerusform>из %Ln слоёв</numerusform>
                <numerusform>из %Ln слоёв</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Эксперты в памяти компьютера</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Прежние беседы</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>до %1 памяти</translation>
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
            <translation>Размеры сообщает llama.cpp.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Размеры оценены по заголовку модели.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 из %2 токенов, которые знает модель</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 токенов, а модель знает только %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, с общим местом на %2 токенов</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>где устройство это умеет</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выключено</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>скопировано в память</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>скопировано в память и держится там</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>читается с диска по мере надобности</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>читается с диска и держится в памяти</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>Как загружается «%1»</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Применить</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Вернуть автоматические</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Изменить способ загрузки</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>Изменения сразу учитываются в плане и показаны выше. Пока вы их не примените, ничего не загружается.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Применить и загрузить снова</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Как загружено сейчас:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Как было бы загружено вместо нынешнего:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Как было бы загружено:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Работает на сервере «%1» (%2), который сам решает, как её загрузить.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>То, что вы пишете, отправляется туда.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>Держит в поле зрения %1 токенов.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Её часть находится на %1: вычисленное из вашего текста передаётся туда без защиты.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Пресет</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Сохранить как…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Сохранить эти параметры под именем</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Удалить этот пресет</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Пока не сохранено</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Сохранить эти параметры</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Дублировать</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>Удалено: «%1».</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Настройки этого чата</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Сравнить ответы</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Сохранённые промпты</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Сравнить ответы…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Дополнить текст…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Ассистенты…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Библиотека промптов…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Ход пересказа</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Возобновить</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Ждёт своей очереди</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Приостановлено. Прочитанное сохранено.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Вы остановили этот пересказ. Прочитанное сохранено.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Открытие документа…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Всё остаётся на этом компьютере</translation>
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
            <translation>Напишите начало текста…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Как есть</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Как чат</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Как подаётся промпт</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Сохранённые промпты</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Сохранённых промптов пока нет</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Библиотека промптов…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot: только вопрос</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot: после примеров</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Шаг за шагом: сначала подумать</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>В поезде 8 вагонов по 45 мест. 300 человек сидят. Сколько мест свободно?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Думай шаг за шагом. Затем напиши в последней строке только ответ.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>У Ады 12 яблок, 5 она съедает. Сколько осталось?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>Стоят 6 рядов по 4 стула. Сколько всего стульев?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>промпт: %Ln токен</numerusform>
                <numerusform>промпт: %Ln токена</numerusform>
                <numerusform>промпт: %Ln токенов</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>ответ: %Ln токен</numerusform>
                <numerusform>ответ: %Ln токена</numerusform>
                <numerusform>ответ: %Ln токенов</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>первый токен через %1 с</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенов/с</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Все сходятся: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>«%1» (варианты: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Ответы расходятся: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Вариант</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Инструкция</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>Токены промпта</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Токены ответа</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Время до первого токена (мс)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Токенов в секунду</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Итоговый ответ</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
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
            <translation>Способы спросить</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Спросить всеми способами</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Добавить вариант</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Библиотека промптов</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Промпты</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Сохраняйте здесь тексты, которые нужны вам снова и снова.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Новый промпт</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Спрашивается при использовании: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Пишите {{name}} там, где при использовании нужно что-то спросить.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Что вы хотите делать?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Выберите сколько угодно. Всё всегда доступно, и это можно изменить.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>На каких языках?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Сначала ваш. Одни языки модели знают лучше других.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Язык самого Parlance:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Спрашивать, писать и обдумывать.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Тексты по мере ввода и документы, которые сохраняют вид.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Пересказ</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Длинные документы, каждое предложение с источником.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>Модели работают на этом компьютере, и то, что вы пишете, остаётся на нём. Учётной записи нет, и никому ничего не сообщается.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Рекомендуется</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Скачать</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Установлена</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Не хватает частей</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>измерение…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Скачивается</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>вредит вашим языкам</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln файл</numerusform>
                <numerusform>%Ln файла</numerusform>
                <numerusform>%Ln файлов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>Не удалось измерить: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Показать меньше: %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Показать больше: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Ваше сообщение</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln сообщение будет отправлено следующим</numerusform>
                <numerusform>%Ln сообщения будут отправлены далее, в этом порядке</numerusform>
                <numerusform>%Ln сообщений будут отправлены далее, в этом порядке</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Это сообщение будет отправлено следующим</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
                <numerusform>и ещё %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Приостановить</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Убрать из очереди</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Убрать готовые</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter показывает запись, пробел приостанавливает или возобновляет, Delete убирает</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Возобновить</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Пароль…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Кодировка…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Изменить ожидающее сообщение</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Удалить ожидающее сообщение</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>Ожидает, номер %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Открыть в «Переводе»</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>У модели есть и другая работа: это может занять больше времени.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Пересказ</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Недавние документы</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Пересказать снова</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Недавние документы</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Авторы сначала просят согласия с их условиями.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Скачать</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Установлена</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Все размеры</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Хорошо умеет: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Все размеры %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Запрос к Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Скачивается</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Подействует, когда модель будет загружена снова.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Загрузить снова</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Запустить модель снова</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Выбрать модель</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Открыть настройки</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Починить…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Этот файл принёс не Parlance, поэтому и не удаляет его. Он будет в списке, пока лежит там.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Это останется</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Будет убрано из списка Parlance. Файл не принадлежит Parlance и остаётся на месте.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Это исчезнет</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>В корзину не попадает: исчезнувшее нельзя вернуть.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>Забыть «%1»?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>Удалить %Ln остаток?</numerusform>
                <numerusform>Удалить %Ln остатка?</numerusform>
                <numerusform>Удалить %Ln остатков?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>Удалить всё из «%1»?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Удалить «%1»?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Удалить</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Освободит %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>Всего %Ln файл, ссылка или папка.</numerusform>
                <numerusform>Всего %Ln файла, ссылки или папки.</numerusform>
                <numerusform>Всего %Ln файлов, ссылок или папок.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Показать следующее</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Сильное квантование раньше и больше всего вредит языкам, которых модели видели мало: для %1 выберите Q5 или больше, если помещается.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>сделано из %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Лицензия: на странице не указана.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Лицензия: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Хорошо умеет: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Языки: %1, …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Языки: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Умеет смотреть изображения: её проектор изображений (%1) будет скачан вместе с ней.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Адаптеры (LoRA) для неё: %1</translation>
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
            <translation>Открыть страницу в браузере</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Оценка для контекста</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Контекст, для которого оцениваются модели</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенов: %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Запрос к Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Повторная оценка…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>В этом репозитории нет модели GGUF.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Сбросить все настройки?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Сбросить всё</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Каждая настройка на этих страницах вернётся к значению по умолчанию, и ваши сочетания клавиш тоже. Модели, серверы и написанное вами останутся. Это можно отменить.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановление резервной копии</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Выберите резервную копию, которую создал Parlance здесь или на другом компьютере. Вы увидите её содержимое до любых изменений.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Добавить то, чего здесь ещё нет</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Всё, что здесь есть, остаётся как есть, и настройки тоже.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Поставить на место всего, что здесь есть</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Сначала создаётся копия того, что здесь есть сейчас, рядом с данными Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Затем окно на мгновение закроется и откроется снова. Всё, что выполняется, будет остановлено; написанное до этого сохранится.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Ход чтения</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Резервные копии Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Все файлы</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Часть файла повреждена, её нельзя восстановить: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>Резервная копия восстановлена</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>Повреждённое починено</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>ничего, чего бы здесь не хватало</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Восстановлено: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Добавлено: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln беседа уже была здесь и осталась как есть.</numerusform>
                <numerusform>%Ln беседы уже были здесь и остались как есть.</numerusform>
                <numerusform>%Ln бесед уже было здесь, они остались как есть.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>То, что было здесь раньше, сохранено в этом файле:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Насколько модель была уверена?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Показать источник</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Щёлкните предложение, чтобы увидеть, откуда оно.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Показать следующий</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Вставленный текст</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Скрыть источник</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Этот пересказ не закончен.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Ещё не переведено</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Переведено</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Ваш вариант</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>Оставлен оригинал</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Остаётся как есть</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>переведено раньше</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>как в вашем прежнем исправлении</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>такой же текст есть в другом месте</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>из файла</translation>
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
            <translation>Пункт списка</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Субтитр</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Сообщение</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Метка</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Не хватает: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>Дважды: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Нет в оригинале: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>За каждым ⟦1⟧ должен стоять свой ⟦/1⟧, и пары не должны пересекаться</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 без полужирного, курсива или ссылки</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 без числа</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 без адреса</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 без заполнителя</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 не по глоссарию</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 так же, как в оригинале</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 на другом языке</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 с повторами</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 слишком длинно</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 слишком коротко</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 с незакрытыми кавычками или скобками</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 без конца</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 с объектом, которому нужно место</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 без перевода</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 со слишком длинными строками</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>просмотреть: %1</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>переведено %1 из %2</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>изменено: %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>Из %Ln абзаца:</numerusform>
                <numerusform>Из %Ln абзацев:</numerusform>
                <numerusform>Из %Ln абзацев:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>заблокирован</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>слайд %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>страница %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Заменено в %Ln абзаце</numerusform>
                <numerusform>Заменено в %Ln абзацах</numerusform>
                <numerusform>Заменено в %Ln абзацах</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Заменено в %1 из %Ln абзаца</numerusform>
                <numerusform>Заменено в %1 из %Ln абзацев</numerusform>
                <numerusform>Заменено в %1 из %Ln абзацев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln заблокирован</numerusform>
                <numerusform>%Ln заблокированы</numerusform>
                <numerusform>%Ln заблокированы</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Найти</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Заменить на</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Где искать</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>В переводах</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>В оригинале</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>С учётом регистра</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Предыдущее место</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Следующее место</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Закрыть поиск</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Заменить</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Заменить все</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Этот абзац заблокирован.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Это сломало бы теги.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Не найдено</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Абзац %1 из %2</translation>
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
            <translation>Изменить перевод</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Оставить так: убрать замечания</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Перевести заново</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Разблокировать</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Заблокировать</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Скопировать оригинал</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Добавить в глоссарий…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>Ход перевода</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Открыть перевод</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Показать в папке</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Ещё для этого документа</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Записать снова</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>После записи документа абзацы изменились.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>Просмотреть</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Изменённые</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Недостающие</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Какие абзацы показаны</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Предыдущий для просмотра</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Следующий для просмотра</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Найти и заменить</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>Не удалось открыть документ.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Откроется, когда подойдёт его очередь.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Открытие документа…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>Абзацев: %1</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Таких абзацев нет.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>Абзац переводится заново…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Формулы, по порядку: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Устройства другого компьютера</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Всё равно добавить</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Если на другом компьютере работает «rpc-server» из llama.cpp, слишком большую для этого компьютера модель можно распределить на оба.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Здесь нет ни шифрования, ни пароля: любой в той же сети может подсматривать и захватить через это другой компьютер. Используйте только в собственной сети.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Запрос устройств…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Устройств нет.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Есть:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>Загрузка %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>Скачивание %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>Перевод: %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>Пересказ: %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Сохранение %1</translation>
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
            <translation>токенов</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Кто отвечает в этой беседе, что бы ещё ни было загружено.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Что сообщается модели перед беседой: кто она, как пишет, что опускает.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Длина контекста</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Сколько токенов модель держит в поле зрения, вопрос и ответ вместе. Больше занимает больше памяти; модель будет загружена для этого снова.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Рассуждения</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Думает ли модель перед ответом. Лучше для трудных вопросов, медленнее для всех.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Глубина</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Насколько глубоко думает модель, в уровнях, с которыми её обучали. Больше — лучше для трудных вопросов, но дольше.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>Наибольшее число токенов рассуждений</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Завершает рассуждения после стольких токенов, чтобы начался ответ. Пригодится, если модель думает без конца.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Наибольшее число токенов ответа</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Обрывает ответ после стольких токенов; его можно продолжить. Иначе предел задаёт только контекст.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>без ограничения</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Наименьшее число токенов ответа</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>Раньше модель закончить не может. Для длинных текстов с моделью, которая останавливается слишком рано.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Стоп-строки</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>Ответ заканчивается там, где появилась бы одна из этих строк, по одной в строке; конец строки пишите как \n.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Лучевой поиск</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Отслеживает несколько начал сразу и берёт самый вероятный ответ целиком. Хорош для коротких точных текстов; ответ появляется весь сразу, случай роли не играет.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Структурированный ответ</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>Ответы в точности следуют схеме JSON или грамматике, чтобы их могла прочитать программа.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Угадывать наперёд</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Проверяет несколько угаданных токенов за один шаг там, где это быстрее. Ответ не меняется; выключите для измерений.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>выключено</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Ниже — предсказуемее, выше — разнообразнее. От 0 до 0,3 для фактов и кода, от 0,8 для идей и историй; 0 всегда берёт самый вероятный токен.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Оставляет самые вероятные токены с такой общей вероятностью. Уменьшите, если ответы уходят в сторону; 1 оставляет все.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Оставляет только столько самых вероятных токенов. Уменьшите для более надёжных слов; 0 оставляет все.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Отбрасывает токены, менее вероятные, чем эта доля самого вероятного. При высокой температуре 0,05–0,1 сохраняет смысл текста; 0 не отбрасывает ничего.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Штраф за повторы</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Снижает вероятность недавно использованных токенов. Возьмите 1,05–1,15, если модель ходит по кругу; больше вредит коду и таблицам. 1 — выключено.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Зерно</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>То же число даёт тот же ответ на тот же вопрос, насколько позволяет арифметика компьютера. Оставьте случайным, чтобы каждый раз получать другой.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Динамическая температура: диапазон</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Даёт температуре настолько упасть, где модель уверена, и настолько вырасти, где нет. Для разнообразных текстов, точных в деталях; 0 держит её постоянной.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Динамическая температура: показатель</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Как динамическая температура следует за сомнениями модели: при значении больше 1 она растёт только при больших сомнениях, меньше 1 — уже при малых.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Оставляет токены, неожиданные примерно настолько, насколько следует ожидать, не слишком вероятные и не слишком редкие. Попробуйте 0,9 для более живой прозы; 1 — выключено.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Оставляет токены, логит которых в пределах стольких стандартных отклонений от наибольшего. Около 1 сохраняет смысл даже при высокой температуре; 0 — выключено.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: вероятность</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Как часто отбрасывать самые очевидные токены ради последнего хорошего. Попробуйте 0,5 для необычных историй, но не для фактов и кода; 0 — выключено.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: порог</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Насколько вероятным должен быть токен, чтобы XTC счёл его хорошим; чем ниже, тем больше отбрасывается. Выше 0,5 XTC ничего не делает.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: сила</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Не даёт модели повторять целые фразы, не вредя отдельным словам. Возьмите 0,8, если длинные ответы повторяются; 0 — выключено.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: основание</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>Как быстро штраф DRY растёт с длиной повтора; чем выше, тем строже к длинным фразам. Для большинства текстов подходит 1,75.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: допустимая длина</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>Столько токенов может повториться, прежде чем DRY это учтёт. Увеличьте, если имена или формулы должны возвращаться.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: окно</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Насколько далеко назад DRY ищет повторы; наименьшее значение охватывает всё.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>весь контекст</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: разделители</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Строки, на которых DRY начинает заново, по одной в строке; конец строки пишите как \n. Для диалогов добавьте имена говорящих.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Штраф за присутствие</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Снижает вероятность токена, как только он использован. Увеличьте, чтобы услышать новое; ниже 0 модель держится своих слов. 0 — выключено.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Штраф за частоту</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Снижает вероятность токена с каждым использованием. Немного увеличьте, если отдельные слова повторяются слишком часто. 0 — выключено.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Окно штрафов</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Сколько последних токенов охватывают три штрафа. 0 выключает их, а -1 охватывает весь контекст.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Держит неожиданность текста ровной вместо top-k, top-p и подобных. Попробуйте версию 2, если длинные тексты становятся скучными или путаными.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: неожиданность</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>К какой неожиданности стремится Mirostat, в битах: меньше — сосредоточеннее, больше — разнообразнее.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: скорость обучения</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Как быстро Mirostat реагирует, когда текст становится слишком скучным или слишком диким; чем выше, тем быстрее и менее ровно.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Смещения токенов</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Делает отдельные токены вероятнее или реже: по одному в строке, номер токена и то, что прибавить к его логиту, например «50256 -5». «-inf» запрещает токен.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Сейчас ничего не меняет: лучевой поиск берёт самый вероятный ответ целиком.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Сейчас ничего не меняет: при температуре 0 берётся самый вероятный токен.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Сейчас ничего не меняет: Mirostat включён.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Сейчас ничего не меняет: Mirostat выключен.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Сейчас ничего не меняет: диапазон динамической температуры — 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Сейчас ничего не меняет: вероятность XTC — 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Сейчас ничего не меняет: сила DRY — 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Сейчас ничего не меняет: ни один штраф не задан.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>версия 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>версия 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>совсем нет</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>минимальная</translation>
        </message>
        <message>
            <source>low</source>
            <translation>низкая</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>средняя</translation>
        </message>
        <message>
            <source>high</source>
            <translation>высокая</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>очень высокая</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>наибольшая</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>случайно</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>как делает модель</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>автоматически</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>не выбрано</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Как рекомендуется (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Как в настройках (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Как у ассистента (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Рекомендуется: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>В настройках: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>У ассистента: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Как обычно (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Обычно: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>включено</translation>
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
            <translation>грамматика</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Сохранить или копировать</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Сохранить картинку (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Сохранить картинку (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Копировать картинку</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Сохранить числа (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>Ваш вариант ещё не сохранён: теги неверны</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Абзацы документа</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter изменяет перевод, F8 переходит к следующему для просмотра</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Оригинал</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>Вариант не сохранён.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Добавление сервера</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Всё равно добавить</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Изменение «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Всё равно сохранить</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Как вы хотите его называть</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Только если сервер его требует</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Показать ключ</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Как говорит сервер</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Программа на этом или другом компьютере, которая запускает модели и знает протокол OpenAI, например сервер llama.cpp, vLLM, LM Studio или Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
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
            <translation>Запрос моделей…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>У него есть %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Он на этом компьютере.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Он на другом компьютере: то, что вы спрашиваете у его моделей, покидает этот компьютер вместе с переданными документами.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>В пути ничто не защищает ни содержимое, ни ключ: адрес не https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Он займёт место «%1».</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Скрыть ключ</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln модель</numerusform>
                <numerusform>%Ln модели</numerusform>
                <numerusform>%Ln моделей</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>запрашивается…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (контекст, токенов: %2)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: свободно %2 из %3</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>В прошлый раз Parlance неожиданно завершился. То, что было открыто, показано снова вместе с тем, что вы ввели.</translation>
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
            <translation>Высокий контраст сильнее выделяет текст, границы и метку клавиатуры, в светлой и тёмной теме.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Меньше движения</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Полосы работ, конца которых никто не знает, стоят на месте, а курсор не мигает.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Размер текста</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>Насколько крупно всё написано, с подходящими значками и линиями. Чем крупнее, тем меньше помещается на экран.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>С чего начинать</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Что показывает окно при запуске приложения.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Длина контекста</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Сколько токенов модель может держать в поле зрения, промпт и ответ вместе. Больше занимает больше памяти.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>память, больше с каждым токеном</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Автоматически</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>Слои на GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Сколько слоёв модели работает на GPU. 0 — только процессор; автоматически — GPU, если он есть.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>память GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Слои, эксперты которых остаются на процессоре</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Только для смесей экспертов, большинство весов которых в каждый момент отдыхает: в памяти компьютера они освобождают на GPU место для остального. Автоматически держит там так мало, как позволяет память GPU.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Точность памяти контекста</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 вдвое уменьшает память длинного контекста, и это почти незаметно; q4_0 занимает четверть и ухудшает ответы. Автоматически берёт f16, если помещается.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Более быстрый способ вычислений, занимающий меньше памяти; используется, где устройство его умеет. Выключайте, только если ответы на вашем GPU испорчены.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Держать модель в памяти</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>Система не может перенести модель на диск, пока та отдыхает. Тогда другим программам остаётся меньше памяти.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>память, которой не хватит другим программам</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Потоки</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Сколько ядер процессора использует модель. Автоматически — физические ядра; больше — медленнее, а не быстрее.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Одновременные запросы</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>Над сколькими ответами, абзацами или фрагментами модель работает сразу. Чем больше, тем быстрее всё вместе, но каждый занимает больше времени и свою часть памяти.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>память на каждый запрос</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Память для прежних бесед</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Сколько памяти компьютера могут занимать не открытые сейчас беседы, чтобы их можно было сразу продолжить. Автоматически берёт по мере надобности восьмую часть памяти, не более 8 ГиБ; 0 не держит ни одной.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>память, не больше этого</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>МиБ</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Держать беседы наготове на диске</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Сколько места на диске могут занимать беседы, чтобы их можно было сразу продолжить после перезапуска программы. Без этого длинная беседа читается снова, что может занять минуты. 0 не держит ни одной.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>место на диске, не больше этого</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Ни одной</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Угадывать слова наперёд</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Где ответ повторяет прочитанное, как в пересказах и правках, несколько слов проверяются сразу. Текст тот же, только быстрее; если догадки неверны, выключается само.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>немного времени вычислений там, где не угадано</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Модель, угадывающая наперёд</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Маленькая модель того же семейства пишет наперёд, а эта проверяет несколько её слов сразу. Текст не меняется; память занимают обе.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Выгружать без дела</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>После стольких минут без вопросов модель отдаёт память. Когда её спросят, она загрузится снова.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>время на повторную загрузку модели</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Никогда</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>мин</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Держать загруженными несколько моделей</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>Модели для разных задач остаются загруженными рядом, пока помещаются. Первой уходит та, что дольше всех не использовалась.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>память на каждую загруженную модель</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Беречь батарею</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Без зарядки использовать половину ядер процессора. Ответы идут дольше, и батареи хватает на дольше.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>время: ответы занимают больше</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Язык интерфейса</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>То, что говорит сам Parlance. Меняется сразу, а ваша работа продолжается. Чаты, переводы и пересказы остаются на своих языках.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Сообщать, когда долгая работа закончена</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Пока впереди другое окно: сообщением в трее, если он есть, иначе меткой на окне и строкой в нём.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Открываемые документы</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Что делать с документами, которые вы открываете в Parlance или отпускаете там, где их ничто не принимает.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Общие</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Внешний вид</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Языки</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Модели и папки</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Оборудование</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Генерация</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Пересказ</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Приватность и сеть</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Дополнительно</translation>
        </message>
        <message>
            <source>About</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Светлая, тёмная или как в системе.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Папки моделей</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Ваши папки с файлами GGUF, показанные рядом с кэшем Hugging Face. Файлы используются там, где лежат, и никогда не меняются.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Файлы моделей</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Модель</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>Модель, которая загружается при запуске программы.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Модель для переводов</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Модель для пересказов</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Настройки отдельных моделей</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Оставаться без сети</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Никогда не соединяться с другим компьютером. Это делают только управление моделями, проверка обновлений и добавленные вами серверы; остальное и так работает без сети.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>никакая; всё остаётся на этом компьютере</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Одновременные скачивания</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Сколько моделей скачивать сразу; остальные ждут по порядку.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Ограничение скорости</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Сколько канала могут занимать все скачивания вместе, чтобы осталось и другим.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>КиБ в секунду</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Серверы</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Компьютеры, одалживающие устройства</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Температура</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Насколько свободно сформулирован ответ в чате: 0 всегда берёт самое вероятное слово, большие значения разнообразнее. Переводы и пересказы всегда используют 0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Как советует модель</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Инструкции для каждого чата</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Сообщаются модели перед каждой беседой. Занимают токены контекста.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>токены контекста в каждом чате</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Названия от модели</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Беседа называется по первой строке. Когда нет других дел, модель может дать ей название получше.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>время вычислений после ответа</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Перевести с</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>Язык текстов. Если его определять, каждый абзац определяется отдельно.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Определённый</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Перевести на</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>Язык, выбранный в разделе «Перевод»; там его можно изменить.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Способ перевода</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Языки переведённых документов</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Форма переведённых документов</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Переводить по мере ввода</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>Перевод следует за текстом после каждой паузы; иначе ждёт, пока вы попросите.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Вести историю переводов</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Запоминать переведённые тексты, чтобы снова найти их в «Переводе». Документы и ваши исправления запоминаются всегда.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>место на диске; ничто не покидает этот компьютер</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Сочетание клавиш для перевода буфера обмена</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Пока Parlance работает, эти клавиши переводят последнее скопированное, в какой бы программе вы ни были. Рабочая среда может спросить, разрешить ли их.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Показывать в трее</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Значок, меню которого открывает Parlance или переводит буфер обмена, если в рабочей среде есть для него место. Закрытие окна по-прежнему завершает Parlance.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Ваши собственные клавиши, по тому, что они делают.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Проверять орфографию</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Подчёркивает слова, которых не знает ни один словарь этого компьютера, на языке, на котором написан абзац.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Язык орфографии</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Обычный</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Высокий</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: точно</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: половина памяти</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: четверть памяти</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Выключено</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Включено</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Когда занимает несколько секунд</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Спрашивать</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Прикрепить к чату</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Всегда</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ничего</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Ни в одном шрифте на этом компьютере нет букв этого языка: %1. Есть, например, в «%2».</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Импорт настроек</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Импортировать</translation>
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
            <translation>Ни одна настройка не содержит «%1». Попробуйте другое слово.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Что прошло по сети…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Текст, оттенённый по уверенности модели</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Текста пока нет.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>Загруженная модель слишком мала для этой формы. Выберите большую в «Моделях».</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Запрос сочетания клавиш у рабочей среды…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>«%1» теперь переводит буфер обмена.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Рабочая среда знает сочетание, но не назначила ему клавиш: выберите их среди сочетаний клавиш в настройках системы.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>«%1» уже занято другой программой: выберите другие клавиши.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>Сочетание не разрешено. Чтобы вас спросили снова, выключите и включите его.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Рабочая среда не даёт Parlance сочетания клавиш. Некоторые дают их только программам, установленным с пунктом меню.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>В вашей рабочей среде нет трея.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Перевести буфер обмена</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Сбросить все сочетания клавиш</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>«%1» нужна для письма. Добавьте Ctrl или Alt либо нажмите клавишу F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>«%1» уже делает это: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Нет клавиш для «%1»</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Вернуть «%1» к значению по умолчанию</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Эти клавиши везде одинаковы и остаются как есть.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Использовать клавиши здесь</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Оставить как было</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>По умолчанию: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Чат</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Показать или скрыть боковую панель</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Открыть палитру команд</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Быстрый перевод</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Перейти к чату</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Перейти к переводу</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Перейти к пересказу</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Перейти к моделям</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Перейти к анализу</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Перейти к настройкам</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Перейти к настройкам (вторые клавиши)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Перейти к следующей области окна</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Перейти к предыдущей области окна</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Открыть справку по текущему месту</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Объяснить текущий элемент управления</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Новый чат, документ или текст</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Открыть файлы</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Искать или найти</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Перевести, пересказать, продолжить или сохранить</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Остановить или закрыть открытое</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Новый временный чат</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Настройки этого чата</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Предыдущее сообщение</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Следующее сообщение</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Вставить длинный текст как текст, а не как вложение</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Поменять местами языки и тексты</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Копировать перевод</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Другие варианты предложения</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Следующий абзац для просмотра</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Предыдущий абзац для просмотра</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Найти и заменить</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Оставить абзац так: убрать замечания</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Перевести абзац заново</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Заблокировать или разблокировать абзац</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Скопировать оригинал</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Добавление в глоссарий</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Установленные модели</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Найти модели</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Скачивание</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Назад к списку моделей</translation>
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
            <translation>Уменьшение «%1»</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Копия с более грубыми весами занимает меньше памяти и отвечает быстрее. Сама модель, %1, остаётся как есть.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Осмотр модели…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Её нельзя уменьшить.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>около %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Продолжить в фоне</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
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
            <translation>Новый пересказ</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Показать боковую панель</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Скрыть боковую панель</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Оригинал абзаца</translation>
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
            <translation>Перейти к заголовку</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Как показано</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Найти в документе</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Уменьшить</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Увеличить</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Содержание</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Страница %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Токенов в секунду при одновременных запросах</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Запросов одновременно</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>Одновременно %1: %2 токенов в секунду</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>Одновременно %1: %2 из возможных %3 токенов в секунду</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Токенов в секунду</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Предел по памяти</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Первый токен (мс)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Каждый следующий токен (мс)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Измерено токенов в секунду</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>Предел, который допускает память</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Измерение скорости</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Измерить сейчас</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Для этой модели ещё ничего не измерено.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Измерить можно только модели этого компьютера.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Чтение: %1 токенов в секунду</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Письмо: %1 токенов в секунду</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>На каждый токен читается %1 весов и %2 ключей и значений: по %3 на каждый из предшествующих токенов (%4).</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>Память даёт %1 в секунду, этого хватает на %2 токенов в секунду; измерено %3 % от этого.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Ответы, которые пишутся одновременно, читают веса сообща, пока вычисления не станут дольше чтения.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Здесь токены угадываются наперёд, так может быть ещё быстрее.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Поиск других слов…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>Добавить «%1» в словарь</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Пропускать до закрытия Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Других слов нет</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Словарь: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Словари не найдены. Установите словари Hunspell или LibreOffice и запустите Parlance снова.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Словари найдены, но нет libhunspell, которая их читает.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Найденные словари: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance уже открыт, но не отвечает. Подождите немного и попробуйте снова либо завершите его и запустите заново.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, электронные книги, веб-страницы, письма, субтитры, текст и исходный код, любой длины</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Текст для пересказа</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…или вставьте текст сюда</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Пересказать текст</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Начальная модель: крошечная, чтобы попробовать программу.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Выберите настоящую в «Моделях»</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Показать все числа</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Контекст</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Скорость</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Память моделей</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Что используют модели</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Память, которую занимают загруженные модели на этом компьютере</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Модель не загружена.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>Загрузка %1: %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 отдыхает, потому что не использовалась: следующий вопрос её загрузит</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 токенов/с</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Загрузка модели</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Щёлкните, чтобы увидеть и изменить, как она загружена.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Как получился «%1»</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Выберите токен, чтобы увидеть, как он получился.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>По одному файлу нельзя сказать, как получились эти токены.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Проверено: SentencePiece делит этот текст на те же токены.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece делит этот текст на другие токены; показаны токены llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: программы ждали %2 % последних 10 секунд</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: заряжено %2 %</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>Прочитано %1 из %Ln абзаца</numerusform>
                <numerusform>Прочитано %1 из %Ln абзацев</numerusform>
                <numerusform>Прочитано %1 из %Ln абзацев</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln страница</numerusform>
                <numerusform>%Ln страницы</numerusform>
                <numerusform>%Ln страниц</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln страница без текста</numerusform>
                <numerusform>%Ln страницы без текста</numerusform>
                <numerusform>%Ln страниц без текста</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln страницу не удалось прочитать</numerusform>
                <numerusform>%Ln страницы не удалось прочитать</numerusform>
                <numerusform>%Ln страниц не удалось прочитать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln шаг сокращён из-за нехватки места</numerusform>
                <numerusform>%Ln шага сокращены из-за нехватки места</numerusform>
                <numerusform>%Ln шагов сокращены из-за нехватки места</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Открытие документа</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Просмотр страниц без текста</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Чтение</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Сведение заметок</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Написание пересказа</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Сверка с документом</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 из %3 фрагментов</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 из %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>Токенов прочитано: %1, написано: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln шаг сохранён с прошлого раза</numerusform>
                <numerusform>%Ln шага сохранены с прошлого раза</numerusform>
                <numerusform>%Ln шагов сохранены с прошлого раза</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>Опущена %Ln заметка, которую документ не подтверждает</numerusform>
                <numerusform>Опущены %Ln заметки, которые документ не подтверждает</numerusform>
                <numerusform>Опущено %Ln заметок, которые документ не подтверждает</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln число не найдено в документе</numerusform>
                <numerusform>%Ln числа не найдены в документе</numerusform>
                <numerusform>%Ln чисел не найдено в документе</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln имя не найдено в документе</numerusform>
                <numerusform>%Ln имени не найдено в документе</numerusform>
                <numerusform>%Ln имён не найдено в документе</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Поиск документа…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>Документа нет на прежнем месте, или он изменился. Пересказ сохранён; источник показать нельзя.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>Для этого прочитан весь документ.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>Для этого прочитано %1 из %Ln абзаца.</numerusform>
                <numerusform>Для этого прочитано %1 из %Ln абзацев.</numerusform>
                <numerusform>Для этого прочитано %1 из %Ln абзацев.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>слайд %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>страница %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Для этого предложения источник в документе не найден.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Здесь появятся ваши пересказы.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Ни в одном пересказе этого нет.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>Стереть пересказ «%1»?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Ещё раз с другими параметрами…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Искать пересказы</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Прежние пересказы</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Пересказы в корзине</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Стереть все пересказы в корзине?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>Стёртое нельзя вернуть. Ваши документы останутся.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Отпустите, чтобы пересказать</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Пересказать</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Пересказать снова</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Очередь</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Пересказать снова</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Готовые пересказы остаются в списке ниже</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Ждёт</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Открытие</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Работает</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Приостановлено</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Готово</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Не удалось</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Файл не найден</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Не удалось прочитать</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Неизвестный тип файла</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Повреждён</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Нужен пароль</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Зашифрован</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Неверный пароль</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Нужна другая кодировка</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Старый формат</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Не удалось преобразовать</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Изображение</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Текст не найден</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Слишком велик</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Внутри нет документов</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Модель мала для этой формы</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Вставленный текст</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln документ</numerusform>
                <numerusform>%Ln документа</numerusform>
                <numerusform>%Ln документов</numerusform>
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
            <translation>Перевод абзаца</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter сохраняет и идёт дальше, Ctrl+Enter сохраняет, Esc выходит</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>Перевод пуст.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Искать языки</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Языка с таким названием нет.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Остановить: %1</translation>
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
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Вопрос</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Показать формат чата</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Ответь одним предложением.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>Что такое токен?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Кусок текста со своим номером.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Чат, каким его читает модель</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Запрос к модели…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>У каждой модели свой формат. То, что он добавляет, взято в рамку.</translation>
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
            <translation>Временный: не сохраняется</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Этот чат никогда не записывается на диск. Он исчезнет, когда вы его покинете.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Добавление в глоссарий</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Оставить как есть</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Оригинал</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Термин</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>С учётом регистра</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Другие формы</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Формы перевода, которые тоже годятся, через запятую</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Не для коммерческого использования</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Не для использования в: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Текст для перевода</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Введите или вставьте текст</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Перевод</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>Здесь появится перевод</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Очистить оба текста</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Вставить вместо текста</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Копировать перевод</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевести</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Перевод…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln абзац оборван: модель не написала конца</numerusform>
                <numerusform>%Ln абзаца оборваны: модель не написала конца</numerusform>
                <numerusform>%Ln абзацев оборваны: модель не написала конца</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Вы остановили перевод.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>прочитано с изображения</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Текст документа</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Копировать этот абзац</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Прочитано моделью с изображения страницы.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Способы разрезать слово</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>Самый вероятный способ: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Все куски: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Кусок</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>От символа</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>До символа</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Оценка</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>На самом вероятном пути</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Слияния в слове</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Шаг</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Части</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Ранг</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>Сначала: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 и %2 становятся %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>слияние %1 в списке</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>оценка %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Токены одного предложения по языкам</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Токены, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Символов на токен, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>Буквы соединяются по две, каждый раз та пара, что стоит первой в списке файла.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>Буквы соединяются по две, каждый раз в токен с самой высокой оценкой.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>Из всех способов разрезать слово берётся самый вероятный: с наибольшей суммой оценок.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Берётся самый длинный токен, с которого начинается текст, затем следующий.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>В файле этот токен значится среди тех, что ищутся раньше всего остального.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Обычный</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Неизвестный</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Управляющий</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Добавлен целиком</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Не используется</translation>
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
            <translation>Байты %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Без байтов</translation>
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
            <translation>Байты</translation>
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
            <translation>Токены</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Введите или вставьте текст</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Находить в тексте особые токены</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Сравнить с…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Сравнить языки</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Модель не читает ни букв, ни слов. Она читает токены, вот такие.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Одно предложение в десяти письменностях</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Ни одна модель этого компьютера не используется. Выберите её выше или добавьте для сравнения.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Читаются только первые %1 символов.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Токены, затем символов на токен. Предложение везде значит одно и то же.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Языкам, которые словарь знает хорошо, нужно меньше токенов.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>дружелюбный</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>деловой</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>простой</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>как юридический текст</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>как реклама</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Сообщения</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>К последнему сообщению</translation>
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
            <translation>Документы</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Что переводить</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Глоссарий</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Перевести</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Открыть Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Выйти</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Удалено; хранится в корзине.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Удалено: %1. «Отменить» вернёт.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>Сообщение и всё после него удалено. Оно сохранено.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Эта версия удалена. Она сохранена.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>Сообщение удалено. Оно сохранено.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>Настройки изменены.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Открыть страницу скачивания</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Проверить обновления</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Обновления</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>В этой сборке не указано, где объявляют о новых версиях.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Запрос…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Есть Parlance %1 от %2.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Это самая новая версия.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Ничего не запрашивается и не получается, пока вы не нажмёте кнопку.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Инструкция</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Инструкция (можно оставить пустой)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>Здесь появится ответ</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>Показать весь промпт</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>Промпт, каким его видит модель</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Удалить этот вариант</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Вариант %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Итоговый ответ: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>Выясняется, как она будет загружена</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>Выясняется, как она будет загружена…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Будет работать на: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Более ранняя версия</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Более поздняя версия</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Более ранняя версия (Alt+Влево)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Более поздняя версия (Alt+Вправо)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Версия %1 из %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Токены: %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Убрать %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>Токенов: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n токен</numerusform>
                <numerusform>%n токена</numerusform>
                <numerusform>%n токенов</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>символов на токен: %1</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>байтов на токен: %1</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>показаны первые %1</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>точно восстановить по ним текст нельзя</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Восстановление резервной копии…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Стирание выбранного…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>Окно откроется снова, как только всё будет готово.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Продолженные тексты</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Узел</translation>
        </message>
        <message>
            <source>After</source>
            <translation>После</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Токен</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Логарифм вероятности</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Промпт</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1, вероятность %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>Эмбеддинги</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Рекуррентные</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Полносвязные (FFN)</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Эксперты</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Нормализация</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Выход</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Прочее</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Компонент</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Веса</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Веса по компонентам</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Тензор</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Количество × форма</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Веса по тензорам</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Всего</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Скрыть тензоры</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Показать все тензоры</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>Всего весов: %1, %2: сумма всех тензоров файла.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>Модель работает на этом компьютере. То, что вы пишете, остаётся здесь.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Что вы хотите узнать?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Временный чат</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Ничего из него не записывается на диск. Он исчезнет, когда вы его покинете.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Что такое Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Как пересказать документ?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Мой текст никто не увидит?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Пропустить</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Выйти из приветствия</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Добавить файл модели…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Добро пожаловать в Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Шаг %1 из %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Выбор файла модели</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Модели (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Приветствие</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Что вы хотите делать, на каких языках, и подходящая модель.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Показать приветствие</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} не является резервной копией Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>Выберите файл, созданный через «Создать копию…».</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>Резервная копия {path} повреждена и не может быть восстановлена.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Ничего не изменено. Скопируйте её ещё раз или выберите другую.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>Резервную копию {path} создал Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Обновите здесь Parlance, затем восстановите её.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>Не удалось прочитать резервную копию {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Проверьте права доступа и диск, на котором он лежит.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>На диске с {path} мало места: нужно {needed_bytes}, свободно {free_bytes}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Ничего не изменено. Освободите место и попробуйте снова.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Ничего не импортировано. Экспортируйте беседы ещё раз из программы, откуда они взяты.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>В {path} нет бесед известного Parlance типа.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Выберите то, что экспортировали Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan или веб-страница llama.cpp, — файл, ZIP или папку.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} повреждён: не читается строка {line}, столбец {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} повреждён: в {place} должно стоять что-то другое, а не {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} повреждён: сообщение в {place} стоит перед самим собой.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} повреждён: сообщение в {place} встречается второй раз.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} больше любого экспорта бесед.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Ничего не импортировано. Экспортируйте меньше бесед за раз.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} экспортирован более новым Parlance (версия формата {version}).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Чтобы импортировать его, установите последний Parlance.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>В {path} нет бесед.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Выберите другой файл или папку.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>Беседы «{name}» нет.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Что есть, показывает «parlance chats list».</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>вызовы инструментов и их результаты: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>сообщения, которых другая программа не показывает: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>сообщения без текста: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>инструкции посреди беседы: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>изображения: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>звуки и видео: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>вложения, текста которых нет в экспорте: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>части неизвестного типа: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>беседы без сообщений: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Файла {path} нет.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Проверьте имя и папку.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>Не удалось прочитать {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Проверьте права доступа или скопируйте его в другую папку.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} — файл такого типа, который Parlance не читает.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Сохраните его в PDF, как офисный документ или как текст.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} повреждён или не то, что говорит его имя.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Откройте его в программе, где он создан, и сохраните снова.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} защищён паролем.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Введите пароль или сохраните копию без него.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} зашифрован так, что Parlance не может его открыть.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Откройте его в своей программе и сохраните копию без пароля.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>Пароль не открывает {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Проверьте заглавные буквы и раскладку и попробуйте снова.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} записан не в кодировке «{encoding}».</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Выберите другую или доверьте это Parlance.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} в старом формате, который Parlance не читает.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Сохраните его в .docx или .pptx. Если установлен LibreOffice, Parlance преобразует сам.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice не смог преобразовать {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Откройте его в программе, где он создан; сохраните в .docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} — изображение, а модель, которая видит, не загружена.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Выберите в «Моделях» модель, читающую изображения, или дайте сам текст.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>В {path} нет текста, который можно прочитать.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Если страницы отсканированы, выберите в «Моделях» модель, читающую изображения.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>Чтение {path} заняло слишком много времени или памяти.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Разделите его на файлы поменьше.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>В {path} нет документа.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Выберите папку с документами или сами документы.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>В {path} больше {number} документов.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Ничего не добавлено. Выберите папки внутри неё одну за другой.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Ничто в документе не связано с этими словами.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Спросите другими словами или на языке документа.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} слишком мала для этой формы пересказа.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Выберите абзацы, ключевые мысли или разделы либо модель побольше в «Моделях».</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>на некоторых страницах нет текста</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>некоторые страницы не удалось прочитать</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>некоторые страницы модель прочитала с их изображений</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>кодировка текста угадана</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>чтение сокращено</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>из очень большой таблицы прочитаны только первые и последние строки</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>вложенные файлы не прочитаны</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>некоторые части файла повреждены и не прочитаны</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>преобразовано в LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>то, что рядом с основной частью страницы, не прочитано</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>скрытый текст не прочитан</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Одно предложение</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Ключевые мысли</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Абзацы</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>По разделам</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Таблица фактов</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Что сделать</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Вопросы и ответы</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Аннотация</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Кратко</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Подробно</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Один пересказ всего</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>В чём согласны</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>В чём расходятся</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Хронология</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Похоже, это не тот язык, который вы просили.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>Это длиннее, чем вы просили.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>Это короче, чем вы просили.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Части здесь повторяют друг друга.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Не похоже, что здесь речь о документе.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Для большинства этих предложений источник в документе не найден.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>Модель слишком мала для другого языка, читателей или инструкции; они пропущены.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>Загруженная модель слишком мала, чтобы ответить. Вот места, лучше всего подходящие к вопросу.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Модели</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Модели на GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>только свои файлы</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>все ваши файлы</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>без сети</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>сеть</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>без других программ</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>другие программы</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Ваш текст в безопасности.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Файл остался как был.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Сохранённое раньше в безопасности.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>На этом компьютере нет модели с именем «{name}».</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Что есть, смотрите в «Моделях» (или «parlance models list»).</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>Файла модели {path} нет.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Верните его или выберите другую модель в «Моделях».</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>Не удалось прочитать файл модели {path}: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} — не файл модели GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Выберите файл, имя которого кончается на .gguf, скачанный целиком.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>Файл модели {path} повреждён: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Скачайте его снова; возможно, не хватает части.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} — модель типа «{architecture}», которую нельзя запустить.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Выберите другую модель в «Моделях».</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>Модели нужно {needed_bytes} памяти, а свободно {available_bytes}.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Закройте другие программы, сократите контекст или выберите модель поменьше.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Модель не загружена.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Выберите её в «Моделях».</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>Модель неожиданно остановилась. Ваш текст в безопасности.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Запустите её снова, чтобы продолжить.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>Не удалось запустить модель: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Попробуйте снова; «parlance doctor» проверяет установку.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Эта модель дважды неожиданно остановилась и больше не запускается сама.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Возможно, файл повреждён: скачайте его снова или выберите другую модель.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>Модель не смогла продолжить ({step}, код {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Попробуйте снова; если повторится, загрузите модель заново.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>Модель не выдаёт пригодного результата.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Возможно, её файл повреждён: проверьте его или скачайте снова в «Моделях».</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Здесь токенов: {prompt_tokens}, а контекст вмещает {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Сократите текст или увеличьте длину контекста в настройках.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>У модели «{name}» нет собственного формата чата.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Выберите модель instruct или чатовую; базовая модель только продолжает текст.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>Собственный формат чата модели не работает: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Выберите другую копию этой модели или другую модель.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>Модель «{name}» этого не умеет ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Выберите в «Моделях» модель, предназначенную для этого.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>«{first}» и «{second}» нельзя запросить вместе.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Уберите что-то одно.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>Грамматику или схему JSON нельзя использовать: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Исправьте её и спросите снова.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} не подходит к этой модели: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Используйте файл, сделанный именно для этой модели.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>Нельзя прочитать изображение {number}.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Сохраните его в PNG или JPEG и добавьте снова.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>Parlance не знает языка «{name}».</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Используйте код, например «en», или название, например «French».</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>Не удалось уверенно определить язык текста.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Выберите язык, на котором он написан.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>Модель не написала ничего пригодного.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Попробуйте снова или выберите другую модель в «Моделях».</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Текста нет.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Введите или вставьте его либо перетащите документ.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>В {path} ничего нельзя сохранить: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Освободите место или проверьте права доступа к папке.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>{path} использует другая программа.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Закройте её и попробуйте снова.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>Файл с вашими беседами, {path}, повреждён.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Он оставлен как есть. Почините его: из резервной копии или из того, что в нём ещё читается.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} создан более новым Parlance.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Открыт только для чтения. Обновите Parlance, чтобы продолжить.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>Не удалось прочитать настройки в {path}.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Они сохранены как {kept_as}; действуют настройки по умолчанию.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} не содержит настроек Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Выберите файл, экспортированный из настроек.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>Не удалось записать {path}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Выберите другое место или освободите пространство.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Что-то пошло не так внутри Parlance: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Ваш текст в безопасности. Сообщите об этом вместе с подробностями.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>Сеть выключена.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Если хотите выйти в сеть, включите её в настройках или уберите переменную HF_HUB_OFFLINE.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>Узел {host} недоступен: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Проверьте соединение с интернетом и прокси, если он есть. Полученное сохранено.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} ответил ошибкой {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Обычно это скоро проходит: попробуйте позже. Полученное сохранено.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} получил отсюда слишком много запросов.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Подождите несколько минут и попробуйте снова. Полученное сохранено.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>За {host} отвечает не Hugging Face Hub.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Так делает сеть, требующая входа, и некоторые прокси: откройте веб-страницу в браузере, чтобы проверить.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>На Hub нет репозитория «{repo}», или он закрытый.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Проверьте имя; для закрытого войдите с токеном.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>В репозитории {repo} больше нет файла {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Откройте его страницу снова и выберите другой файл.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>Авторы {repo} сначала просят согласия с их условиями.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Откройте страницу условий, примите их в своей учётной записи Hugging Face, войдите здесь с токеном и попробуйте снова.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Hub не принимает токен, который хранится на этом компьютере.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Введите новый токен или продолжите без входа: открытым моделям он не нужен.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Освободите место («Модели» показывают, сколько занимают старые ревизии и остатки), затем возобновите.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} из {repo} дважды пришёл не с теми байтами, что на Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Попробуйте другую сеть или позже. Ничего из него не сохранено; другие файлы не затронуты.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Другая программа как раз скачивает {file} из {repo}.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Дождитесь, пока она закончит, и возобновите: скачанное ею будет использовано.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>Модель «{name}» загружена.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Сначала выгрузите её.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>«{name}» скачивается.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Сначала отмените скачивание.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>То, что есть на диске от «{name}», изменилось после составления плана. Ничего не удалено.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Посмотрите новый план и подтвердите его.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>Из «{name}» не удалось сделать {target}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Выберите другой тип или источник большей точности. Источник остался как был.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>«{name}» нельзя преобразовать: {architecture} нет среди того, что преобразует Parlance.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Поищите её GGUF в «Обзоре».</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>Контрольную точку {path} нельзя использовать: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Скачайте её снова, целиком.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} уже есть.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Сначала переименуйте или удалите; ничего не перезаписано.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>все слои ({layers}) на {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>все слои ({layers}) на {device}, часть их экспертов в памяти</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} из {layers} слоёв на {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>процессор, потоков: {threads}; на GPU свободно {free_bytes}, а нужно не менее {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>процессор, потоков: {threads}; GPU не найден</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>процессор, потоков: {threads}; llama.cpp собран без поддержки этого GPU; «{detail}» соберёт его с ней</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>процессор, потоков: {threads}; нет драйвера GPU ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>процессор, потоков: {threads}; драйвер {detail} не предоставляет его llama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>процессор, потоков: {threads}; число слоёв на GPU — 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>на сервере {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>Контекст короче, чем знает модель, чтобы поместиться в память.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>Память контекста менее точна, чтобы поместиться на GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Эксперты некоторых слоёв остаются в памяти компьютера.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Некоторые слои остаются на процессоре, потому что на GPU для них нет места.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>Загрузка не удалась из-за нехватки памяти и повторена с меньшим объёмом.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>Памяти мало: всё медленнее</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>Процессор горячий и замедлился</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>От батареи: меньше потоков</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>Модель {name} выгружена, чтобы освободить место для {other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>Модель {name} выгружена, потому что не использовалась</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>Модель {name} не поместилась по плану и загружена с меньшим объёмом</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>Модель {name} здесь и теперь используется</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>Модель {name} завершилась сама и запущена снова; ответ продолжился</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>Нельзя импортировать {path}: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Ничего не добавлено. Выберите файл, экспортированный из списка ассистентов.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>Сервер {address} недоступен: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Запустите его или проверьте адрес в «Моделях».</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>Сервер {address} не принимает ключ.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Введите в «Моделях» ключ, который дал вам владелец сервера.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>На сервере {address} нет модели «{model}».</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Выберите в «Моделях» ту, которая на нём есть.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>Сервер {address} занят и просит подождать.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Попробуйте немного позже или используйте модель этого компьютера.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>Сбой сервера {address} (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Попробуйте снова; если не пройдёт, посмотрите журнал сервера.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>Соединение с {address} прервалось во время ответа.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>Полученное сохранено. Попробуйте снова.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>По адресу {address} отвечает не сервер с протоколом OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Проверьте адрес; большинству серверов нужно «/v1» в конце.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>«{address}» — не адрес сервера.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Он выглядит как http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>RPC-сервер {address} не отвечает, занят другой программой или с другой версией llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Запустите его или уберите из списка в «Моделях».</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>«{address}» — не адрес RPC-сервера.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>Это имя или адрес IPv4 и порт, например 192.168.1.20:50052. RPC в llama.cpp не знает IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>Устройства этого компьютера нельзя предоставить по адресу {address}: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Выберите адрес этого компьютера и свободный порт.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>RPC-сервер {address} вычисляет для загруженной модели.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Выгрузите эту модель, чтобы увидеть план до загрузки.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp собран без RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Соберите его с «make run RPC=1» или уберите серверы.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} не может угадывать наперёд для этой модели: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Выберите модель поменьше того же семейства или никакой.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} больше не отвечает.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>Модель загружается снова на то, что осталось.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>Модель «{model}» не предназначена для этого языка: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Выберите другой язык или другую модель в «Моделях».</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>Модель «{model}» не переводит в направлении {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Переведите через английский или китайский либо выберите другую модель.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>Текст уже на этом языке: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Выберите другой язык перевода.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} такого типа, который не переводится как документ.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Скопируйте и переведите его текст или сохраните в другом формате.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} уже не такой, каким был при переводе.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Добавьте его снова: неизменившееся не будет переводиться заново.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} — не список терминов, который можно прочитать: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Используйте таблицу с термином и переводом в каждой строке или файл TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Не хватает числа {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Не хватает адреса {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Не хватает заполнителя {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Не по глоссарию: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Так же, как в оригинале</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Похоже на другой язык</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Повторяется</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Намного длиннее оригинала</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Намного короче оригинала</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Кавычки или скобки не закрыты: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>Модель не написала конца</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Потеряно форматирование или ссылка: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Проверьте место того, что стоит в тексте: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Не переведено: оставлен оригинал</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Строки слишком длинны для субтитров</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>Модель не предназначена для этого языка</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>Модель не переводит между этими двумя языками</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>Текст на этом языке</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>Перевод — новый документ: в этом формате нельзя записать другие слова.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>В нём есть формулы, которые могут искать тексты, что станут на другом языке.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>Оглавление обновится при открытии.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>Тексты в диаграммах и схемах остаются как есть.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>Текст, удалённый с записью изменений, остаётся как есть.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>Подпись файла не действует для его перевода.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>Присланное {host} не является списком, который подписали разработчики Parlance.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Ничего из этого не использовано. Попробуйте в другой сети и сообщите разработчикам, если так и останется.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>Список версий с {host} старше того, который вы уже видели.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Возможно, кто-то скрывает от вас более новые версии. Попробуйте в другой сети.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Для перевода выберите в «Моделях» модель T5 или MADLAD в GGUF либо любую модель instruct.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Для пересказа или переработки выберите в «Моделях» модель FLAN-T5 в GGUF либо любую модель instruct.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Для классификации или сравнения текстов выберите в «Моделях» модель эмбеддингов BERT, ModernBERT или nomic в GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>закончено</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>достигнут предел длины</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>контекст полон</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>встретилась стоп-строка</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>остановлено</translation>
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
            <translation>Беседа</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Вы</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответ</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Рассуждения</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Инструкции</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Прикреплено: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Этот ответ не закончен.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Начато {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Модели: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Экспортировано из Parlance {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Пересказ</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Источники</translation>
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
            <translation>лист {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>абзац {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} стоит после чисел и имён, которых не нашлось в документах.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>Прочитано абзацев: {read} из {all} ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>страницы без текста: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>страницы, которые не удалось прочитать: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Работает на сервере %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Работает на: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Продолжить в фоне</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Вопрос примера</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Ответ примера</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Удалить этот пример</translation>
        </message>
    </context>
</TS>
