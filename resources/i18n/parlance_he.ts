<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>פתיחת התנאים</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>בדיקה חוזרת</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>אסימון גישה של Hugging Face‏ (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>אסימון גישה של Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>שמירה במחשב הזה</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>שמירת אסימון הגישה במחשב הזה</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>במקום שבו הכלים של Hugging Face שומרים את שלהם.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>כניסה</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>יש לפתוח את התנאים ולהסכים להם עם חשבון Hugging Face שלכם, ואז להיכנס כאן עם אסימון גישה של אותו חשבון שיש לו הרשאת קריאה.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>אם הוא פרטי, יש להיכנס עם אסימון גישה שמורשה לקרוא אותו.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>הסכמתכם נמסרה ליוצריו: אפשר להוריד את קבציו.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>בבירור מול ה־Hub אם אפשר להוריד את קבציו…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>עדיין אי אפשר להוריד את קבציו.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>יוצריו מבקשים קודם את הסכמתכם לתנאים שלהם.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>לא נכנסתם לחשבון.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>אתם מחוברים עד לסגירת Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>אתם מחוברים עם אסימון הגישה שב־HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>אתם מחוברים עם אסימון הגישה השמור במחשב הזה.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>העבודה נמשכת; ״עצירה״ מסיימת אותה מיד.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>בהמתנה למודל…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>כתיבה…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>קריאה: %1 מתוך %2 טוקנים</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>כתיבה…  %1 טוקנים לשנייה</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>נבחרו אפשרויות אחרות. הערות קודמות ישמשו שוב במקום שבו הן מתאימות.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>סיכום מחדש</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ביטול הפעולה</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>תשובה מחדש עם…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>תשובה מחדש</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>התשובה הקודמת נשארת: אפשר לחזור אליה בחיצים שמתחתיה.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>מי עונה</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>ניסוחים אחרים</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>בחיפוש אחר ניסוחים אחרים…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>לא נמצאו אחרים.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>תשובה</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>הסתרת ההנמקה</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>הצגת ההנמקה</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>הנמקה</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>חושב…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>חושב כבר %1 שנ׳…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>חשב במשך %1 שנ׳</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>איך היא נוצרה</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>בחיפוש אחר התשובה…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>לא ניתן היה לקרוא את %1. הקובץ נשמר בשם %2, ו־Parlance התחיל חדש.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>כל אחד לבדו</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>יחד</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>איך לסכם כמה מסמכים</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>מה ייווצר מכולם יחד</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
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
            <translation>שאלה על המסמך</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>שאילה</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>עצירת התשובה</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>שאלות על המסמכים</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>שאלות על המסמך</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>בחיפוש אחר המסמך…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>בלי המסמך אי אפשר לשאול עליו</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>אפשר לשאול שאלות אחרי שהמסמך ייפתח</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>עצרתם את התשובה הזאת.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>חיפוש</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>פנייה אל הכתובת</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>כותב</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>כותב ומשפר טקסטים בקול שלכם</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>תפקידך לעזור בכתיבה. יש לענות בשפת הטקסט שנמסר לך. יש לכתוב משפטים פשוטים וחיים, ולהימנע מקלישאות ומהגזמות. בשיפור טקסט יש לשמור על משמעותו, על עובדותיו ועל קולו של הכותב, לתת קודם את הטקסט החדש במלואו ואחריו לציין בכמה מילים את השינויים העיקריים. יש לשאול שאלות רק במקום שבו אי אפשר להמשיך בלעדיהן.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>נא לנסח את הטקסט הזה בבהירות ובקיצור:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>נא לכתוב מכתב ידידותי שדוחה הזמנה.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>מתכנת</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>כותב קוד, מסביר ומתקן אותו</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>תפקידך מתכנת קפדן. יש לתת קוד שלם שרץ, בבלוק קוד ששפתו מצוינת, ולהשתמש בספרייה התקנית במקום שבו היא מספיקה. יש לטפל בשגיאות ולציין את ההנחות. לפני הקוד יש לומר במשפט או שניים מה הדרך, ואחריו איך בודקים אותו. כשאין ודאות שפונקציה או אפשרות קיימת, יש לומר זאת.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>מה הקוד הזה עושה, ואיפה הוא עלול להיכשל?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>נא לכתוב תוכנית שמשנה שמות של תמונות לפי התאריך שלהן.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>מורה פרטי</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>מסביר צעד אחר צעד ושואל שאלות</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>תפקידך מורה סבלני. תחילה יש לברר מה הלומד כבר יודע. יש להסביר צעד אחד בכל פעם, עם דוגמה מחיי היום־יום, ולסיים בשאלה אחת שמראה אם הדבר הובן. אין לתת מיד את פתרון התרגיל: קודם רמז, ואז רמז גדול יותר. יש לשבח את הנכון, ולומר בבירור ובנעימות מה לא נכון.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>נא להסביר לי שברים.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>למה השמיים כחולים?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>מסכם</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>אומר בקיצור מה הטקסט אומר</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>תפקידך לסכם טקסטים בשפתם. תחילה משפט אחד שאומר את הדבר החשוב ביותר, ואז שלוש עד שבע נקודות, כל אחת משפט שלם. יש לשמור שמות, מספרים ותאריכים בדיוק כפי שהם. יש לומר רק מה שהטקסט אומר, בלי תוספות; במקום שבו הוא לא ברור או סותר את עצמו, יש לומר זאת.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>נא לסכם את הטקסט הזה:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>מה הוחלט בפרוטוקול הזה, ומי מבצע?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>עוזרים</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>שימוש בצ׳אט הזה</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>עוזר הוא אוסף של הוראות והגדרות תחת שם אחד. אפשר ליצור עוזר משלכם עם ״חדש״.</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>הוספת ארבעה להתחלה</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>פתיחות</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>ייבוא…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ייצוא…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>תיאור</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>פתיחות, אחת בכל שורה: מוצעות בדף הריק</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>עוזר אחד</numerusform>
                <numerusform>%Ln עוזרים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>פרומפט אחד</numerusform>
                <numerusform>%Ln פרומפטים</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>נוספו: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>נשמר: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>עוזר חדש</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>ייבוא עוזרים</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>ייצוא עוזרים</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>עוזרים (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>צירוף מסמכים או תמונות</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>מצורפים להודעה</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>בחירת מודל</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>קובץ אחד מעבר למה שהודעה אחת יכולה לשאת: לא נוסף.</numerusform>
                <numerusform>%Ln קבצים מעבר למה שהודעה אחת יכולה לשאת: לא נוספו.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>״%1״ לא רואה תמונות: רק שמותיהן נמסרים לו.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>מילה אחת</numerusform>
                <numerusform>%Ln מילים</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>בהמתנה…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>קריאה… %1 מתוך %2 עמודים</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>קריאה…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>לא צורף</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>״%1״: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>״%1״ נקרא במלואו.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>דבר מתוך ״%1״ לא נקרא: אין לו מקום בהקשר.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>לשם כך נקראו %1 % מהעמוד האחד של ״%2״. הצגה</numerusform>
                <numerusform>לשם כך נקראו %1 % מתוך %Ln העמודים של ״%2״. הצגה</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>לשם כך נקראו %1 % מהמילה האחת של ״%2״. הצגה</numerusform>
                <numerusform>לשם כך נקראו %1 % מתוך %Ln המילים של ״%2״. הצגה</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>״%1״</translation>
        </message>
        <message>
            <source>%1:  “%2”</source>
            <translation>%1:  ״%2״</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>שיחה אחת</numerusform>
                <numerusform>%Ln שיחות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>טקסט מתורגם אחד</numerusform>
                <numerusform>%Ln טקסטים מתורגמים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>מסמך מתורגם אחד</numerusform>
                <numerusform>%Ln מסמכים מתורגמים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>טקסט מסוכם אחד</numerusform>
                <numerusform>%Ln טקסטים מסוכמים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>מונח אחד</numerusform>
                <numerusform>%Ln מונחים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>תיקון אחד</numerusform>
                <numerusform>%Ln תיקונים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>עוזר אחד</numerusform>
                <numerusform>%Ln עוזרים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>פרומפט שמור אחד</numerusform>
                <numerusform>%Ln פרומפטים שמורים</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>צ׳אטים, תרגומים וסיכומים</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>הגדרות</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>הטקסט שב״תרגום״</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>הטקסט שהושלם</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>תור הסיכומים</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>תור התרגומים</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>מילים שנוספו למילון</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>נוצר ב־%1 על ״%2״ בידי Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>נוצר ב־%1 בידי Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>גיבוי של הכול</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>צ׳אטים עם הקבצים המצורפים אליהם, תרגומים, סיכומים, מילוני מונחים, עוזרים, טיוטות והגדרות נכנסים לקובץ אחד. המודלים אינם חלק ממנו, וגם לא המפתחות של השרתים: יש להזין אותם שוב אחרי השחזור.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>עם ההגדרות של תיקיות, מודלים וחומרה</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>כמה כבר גובה</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>גיבויים של Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>שם המחשב הזה, אם עליו להופיע בקובץ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>גיבוי…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>נשמר בשם %1 אל %2 (%3), ונקרא לבדיקה. תוכנו: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>הגדרות בלבד</translation>
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
            <translation>חיפוש התשובה הסבירה ביותר</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>עצירה בתשובות השלמות הראשונות</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>רוחב: מספר הפתיחות שנבדקות</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>קנס אורך: ערך גבוה מעדיף תשובות ארוכות</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>ממשיך</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>נגזם</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>הסתיים</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>חיפוש אלומות</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: לוג־הסתברות %3, ציון %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>צומת</translation>
        </message>
        <message>
            <source>After</source>
            <translation>אחרי</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>צעד</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>אסימון</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>לוג־הסתברות</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>סכום</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>ציון</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>תוצאה</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: לוג־הסתברות %2, ציון %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>חלק מהמנצח</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>״%1״ אינו מספר של טוקן עם הטיה, כמו ״50256 -5״.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>שיחות שנמחקו</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>שחזור</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>הסל ריק.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>מחיקה לצמיתות…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>ריקון הסל…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>למחוק את ״%1״ לצמיתות?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>למחוק שיחה אחת לצמיתות?</numerusform>
                <numerusform>למחוק %Ln שיחות לצמיתות?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>כל ההודעות שלהן יימחקו. אי אפשר לבטל זאת.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>כרטיס המודל</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>הצגת המודל שבשימוש</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>נתון</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>ערך</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>קריאת הקובץ…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>הכרטיס של %1, שאינו המודל שבשימוש.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>אף מודל של המחשב הזה אינו בשימוש. יש לבחור אחד למעלה.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>מפענח: ממשיך טקסט, אסימון אחר אסימון</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>מקודד: קורא טקסט בשני הכיוונים ויוצר ממנו וקטורים</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>מקודד ומפענח: קורא טקסט שלם ואז כותב טקסט אחר</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>רקורנטי: שומר מצב בגודל קבוע, ארוך ככל שיהיה הטקסט</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>היברידי: חלק מהשכבות רואות את כל הטקסט, אחרות שומרות מצב</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE על בייטים</translation>
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
            <translation>המודל</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>משקלים</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>שכבות</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>File</source>
            <translation>קובץ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>משפחה</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>סוג</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>שפות</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>רישיון</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>נתיב</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>חלקים</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>גודל</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>המספרים שנלמדו. כולם נמצאים בקובץ.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 לכל אסימון</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>משקלים בשימוש</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>רק חלק מהמומחים עובדים על כל אסימון, וכך זה מהיר יותר.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>כימות</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>באיזו גסות המשקלים שמורים: פחות סיביות, קובץ קטן יותר.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1, וביניהן כל אסימון הוא %2 מספרים</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>קשב</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>חלק מהשכבות מביטות אחורה רק %1 אסימונים</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>חלון נע</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>%1 מתוך %2 עובדים על כל אסימון</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>מומחים</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>מיקומים</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>איך המודל יודע היכן בטקסט נמצא אסימון.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 ראשים בגודל %2; המפתחות והערכים דחוסים יחד</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 ראשים בגודל %2; %3 שומרים מפתחות וערכים, כל אחד עבור %4 ראשים</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 ראשים בגודל %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>סיבוביים (RoPE), בסיס %1, מתוחים פי %2 (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>סיבוביים (RoPE), בסיס %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>סיבוביים (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 אסימונים, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>אוצר מילים</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 אסימונים</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>הקשר באימון</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>מה היה אורך הטקסטים שמהם למד.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>תבנית צ׳אט</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>בקובץ</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>צ׳אט חדש</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>צ׳אט זמני</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>עצירת התשובה</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>ניסיון נוסף: תשובה מחדש</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>חיפוש בשיחות</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>תיקייה חדשה…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>שיחות שנמחקו…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>שינוי שם השיחה…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>הצמדת השיחה</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>ביטול הצמדת השיחה</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>ייצוא השיחה…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>ייצוא כל השיחות…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>מחיקת השיחה</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>שינוי שם השיחה</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>פעולות בשיחה</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>צ׳אט זמני</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>צ׳אט חדש</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>צ׳אט זמני חדש</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>נא לשחרר כדי לצרף להודעה</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>בחירת מסמכים ותמונות</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>מסמכים ותמונות</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>כל הקבצים</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>תמונה</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>התשובה הסתיימה: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>תמונות</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>המודל לא יכול לעקוב אחר זה: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>מה שצירפתם עדיין נקרא.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>יש להמתין קודם לתשובה, או לעצור אותה ב־Esc.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>לא ניתנות להרצה כמות שהן</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>נקודות ביקורת במטמון של Hugging Face ש־llama.cpp לא קורא. אפשר להמיר את אלה של כמה משפחות; נקודת הביקורת נשארת כפי שהיא.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>המרה</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>יצירת GGUF ממנה ש־Parlance יכול להריץ</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>המרת %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>עוד עבור %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>הסרת כל מה ששייך למאגר שלה…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>העתקת הפקודה ״%1״</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>הועתק</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>השוואת תשובות</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>לשאול את שניהם</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>צד ראשון</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>צד שני</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>שאלה</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>מה לשאול את שניהם?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>זה אחר זה, כדי שאפשר יהיה להשוות מהירויות</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>עצירת שניהם</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>שני הצדדים זהים: רק המקרה מבדיל ביניהם.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>שוב</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>שמירת התשובה הזאת</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>נשמרה</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>בהמתנה למודל…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>קריאה: %1 מתוך %2 טוקנים</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>הנמקה…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>כתיבה…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>נעצר.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>טוקן אחד</numerusform>
                <numerusform>%Ln טוקנים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 טוקנים לשנייה</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>%1 שנ׳ בסך הכול</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 שנ׳ עד הטוקן הראשון</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>לא יושם: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>תמונות</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>זהו מודל בסיס: הוא ממשיך טקסטים ולא נוצר לצ׳אטים.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>השלמת טקסט</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>אפשר להתחיל כאן טקסט ולתת למודל להמשיך אותו במקום הסמן.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>אישור</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>ביטולו</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>חזרה לצ׳אט</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>טוקנים בכל המשך</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> טוקנים</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>טמפרטורה</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>טמפרטורה </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>השלמת טקסט</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>מילוי הרווח</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>המשך</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>עצירה (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>המשך (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>טמפרטורה %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>בהמתנה למודל…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>קריאה: %1 מתוך %2 טוקנים</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>כתיבה…  Esc לעצירה.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>אפשר להניח את הסמן ברווח: המודל מתחשב במה שבא אחריו.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>המודל ממשיך לכתוב במקום הסמן. דבר אחר לא נוסף לטקסט שלכם.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>טוקן אחד</numerusform>
                <numerusform>%Ln טוקנים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 טוקנים לשנייה</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>הטקסט ארוך מההקשר: %1 תווים לא נקראו.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>המודל הזה לא מתחשב במה שאחרי הסמן.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>המודל הזה נוצר לצ׳אטים; מודל בסיס ממשיך טקסטים טוב יותר.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>הודעה</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc לעצירה</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>עצירת הכתיבה</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 טוקנים</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>צ׳אט זמני: דבר ממנו לא נשמר</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>כתבו ל־Parlance או שחררו כאן מסמך</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>עצירת הכתיבה (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>שליחה כהודעה הבאה</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>שליחה כשהתשובה תיכתב (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>שליחה</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>שליחה (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>סיכום ההודעות הקודמות…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>עצירת הסיכום</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>תשובה, אחרי השיחה שלפניה</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>תרגום, כל פסקה אחרי מה שהמודל התבקש</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>סיכום כטקסט בפני עצמו: מה שממנו נוצר אינו נלקח בחשבון</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>הטקסט שלך</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>הוערך בידי %1. נכתב בידי %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>הוערך בידי %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>לאסימון הראשון אין הסתברות: אין דבר לפניו.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>הטקסט ארוך מההקשר: מאסימון %1 והלאה המודל הכיר רק את מה שעמד ממש לפניו.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>רק %1 התווים הראשונים מוערכים.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>״%1״ %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>״%1״: %2. דבר לא היה סביר יותר.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>״%1״: %2, דירוג %3. סבירים יותר: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>אסימון אחד</numerusform>
                <numerusform>%Ln אסימונים</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>מבוכה %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>לוג־הסתברות ממוצעת %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>אסימון</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>מספר באוצר המילים</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>הסתברות</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>לוג־הסתברות</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>דירוג</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>הסביר ביותר</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>ביטחון</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>מבוכה של 5 פירושה שהמודל התלבט, בממוצע, כמו בין חמישה אסימונים סבירים במידה שווה. 1 פירושה שהיה בטוח לגמרי.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>מה שעמד לפני הטקסט</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>הצגת מה שעמד לפניו</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>מה שעומד לפניו</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>מה שעומד לפניו (אפשר להשאיר ריק)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>טקסט משלך</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>הערכת טקסט משלך</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>כמה המודל בטוח?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>כמה כבר הוערך</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>היכן היה הכי פחות בטוח</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>אפשר להצביע על אסימון, או לעבור ביניהם במקשי החיצים.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>טקסט חופשי</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>התשובות לא כפופות לסכמה או לדקדוק.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>התשובות כפופות לסכמת JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>התשובות כפופות לדקדוק.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>התשובות הן טקסט חופשי.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>עריכה…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>כתיבה…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>התשובה תואמת.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>התשובה נקטעה; עד למקום שהגיעה, היא תואמת.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>התשובה אינה JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>פלט מובנה</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>שימוש</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>טקסט חופשי</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>סכמת JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>דקדוק (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>איך נראות תשובות</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>סכמה או דקדוק</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>תשובה</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>הוספת דוגמה</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>שאלה לניסיון</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>נא לציין ספר שאהבת.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>ניסיון</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>ניסיון על המודל</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>התשובות יהיו JSON שתואם לסכמה (JSON Schema 2020-12). יש לומר בשאלה מה משמעות השדות: המודל רואה את השאלה, לא את הסכמה.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>התשובות כפופות לכלל ״root״ של דקדוק ב־GBNF של llama.cpp: כללים בצורה name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>התשובות נכתבות בחופשיות, כרצון המודל.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>עדיין לא נכתב דבר.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>בדיקה…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>המודל יכול לעקוב אחר זה.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>בהמתנה למודל…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>כתיבה…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>נעצר.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>מודל</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>עוזר</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>טמפרטורה</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>המודל של הצ׳אט</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ללא</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>טמפרטורה %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>כפי שהוא (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 מתוך %2 טוקנים</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>הקשר: %1 מתוך %2 טוקנים בשימוש</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>הקשר</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>מציג כמה מקום כל דבר תופס</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>מה נשלח למודל</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 טוקנים</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>הוראות</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>השיחה הזאת</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>מה שאתם כותבים</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>שמור לתשובה</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>פנוי</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>ההקשר כולו</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>ההודעה הישנה ביותר לא תישלח.</numerusform>
                <numerusform>%Ln ההודעות הישנות ביותר לא יישלחו.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>המספרים משוערים: המודל הזה לא סופר.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>כשההקשר מלא, התורות הישנים ביותר מושמטים.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>סיכום הקובץ המצורף קודם</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>הקשר גדול יותר…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>בהודעה הזאת %1 טוקנים, אך יש מקום רק ל־%2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>עם ההודעה הזאת, ההודעה הישנה ביותר כבר לא תישלח.</numerusform>
                <numerusform>עם ההודעה הזאת, %Ln ההודעות הישנות ביותר כבר לא יישלחו.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>מוצמדות</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>היום</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>אתמול</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 הימים האחרונים</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 הימים האחרונים</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>נמצאה שיחה אחת</numerusform>
                <numerusform>נמצאו %Ln שיחות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>שיחה אחת בסל</numerusform>
                <numerusform>%Ln שיחות בסל</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>שיחה אחת</numerusform>
                <numerusform>%Ln שיחות</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>התיקייה %1, פרושה: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>התיקייה %1, מקופלת: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, מוצמדת</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, בתיקייה %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>פתיחה</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>שינוי שם…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ייצוא…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>מחיקה</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>פרישה</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>קיפול</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>הסרת התיקייה…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>הצמדה</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ביטול הצמדה</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>העברה לתיקייה</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>תיקייה חדשה…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>הוצאה מהתיקייה</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>שינוי שם השיחה</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>כותרת</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>שינוי שם התיקייה</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>תיקייה חדשה</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>להסיר את התיקייה ״%1״?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>הסרת התיקייה</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>השיחות שבה נשארות, ללא תיקייה.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>שיחות</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>שיחות שנמחקו…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>צ׳אט חדש</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>תיקייה חדשה…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>חיפוש בשיחות</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>ניקוי החיפוש</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>ניקוי החיפוש (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>אין שיחה שמכילה זאת.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>השיחות שלכם יופיעו כאן.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>מקופלת</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>פרושה</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>העתקה</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>העתקת הקוד</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>שפות</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>הניסוח שלכם</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>חיפוש בתיקונים</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>שכחה</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>שכחת מה שמודלים תרגמו…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>תיקונים</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>אין תיקון שמכיל זאת.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>במקום שבו תשנו תרגום, הניסוח שלכם ישמש מכאן והלאה.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>חלקי המסמך שהסיכום נשען עליהם</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>הסיכום נשען על %1 מהם</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>הסתיימה מעצמה</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>הגיעה לאורכה</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>מילאה את ההקשר</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>נעצרה</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>דרך</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>אסימונים</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>סכום לוג־ההסתברויות</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>לכל אסימון</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>סיבת הסיום</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>חמדני (greedy)</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>חיפוש אלומות</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>בהגרלה, זרע %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>אסימון אחד</numerusform>
                <numerusform>%Ln אסימונים</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>לוג־הסתברות %1, %2 לכל אסימון</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>פענוח</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>פענוח</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>עד ארבעה מספרים שלמים</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>בכל תיבה יש אסימון, סכום לוג־ההסתברויות עד אליו, ובסוגריים הציון שלו עם קנס האורך. עבה: המנצח; מקווקו: נגזם; מסגרת כפולה: תשובה שלמה.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>ערכי זרע</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>אלומות</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>קנס אורך</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>אסימונים לכל היותר</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>מה שמשותף לכולן חיוור; ▸ מסמן היכן אחת מהן הולכת בדרכה שלה.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>אותו פרומפט, מפוענח בדרך חמדנית (greedy), בהגרלה עם ערכי זרע ובחיפוש אלומות, עם סכום לוג־ההסתברויות של כל אחד.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>להשאיר</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>לבטל ולמחוק את מה שכבר ירד?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>מחיקת %1</translation>
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
            <translation>איפוס הכול</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>מוגדר אחרת בצ׳אט הזה: %Ln</numerusform>
                <numerusform>מוגדרים אחרת בצ׳אט הזה: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>לצ׳אט הזה אין הגדרות משלו.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>החזרת ״%1״</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>הסרת הסיכום ושליחת ההודעות שוב</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>סיכום שנשלח במקום הודעה אחת</numerusform>
                <numerusform>סיכום שנשלח במקום %Ln הודעות</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>הסתרת הסיכום</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>הצגת הסיכום</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>סיכום ההודעות הקודמות</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>כל משימה</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>צ׳אט</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>סיכומים</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>קוד</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>תמונות</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>הטמעות</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>כל גודל</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>עד 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>מ־3B עד 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>מ־9B עד 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>מעל 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>הפופולריים עכשיו תחילה</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>הכי הרבה הורדות</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>הכי הרבה לייקים</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>החדשים תחילה</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>כל רישיון</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>כל שפה</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 מיליון הורדות</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 אלף הורדות</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 הורדות</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 פרמטרים</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>קובץ של %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>מבקש הסכמה</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>הקשר %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>השתנה %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>משימה</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>גודל</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>רישיון</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>שפה</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>סדר</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>חיפוש מודלים, למשל ״qwen3״ או ״persian״</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>חיפוש מודלים</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>הצגת עוד</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>ניקוי החיפוש</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>ב־Hugging Face Hub</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>מומלצים למחשב הזה</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>מהקטלוג</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>הצגת כל ה־%1</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>פנייה ל־Hub לקבלת עוד…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>חיפוש…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>בלי רשת יש את הקטלוג, למעלה.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>אין ב־Hub מודל GGUF כזה.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>שליחת סיכום שלהן במקום</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>צ׳אט חדש מתוך סיכום</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>הודעה קודמת אחת כבר לא נשלחת</numerusform>
                <numerusform>%Ln הודעות קודמות כבר לא נשלחות</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>הודעה קודמת אחת כבר לא נשלחת</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>הקשר גדול יותר: %1, עוד %2 זיכרון בערך…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>הקשר גדול יותר: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>כתיבת המסמך מחדש</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>כתיבה לתיקייה…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>גיליונות ועמודות…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>תרגום מחדש עם אפשרויות אחרות…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>פתיחת המקור</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>בחירת תיקייה</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>תרגום מחדש</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>כטבלה דו־לשונית: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>כמסמך: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>כמסמך עצמו</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>אין תוכנה שפותחת את %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>נכתב: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>מסמכים שתסמנו בכוכב יופיעו כאן.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>אין מסמך בשם הזה.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>המסמכים שלכם יופיעו כאן.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>למחוק את התרגום של ״%1״? הקבצים נשארים.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>חיפוש מסמכים</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>מסמכים קודמים</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>מסמכים בסל</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>למחוק את כל התרגומים שבסל? הקבצים נשארים.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>אי אפשר לשחזר מה שנמחק.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>בחירת מסמכים</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>מסמכים</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>כל הקבצים</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>בחירת תיקייה</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>מסמך Word</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>דף אינטרנט</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>תרגום אל</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>טבלה דו־לשונית</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>כתיבת המקור והתרגום זה לצד זה, במקום המסמך עצמו</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>תבנית הטבלה</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>אל</translation>
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
            <translation>תור המסמכים</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>תרגום מחדש</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>מסמכים שהושלמו נשארים ברשימה שלמטה</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>לא שפה של המודל</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>לא צמד שפות של המודל</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>כבר בשפה הזאת</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>סוג שאי אפשר לתרגם</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>הקובץ השתנה</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>פתיחה</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>תיקון מה שלא עבר את הבדיקות</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>כתיבת המסמך</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>פסקה אחת לבדיקה</numerusform>
                <numerusform>%Ln פסקאות לבדיקה</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 מתוך %2 פסקאות</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 מתוך %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 מוכרות מקודם</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>השתנה מאז שנכתב</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 ← %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>לא נכתב</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>מסמכים חדשים</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>מסמכי Word,‏ PowerPoint,‏ Excel ו־LibreOffice, דפי אינטרנט, ספרים אלקטרוניים, Markdown, כתוביות, PO, הודעות דואר, טבלאות וטקסטים חוזרים בתבנית שלהם, ו־PDF כמסמך Word. התרגום נכתב לצד המקור, לעולם לא במקומו.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>נא לשחרר כדי לתרגם</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>מסמכים</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>ההורדה של %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>הקדמה: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>דחייה: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>חידוש %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>השהיית %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>הסרת %1 מהרשימה</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>ביטול %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>בלי להיכנס</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>פתיחת הדף שלו</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>הצגה במותקנים</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>ההורדה של %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>חידוש %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>השהיית %1</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1 לשנייה</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>נותרה פחות מדקה</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>נותרה דקה אחת</numerusform>
                <numerusform>נותרו %Ln דקות</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>נותרו %1 שע׳ %2 דק׳</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>נותר יותר מיום</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 מתוך %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>ממתינה לתורה</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>ממתינה: הרשת כבויה</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>מושהית</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>הושלמה, כל בית נבדק</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>נעצרה</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>ניסיון נוסף…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>ניסיון נוסף בעוד שנייה אחת</numerusform>
                <numerusform>ניסיון נוסף בעוד %Ln שניות</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>בדיקת מה שכבר כאן</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>התחברות…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 הגיע עם בתים שגויים ויורד שוב.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>השהיית הכול</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>חידוש הכול</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>מגבלת מהירות ומספר הורדות בו־זמנית, בהגדרות</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>דבר לא יורד כרגע</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>כל מה שתורידו יופיע כאן, וימשיך אחרי הפעלה מחדש.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>חיפוש מודל</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln פעילה</numerusform>
                <numerusform>%Ln פעילות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln ממתינה</numerusform>
                <numerusform>%Ln ממתינות</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>%1 פנויים בדיסק</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>מגבלת מהירות: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>ללא מגבלת מהירות</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>ללא מודל</translation>
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
            <translation>אפשר לשחרר כאן מסמכים או תיקיות, בכל מקום</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>בחירת קבצים…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>בחירת תיקייה…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>נותרו בערך %1 שע׳ %2 דק׳</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>נותרו בערך %1 שע׳</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>נותרו בערך %1 דק׳</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>נותרו בערך %1 שנ׳</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>עריכת ההודעה שלכם</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>שמירה ושליחה</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>הגרסה הקודמת נשמרת. Ctrl+Enter לשליחה.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>קידוד: %1 (ניחוש)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>קידוד: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>אם האותיות נראות שגויות, יש לבחור קידוד אחר</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>להשאיר ל־Parlance</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>כל השפות</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>מערב אירופי</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>מרכז אירופי</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>בלטי</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>טורקי</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>קירילי</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>יווני</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>ערבי ופרסי</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>עברי</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>תאי</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>וייטנאמי</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>סיני מפושט</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>סיני מסורתי</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>יפני</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>קוריאני</translation>
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
            <translation>מחיקה</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>מחיקת מה ששמור</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>מחיקה לצמיתות</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>מה שתסמנו נמחק, גם מהסלים, ואי אפשר לשחזר אותו. הקבצים, המודלים, מילוני המונחים, התיקונים, העוזרים, הפרומפטים וההגדרות שלכם נשארים.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance מסיים את מה שהוא עושה, ונפתח מחדש בלי מה שנמחק.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>קודם גיבוי…</translation>
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
            <translation>מחיקה…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>מחיקת מה ששמור</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>צ׳אטים, תרגומים, סיכומים ועוד, כל סוג בנפרד.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>מה שבחרתם נמחק.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>צ׳אטים, עם קבצים מצורפים וטיוטות</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>טקסטים ומסמכים מתורגמים, התור והזיכרון שלהם</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>סיכומים, עם שאלות, הערות ותור</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>מהירויות שנמדדו, ומתי השתמשו במודלים לאחרונה</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>מילים שנוספו למילון</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>יומנים של הרשת ושל הפעלות קודמות</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>הוספת דוגמה</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>נשמר: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 קבצים נשמרו אל %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>ייצוא כל השיחות…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>ייבוא שיחות…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>כל ההגדרות יחד</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>ייצוא ההגדרות…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>ייבוא הגדרות…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>איפוס כל ההגדרות…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>ייבוא הגדרות</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>ייצוא ההגדרות</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>הגדרות Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>מה זה? יש ללחוץ כאן, ואז על מה שתרצו הסבר עליו.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>מה זה?</translation>
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
            <translation>מסמך Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>דף אינטרנט (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>טקסט פשוט</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, עם כל מה שיש</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>קובץ לכל אחת, בתיקייה</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>קובץ לכל אחת, ב־ZIP אחד</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>קובץ אחד לכולן</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ייצוא…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>עם מה שהמודל חשב לפני שענה</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>כמה כבר יוצא</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>ייצוא ״%1״</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>ייצוא שיחה אחת</numerusform>
                <numerusform>ייצוא %Ln שיחות</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>שיחות Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>השיחה כולה, כפי שהיא מוצגת</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>השיחה שנבחרה</numerusform>
                <numerusform>%Ln השיחות שנבחרו</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>רק כמה הודעות ממנה:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>השיחה היחידה</numerusform>
                <numerusform>כל %Ln השיחות</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>סוג הקובץ</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>לאן ילכו כמה שיחות</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>ב־JSON יש כל גרסה של כל הודעה, קבצים מצורפים עם הטקסט שלהם ומה שכל תשובה דרשה. אפשר לייבא אותו שוב בלי אובדן.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>ההודעות המוצגות נכתבות, כל אחת עם התאריך שלה והמודל שענה. רק ב־JSON יש גם גרסאות אחרות וטקסט של קבצים מצורפים.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>ייצוא ההגדרות</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>בחירת קובץ…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>כל ההגדרות בקובץ אחד, למחשב אחר. המפתחות אינם נכללים בו לעולם.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>אלה מגלות משהו עליכם או על המחשב הזה, ולכן לא נכללות:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>לכתוב גם אותן</translation>
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
            <translation>מסמך Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>דף אינטרנט (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>טקסט פשוט</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>העתקת הסיכום</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>שמירת הסיכום</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>הועתק.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>העתקה</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>העתקה עם מקורות</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>סיכום</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>נשמר: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>הגדרות והמפתחות של השרתים</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>צ׳אטים, תרגומים, סיכומים ומודלים מיובאים</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>טיוטות, תורים ושיחות שמוחזקות מוכנות</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>מודלים שהורדו, משותפים עם תוכנות אחרות</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>התקנים</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>אופן הטעינה…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>המודל הטעון</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>אין מודל טעון. כשייטען אחד, יוצג כאן על מה הוא פועל.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>ערכות הוראות בשימוש: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>לאן מודלים ומסמכים יכולים להגיע, כפי שנוסה במחשב הזה</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>בניסוי…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>הפקודה %1 מריצה הכול וסופרת מה יוצא מהמחשב הזה.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>פתיחת התיקייה</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>מדידה…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>התיקיות של Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>הצגת היומן…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>יומן ההפעלה הזו וקריסות המנוע</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>משתני סביבה בתוקף</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>אף אחד אינו מוגדר.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>העתקת הדוח</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>גרסאות והגדרות לדיווח על תקלה, ללא שמות ותיקיות</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>גרסאות</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>רישיונות…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>הרישיונות של כל מה שמצורף</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %2 מתוך %3 פנויים</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>העתקה</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>טוקן אחד</numerusform>
                <numerusform>%Ln טוקנים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 טוקנים לשנייה</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>More</source>
            <translation>עוד</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>מה זה אומר, מה בטוח ומה לעשות</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>העתקת הפרטים</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>הועתק</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>מודל למחשב הזה</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>נבחר לפי הזיכרון הפנוי, מה שאתם רוצים לעשות והשפות שלכם.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>בינתיים מוכן המודל ההתחלתי שהגיע עם Parlance. הוא זעיר: טוב כדי להתמצא, לא לעבודה אמיתית.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>בדיקת המחשב הזה…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>אין מודל שאנחנו מכירים שנכנס בזיכרון הפנוי עכשיו. יש לסגור תוכנות אחרות ולחזור, או להמשיך עם המודל ההתחלתי.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>שימוש במודל ההתחלתי</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>פנייה ל־Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>התחלה</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>שימוש במודל הזה</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>הורדה</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>ניקוי</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>ברירת מחדל: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>מחיר: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>תקף כשהמודל נטען שוב</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>החזרת ״%1״ לברירת המחדל</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>מהירות וזיכרון</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>קריאת הקובץ…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>אף מודל של המחשב הזה אינו בשימוש. יש לבחור אחד למעלה.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>הוספה</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>מה יבוא ברווחים של הפרומפט הזה?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>חיפוש במסמך</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>המקום הקודם</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>המקום הבא</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>סגירת החיפוש</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 מתוך %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>חיפוש…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>לא נמצא</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>אין עדיין תיקייה; אחת בכל שורה</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>הוספת תיקייה</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>לשכוח את מה שמודלים תרגמו?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>שכחה</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>טקסטים שתורגמו בעבר יתורגמו מחדש בפעם הבאה. התיקונים וההיסטוריה שלכם נשארים.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>לשכוח את ״%1״?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>הוא יוסר מהרשימה, עם המפתח שלו ועם מה שהוגדר למודלים שלו. בשרת עצמו דבר לא ישתנה.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>שכחה</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>שיחה</translation>
        </message>
        <message>
            <source>From</source>
            <translation>מאת</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>תאריך</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>הודעות</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>ללא כותרת</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>כבר כאן</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>מודלים במחשב הזה</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>אלה כבר כאן ונכנסים בזיכרון. באיזה תרצו להשתמש? הקבצים נשארים במקומם.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>שימוש במודל הזה</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>השגת מודל אחר…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>שיחות שנמצאו</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>רשימות מונחים (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>טבלה עם פסיקים (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>טבלה עם טאבים (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>מילון מונחים</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>מונחים</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>תיקונים</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>מה להציג</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>שפת הטקסט</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>שפת התרגום</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>לא לתרגם לעולם</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>שמות ומילים שנשארים כפי שהם בכל שפה</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>חיפוש מונחים</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>הוספת מונח</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>הסרה</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>ייבוא…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>ייצוא…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>אין מונח שמכיל זאת.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>אפשר להוסיף שמות ומילים שלעולם לא יתורגמו.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>אפשר להוסיף מילים ואיך לתרגם אותן בין השפות האלה.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>נוסף מונח אחד.</numerusform>
                <numerusform>נוספו %Ln מונחים.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>נשמר: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>ייבוא מונחים</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>ייצוא מונחים</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>גיליונות ועמודות לתרגום</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>תרגום אלה</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>השאר נשארים כפי שהם.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>טקסט אחד</numerusform>
                <numerusform>%Ln טקסטים</numerusform>
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
            <translation>חיפוש בעזרה</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>אין עמוד עם המילים האלה. אפשר לנסות פחות מילים, או אחרות.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>נמצא סעיף אחד</numerusform>
                <numerusform>נמצאו %Ln סעיפים</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>תוכן העזרה</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>מה שהחיפוש מצא</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>חיפוש בעמוד הזה</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>המקום הקודם</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>המקום הבא</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>סגירת החיפוש</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 מתוך %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>לא נמצא</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>עזרה</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>חלק מהעמוד הזה עדיין באנגלית.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>אחורה</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>קדימה</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>חיפוש בעמוד הזה</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>טקסט קטן יותר</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>טקסט גדול יותר</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>הבא</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>הפסקה הבאה לבדיקה</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>פסקה אחת לבדיקה</numerusform>
                <numerusform>%Ln פסקאות לבדיקה</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>סל</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>שחזור</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>מחיקה לצמיתות</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>ריקון הסל…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>הסל ריק.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>ברשימה %1 החדשים ביותר.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>מחיקה לצמיתות…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>פתיחה</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>העברה לסל</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>סל</translation>
        </message>
        <message>
            <source>History</source>
            <translation>היסטוריה</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>אין תרגום שמכיל זאת.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>תרגומים שתסמנו בכוכב יופיעו כאן.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>התרגומים לא נשמרים.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>התרגומים שלכם יופיעו כאן.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>למחוק את התרגום הזה?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>הוספה למועדפים</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>העברה לסל</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>שמירת היסטוריה</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>זכירת תרגומים במחשב הזה</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>סגירת ההיסטוריה</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>חיפוש תרגומים</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>תרגומים קודמים</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>תרגומים בסל</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>למחוק את כל התרגומים שבסל?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>אי אפשר לשחזר מה שנמחק.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>איך משיגים מודל</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance מריץ מודלים מסוג GGUF. אפשר לבחור תחת ״גילוי״ מודל שמתאים למחשב הזה, לשחרר קובץ ‎.gguf על החלון או לציין תיקייה משלכם.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>גילוי מודלים</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>בחירת תיקיית מודלים</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>גם מה שכלים אחרים שמים במטמון Hugging Face של המחשב הזה מופיע כאן, למשל באמצעות:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>העתקת הפקודה</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>מודלים שנמצאו ב־Hugging Face Hub</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>ייבוא שיחות</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>כמה כבר נקרא</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>בחירת שיחות מיוצאות</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>שיחות שיוצאו</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>כל הקבצים</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>בחירת תיקיית שיחות</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>בחירת קבצים…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>בחירת תיקייה…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>כולן</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>קריאה…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>אפשר לבחור את מה ש־Parlance,‏ ChatGPT,‏ Claude,‏ Open WebUI,‏ LM Studio,‏ Jan או דף האינטרנט של llama.cpp ייצאו, או לשחרר אותו כאן: קבצים, קובצי ZIP כמות שהם, או תיקייה. דבר לא נשמר לפני שראיתם מה יש בו, ודבר לא יוצא מהמחשב הזה.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>ייבוא שיחה אחת</numerusform>
                <numerusform>ייבוא %Ln שיחות</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 מתוך %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>נמצאה שיחה אחת. יש לסמן אותה כדי לייבא.</numerusform>
                <numerusform>נמצאו %Ln שיחות. יש לסמן את אלה שרוצים לייבא.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>נמצאה שיחה אחת.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>שיחה אחת יובאה</numerusform>
                <numerusform>%Ln שיחות יובאו</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>עם הודעה אחת</numerusform>
                <numerusform>עם %Ln הודעות</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>דילוג על שיחה אחת: היא כבר כאן.</numerusform>
                <numerusform>דילוג על %Ln שיחות: הן כבר כאן.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>הושמט, כי ל־Parlance אין מקום עבורו: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>הוספת ״%1״ למודלים שלכם</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>הוספת מודל אחד למודלים שלכם</numerusform>
                <numerusform>הוספת %Ln מודלים למודלים שלכם</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>הוספה</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>קבצים להוספה</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>שימוש במקומו</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>דבר לא מועתק או משתנה. אם הקובץ יועבר אחר כך, הוא יאבד כאן.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>העברה לתיקייה של Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>הקובץ עובר ממקומו. אחר כך Parlance יוכל להסיר אותו עבורכם.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>זה ישתנה:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>הקובץ אינו משנה דבר: הכול כבר מוגדר כך.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>לא מובנות, ונשארות כפי שהן:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>הגרסה הזאת אינה מכירה אותן, ולכן לא נכללות:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>המודל</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>הטיות</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>קנסות</translation>
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
            <translation>תצוגות המודל</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>בחינה</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>אסימונים</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>האסימון הבא</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>פענוח</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>ביטחון</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>דרכים לשאול</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>מהירות וזיכרון</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>כרטיס המודל</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>צ׳אט</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>סיכומים</translation>
        </message>
        <message>
            <source>code</source>
            <translation>קוד</translation>
        </message>
        <message>
            <source>images</source>
            <translation>תמונות</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>הטמעות</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>ברירת מחדל לצ׳אט</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>ברירת מחדל לתרגום</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>ברירת מחדל לסיכומים</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>צ׳אט</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>סיכומים</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>הורדה לא גמורה</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>מהדורה ישנה</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>קובץ שאף מודל לא משתמש בו</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>קישור שבור</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>מהדורה אחרת משתמשת בו</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>מודל אחר משתמש בו</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>יש לו שם אחר במקום אחר</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>הוא שלכם או של יישום אחר, ולא יימחק</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>הסרת %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>אימות %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>ייבוא %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>יצירת %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>המרת %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>מגיע עם Parlance ונשאר</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>שייך ל־llama.cpp: יש להסיר אותו שם</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>שייך ל־LM Studio: יש להסיר אותו שם</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>שייך ל־Jan: יש להסיר אותו שם</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>שייך ל־GPT4All: יש להסיר אותו שם</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>שייך ל־Ollama: יש להסיר אותו שם</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>בתיקייה שלכם: יש להסיר אותו שם</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 פרמטרים</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>הקשר %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>עבור %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>עוד לא היה בשימוש</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>בשימוש היום</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>בשימוש אתמול</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>שימוש אחרון אתמול</numerusform>
                <numerusform>שימוש אחרון לפני %Ln ימים</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>בשימוש %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>מסוג שלא מומר כאן</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>חיפוש במודלים האלה</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>מיון לפי</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>גודל</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>שימוש אחרון</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>פרמטרים</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>בעלים</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>הוספת קובץ…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>הוספת שרת…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>חיפוש מודלים מחדש</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>מודל אחד</numerusform>
                <numerusform>%Ln מודלים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 בדיסק</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>אין מודל בשם ״%1״.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>הוספת מודלים</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>מודלים מסוג GGUF‏ (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>כל הקבצים (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>בתמונה אין טקסט להדבקה. יש לשמור אותה כקובץ ולשחרר אותו כאן.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>בחירת מסמכים</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>מסמכים</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>כל הקבצים</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>בחירת תיקייה</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>מסירת הסיסמה…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>בחירת הקידוד…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>בחירת מודל</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>הוספה מחדש</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>לחיצה תעביר לשם.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>עצירה: %1</translation>
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
            <translation>מה פועל עכשיו</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>פעולה אחת מתבצעת</numerusform>
                <numerusform>%Ln פעולות מתבצעות</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>הצגת מה שפועל</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>קיפול מה שפועל</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>גיבוי</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>כל מה ש־Parlance זוכר, בקובץ אחד: ליתר ביטחון, או למעבר למחשב אחר. המודלים אינם חלק ממנו.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>נוסף על כך נוצר עותק מעצמו בכל יום. החדש ביותר: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>גיבוי…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>שחזור…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>מקשים עבור ״%1״</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>הקישו על המקשים החדשים. Esc משאיר אותם כפי שהם, Backspace קובע שלא יהיו מקשים.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>שפת הטקסט</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>שפת התרגום</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>החלפה בין השפות והטקסטים</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>זיהוי השפה</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>זוהתה: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>קשה לזהות את השפה לפי הטקסט. יש לבחור אותה כאן.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>לא בטוח: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>לא בטוח: יש לבחור את השפה</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>הוספת שפה</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>הוספת שפה…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>הסרת %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>חיפוש שפות</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>אין שפה בשם הזה.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>השפות שלכם</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>כל השפות</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>איות</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>בשפה של כל פסקה</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>כבוי</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>אפריקאנס</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>אמהרית</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>ערבית</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>אסאמית</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>אזרית</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>בלארוסית</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>בולגרית</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>בנגלית</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>טיבטית</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>בוסנית</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>קטלאנית</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>כורדית מרכזית</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>צ׳כית</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>ולשית</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>דנית</translation>
        </message>
        <message>
            <source>German</source>
            <translation>גרמנית</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>דיבהי</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>יוונית</translation>
        </message>
        <message>
            <source>English</source>
            <translation>אנגלית</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>אספרנטו</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>ספרדית</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>אסטונית</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>בסקית</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>פרסית</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>פינית</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>פיליפינית</translation>
        </message>
        <message>
            <source>French</source>
            <translation>צרפתית</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>אירית</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>גליציאנית</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>גוג׳ראטית</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>האוסה</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>עברית</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>הינדי</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>קרואטית</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>הונגרית</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>ארמנית</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>אינדונזית</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>איגבו</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>איסלנדית</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>איטלקית</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>יפנית</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>יאוואית</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>גאורגית</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>קזחית</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>חמרית</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>קנאדה</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>קוריאנית</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>כורדית</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>קירגיזית</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>לטינית</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>לוקסמבורגית</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>לאו</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>ליטאית</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>לטבית</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>מלגשית</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>מאורית</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>מקדונית</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>מליאלאם</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>מונגולית</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>מראטהית</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>מלאית</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>מלטית</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>בורמזית</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>נפאלית</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>הולנדית</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>נורווגית</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>אוקסיטנית</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>אודיה</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>פנג׳אבית</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>פולנית</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>פשטו</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>פורטוגזית</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>פורטוגזית ברזילאית</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>רומנית</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>רוסית</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>קינירואנדית</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>סינדהית</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>סינהלה</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>סלובקית</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>סלובנית</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>סומלית</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>אלבנית</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>סרבית</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>שוודית</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>סוואהילי</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>טמילית</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>טלוגו</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>טג׳יקית</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>תאית</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>טורקמנית</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>טורקית</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>טטרית</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>אויגורית</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>אוקראינית</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>אורדו</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>אוזבקית</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>וייטנאמית</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>קוסה</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>יידיש</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>יורובה</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>קנטונזית</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>סינית</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>סינית מסורתית</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>זולו</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 ← %2</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Leaves this computer</source>
            <translation>יוצא מהמחשב הזה</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>המודל רץ בשרת ״%1״ (%2). מה שאתם כותבים נשלח לשם.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>מה שאתם כותבים הולך אל %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>שכבות של המודל נמצאות ב־%1. מה שמחושב מהטקסט שלכם עובר לשם, ודבר לא מגן עליו בדרך.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>חלק מהמודל רץ ב־%1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>מסמך אחד הושמט:</numerusform>
                <numerusform>%Ln מסמכים הושמטו:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… ועוד %1</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>שאריות</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>מה שתופס מקום ואף מודל לא צריך. דבר לא יוסר לפני שראיתם תוכנית.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>הסרת הכול…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>מאת %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>קובץ אחד</numerusform>
                <numerusform>%Ln קבצים</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>הסרה…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>הסרה: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % או יותר</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>פחות מ־%1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>גוונים, מבהיר לכהה: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>קצר</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>בינוני</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>ארוך</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>בערך %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>אורך אחר…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>רישיונות</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>ממה Parlance עשוי</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>רישיון</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>לא צורף נוסח של הרישיון.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>טקסט הקישור מציין את %1, אבל הוא מוביל אל %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>בכתובת יש אותיות מכתב אחר, שעשויות להיראות כמו אחרות: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>מה שלפני ה־@ אינו האתר. האתר הוא %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>פתיחת קישור</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>לפתוח את הכתובת הזאת בדפדפן שלכם?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance לא פותח קישורים מהסוג הזה.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>העתקת הכתובת</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>פתיחה</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>הניסוח שלכם</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>כמה המודל היה בטוח?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>תרגום…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 מתוך %2 פסקאות</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 מוכרות מקודם</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>הכול</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>אזהרות ושגיאות</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>שגיאות</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>יומן ההפעלה הזו</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>שמות, תיקיות ומפתחות לא נכתבים בו, ולכן אפשר לצרף אותו לדיווח על תקלה.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>דבר כזה לא נרשם.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>מה מוצג</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>חיפוש ביומן</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>העתקת המוצג</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>פתיחת התיקייה</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>הדבקה</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>הטקסט הזה ארוך מכדי להדביק אותו כאן.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>יש לשמור אותו כקובץ, ולפתוח או לשחרר את הקובץ.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>עזרה</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>צ׳אט</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>סיכום</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>מודלים</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>בחינה</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>הגדרות</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>הסרה מהמועדפים</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>הוספה למועדפים</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>מועדפים בלבד</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>המספר הזה לא נמצא במסמך.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>השם הזה לא נמצא במסמך.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>משפט %1 מתוך %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>משקלים</translation>
        </message>
        <message>
            <source>State</source>
            <translation>מצב</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>מפתחות וערכים</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>חישוב</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>זיכרון לפי ההקשר</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>הקשר באסימונים</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 עבור %2 אסימונים של הקשר</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>פנוי ב־%1: %2 מתוך %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>זיכרון פנוי: %1 מתוך %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>משקלים לפי סוג</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>סוג</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>בייטים</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>בקירוב: המשקלים נספרים טנזור אחר טנזור, והשאר לפי נוסחה.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>הקשר</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>בקשות בבת אחת</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>דיוק המפתחות והערכים</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>כימות המשקלים</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>זיכרון</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>כמו בקובץ (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>כמו בקובץ</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, %2 סיביות כל אחד</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>כפי שהוא טעון: משקלים %1, הקשר %2, חישוב %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>כפי שהוא טעון: בערך %1 משקלים, %2 הקשר, %3 חישוב.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>בערך %1 יחד; %2 של זיכרון פנויים.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>בערך %1 יחד: יותר מ־%2 הפנויים.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>תיקון מה שפגום</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>הקובץ הפגום נשמר בשם אחר, בכל בחירה שלכם. החלון נסגר לרגע ונפתח שוב.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>חזרה לגיבוי החדש ביותר</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>שמירת מה שעוד אפשר לקרוא</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>התחלה בלי כלום</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>כמה כבר נקרא</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>תיקון</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>אין כזה.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>מתאריך %1; בסך הכול: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>אי אפשר לקרוא ממנו דבר.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1 מתוך %2 שיחות; בסך הכול: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>עריכת ההודעה</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>העתקת ההודעה</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>העתקת התשובה</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>פעולות בהודעה</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>פעולות בתשובה</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>מוצמדת: נשלחת תמיד. לחיצה מבטלת את ההצמדה.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ביטול הצמדה</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>עדיין נשלחת</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>הועתק</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>הודעות לייצוא</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>תשובה</translation>
        </message>
        <message>
            <source>You</source>
            <translation>אתם</translation>
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
            <translation>מודל</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>חושבה על</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>למה הסתיימה</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>נכתבה</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>איך נוצרה התשובה הזאת</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 מתוך %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>הטוקנים של התשובה</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>הטוקנים שניתנו</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>טוקנים שנוחשו נכון</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 טוקנים לשנייה</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>הזמן עד הטוקן הראשון</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>מהירות</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>זמן החשיבה</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 שנ׳</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>עריכה…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>לענות על זה</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>איך היא נוצרה…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>כמה המודל היה בטוח?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>מחיקה</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>העתקת הבחירה</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>העתקה כ־Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>העתקה כטקסט פשוט</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>העתקה עם עיצוב</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>המשך</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>תשובה מחדש עם…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>גרסה קודמת</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>גרסה מאוחרת יותר</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>ביטול הצמדה: תצא מההקשר עם האחרות</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>הצמדה: תישאר בהקשר</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>כל מה שבקובץ</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>מפתח</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>ערך</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>חיפוש במפתחות ובערכים</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>הצגת תבנית הצ׳אט</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>העתקת הערך</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>שורה אחת</numerusform>
                <numerusform>%Ln שורות</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>טעינה</translation>
        </message>
        <message>
            <source>More</source>
            <translation>עוד</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>טעינת %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>עוד עבור %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>טעון</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>רואה תמונות</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>מהדורה ישנה</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>עצירת הטעינה</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>פריקה</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>טעינה מחדש</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>הוא נפרק כי לא היה בשימוש. השאלה הבאה תטען אותו.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. הקשר של %2 טוקנים.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>ללא מודל</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>טעינה… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>בחירת מודל</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>מודל: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>הוא נח כי לא היה בשימוש. השאלה הבאה תטען אותו.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>כל המודלים…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>אופן הטעינה…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>העתקת הפקודה ״%1״</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>העתקת פרטי התקלה</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>הגדרות המודל הזה…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>אופן הטעינה…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>בחינה…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>אימות</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>הקטנה…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>קביעה כברירת מחדל עבור</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>שינוי השרת שלו…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>שכחת השרת שלו…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>שכחה…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>הסרה…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>הסרת כל מה ששייך למאגר שלו…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>העתקת הנתיב</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>פתיחת התיקייה</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>צ׳אט</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>סיכומים</translation>
        </message>
        <message>
            <source>code</source>
            <translation>קוד</translation>
        </message>
        <message>
            <source>images</source>
            <translation>תמונות</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>הטמעות</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>נכנס ב־GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>נכנס בחלקו ב־GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>רץ על המעבד</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>גדול מדי</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>לא ידוע אם ייכנס</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>טוב כמו המקור</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>איכות טובה</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>גרוע יותר באופן מורגש</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>גרוע בהרבה</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>תנאים משלו</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>שימוש מסחרי בתנאים</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>שימוש מסחרי מותר</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>ללא שימוש מסחרי</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>לא לשימוש ב: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>לא עבור: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>בערך %1 זיכרון</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 זיכרון, נמדד</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>עד %1 טוקנים לשנייה</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 טוקנים לשנייה, נמדד</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>בערך %1 טוקנים לשנייה</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>הזיכרון מאפשר עד %1 טוקנים לשנייה.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>הוא כתב כאן %1 טוקנים לשנייה, נמדד.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>לפי מה שנמדד כאן במודלים אחרים, בערך %1 טוקנים לשנייה.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>אי אפשר לדעת מהדף שלו מה הוא צריך.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>הוא תופס בערך %1 עם הקשר של %2 טוקנים.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>חושב לפי גודלו וצורתו.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>הוא תופס %1 עם הקשר של %2 טוקנים.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>נמדד על ידי llama.cpp מכותרת הקובץ.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>פנוי עבורו: %1 ב־GPU, %2 בזיכרון.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>פנוי עבורו: %1 זיכרון.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>מותקנים</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>גילוי</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>הורדות</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>תצוגות המודלים</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>מודלים</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>הורדה אחת פעילה</numerusform>
                <numerusform>%Ln הורדות פעילות</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>חיפוש</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>דף של מודל</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>הבתים הראשונים של קובץ</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>הורדה</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>בקשת גישה</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>חיפוש גרסה חדשה</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>מנוע במקום אחר</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>זמן</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>מארח</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>לשם מה</translation>
        </message>
        <message>
            <source>About</source>
            <translation>נושא</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>התקבל</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>תשובה</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>אין תשובה</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>מה Parlance ביקש מהרשת</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>ניקוי הרשימה</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance מתחבר לרשת כדי למצוא ולהוריד מודלים, ואל השרתים שבחרתם. רק אליהם נשלח אי פעם משהו מהצ׳אטים, הטקסטים והמסמכים שלכם. הרשימה נשארת במחשב הזה.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>בקשה אחת</numerusform>
                <numerusform>%Ln בקשות</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, התקבלו %2</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>מוצגות %1 החדשות ביותר.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>לא מקוון</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance אינו פותח שום חיבור. לחיצה תציג את כל הבקשות עד כה.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>הרשת פועלת</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>רק מה שאתם מחפשים, מורידים או מתחברים אליו. לחיצה תציג את כל הבקשות.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>האסימונים הבאים הסבירים ביותר</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>אסימון</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>מספר</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>לוגיט</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>לוג־הסתברות</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>אסימונים שנשארו</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>הסתברות שנשארה</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>אנטרופיה בסיביות</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>משאיר %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>%1 ממנה</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 סיביות</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>‏%1: נשארים %2 אסימונים עם %3 מההסתברות; אנטרופיה %4 סיביות.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>האסימון הבא</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>הצגת האסימון הבא</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>צעד אחורה</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>עוד אסימונים</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>שרת אומר רק את האסימונים הסבירים ביותר: אי אפשר להציג מה הדוגמים משאירים.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>לא מוצג, כי הוא מגריל או מביט אחורה על טקסט שלם: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>המודל נותן הסתברות לכל אסימון באוצר המילים שלו. כתבו טקסט וראו למה הוא מצפה בהמשך, ומה כל דוגם משאיר מזה. בחרו אסימון כדי להמשיך איתו.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>אחרי הפרומפט:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 נטען.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 ירד.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 תורגם.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 סוכם.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>הסתיים: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 נשמר.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>לא הצליח: %1</translation>
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
            <translation>%1 אלף</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>מילה אחת</numerusform>
                <numerusform>%Ln מילים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>תו אחד</numerusform>
                <numerusform>%Ln תווים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 מתוך %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>מומלץ</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, מומלץ</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 להורדה</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>בערך %1 להורדה</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>טוב ב: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>בדיסק פנויים רק %1.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>בערך דקה אחת ב־%1</numerusform>
                <numerusform>בערך %Ln דקות ב־%1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance נשאר לא מקוון, כפי שאומרות ההגדרות שלו. המודל ההתחלתי כאן, ואפשר להוסיף קובץ מודל שיש לכם.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>התחברות לרשת</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>מה לעשות עם ״%1״?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>מה לעשות עם מסמך אחד?</numerusform>
                <numerusform>מה לעשות עם %Ln מסמכים?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>סיכום</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>מסמכים לפתיחה</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>תמיד לעשות כך, עד שישתנה בהגדרות</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>צירוף לצ׳אט</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>תרגום</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>נא לשחרר כדי להוסיף למודלים שלכם</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>נא לשחרר כדי לצרף להודעה</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>נא לשחרר כדי להוסיף את הטקסט</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>יש לשחרר טקסט על צ׳אט, תרגום או סיכום</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>יש לשחרר תמונות על הצ׳אט</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance פותח קבצים מהמחשב הזה, לא דפי אינטרנט</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>נא לשחרר כדי לתרגם</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>נא לשחרר כדי לסכם</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>נא לשחרר כדי לפתוח: אתם בוחרים מה ייעשה בו</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>דגימה</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>מתקדם</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>הגדרות מתקדמות</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>המודל של הצ׳אט</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>כמו המודל</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>כמו בהגדרות</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>מה שהמודל מציע יתברר כשייטען.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>המודל הזה לא מנמק.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>המודל הזה מנמק תמיד: אי אפשר לבקש ממנו אחרת.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>המודל הזה לא מכיר רמות מאמץ.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>להנמקה של המודל הזה אין סימון.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>חיפוש אלומה לא מתבקש משרתים.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>לא אפשרי יחד עם פלט מובנה.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>לא אפשרי יחד עם חיפוש אלומה.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>שרתים עוקבים אחר סכמת JSON, ולא אחר דקדוק.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>השרת מחליט על זה בעצמו.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>הזיכרון של המודל הזה לא מאפשר ניחוש מראש.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>החזרת ״%1״</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>צורת הסיכום</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>אורך הסיכום</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>שפת הסיכום</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>אותה שפה</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>אפשרויות</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>אפשרויות (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>פירוט, קהל, הוראות, ערכות</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>אפשרויות הסיכום</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>שימוש</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>צורה</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>שפה</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>אותה שפה כמו המסמך</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>פירוט</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>הוראות</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>במה עוד הסיכום צריך להתחשב, במילים שלכם</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>כמה מסמכים</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>כל אחד; או ״ילד בן עשר״, ״עורכי הדין שלנו״…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>נכתב מחדש מכל ההערות: הכי נעים לקריאה</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>ההערות, חלק אחר חלק: הכי מעט אובדן</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>למסמכים שמסוכמים יחד</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>איך הסיכום נראה. מודלים קטנים לא יודעים לכתוב בכל צורה.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>אורך במילים</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>האורך הרצוי. סיכום ארוך יותר מאבד פחות ונמשך יותר זמן.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>השפה שבה נכתב הסיכום; המודל צריך לדעת אותה היטב.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>קהל</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>למי הוא נכתב: זה קובע אילו מילים אינן זקוקות להסבר.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>מה נאמר על מסמכים שמסוכמים יחד.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>ערכה</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>איך לתרגם</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>החלה</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>המודל לא נענה לבקשות סגנון.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>כמו המקור</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>טון</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>הוראה</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>המודל לא נענה להוראות.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>רוחב החיפוש</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>במקום שבו המודל רץ, חיפוש לא אפשרי.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>למשל: להשאיר את שמות המוצרים.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>כהמלצת יוצריו</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>כהמלצת יוצריו (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>כמה פתיחות של משפט נבדקות בבת אחת; 1 היא המהירה ביותר.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>שימוש במילון המונחים</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>שימוש במה שתורגם בעבר ובתיקונים שלכם</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>אי אפשר לתת למודל מונחים.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>איך התרגום נשמע, במילה או שתיים, כגון ״חם״ או ״תמציתי״.</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>במה עוד המודל צריך להתחשב. הוראות קצרות וברורות פועלות הכי טוב.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>מספר גבוה יותר עשוי למצוא ניסוח טוב יותר, ודורש יותר זמן וזיכרון.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>נותן למודל את המונחים שלכם למילים של הפסקה, ומסמן את מה שהחמיץ.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>טקסט שתורגם בעבר נלקח כמו שהוא, בלי לשאול את המודל. כיבוי יגרום לכול להיתרגם מחדש.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>רשמי כמו המקור</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>רשמי</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>לא רשמי</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>איך פונים אל הקורא</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>הטון של התרגום</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>עוד…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>הוראות, רוחב החיפוש, מילון מונחים וזיכרון</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>תוך כדי הקלדה</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>תרגום תוך כדי ההקלדה שלכם</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>עוד (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>המודל לא נענה לבקשות סגנון.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>לא ידוע</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>התנאים של ״%1״: %2. יש לבחור מודל אחר.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>טון כמו המקור</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>במילים שלכם…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>עוזר</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>המודל ההתחלתי קטן מדי מכדי לעקוב אחר הוראות או סכמות.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>עריכת עוזרים</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>הצ׳אט הזה</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>סגירת ההגדרות</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ללא</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>קובע דבר אחד.</numerusform>
                <numerusform>קובע %Ln דברים.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>מגיע עם Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>נוצר או יובא כאן</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>המטמון של Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>המטמון של llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>של LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>של Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>של GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>של Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>תיקיית המודלים שלכם</translation>
        </message>
        <message>
            <source>File</source>
            <translation>קובץ</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>בשרת</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>לשרתים שמדברים בפרוטוקול של OpenAI יש מודלים משלהם. התקנים של מחשבים אחרים מתחלקים בעבודה על מודל שנמצא כאן.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>עדיין לא רשום אף מחשב. הוסיפו אחד עם הכתובת שבה הוא עונה.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>מחשבים אחרים</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>הוספת שרת…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>הוספת התקנים…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>שינוי…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>שינוי %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>שכחה…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>שכחת %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>הסרה</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>הסרת %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>בדיקת %1 שוב</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>עצרתם את התשובה הזאת.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>התשובה הזאת נקטעה.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>התשובה הגיעה לאורך המותר.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>ההקשר התמלא לפני שהתשובה הסתיימה.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>המשך</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>ההגדרות החדשות ייכנסו לתוקף כשהמודל ייטען מחדש.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>טעינה מחדש</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>״%1״ הוסר מהרשימה. הקובץ שלו נשאר במקומו.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>פונו %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>לא ניתן היה להסיר קובץ אחד: משהו אחר מחזיק בו.</numerusform>
                <numerusform>לא ניתן היה להסיר %Ln קבצים: משהו אחר מחזיק בהם.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>״%1״ תקין: הבתים שלו הם אלה שב־Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>הכותרת של ״%1״ תקינה. אין דבר שמעיד איך שאר הקובץ צריך להיות.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>״%1״ פגום: ב־%2 יש בתים אחרים מכפי שצריך. יש להסיר אותו ולהוריד אותו שוב.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>״%1״ נמצא בין המודלים שלכם, עם %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>טעינה</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>כמו בהגדרות: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>ההגדרות של ״%1״</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>שמירה</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>מה שנקבע כאן תקף למודל הזה בלבד.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>הכול מלבד טמפרטורה והוראות ייכנס לתוקף בטעינה הבאה.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>חיפוש בהגדרות</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>דפי ההגדרות</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>עמודי המסמך</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>מודגש בעמוד %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>עמוד %1: אי אפשר להציג את העמוד הזה</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>עמוד %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>פקודות</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>שיחות</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>מודלים</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>מעבר אל</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>דבר לא מתאים לזה.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>חיפוש שיחות, פקודות ומודלים</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>תוצאות</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>תוצאה אחת</numerusform>
                <numerusform>%Ln תוצאות</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>הגדרות הצ׳אט הזה</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>השוואת תשובות…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>עוזרים…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>פרומפטים שמורים…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>השלמת טקסט</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>צירוף מסמכים או תמונות…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>ייבוא שיחות…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>מעבר לצ׳אט</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>מעבר לתרגום</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>מעבר לסיכום</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>מעבר למודלים</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>מעבר לבחינה</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>מעבר להגדרות</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>הצגת מסך הפתיחה שוב</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>בחינה: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>כמה המודל היה בטוח בתשובתו האחרונה?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>גיבוי של הכול…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>שחזור גיבוי…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>מחיקת מה ששמור…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>הצגת יומן ההפעלה הזו…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>בדיקת עדכונים</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>הצגת סרגל הצד או הסתרתו</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>הגדלת הטקסט</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>הקטנת הטקסט</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>מעבר לערכת הנושא הבהירה</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>מעבר לערכת הנושא הכהה</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>מעבר לערכת הנושא של המערכת</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>ייצוא ההגדרות…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>ייבוא הגדרות…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>איפוס כל ההגדרות…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>עזרה: צעדים ראשונים</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>עזרה: איך פועלים מודלי שפה</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>עזרה: אם משהו לא תקין</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>עזרה למקום הזה</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>הגדרות: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>הסיסמה של ״%1״</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>פתיחה</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>הסיסמה שנמסרה לא פותחת אותו.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>היא משמשת עכשיו לקריאת המסמך, ולא נשמרת בשום מקום.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>סיסמה</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>הצגת הסיסמה</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>הסתרת הסיסמה</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… ועוד שורה אחת</numerusform>
                <numerusform>… ועוד %Ln שורות</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>הדבקה כטקסט</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>סיסמה…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>הסרת ״%1״</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>שימוש אחר: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>משקולות: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>הקשר: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>חישוב: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>שמור: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>פנוי: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, מדויק</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, חצי מהזיכרון</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, רבע מהזיכרון</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>ללא שכבות</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>שכבה אחת</numerusform>
                <numerusform>%Ln שכבות</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>הקשר</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>דיוק זיכרון ההקשר</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>בקשות בו־זמנית</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>תהליכונים</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 טוקנים</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>מרב הקריאה בצעד אחד</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>מתוך שכבה אחת</numerusform>
                <numerusform>מתוך %Ln שכבות</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>מומחים בזיכרון המחשב</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>שיחות קודמות</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>עד %1 זיכרון</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>קובץ</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>הגדלים הם של llama.cpp עצמו.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>הגדלים משוערים לפי כותרת המודל.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 מתוך %2 הטוקנים שהמודל מכיר</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 טוקנים, והמודל מכיר רק %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, שחולקות מקום ל־%2 טוקנים</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>במקום שבו ההתקן תומך</translation>
        </message>
        <message>
            <source>off</source>
            <translation>כבוי</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>מועתק לזיכרון</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>מועתק לזיכרון ונשמר בו</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>נקרא מהדיסק לפי הצורך</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>נקרא מהדיסק ונשמר בזיכרון</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>אופן הטעינה של ״%1״</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>החלה</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>חזרה לאוטומטי</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>שינוי אופן הטעינה</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>מה שתשנו מתוכנן מיד ומוצג למעלה. דבר לא נטען לפני שתחילו אותו.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>החלה וטעינה מחדש</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>כפי שהוא טעון עכשיו:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>כפי שייטען במקום מה שטעון עכשיו:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>כפי שייטען:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>הוא רץ בשרת ״%1״ (%2), שמחליט איך הוא נטען.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>מה שאתם כותבים נשלח לשם.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>הוא רואה %1 טוקנים בבת אחת.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>חלק ממנו נמצא ב־%1: מה שמחושב מהטקסט שלכם עובר לשם ללא הגנה.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>ערכה</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>שמירה בשם…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>שמירת האפשרויות האלה תחת שם</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>מחיקת הערכה הזאת</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ללא</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>עוד לא נשמרו ערכות</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>שמירת האפשרויות האלה</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>חדש</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>שכפול</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>הסרה</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ביטול הפעולה</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>״%1״ הוסר.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>הגדרות הצ׳אט הזה</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>השוואת תשובות</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>פרומפטים שמורים</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>השוואת תשובות…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>השלמת טקסט…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>עוזרים…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>ספריית פרומפטים…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>התקדמות הסיכום</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>השהיה</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>חידוש</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>ממתין לתורו</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>מושהה. מה שנקרא נשמר.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>עצרתם את הסיכום הזה. מה שנקרא נשמר.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>פתיחת המסמך…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>הכול נשאר במחשב הזה</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>פרומפט</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>כתבו התחלה של טקסט…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>כפי שהוא</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>כצ׳אט</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>איך הפרומפט מוגש</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>פרומפטים שמורים</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>עוד לא נשמר פרומפט</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>ספריית פרומפטים…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>בלי דוגמאות (zero-shot): השאלה לבדה</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>עם דוגמאות (few-shot): אחרי דוגמאות</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>צעד אחר צעד: קודם לחשוב</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>ברכבת 8 קרונות ובכל אחד 45 מושבים. 300 אנשים יושבים. כמה מושבים פנויים?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>יש לחשוב צעד אחר צעד, ואז לכתוב את התשובה לבדה בשורה האחרונה.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>לעדה 12 תפוחים והיא אוכלת 5. כמה נשארו?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>יש 6 שורות של 4 כיסאות. כמה כיסאות יש?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>פרומפט: אסימון אחד</numerusform>
                <numerusform>פרומפט: %Ln אסימונים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>תשובה: אסימון אחד</numerusform>
                <numerusform>תשובה: %Ln אסימונים</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>אסימון ראשון אחרי %1 שנ׳</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 אסימונים לשנייה</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>כולן מסכימות: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>״%1״ (גרסאות: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>הן אינן מסכימות: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>גרסה</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>הוראה</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>אסימוני הפרומפט</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>אסימוני התשובה</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>זמן עד האסימון הראשון (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>אסימונים לשנייה</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>תשובה סופית</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>תשובה</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>פרומפט</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>דרכים לשאול</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>שאלה</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>לשאול בכל הדרכים</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>הוספת גרסה</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>ספריית פרומפטים</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>הוספה</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>פרומפטים</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>כאן אפשר לשמור טקסטים שנחוצים לכם שוב ושוב.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>פרומפט חדש</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>יישאל בעת השימוש: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>יש לכתוב {{name}} במקום שבו צריך לשאול משהו בעת השימוש.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>מה תרצו לעשות?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>אפשר לבחור כמה שתרצו. הכול תמיד שם, ואפשר לשנות.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>באילו שפות?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>קודם שלכם. מודלים מכירים כמה שפות טוב יותר מאחרות.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>השפה של Parlance עצמו:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>צ׳אט</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>לשאול, לכתוב ולחשוב עד הסוף.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>טקסטים תוך כדי הקלדה, ומסמכים ששומרים על העיצוב שלהם.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>סיכום</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>מסמכים ארוכים, כל משפט עם המקור שלו.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>המודלים פועלים במחשב הזה, ומה שאתם כותבים נשאר בו. אין חשבון, ודבר אינו מדווח לאיש.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>הבא</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>מומלץ</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>הורדה</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>מותקן</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>חסרים חלקים</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>מדידה…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>בהורדה</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>פוגע בשפות שלכם</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>קובץ אחד</numerusform>
                <numerusform>%Ln קבצים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>לא ניתן היה למדוד אותו: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>הצגת פחות מ־%1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>הצגת עוד מ־%1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>ההודעה שלכם</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>הודעה אחת תישלח בהמשך</numerusform>
                <numerusform>%Ln הודעות יישלחו בהמשך, בסדר הזה</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>ההודעה הזאת תישלח בהמשך</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ועוד אחת</numerusform>
                <numerusform>ועוד %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>השהיה</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>הסרה מהתור</translation>
        </message>
        <message>
            <source>More</source>
            <translation>עוד</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>ניקוי מה שהושלם</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter מציג פריט, Space משהה או מחדש אותו, Delete מסיר אותו</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>תור</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>חידוש</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>הצגה</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>סיסמה…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>קידוד…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>עריכת ההודעה הממתינה</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>הסרת ההודעה הממתינה</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>ממתינה, מספר %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>פתיחה בתרגום</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>למודל יש גם עבודה אחרת: זה עשוי לקחת יותר זמן.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>סיכום</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>מסמכים אחרונים</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>סיכום מחדש</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>מסמכים אחרונים</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>יוצריו מבקשים קודם את הסכמתכם לתנאים שלהם.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>הורדה</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>מותקן</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>כל הגדלים</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>טוב ב: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>כל הגדלים של %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>פנייה ל־Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>בהורדה</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>זה ייכנס לתוקף כשהמודל ייטען מחדש.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>טעינה מחדש</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>הפעלת המודל מחדש</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>בחירת מודל</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>פתיחת ההגדרות</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>ניסיון נוסף</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>תיקון…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Parlance לא הביא את הקובץ הזה, ולא ימחק אותו. הוא יופיע ברשימה כל עוד הוא נמצא שם.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>זה נשאר</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>הוא יוסר מהרשימה של Parlance. הקובץ שלו לא שייך ל־Parlance: הוא נשאר במקומו.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>זה יוסר</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>זה לא עובר לסל: אי אפשר לשחזר מה שהוסר.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>לשכוח את ״%1״?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>להסיר שארית אחת?</numerusform>
                <numerusform>להסיר %Ln שאריות?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>להסיר את כל מה ששייך ל״%1״?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>להסיר את ״%1״?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>שכחה</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>הסרה</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>מפנה %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>קובץ, קישור או תיקייה אחת בסך הכול.</numerusform>
                <numerusform>%Ln קבצים, קישורים או תיקיות בסך הכול.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>הצגת הבא</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>קוונטיזציה חזקה פוגעת קודם כול ויותר מכול בשפות שהמודלים ראו מהן מעט: עבור %1 כדאי לבחור Q5 או גדול יותר, אם הוא נכנס.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>נוצר מתוך %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>רישיון: לא מצוין בדף שלו.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>רישיון: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>טוב ב: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>שפות: %1, …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>שפות: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>הוא יכול לראות תמונות: מקרן התמונות שלו (%1) יורד יחד איתו.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>מתאמים (LoRA) לשימוש איתו: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>פתיחת הדף שלו בדפדפן</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>הערכה להקשר של</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>ההקשר שעבורו המודלים מוערכים</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 טוקנים</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>פנייה ל־Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>הערכה מחדש…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>במאגר הזה אין מודל GGUF.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>לאפס את כל ההגדרות?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>איפוס הכול</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>כל הגדרה בדפים האלה חוזרת לברירת המחדל, גם קיצורי המקשים שלכם. המודלים, השרתים ומה שכתבתם נשארים. אפשר לבטל את הפעולה.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>שחזור גיבוי</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>יש לבחור גיבוי ש־Parlance יצר, כאן או במחשב אחר. תראו מה יש בו לפני שמשהו ישתנה.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>הוספה של מה שאין כאן עדיין</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>כל מה שכאן נשאר כפי שהוא, גם ההגדרות.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>הצבה במקום כל מה שכאן</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>מה שכאן עכשיו יגובה קודם, ליד הנתונים של Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>אחר כך החלון ייסגר לרגע וייפתח שוב. כל עבודה שמתבצעת תיעצר; מה שנכתב עד אז יישמר.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>כמה כבר נקרא</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>גיבויים של Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>כל הקבצים</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>בחירת קובץ…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>שחזור</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>חלק מהקובץ פגום ואי אפשר לשחזר אותו: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>הגיבוי שוחזר</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>מה שהיה פגום תוקן</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>דבר שלא היה כאן</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>שוחזר: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>נוסף: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>שיחה אחת כבר הייתה כאן ונשארה כפי שהיא.</numerusform>
                <numerusform>%Ln שיחות כבר היו כאן ונשארו כפי שהן.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>מה שהיה כאן קודם נשמר בקובץ הזה:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>כמה המודל היה בטוח?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>הצגת המקור</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>לחיצה על משפט תראה מאיפה הוא בא.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>הצגת הבא</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>טקסט שהודבק</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>הסתרת המקור</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>הסיכום הזה לא הושלם.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>עוד לא תורגם</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>תורגם</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>הניסוח שלכם</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>המקור נשאר</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>נשאר כפי שהוא</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>תורגם בעבר</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>כפי שתיקנתם בעבר</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>אותו טקסט מופיע במקום אחר</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>מהקובץ</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>פסקה</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>כותרת</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>פריט ברשימה</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>תא</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>הערה</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>כתובית</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>הודעה</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>תווית</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>חסר: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>מופיע פעמיים: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>לא במקור: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>אחרי כל ⟦1⟧ צריך לבוא ה־⟦/1⟧ שלו, ואסור שזוגות יצטלבו</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 איבדו הדגשה, הטיה או קישור</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 ללא מספר</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 ללא כתובת</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 ללא ממלא מקום</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 לא לפי מילון המונחים</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 זהות למקור</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 בשפה אחרת</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 עם חזרות</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 ארוכות בהרבה</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 קצרות בהרבה</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 עם מירכאות או סוגריים פתוחים</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 ללא סוף</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 עם עצם שצריך למקם</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 לא תורגמו</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 עם שורות ארוכות מדי</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>לבדיקה: %1</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>תורגמו %1 מתוך %2</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>נערכו: %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>מתוך פסקה אחת:</numerusform>
                <numerusform>מתוך %Ln פסקאות:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>נעולה</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>שקופית %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>עמוד %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>הוחלף בפסקה אחת</numerusform>
                <numerusform>הוחלף ב־%Ln פסקאות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>הוחלף ב־%1 מתוך פסקה אחת</numerusform>
                <numerusform>הוחלף ב־%1 מתוך %Ln פסקאות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>פסקה אחת נעולה</numerusform>
                <numerusform>%Ln פסקאות נעולות</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>חיפוש</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>החלפה ב</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>איפה לחפש</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>בתרגומים</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>במקור</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>התאמת רישיות</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>המקום הקודם</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>המקום הבא</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>סגירת החיפוש</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>החלפה</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>החלפת הכול</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>הפסקה הזאת נעולה.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>זה ישבור את התגיות.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>לא נמצא</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>פסקה %1 מתוך %2</translation>
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
            <translation>עריכת התרגום</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>להשאיר כך: ביטול ההערות</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>תרגום מחדש</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ביטול נעילה</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>נעילה</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>העתקת המקור לתרגום</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>הוספה למילון המונחים…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>התקדמות התרגום</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>פתיחת התרגום</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>הצגה בתיקייה</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>עוד עבור המסמך הזה</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>כתיבה מחדש</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>פסקאות השתנו מאז שהמסמך נכתב.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>הכול</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>לבדיקה</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>נערכו</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>חסרות</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>אילו פסקאות מוצגות</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>הקודמת לבדיקה</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>הבאה לבדיקה</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>חיפוש והחלפה</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>לא ניתן היה לפתוח את המסמך.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>הוא ייפתח כשיגיע תורו.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>פתיחת המסמך…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 פסקאות</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>אין פסקה מהסוג הזה.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>הפסקה מתורגמת מחדש…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>נוסחאות, לפי הסדר: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>שימוש בהתקנים של מחשב אחר</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>הוספה</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>הוספה בכל זאת</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>אם ה־״rpc-server״ של llama.cpp רץ במחשב אחר, אפשר לפרוס על שניהם מודל שגדול מדי למחשב הזה.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>אין לו הצפנה ואין סיסמה: כל מי שנמצא באותה רשת יכול לקרוא, ולהשתלט דרכו על המחשב האחר. יש להשתמש בו רק ברשת משלכם.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>כתובת</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>בירור ההתקנים שלו…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>אין לו התקנים.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>יש לו:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>טעינת %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>הורדת %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>תרגום %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>סיכום %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>שמירת %1</translation>
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
            <translation>טוקנים</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>מודל</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>מי עונה בשיחה הזאת, לא משנה מה עוד טעון.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>הוראות</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>מה נאמר למודל לפני השיחה: מי הוא, איך הוא כותב, מה הוא משמיט.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>אורך ההקשר</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>כמה טוקנים המודל רואה בבת אחת, שאלה ותשובה יחד. יותר תופס יותר זיכרון; המודל ייטען מחדש בשביל זה.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>הנמקה</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>האם המודל חושב לפני שהוא עונה. טוב יותר לשאלות קשות, איטי יותר לכולן.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>מאמץ</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>כמה המודל מתאמץ לחשוב, ברמות שבהן אומן. יותר טוב יותר לשאלות קשות ונמשך יותר זמן.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>מרב הטוקנים בהנמקה</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>מסיים את החשיבה אחרי מספר כזה של טוקנים ומאפשר לתשובה להתחיל. מועיל כשמודל חושב בלי סוף.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>מרב הטוקנים בתשובה</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>קוטע תשובה אחרי מספר כזה של טוקנים; אפשר להמשיך אותה. אחרת רק ההקשר קובע את הסוף.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>ללא הגבלה</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>מזער הטוקנים בתשובה</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>המודל לא יכול לסיים לפני כן. מועיל לטקסטים ארוכים עם מודל שנעצר מוקדם מדי.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ללא</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>טקסטי עצירה</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>התשובה מסתיימת במקום שבו היה בא אחד הטקסטים האלה, אחד בכל שורה; לסוף שורה יש לכתוב ‎\n.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>חיפוש אלומה</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>בודק כמה פתיחות בבת אחת ולוקח את התשובה השלמה הסבירה ביותר. טוב לטקסטים קצרים ומדויקים; התשובה מגיעה בבת אחת, ואין למקרה חלק בה.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>פלט מובנה</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>תשובות תואמות במדויק לסכמת JSON או לדקדוק, כך שתוכנה תוכל לקרוא אותן.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>ניחוש מראש</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>בודק כמה טוקנים מנוחשים בצעד אחד, במקום שבו זה מהיר יותר. התשובה נשארת זהה; אפשר לכבות כדי למדוד.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>כבוי</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>טמפרטורה</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>נמוכה צפויה יותר, גבוהה מגוונת יותר. כדאי 0 עד 0.3 לעובדות ולקוד, 0.8 ומעלה לרעיונות ולסיפורים; 0 לוקח תמיד את הטוקן הסביר ביותר.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>משאיר את הטוקנים הסבירים ביותר שיחד יש להם הסתברות כזאת. כדאי להנמיך כשתשובות סוטות; 1 משאיר את כולם.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>משאיר רק מספר כזה של הטוקנים הסבירים ביותר. כדאי להנמיך למילים בטוחות יותר; 0 משאיר את כולם.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>משמיט טוקנים שסבירותם קטנה מהחלק הזה של הסביר ביותר. בטמפרטורה גבוהה, 0.05 עד 0.1 שומרים על טקסט הגיוני; 0 לא משמיט אף אחד.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>קנס חזרה</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>מפחית את סבירותם של טוקנים שהיו בשימוש לאחרונה. כדאי 1.05 עד 1.15 כשמודל מסתובב במעגלים; יותר מזה פוגע בקוד ובטבלאות. 1 פירושו כבוי.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>זרע</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>אותו מספר נותן אותה תשובה לאותה שאלה, ככל שהחשבון של המחשב מאפשר. כדי לקבל תשובה אחרת בכל פעם יש להשאיר אותו אקראי.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>טמפרטורה דינמית: טווח</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>מאפשר לטמפרטורה לרדת בשיעור כזה במקום שבו המודל בטוח, ולעלות בשיעור כזה במקום שבו אינו בטוח. מועיל לטקסטים מגוונים שנשארים מדויקים בפרטים; 0 משאיר אותה קבועה.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>טמפרטורה דינמית: מעריך</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>איך הטמפרטורה הדינמית עוקבת אחר הספק של המודל: מעל 1 היא עולה רק במקום שבו הספק גדול, מתחת ל־1 כבר במקום שבו יש מעט ספק.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>משאיר טוקנים שמפתיעים בערך כמצופה, לא סבירים מדי ולא נדירים מדי. כדאי לנסות 0.9 לפרוזה תוססת יותר; 1 פירושו כבוי.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>משאיר טוקנים שה־logit שלהם רחוק מהגדול ביותר לכל היותר במספר כזה של סטיות תקן. בערך 1 שומר על תשובות הגיוניות גם בטמפרטורה גבוהה; 0 פירושו כבוי.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: הסתברות</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>באיזו תדירות מושמטים הטוקנים המתבקשים ביותר לטובת הטוב האחרון. כדאי לנסות 0.5 לסיפורים חריגים, לעולם לא לעובדות או לקוד; 0 פירושו כבוי.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: סף</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>כמה טוקן צריך להיות סביר כדי להיחשב בחירה טובה עבור XTC; ערך נמוך יותר משמיט יותר. מעל 0.5 ה־XTC לא עושה דבר לעולם.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: עוצמה</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>מונע מהמודל לחזור על צירופים שלמים, בלי לפגוע במילים בודדות. כדאי 0.8 כשתשובות ארוכות חוזרות על עצמן; 0 פירושו כבוי.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: בסיס</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>באיזו מהירות הקנס של DRY גדל עם אורך מה שחוזר; ערך גבוה יותר מחמיר עם צירופים ארוכים. 1.75 מתאים לרוב הטקסטים.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: אורך מותר</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>מספר כזה של טוקנים יכול לחזור לפני ש־DRY מתחשב בו. כדאי להעלות במקום ששמות או נוסחאות צריכים לחזור.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: חלון</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>כמה אחורה DRY מחפש חזרות; הערך הנמוך ביותר בודק הכול.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>ההקשר כולו</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: קוטעים</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>טקסטים שבהם DRY מתחיל מחדש, אחד בכל שורה; לסוף שורה יש לכתוב ‎\n. בכתיבת דיאלוגים כדאי להוסיף את שמות הדוברים.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>קנס נוכחות</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>מפחית את סבירותו של טוקן מיד אחרי שהיה בשימוש פעם אחת. כדאי להעלות כדי לשמוע על דברים חדשים; מתחת ל־0 המודל נצמד למילים שלו. 0 פירושו כבוי.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>קנס תדירות</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>מפחית את סבירותו של טוקן בכל פעם שהוא בשימוש. כדאי להעלות מעט כשמילים בודדות חוזרות יותר מדי. 0 פירושו כבוי.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>חלון הקנסות</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>על כמה מהטוקנים האחרונים מסתכלים שלושת הקנסות. 0 מכבה אותם, ו־‎-1 מסתכל על ההקשר כולו.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>שומר על רמת הפתעה אחידה בטקסט, במקום top-k,‏ top-p ודומיהם. כדאי לנסות את גרסה 2 כשטקסטים ארוכים נעשים משעממים או מבולבלים.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: הפתעה</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>לכמה הפתעה Mirostat מכוון, בסיביות: נמוך ממוקד יותר, גבוה מגוון יותר.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: קצב למידה</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>באיזו מהירות Mirostat מגיב כשהטקסט נעשה משעמם מדי או פרוע מדי; ערך גבוה יותר מהיר יותר ופחות אחיד.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>הטיות של טוקנים</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>מגדיל או מקטין את סבירותם של טוקנים בודדים: אחד בכל שורה, מספר הטוקן ומה שנוסף ל־logit שלו, כמו ״50256 -5״. ״-inf״ אוסר טוקן.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>לא משנה דבר עכשיו: חיפוש אלומה לוקח את התשובה השלמה הסבירה ביותר.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>לא משנה דבר עכשיו: בטמפרטורה 0 נלקח הטוקן הסביר ביותר.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>לא משנה דבר עכשיו: Mirostat פועל.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>לא משנה דבר עכשיו: Mirostat כבוי.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>לא משנה דבר עכשיו: הטווח של הטמפרטורה הדינמית הוא 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>לא משנה דבר עכשיו: ההסתברות של XTC היא 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>לא משנה דבר עכשיו: העוצמה של DRY היא 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>לא משנה דבר עכשיו: לא נקבע קנס.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>גרסה 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>גרסה 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>כלל לא</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>מזערי</translation>
        </message>
        <message>
            <source>low</source>
            <translation>נמוך</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>בינוני</translation>
        </message>
        <message>
            <source>high</source>
            <translation>גבוה</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>גבוה מאוד</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>הגבוה ביותר</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>אקראי</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>כמו המודל</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>אוטומטי</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>לא נבחר</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>כמומלץ (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>כמו בהגדרות (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>כמו אצל העוזר (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>מומלץ: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>בהגדרות: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>אצל העוזר: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>כרגיל (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>רגיל: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>מופעל</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>רוחב %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>סכמת JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>דקדוק</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>שמירה או העתקה</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>שמירת התמונה (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>שמירת התמונה (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>העתקת התמונה</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>שמירת המספרים (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>הניסוח שלכם עוד לא נשמר: התגיות שלו שגויות</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>פסקאות המסמך</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter עורך תרגום, F8 עובר אל הבא לבדיקה</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>מקור</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>הניסוח לא נשמר.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>הוספת שרת</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>הוספה</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>הוספה בכל זאת</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>שינוי ״%1״</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>שמירה</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>שמירה בכל זאת</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>איך שנוח לכם לקרוא לו</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>רק אם השרת דורש</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>הצגת המפתח</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>כפי שהשרת אומר</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>תוכנה במחשב הזה או באחר שמריצה מודלים ומדברת בפרוטוקול של OpenAI, כמו השרת של llama.cpp,‏ vLLM,‏ LM Studio או Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>שם</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>כתובת</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>מפתח</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>הקשר</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>בירור המודלים שלו…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>יש לו %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>הוא במחשב הזה.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>הוא במחשב אחר: מה שתשאלו את המודלים שלו יוצא מהמחשב הזה, עם המסמכים שתיתנו להם.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>דבר לא מגן עליו בדרך, וגם לא על המפתח: הכתובת אינה https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>הוא תופס את מקומו של ״%1״.</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>הסתרת המפתח</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>מודל אחד</numerusform>
                <numerusform>%Ln מודלים</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>בבירור…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (הקשר של %2 טוקנים)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: ‏%2 מתוך %3 פנויים</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>בפעם הקודמת Parlance הסתיים באופן בלתי צפוי. מה שהיה פתוח מוצג שוב, עם מה שהקלדתם.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>ניגודיות</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>ניגודיות גבוהה מבליטה יותר את הטקסט, את הגבולות ואת סימון המקלדת, בבהיר ובכהה.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>פחות תנועה</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>פסים של עבודות שאין יודעים מתי יסתיימו עומדים במקום, והסמן אינו מהבהב.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>גודל הטקסט</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>כמה גדול כל מה שכתוב, עם סמלים וקווים בהתאם. ככל שגדול יותר, פחות נכנס במסך.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>מקום ההתחלה</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>מה שהחלון מציג כשהיישום נפתח.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>אורך ההקשר</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>כמה טוקנים המודל יכול לראות בבת אחת, פרומפט ותשובה יחד. יותר תופס יותר זיכרון.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>זיכרון, יותר לכל טוקן</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>אוטומטי</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>שכבות GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>כמה משכבות המודל רצות ב־GPU. ‏0 משתמש במעבד בלבד; אוטומטי משתמש ב־GPU כשיש כזה.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>זיכרון של ה־GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>שכבות שהמומחים שלהן נשארים במעבד</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>רק לתערובות מומחים, שרוב המשקולות שלהן נחות בכל רגע: כשהן בזיכרון המחשב, נשאר ב־GPU מקום לכל השאר. אוטומטי משאיר שם כמה שפחות, ככל שזיכרון ה־GPU מאפשר.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>דיוק זיכרון ההקשר</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 מקטין בחצי את הזיכרון שהקשר ארוך תופס וכמעט לא מורגש; q4_0 תופס רבע ופוגע בתשובות. אוטומטי לוקח f16 אם הוא נכנס.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>דרך חישוב מהירה יותר שתופסת פחות זיכרון, בשימוש במקום שבו ההתקן תומך בה. יש לכבות רק אם התשובות שבורות ב־GPU שלכם.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>השארת המודל בזיכרון</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>המערכת לא יכולה להעביר את המודל לדיסק כשהוא נח. לתוכנות אחרות יש אז פחות זיכרון.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>זיכרון שחסר לתוכנות אחרות</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>תהליכונים</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>בכמה ליבות מעבד המודל משתמש. אוטומטי לוקח את הליבות הפיזיות; יותר מזה איטי יותר, לא מהיר יותר.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>בקשות בו־זמנית</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>על כמה תשובות, פסקאות או קטעים המודל עובד יחד. יותר מהם מסתיימים מהר יותר כמכלול, אבל כל אחד אורך יותר ויש לו חלק משלו בזיכרון.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>זיכרון לכל בקשה</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>זיכרון לשיחות קודמות</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>כמה מזיכרון המחשב יכול להחזיק שיחות שלא פתוחות כרגע, כדי שימשיכו מיד. אוטומטי לוקח שמינית מהזיכרון, לכל היותר 8 GiB, לפי הצורך; 0 לא שומר אף אחת.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>זיכרון, לכל היותר כך</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>החזקת שיחות מוכנות בדיסק</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>כמה מקום בדיסק יכול להחזיק שיחות, כדי שימשיכו מיד אחרי הפעלה מחדש של היישום. בלעדיו שיחה ארוכה נקראת מחדש, וזה יכול לקחת דקות. 0 לא שומר אף אחת.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>שטח דיסק, לכל היותר כך</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>לא נשמר דבר</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>ניחוש מילים מראש</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>במקום שבו תשובה חוזרת על מה שנקרא, כמו בסיכומים ובעריכות, כמה מילים נבדקות בבת אחת. הטקסט זהה, רק מהר יותר; כשהניחושים נכשלים, זה נכבה מעצמו.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>מעט זמן חישוב כשהניחושים נכשלים</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>מודל שמנחש מראש</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>מודל קטן מאותה משפחה כותב מראש, והמודל הזה בודק כמה ממילותיו בבת אחת. הטקסט נשאר זהה; שניהם תופסים זיכרון.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>פריקה בעת חוסר שימוש</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>אחרי מספר כזה של דקות בלי שאלה מודל מחזיר את הזיכרון שלו. הוא ייטען שוב כשיישאל.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>זמן לטעינת המודל מחדש</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>לעולם לא</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>דקות</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>השארת כמה מודלים טעונים</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>מודלים למשימות שונות נשארים טעונים זה לצד זה כל עוד הם נכנסים. הראשון שיוצא הוא זה שלא היה בשימוש הזמן הרב ביותר.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>זיכרון לכל מודל טעון</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>חיסכון בסוללה</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>בלי מטען, שימוש בחצי מליבות המעבד. התשובות אורכות יותר והסוללה מחזיקה יותר.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>זמן: התשובות אורכות יותר</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>שפת הממשק</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>מה ש־Parlance עצמו אומר. זה משתנה מיד, והעבודה שלכם נמשכת. צ׳אטים, תרגומים וסיכומים נשארים בשפות שלהם.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>להודיע כשעבודה ארוכה מסתיימת</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>כשחלון אחר נמצא בחזית: בהודעה של מגש המערכת אם יש כזה, ואם לא, בסימון על החלון ובשורה בתוכו.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>מסמכים שנפתחים</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>מה נעשה במסמכים שאתם פותחים ב־Parlance, או משחררים במקום שדבר אינו מקבל אותם.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>כללי</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>מראה</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>שפות</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>מודלים ותיקיות</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>חומרה</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>יצירה</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>צ׳אט</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>סיכום</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>פרטיות ורשת</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>קיצורי מקשים</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>מתקדם</translation>
        </message>
        <message>
            <source>About</source>
            <translation>אודות</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>ערכת נושא</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>בהירה, כהה, או מה שהמערכת אומרת.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>תיקיות מודלים</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>תיקיות משלכם עם קובצי GGUF, שמופיעות לצד המטמון של Hugging Face. הקבצים בהן משמשים במקומם ולא משתנים לעולם.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>קובצי מודלים</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>מודל</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>המודל שנטען כשהיישום מופעל.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>מודל לתרגומים</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>מודל לסיכומים</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>הגדרות של מודלים בודדים</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>להישאר לא מקוון</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>לא לפתוח לעולם חיבור למחשב אחר. רק מנהל המודלים, בדיקת העדכונים ושרתים שהוספתם עושים זאת; כל השאר עובד ממילא בלי רשת.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>אין; הכול נשאר במחשב הזה</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>הורדות בו־זמנית</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>כמה מודלים יורדים יחד; השאר ממתינים לפי הסדר.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>מגבלת מהירות</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>כמה מהחיבור כל ההורדות יחד יכולות לקחת, כדי שיישאר גם לאחרים.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>ללא</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB לשנייה</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>שרתים</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>מחשבים שמשאילים התקנים</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>טמפרטורה</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>באיזו חופשיות תשובת צ׳אט מנוסחת: 0 לוקח תמיד את המילה הסבירה ביותר, ערכים גבוהים מגוונים יותר. תרגומים וסיכומים משתמשים תמיד ב־0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>כהמלצת המודל</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>הוראות לכל צ׳אט</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>נאמרות למודל לפני כל שיחה. הן תופסות טוקנים מההקשר.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>טוקנים מההקשר בכל צ׳אט</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>כותרות מאת המודל</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>שיחה נקראת על שם השורה הראשונה שלה. כשאין משהו אחר לעשות, המודל יכול לתת לה כותרת טובה יותר.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>זמן חישוב אחרי תשובה</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>תרגום מ</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>השפה של הטקסטים. אם היא מזוהה אוטומטית, כל פסקה מזוהה בנפרד.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>זוהתה</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>תרגום אל</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>השפה שנבחרה ב״תרגום״ ואפשר לשנותה שם.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>אופן התרגום</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>השפות של מסמכים מתורגמים</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>הצורה של מסמכים מתורגמים</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>תרגום תוך כדי הקלדה</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>התרגום עוקב אחרי הטקסט אחרי כל הפסקה; אחרת הוא ממתין עד שתבקשו.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>שמירת היסטוריית תרגומים</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>זכירת טקסטים שתורגמו, כדי למצוא אותם שוב תחת ״תרגום״. מסמכים ותיקונים שלכם נזכרים בכל מקרה.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>שטח דיסק; דבר אינו יוצא מהמחשב הזה</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>קיצור מקשים לתרגום לוח הגזירים</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>כל עוד Parlance פועל, המקשים האלה מתרגמים את מה שהועתק לאחרונה, בכל תוכנה שבה אתם נמצאים. ייתכן ששולחן העבודה ישאל אתכם אם הם מותרים.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>הצגה במגש המערכת</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>סמל שהתפריט שלו פותח את Parlance או מתרגם את לוח הגזירים, אם יש לו מקום בשולחן העבודה. סגירת החלון עדיין סוגרת את Parlance.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>המקשים שלכם, לפי מה שהם עושים.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>בדיקת איות</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>קו תחתון למילים שאף מילון במחשב הזה אינו מכיר, בשפה שבה כתובה הפסקה.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>שפת בדיקת האיות</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>כמו המערכת</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>בהירה</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>כהה</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>רגילה</translation>
        </message>
        <message>
            <source>High</source>
            <translation>גבוהה</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: מדויק</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: חצי מהזיכרון</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: רבע ממנו</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>כבוי</translation>
        </message>
        <message>
            <source>On</source>
            <translation>מופעל</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>כשזה לוקח כמה שניות</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>לשאול אותי</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>צירוף לצ׳אט</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>תמיד</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>כלום</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>אין במחשב הזה גופן עם האותיות של השפה הזאת: %1. ״%2״, למשל, כולל אותן.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>ייבוא הגדרות</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>ייבוא</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 ← %3</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>No setting has “%1”. Try another word for it.</source>
            <translation>אין הגדרה שמכילה ״%1״. אפשר לנסות מילה אחרת.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>הגדרות</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>מה עבר ברשת…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>טקסט, מוצלל לפי הביטחון של המודל</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>אין עדיין טקסט.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>המודל הטעון קטן מדי לכתיבת הצורה הזאת. יש לבחור גדול יותר תחת ״מודלים״.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>בקשת קיצור המקשים משולחן העבודה…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>״%1״ מתרגם עכשיו את לוח הגזירים.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>שולחן העבודה מכיר את קיצור המקשים אבל לא נתן לו מקשים: יש לבחור אותם בין קיצורי המקשים שבהגדרות המערכת.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>תוכנה אחרת כבר תפסה את ״%1״: יש לבחור מקשים אחרים.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>קיצור המקשים לא אושר. כדי להישאל שוב, יש לכבות ולהפעיל אותו.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>שולחן העבודה לא נותן ל־Parlance קיצור מקשים. יש כאלה שנותנים רק לתוכנות שהותקנו עם רשומה בתפריט.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>בשולחן העבודה אין מגש מערכת.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>תרגום לוח הגזירים</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>איפוס כל קיצורי המקשים</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>״%1״ נחוץ לכתיבה. יש להוסיף Ctrl או Alt, או להקיש על מקש F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>״%1״ כבר עושה את זה: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>אין מקשים עבור ״%1״</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>החזרת ״%1״ לברירת המחדל</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>המקשים האלה זהים בכל מקום ונשארים כפי שהם.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>שימוש במקשים כאן</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>להשאיר כפי שהיה</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>ברירת מחדל: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>בכל מקום</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>צ׳אט</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>מודלים</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>הצגת סרגל הצד או הסתרתו</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>פתיחת לוח הפקודות</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>תרגום מהיר</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>מעבר לצ׳אט</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>מעבר לתרגום</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>מעבר לסיכום</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>מעבר למודלים</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>מעבר לבחינה</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>מעבר להגדרות</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>מעבר להגדרות (מקשים נוספים)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>מעבר לאזור הבא בחלון</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>מעבר לאזור הקודם בחלון</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>פתיחת העזרה למקום שבו אתם נמצאים</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>הסבר על הפקד שבשימוש</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>צ׳אט, מסמך או טקסט חדש</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>פתיחת קבצים</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>חיפוש</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>תרגום, סיכום, המשך או שמירה</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>עצירה, או סגירה של מה שפתוח</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>צ׳אט זמני חדש</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>הגדרות הצ׳אט הזה</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>ההודעה הקודמת</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>ההודעה הבאה</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>הדבקת טקסט ארוך כטקסט, לא כקובץ מצורף</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>החלפה בין השפות והטקסטים</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>העתקת התרגום</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>ניסוחים אחרים של משפט</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>הפסקה הבאה לבדיקה</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>הפסקה הקודמת לבדיקה</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>חיפוש והחלפה</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>להשאיר פסקה כך: ביטול ההערות</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>תרגום פסקה מחדש</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>נעילת פסקה או ביטול נעילתה</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>העתקת המקור לתרגום</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>הוספה למילון המונחים</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>מודלים מותקנים</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>חיפוש מודלים</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>הורדות</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>חזרה לרשימת המודלים</translation>
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
            <translation>הקטנת ״%1״</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>הקטנה</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>עותק עם משקולות גסות יותר תופס פחות זיכרון ועונה מהר יותר. המודל עצמו, %1, נשאר כפי שהוא.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>בדיקת המודל…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>אי אפשר להקטין אותו.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>בערך %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>המשך ברקע</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>ביטול</translation>
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
            <translation>סיכום חדש</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>הצגת סרגל הצד</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>הסתרת סרגל הצד</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>מקורות</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>מקור הפסקה</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>מסמך</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>מעבר לכותרת</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>עמודים</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>אופן ההצגה</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>חיפוש במסמך</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>התרחקות</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>התקרבות</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>תוכן העניינים</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>עמוד %1 מתוך %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>אסימונים לשנייה לפי בקשות בבת אחת</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>בקשות בבת אחת</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 בבת אחת: %2 אסימונים לשנייה</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 בבת אחת: %2 מתוך %3 אסימונים לשנייה לכל היותר</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>אסימונים לשנייה</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>המרב לפי הזיכרון</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>אסימון ראשון (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>כל אסימון נוסף (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>אסימונים לשנייה שנמדדו</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>המרב שהזיכרון מאפשר</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>מדידת המהירות</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>מהירות</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>למדוד עכשיו</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>עוד לא נמדד דבר במודל הזה.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>אפשר למדוד רק מודלים של המחשב הזה.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>קריאה: %1 אסימונים לשנייה</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>כתיבה: %1 אסימונים לשנייה</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>לכל אסימון נקראים %1 של משקלים ו־%2 של מפתחות וערכים: %3 לכל אחד מ־%4 האסימונים שלפניו.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>הזיכרון נותן %1 לשנייה, די ל־%2 אסימונים לשנייה; מתוכם נמדדו %3 %.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>בקשות שנכתבות בבת אחת חולקות את קריאת המשקלים, עד שהחישוב נמשך יותר מהקריאה.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>כאן אסימונים מנוחשים מראש, וזה יכול להיות מהיר עוד יותר.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>חיפוש מילים אחרות…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>הוספת ״%1״ למילון</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>התעלמות עד לסגירת Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>אין מילה אחרת מוכרת</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>מילון: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>לא נמצאו מילונים. יש להתקין את המילונים של Hunspell או של LibreOffice ולהפעיל את Parlance שוב.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>נמצאו מילונים, אבל לא libhunspell, שקוראת אותם.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>מילונים שנמצאו: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance כבר פתוח, אבל אינו מגיב. יש להמתין רגע ולנסות שוב, או לסיים אותו ולהפעיל אותו מחדש.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF,‏ Word,‏ PowerPoint,‏ Excel,‏ LibreOffice, ספרים אלקטרוניים, דפי אינטרנט, דואר, כתוביות, טקסט וקוד מקור, בכל אורך</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>טקסט לסיכום</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…או להדביק כאן טקסט</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>סיכום הטקסט</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>מודל התחלתי: זעיר, להתנסות ביישום.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>בחירת מודל אמיתי תחת ״מודלים״</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>הצגת כל המספרים</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>הקשר</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>מהירות</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>זיכרון המודלים</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>מה המודלים צורכים</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>הזיכרון שהמודלים הטעונים תופסים במחשב הזה</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>אין מודל טעון.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>טעינת %1: ‏%2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 נח כי לא היה בשימוש: השאלה הבאה תטען אותו</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 טוקנים לשנייה</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>טעינת המודל</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>לחיצה תראה איך הוא נטען ותאפשר לשנות.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>איך נוצר ״%1״</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>בחרו אסימון כדי לראות איך נוצר.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>אי אפשר לדעת מהקובץ לבדו איך נוצרו האסימונים האלה.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>נבדק: SentencePiece יוצר מהטקסט הזה אותם אסימונים.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>‏SentencePiece יוצר מהטקסט הזה אסימונים אחרים; מוצגים אלה של llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: תוכנות המתינו לו ב־%2 % מ־10 השניות האחרונות</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: ‏%2 % טעינה</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>נקראו %1 מתוך פסקה אחת</numerusform>
                <numerusform>נקראו %1 מתוך %Ln פסקאות</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>עמוד אחד</numerusform>
                <numerusform>%Ln עמודים</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>עמוד אחד ללא טקסט</numerusform>
                <numerusform>%Ln עמודים ללא טקסט</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>עמוד אחד לא נקרא</numerusform>
                <numerusform>%Ln עמודים לא נקראו</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>צעד אחד קוצר מחוסר מקום</numerusform>
                <numerusform>%Ln צעדים קוצרו מחוסר מקום</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>פתיחת המסמך</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>עיון בעמודים ללא טקסט</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>קריאה</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>איחוד ההערות</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>כתיבת הסיכום</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>בדיקה מול המסמך</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: ‏%2 מתוך %3 קטעים</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: ‏%2 מתוך %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 טוקנים נקראו, %2 נכתבו</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>צעד אחד נשמר מפעם קודמת</numerusform>
                <numerusform>%Ln צעדים נשמרו מפעם קודמת</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>הערה אחת שהמסמך אינו תומך בה הושמטה</numerusform>
                <numerusform>%Ln הערות שהמסמך אינו תומך בהן הושמטו</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>מספר אחד לא נמצא במסמך</numerusform>
                <numerusform>%Ln מספרים לא נמצאו במסמך</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>שם אחד לא נמצא במסמך</numerusform>
                <numerusform>%Ln שמות לא נמצאו במסמך</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>בחיפוש אחר המסמך…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>המסמך אינו במקומו, או שהשתנה. הסיכום נשמר; אי אפשר להציג את המקור שלו.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>לשם כך נקרא המסמך כולו.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>לשם כך נקראו %1 מתוך פסקה אחת.</numerusform>
                <numerusform>לשם כך נקראו %1 מתוך %Ln פסקאות.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>שקופית %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>עמוד %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>לא נמצא במסמך מקור למשפט הזה.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>הסיכומים שלכם יופיעו כאן.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>אין סיכום שמכיל זאת.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>למחוק את הסיכום של ״%1״?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>שוב עם אפשרויות אחרות…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>חיפוש סיכומים</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>סיכומים קודמים</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>סיכומים בסל</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>למחוק את כל הסיכומים שבסל?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>אי אפשר לשחזר מה שנמחק. המסמכים שלכם נשארים.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>נא לשחרר כדי לסכם</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>סיכום</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>סיכום מחדש</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>תור</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>סיכום מחדש</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>סיכומים שהושלמו נשארים ברשימה שלמטה</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>בהמתנה</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>בפתיחה</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>בעבודה</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>מושהה</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>נעצר</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>הושלם</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>נכשל</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>הקובץ לא נמצא</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>לא ניתן לקריאה</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>סוג קובץ לא מוכר</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>פגום</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>דרושה סיסמה</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>מוצפן</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>סיסמה שגויה</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>דרוש קידוד אחר</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>תבנית ישנה</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>ההמרה נכשלה</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>תמונה</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>לא נמצא טקסט</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>גדול מדי</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>אין בו מסמכים</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>המודל קטן מדי לצורה הזאת</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>טקסט שהודבק</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>מסמך אחד</numerusform>
                <numerusform>%Ln מסמכים</numerusform>
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
            <translation>תרגום הפסקה</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter שומר וממשיך, Control עם Enter שומר, Escape יוצא</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>התרגום ריק.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>חיפוש שפות</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>אין שפה בשם הזה.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>עצירה: %1</translation>
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
            <translation>הוראות</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>שאלה</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>תשובה</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>הצגת תבנית הצ׳אט</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>נא לענות במשפט אחד.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>מהו אסימון?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>חתיכת טקסט עם מספר.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>צ׳אט כפי שהמודל קורא אותו</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>המודל נשאל…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>לכל מודל תבנית משלו. מה שהיא מוסיפה מוקף במסגרת.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>תבנית</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>״%1״</translation>
        </message>
    </context>
    <context>
        <name>TemporaryMark</name>
        <message>
            <source>Temporary: not kept</source>
            <translation>זמני: לא נשמר</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>הצ׳אט הזה לעולם לא נכתב לדיסק. הוא נעלם כשיוצאים ממנו.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>הוספה למילון המונחים</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>הוספה</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>להשאיר כפי שהוא</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>מקור</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>מונח</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>התאמת רישיות</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>צורות אחרות</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>הערה</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>צורות של התרגום שגם הן תקפות, מופרדות בפסיקים</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>לא לשימוש מסחרי</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>לא לשימוש ב: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>טקסט לתרגום</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>הקלידו או הדביקו טקסט</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>התרגום יופיע כאן</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>ניקוי שני הטקסטים</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>הדבקה במקום הטקסט</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>העתקת התרגום</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>תרגום</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>תרגום…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>פסקה אחת נקטעה: המודל לא כתב סוף</numerusform>
                <numerusform>%Ln פסקאות נקטעו: המודל לא כתב סוף</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>עצרתם אותו.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>נקרא מתמונה</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>טקסט המסמך</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>העתקת הפסקה הזאת</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>המודל קרא אותו מתמונת העמוד.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>דרכים לחתוך מילה</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>הדרך הסבירה ביותר: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>כל החתיכות: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>חתיכה</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>מתו</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>עד תו</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>ציון</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>בדרך הסבירה ביותר</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>מיזוגים של מילה</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>צעד</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>חלקים</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>דירוג</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>בהתחלה: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 ו־%2 נעשים %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>מיזוג %1 ברשימה</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>ציון %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>אסימונים של משפט אחד לפי שפה</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>שפה</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>אסימונים, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>תווים לאסימון, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>האותיות מחוברות שתיים שתיים, תמיד הזוג שמופיע ראשון ברשימה שבקובץ.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>האותיות מחוברות שתיים שתיים, תמיד לאסימון עם הציון הגבוה ביותר.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>מכל הדרכים לחתוך את המילה נבחרת הסבירה ביותר: זו שסכום הציונים שלה הוא הגבוה ביותר.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>נלקח האסימון הארוך ביותר שהטקסט מתחיל בו, ואחריו הבא.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>לפי הקובץ, האסימון הזה נמצא לפני כל דבר אחר.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>״%1״</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>רגיל</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>לא ידוע</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>בקרה</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>נוסף בשלמותו</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>לא בשימוש</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>בייט</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>מספר %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>בייטים %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>אין בייטים</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>מספר</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>אסימון</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>בייטים</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>סוג</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>אסימונים</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>הקלידו או הדביקו טקסט</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>מציאת אסימונים מיוחדים בטקסט</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>השוואה עם…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>השוואת שפות</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>מודל אינו קורא אותיות ולא מילים. הוא קורא אסימונים, כמו אלה.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>משפט אחד בעשרה כתבים</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>אף מודל של המחשב הזה אינו בשימוש. יש לבחור אחד למעלה, או להשוות עם אחד.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>רק %1 התווים הראשונים נקראים.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>אסימונים, ואז תווים לאסימון. המשפט אומר אותו דבר בכולן.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>שפות שאוצר המילים מכיר היטב צריכות פחות אסימונים.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>ידידותי</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>ענייני</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>פשוט וברור</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>כטקסט משפטי</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>כפרסומת</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>הודעות</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>קפיצה להודעה החדשה ביותר</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>טקסט</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>מסמכים</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>מה לתרגם</translation>
        </message>
        <message>
            <source>History</source>
            <translation>היסטוריה</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>מילון מונחים</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>תרגום</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>פתיחת Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>יציאה</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>נמחקה; נשמרת בסל.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ביטול הפעולה</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>״%1״</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>נמחק: %1. ביטול הפעולה יחזיר אותו.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>ביטול הפעולה</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>ההודעה ומה שבא אחריה נמחקו. הן נשמרות.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>הגרסה הזאת נמחקה. היא נשמרת.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>ההודעה נמחקה. היא נשמרת.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>ההגדרות השתנו.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>ביטול הפעולה</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>סגירה</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>פתיחת דף ההורדה</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>בדיקת עדכונים</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>עדכונים</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>הבנייה הזאת אינה מציינת איפה מכריזים על גרסאות חדשות.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>בירור…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Parlance %1 מ־%2 זמין.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>זאת הגרסה החדשה ביותר.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>דבר אינו נשאל או מורד לפני שתלחצו על הכפתור.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>הוראה</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>הוראה (אפשר להשאיר ריק)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>תשובה</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>התשובה מופיעה כאן</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>הצגת הפרומפט המלא</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>הפרומפט כפי שהמודל רואה אותו</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>הסרת הגרסה הזאת</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>גרסה %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>תשובה סופית: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>בירור איך הוא ייטען</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>בירור איך הוא ייטען…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>הוא ירוץ על: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>גרסה קודמת</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>גרסה מאוחרת יותר</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>גרסה קודמת (Alt+Left)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>גרסה מאוחרת יותר (Alt+Right)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>גרסה %1 מתוך %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>האסימונים של %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>הסרת %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 אסימונים</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>אסימון אחד</numerusform>
                <numerusform>%n אסימונים</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>%1 תווים לאסימון</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 בייטים לאסימון</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>מוצגים %1 הראשונים</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>אי אפשר לשחזר מהם את הטקסט במדויק</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>שחזור הגיבוי…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>מחיקת מה שבחרתם…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>עצירה</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>החלון ייפתח שוב ברגע שזה יסתיים.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>טקסטים שהומשכו</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>צומת</translation>
        </message>
        <message>
            <source>After</source>
            <translation>אחרי</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>אסימון</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>לוג־הסתברות</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>פרומפט</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 עם %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>הטמעה</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>קשב</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>רקורנטי</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>הזנה קדימה</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>מומחים</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>נרמולים</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>פלט</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>אחר</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>רכיב</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>משקלים</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>משקלים לפי רכיב</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>טנזור</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>מספר × צורה</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>גודל</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>משקלים לפי טנזור</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>יחד</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>הסתרת הטנזורים</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>הצגת כל הטנזורים</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>%1 משקלים בסך הכול, %2: הסכום של כל הטנזורים בקובץ.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>המודל רץ במחשב הזה. מה שאתם כותבים נשאר כאן.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>מה תרצו לדעת?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>צ׳אט זמני</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>דבר ממנו לא נכתב לדיסק. הוא נעלם כשיוצאים ממנו.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>מה זה Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>איך מסכמים מסמך?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>האם הטקסט שלי פרטי?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>דילוג</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>יציאה ממסך הפתיחה</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>חזרה</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>הוספת קובץ מודל…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>ברוכים הבאים אל Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>צעד %1 מתוך %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>בחירת קובץ מודל</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>מודלים (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>ברוכים הבאים</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>מה תרצו לעשות, באילו שפות, ומודל שמתאים לכך.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>הצגת מסך הפתיחה</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} אינו גיבוי של Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>יש לבחור קובץ שנוצר באמצעות ״גיבוי…״.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>הגיבוי {path} פגום ואי אפשר לשחזר אותו.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>דבר לא השתנה. יש להעתיק אותו שוב, או לבחור אחר.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>הגיבוי {path} נוצר בידי Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>יש לעדכן את Parlance כאן, ואז לשחזר אותו.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>לא ניתן היה לקרוא את הגיבוי {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>יש לבדוק את ההרשאות שלו ואת הכונן שבו הוא נמצא.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>הדיסק של {path} מלא מדי: דרושים {needed_bytes}, פנויים {free_bytes}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>דבר לא השתנה. יש לפנות מקום ולנסות שוב.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>דבר לא יובא. יש לייצא את השיחות שוב מהתוכנה שממנה באו.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>ב־{path} אין שיחות מסוג ש־Parlance מכיר.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>יש לבחור את מה ש־Parlance,‏ ChatGPT,‏ Claude,‏ Open WebUI,‏ LM Studio,‏ Jan או דף האינטרנט של llama.cpp ייצאו, כקובץ, כ־ZIP או כתיקייה.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} פגום: אי אפשר לקרוא אותו בשורה {line}, עמודה {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} פגום: ב־{place} צריך להיות משהו אחר מאשר {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} פגום: ההודעה ב־{place} באה לפני עצמה.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} פגום: ההודעה ב־{place} מופיעה שם פעם שנייה.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} גדול מכל ייצוא של שיחות.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>דבר לא יובא. יש לייצא פחות שיחות בכל פעם.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} יוצא על ידי Parlance חדש יותר (גרסה {version} של התבנית).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>כדי לייבא אותו יש להתקין את Parlance החדש ביותר.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>אין שיחות ב־{path}.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>יש לבחור קובץ או תיקייה אחרים.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>אין שיחה ״{name}״.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>אפשר לראות מה יש ב־״parlance chats list״.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>קריאות לכלים ומה שהחזירו: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>הודעות שהתוכנה האחרת לא מציגה: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>הודעות ללא טקסט: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>הוראות באמצע שיחה: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>תמונות: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>צלילים וסרטונים: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>קבצים מצורפים שהטקסט שלהם לא בייצוא: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>חלקים מסוג לא מוכר: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>שיחות ללא הודעות: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>אין קובץ {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>יש לבדוק את השם ואת התיקייה.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>לא ניתן היה לקרוא את {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>יש לבדוק את ההרשאות שלו או להעתיק אותו לתיקייה אחרת.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} הוא קובץ מסוג ש־Parlance לא קורא.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>יש לשמור אותו כ־PDF, כמסמך משרדי או כטקסט.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} פגום, או שאינו מה ששמו אומר.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>יש לפתוח אותו בתוכנה שיצרה אותו ולשמור אותו שוב.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} מוגן בסיסמה.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>יש למסור את הסיסמה שלו, או לשמור עותק בלי סיסמה.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} מוצפן באופן ש־Parlance לא יכול לפתוח.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>יש לפתוח אותו בתוכנה שלו ולשמור עותק בלי סיסמה.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>הסיסמה לא פותחת את {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>יש לבדוק אותיות גדולות ואת המקלדת, ולנסות שוב.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} לא כתוב בקידוד ״{encoding}״.</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>יש לבחור אחר, או להשאיר זאת ל־Parlance.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} בתבנית ישנה ש־Parlance לא קורא.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>יש לשמור אותו כ־‎.docx או כ־‎.pptx. אם LibreOffice מותקן, Parlance ממיר אותו בעצמו.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice לא הצליח להמיר את {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>יש לפתוח אותו בתוכנה שיצרה אותו ולשמור כ־‎.docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} הוא תמונה, ולא טעון מודל שרואה.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>יש לבחור תחת ״מודלים״ מודל שקורא תמונות, או לתת את הטקסט עצמו.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>ב־{path} אין טקסט שאפשר לקרוא.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>אם העמודים שלו הם תמונות סרוקות, יש לבחור תחת ״מודלים״ מודל שקורא תמונות.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>הקריאה של {path} דרשה יותר מדי זמן או זיכרון.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>יש לפצל אותו לקבצים קטנים יותר.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>אין מסמך ב־{path}.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>יש לבחור תיקייה עם מסמכים, או את המסמכים.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>יש יותר מ־{number} מסמכים ב־{path}.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>דבר לא נוסף. יש לבחור את התיקיות שבתוכה בזו אחר זו.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>דבר במסמך לא קשור למילים האלה.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>כדאי לשאול במילים אחרות, או בשפת המסמך.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} קטן מדי לכתיבת צורה כזאת של סיכום.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>יש לבחור פסקאות, נקודות עיקריות או חלקים, או מודל גדול יותר תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>בכמה עמודים אין טקסט</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>כמה עמודים לא נקראו</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>המודל קרא כמה עמודים מהתמונות שלהם</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>קידוד הטקסט נוחש</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>הקריאה נקטעה</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>מטבלה גדולה מאוד נקראו רק השורות הראשונות והאחרונות</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>קבצים מצורפים לא נקראו</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>כמה חלקים של הקובץ פגומים ולא נקראו</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>הומר על ידי LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>מה שלצד החלק העיקרי של הדף לא נקרא</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>טקסט מוסתר לא נקרא</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>משפט אחד</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>נקודות עיקריות</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>פסקאות</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>חלק אחר חלק</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>טבלת עובדות</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>פעולות לביצוע</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>שאלות ותשובות</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>תקציר</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>קצר</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>מפורט</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>סיכום אחד לכולם</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>על מה הם מסכימים</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>במה הם חלוקים</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>ציר זמן</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>נראה שזה בשפה אחרת מזו שביקשתם.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>זה ארוך ממה שביקשתם.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>זה קצר ממה שביקשתם.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>חלקים מזה חוזרים זה על זה.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>לא נראה שזה עוסק במסמך.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>לרוב המשפטים האלה לא נמצא מקור במסמך.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>המודל קטן מדי לשפה אחרת, לקהל או להוראה; אלה הושמטו.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>המודל הטעון קטן מדי כדי לענות. אלה המקומות המתאימים ביותר לשאלה.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>מודלים</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>מודלים על ה־GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>מסמכים</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>רק הקבצים שלהם</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>כל הקבצים שלכם</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>בלי רשת</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>הרשת</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>בלי תוכנות אחרות</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>תוכנות אחרות</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>הטקסט שלכם בטוח.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>הקובץ נשאר כפי שהיה.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>דבר לא השתנה.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>מה שנשמר קודם בטוח.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>אין במחשב הזה מודל בשם ״{name}״.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>אפשר לראות מה יש תחת ״מודלים״ (או ב־״parlance models list״).</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>קובץ המודל {path} לא נמצא.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>יש להחזיר אותו, או לבחור מודל אחר תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>לא ניתן היה לקרוא את קובץ המודל {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} אינו קובץ מודל GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>יש לבחור קובץ ששמו מסתיים ב־‎.gguf ושירד במלואו.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>קובץ המודל {path} פגום: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>יש להוריד אותו שוב; ייתכן שחסר בו חלק.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} הוא מודל מהסוג ״{architecture}״, שאי אפשר להריץ.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>יש לבחור מודל אחר תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>המודל צריך {needed_bytes} זיכרון, ופנויים {available_bytes}.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>אפשר לסגור תוכנות אחרות, לקצר את ההקשר או לבחור מודל קטן יותר.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>אין מודל טעון.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>יש לבחור אחד תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>המודל נעצר במפתיע. הטקסט שלכם בטוח.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>כדי להמשיך יש להפעיל אותו מחדש.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>לא ניתן היה להפעיל את המודל: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>יש לנסות שוב; ״parlance doctor״ בודק את ההתקנה.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>המודל הזה נעצר במפתיע פעמיים ולא יופעל שוב מעצמו.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>ייתכן שהקובץ שלו פגום: יש להוריד אותו שוב או לבחור מודל אחר.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>המודל לא הצליח להמשיך ({step}, קוד {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>יש לנסות שוב; אם זה יקרה שוב, לטעון את המודל מחדש.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>המודל לא מפיק פלט תקין.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>ייתכן שהקובץ שלו פגום: יש לאמת אותו או להוריד אותו שוב, תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>אורכו של זה {prompt_tokens} טוקנים, ובהקשר יש מקום ל־{context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>אפשר לקצר את הטקסט או להגדיל את אורך ההקשר בהגדרות.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>למודל ״{name}״ אין תבנית צ׳אט משלו.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>יש לבחור מודל הוראות או מודל צ׳אט; מודל בסיס רק ממשיך טקסט.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>תבנית הצ׳אט של המודל עצמו לא עובדת: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>יש לבחור עותק אחר של המודל הזה, או מודל אחר.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>המודל ״{name}״ לא יכול לעשות זאת ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>יש לבחור תחת ״מודלים״ מודל שנוצר לשם כך.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>אי אפשר לבקש את ״{first}״ ואת ״{second}״ יחד.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>יש לוותר על אחד מהם.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>אי אפשר להשתמש בדקדוק או בסכמת ה־JSON: ‏{reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>יש לתקן ולשאול שוב.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} לא מתאים למודל הזה: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>יש להשתמש בקובץ שנוצר בדיוק למודל הזה.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>אי אפשר לקרוא את תמונה {number}.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>יש לשמור אותה כ־PNG או JPEG ולהוסיף אותה שוב.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>״{name}״ אינה שפה ש־Parlance מכיר.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>יש להשתמש בקוד כמו ״en״ או בשם כמו ״French״.</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>לא ניתן היה לקבוע בוודאות את שפת הטקסט.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>יש לבחור את השפה שבה הוא כתוב.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>המודל לא כתב דבר שאפשר להשתמש בו.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>יש לנסות שוב, או לבחור מודל אחר תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>אין טקסט.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>יש להקליד או להדביק טקסט, או לשחרר מסמך.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>אי אפשר לשמור דבר ב־{path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>יש לפנות מקום או לבדוק את הרשאות התיקייה.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>תוכנה אחרת משתמשת ב־{path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>יש לסגור אותה ולנסות שוב.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>הקובץ עם השיחות שלכם, {path}, פגום.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>הוא נשמר כפי שהוא. יש לתקן אותו: מגיבוי, או ממה שעוד אפשר לקרוא ממנו.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} נוצר על ידי Parlance חדש יותר.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>הוא נפתח לקריאה בלבד. כדי להמשיך יש לעדכן את Parlance.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>לא ניתן היה לקרוא את ההגדרות שב־{path}.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>הן נשמרו בשם {kept_as}; ברירות המחדל תקפות.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} אינו מכיל הגדרות של Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>יש לבחור קובץ שיוצא מההגדרות.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>לא ניתן היה לכתוב את {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>יש לבחור מקום אחר, או לפנות מקום.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>משהו השתבש בתוך Parlance: ‏{error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>הטקסט שלכם בטוח. נא לדווח על כך עם הפרטים.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>הרשת כבויה.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>כדי להתחבר לרשת יש להפעיל אותה בהגדרות, או לבטל את HF_HUB_OFFLINE.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>לא ניתן היה להגיע אל {host}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>יש לבדוק את החיבור לאינטרנט ואת המתווך, אם יש כזה. מה שירד נשמר.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} ענה בשגיאה {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>זה עובר בדרך כלל מהר: כדאי לנסות מאוחר יותר. מה שירד נשמר.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} קיבל מכאן יותר מדי בקשות.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>יש להמתין כמה דקות ולנסות שוב. מה שירד נשמר.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>מה שעונה בשם {host} אינו Hugging Face Hub.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>רשת שדורשת התחברות עושה זאת, וגם חלק מהמתווכים: כדי לראות, יש לפתוח דף אינטרנט בדפדפן.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>אין ב־Hub מאגר ״{repo}״, או שהוא פרטי.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>יש לבדוק את השם; למאגר פרטי יש להיכנס עם אסימון גישה.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>במאגר {repo} אין עוד קובץ {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>יש לפתוח שוב את הדף שלו ולבחור קובץ אחר.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>היוצרים של {repo} מבקשים קודם את הסכמתכם לתנאים שלהם.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>יש לפתוח את דף התנאים, להסכים עם חשבון Hugging Face שלכם, להיכנס כאן עם אסימון גישה ולנסות שוב.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>ה־Hub לא מקבל את אסימון הגישה השמור במחשב הזה.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>יש להזין אסימון גישה חדש, או להמשיך בלי להיכנס: מודלים ציבוריים לא צריכים אותו.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>יש לפנות מקום (תחת ״מודלים״ רואים כמה תופסות מהדורות ישנות ושאריות), ואז לחדש.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} של {repo} הגיע פעמיים עם בתים שאינם אלה שב־Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>כדאי לנסות רשת אחרת, או מאוחר יותר. דבר ממנו לא נשמר; אף קובץ אחר לא שונה.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>תוכנה אחרת מורידה כרגע את {file} של {repo}.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>יש להמתין עד שתסיים ואז לחדש: מה שהורידה ישמש.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>״{name}״ טעון.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>יש לפרוק אותו קודם.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>״{name}״ בהורדה.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>יש לבטל קודם את ההורדה שלו.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>מה שיש בדיסק מתוך ״{name}״ השתנה מאז שנעשתה התוכנית. דבר לא הוסר.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>יש לעיין בתוכנית החדשה ולאשר אותה.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>לא ניתן היה להפוך את ״{name}״ ל־{target}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>יש לבחור סוג אחר, או מקור בדיוק גבוה יותר. המקור נשאר כפי שהיה.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>אי אפשר להמיר את ״{name}״: {architecture} אינה בין אלה ש־Parlance ממיר.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>אפשר לחפש GGUF שלו תחת ״גילוי״.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>אי אפשר להשתמש בנקודת הביקורת {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>יש להוריד אותה שוב, במלואה.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} כבר קיים.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>יש לשנות את שמו או להסיר אותו קודם; דבר לא נדרס.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>כל {layers} השכבות על {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>כל {layers} השכבות על {device}, חלק מהמומחים שלהן בזיכרון</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} מתוך {layers} שכבות על {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>מעבד, {threads} תהליכונים: ב־GPU פנויים {free_bytes}, ודרושים לפחות {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>מעבד, {threads} תהליכונים: לא נמצא GPU</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>מעבד, {threads} תהליכונים: llama.cpp נבנה בלי תמיכה ב־GPU הזה; ״{detail}״ בונה אותו איתה</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>מעבד, {threads} תהליכונים: חסר מנהל ההתקן של ה־GPU‏ ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>מעבד, {threads} תהליכונים: מנהל ההתקן של {detail} לא מציע אותו ל־llama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>מעבד, {threads} תהליכונים: שכבות GPU מוגדרות ל־0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>בשרת {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>ההקשר קצר ממה שהמודל מכיר, כדי להיכנס בזיכרון.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>זיכרון ההקשר מדויק פחות, כדי להיכנס ב־GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>מומחים של כמה שכבות נשארים בזיכרון המחשב.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>כמה שכבות נשארות במעבד, כי אין להן מקום ב־GPU.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>הטעינה נכשלה מחוסר זיכרון, וחזרה על עצמה עם פחות.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>הזיכרון דחוק: הכול איטי יותר</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>המעבד חם והאט</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>על סוללה: פחות תהליכונים</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} נפרק כדי לפנות מקום ל־{other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} נפרק כי לא היה בשימוש</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} לא נכנס כמתוכנן ונטען עם פחות</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} כאן ומעכשיו ישמש</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} הסתיים מעצמו והופעל מחדש; התשובה המשיכה</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>אי אפשר לייבא את {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>דבר לא נלקח ממנו. יש לבחור קובץ שיוצא מרשימת העוזרים.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>אי אפשר להגיע אל השרת {address}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>יש להפעיל אותו, או לבדוק את הכתובת שלו תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>השרת {address} לא מקבל את המפתח.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>יש להזין תחת ״מודלים״ את המפתח שקיבלתם מבעליו.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>לשרת {address} אין מודל ״{model}״.</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>יש לבחור תחת ״מודלים״ אחד שיש לו.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>השרת {address} עסוק וביקש להמתין.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>יש לנסות שוב בעוד זמן מה, או להשתמש במודל של המחשב הזה.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>השרת {address} נכשל (HTTP {status}): ‏{reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>יש לנסות שוב; אם זה נשאר כך, לעיין ביומן של השרת עצמו.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>החיבור אל {address} נותק במהלך התשובה.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>מה שהגיע נשמר. יש לנסות שוב.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>מה שעונה בכתובת {address} אינו שרת בפרוטוקול של OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>יש לבדוק את הכתובת; רוב השרתים רוצים ״/v1״ בסופה.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>״{address}״ אינה כתובת של שרת.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>היא נראית כך: http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>שרת ה־RPC‏ {address} לא עונה, בשימוש של תוכנה אחרת, או מגרסה אחרת של llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>יש להפעיל אותו, או להסיר אותו מהרשימה תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>״{address}״ אינה כתובת של שרת RPC.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>זהו שם או כתובת IPv4 ופורט, כמו 192.168.1.20:50052. ל־RPC של llama.cpp אין IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>אי אפשר להציע את ההתקנים של המחשב הזה בכתובת {address}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>יש לבחור כתובת של המחשב הזה ופורט פנוי.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>שרת ה־RPC‏ {address} מחשב עבור מודל שטעון.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>כדי לראות את התוכנית לפני הטעינה יש לפרוק את המודל הזה.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp נבנה בלי RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>יש לבנות אותו עם ״make run RPC=1״, או להסיר את השרתים.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} לא יכול לנחש מראש עבור המודל הזה: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>יש לבחור מודל קטן יותר מאותה משפחה, או לא לבחור כלל.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} הפסיק לענות.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>המודל נטען מחדש על מה שנשאר.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>המודל ״{model}״ לא נוצר לשפה הזאת: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>יש לבחור שפה אחרת, או מודל אחר תחת ״מודלים״.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>המודל ״{model}״ לא מתרגם מ־{source} אל {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>אפשר לתרגם דרך אנגלית או סינית, או לבחור מודל אחר.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>הטקסט כבר בשפה הזאת: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>יש לבחור שפה אחרת לתרגום.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} הוא מסוג שלא מתורגם כמסמך.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>אפשר להעתיק את הטקסט שלו ולתרגם אותו, או לשמור אותו בתבנית אחרת.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} אינו מה שהיה כשתורגם.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>יש להוסיף אותו שוב: מה שלא השתנה בו לא יתורגם מחדש.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} אינו רשימת מונחים שאפשר לקרוא: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>יש להשתמש בטבלה עם מונח והתרגום שלו בכל שורה, או בקובץ TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>המספר {detail} חסר</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>הכתובת {detail} חסרה</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>ממלא המקום {detail} חסר</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>לא לפי מילון המונחים: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>זהה למקור</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>נראה כמו שפה אחרת</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>חוזר על עצמו</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>ארוך בהרבה מהמקור</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>קצר בהרבה מהמקור</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>מירכאות או סוגריים לא נסגרים: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>המודל לא כתב סוף</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>אבד עיצוב או קישור: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>יש לבדוק את המקום של מה שבטקסט: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>לא תורגם: המקור נשאר</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>השורות ארוכות מדי לכתוביות</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>המודל לא נוצר לשפה הזאת</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>המודל לא מתרגם בין שתי אלה</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>הטקסט בשפה הזאת</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>התרגום הוא מסמך חדש: אי אפשר לכתוב את התבנית הזאת עם מילים אחרות בתוכה.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>יש בו נוסחאות, שאולי מחפשות טקסטים שיהיו בשפה אחרת.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>תוכן העניינים שלו מתעדכן כשפותחים אותו.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>טקסטים בתרשימים ובדיאגרמות נשארים כפי שהם.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>טקסט שנמחק עם מעקב שינויים נשאר כפי שהוא.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>החתימה של הקובץ לא תקפה לתרגום שלו.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>מה ש־{host} שלח אינו רשימה שיוצרי Parlance חתמו עליה.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>דבר מזה לא נוצל. יש לנסות שוב ברשת אחרת, ולהודיע ליוצרים אם זה נשאר כך.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>רשימת הגרסאות מ־{host} ישנה מזו שכבר ראיתם.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>ייתכן שמישהו מסתיר מכם גרסאות חדשות יותר. יש לנסות שוב ברשת אחרת.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>כדי לתרגם יש לבחור תחת ״מודלים״ מודל T5 או MADLAD ב־GGUF, או כל מודל הוראות.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>כדי לסכם או לשכתב יש לבחור תחת ״מודלים״ מודל FLAN-T5 ב־GGUF, או כל מודל הוראות.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>כדי לסווג או להשוות טקסטים יש לבחור תחת ״מודלים״ מודל הטמעות BERT,‏ ModernBERT או nomic ב־GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>הסתיים</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>הגיע למגבלת האורך</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>ההקשר מלא</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>הגיע לטקסט עצירה</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>נעצר</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} בתים</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} ק״ב</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} מ״ב</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} ג״ב</translation>
        </message>
        <message>
            <source>{size} TB</source>
            <translation>{size} ט״ב</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>שיחה</translation>
        </message>
        <message>
            <source>You</source>
            <translation>אתם</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>תשובה</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>הנמקה</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>הוראות</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>מצורפים: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>התשובה הזאת לא הושלמה.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>התחילה ב־{date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>מודלים: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>יוצאה מ־Parlance ב־{date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>סיכום</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>מקורות</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>עמ׳ {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>שקופית {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>גיליון {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>פסקה {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} מופיע אחרי מספרים ושמות שלא נמצאו במסמכים.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>נקראו {read} מתוך {all} פסקאות ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>עמודים ללא טקסט: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>עמודים שלא נקראו: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>רץ בשרת %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>רץ על: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>המשך ברקע</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>השאלה שבדוגמה</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>התשובה שבדוגמה</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>הסרת הדוגמה הזאת</translation>
        </message>
    </context>
</TS>
