<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>باز کردن شرایط</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>بررسی دوباره</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>توکن Hugging Face (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>توکن Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>نگه‌داری در این رایانه</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>نگه‌داری توکن در این رایانه</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>همان‌جا که ابزارهای Hugging Face توکن خود را نگه می‌دارند.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>ورود</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>شرایط را باز کنید و با حساب Hugging Face خود آن را بپذیرید. سپس با توکنی از همان حساب که اجازهٔ خواندن دارد اینجا وارد شوید.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>اگر خصوصی است، با توکنی که اجازهٔ خواندن آن را دارد وارد شوید.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>سازندگانش موافقت شما را دارند: پرونده‌هایش را می‌توان گرفت.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>پرسش از هاب که آیا می‌توان پرونده‌هایش را گرفت…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>هنوز نمی‌توان پرونده‌هایش را گرفت.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>سازندگانش نخست موافقت شما با شرایطشان را می‌خواهند.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>وارد نشده‌اید.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>تا بسته شدن Parlance وارد شده‌اید.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>با توکن درون HF_TOKEN وارد شده‌اید.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>با توکنی که در این رایانه نگه‌داری می‌شود وارد شده‌اید.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>هنوز در کار است؛ «توقف» بی‌درنگ پایانش می‌دهد.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>در انتظار مدل…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>در حال نوشتن…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>در حال خواندن: %1 از %2 توکن</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>در حال نوشتن…  %1 توکن در ثانیه</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>گزینه‌های دیگری برگزیده شده‌اند. یادداشت‌های پیشین هر جا که جور باشند دوباره به کار می‌روند.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>خلاصه‌سازی دوباره</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>پاسخ دوباره با…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>پاسخ دوباره</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>پاسخ پیشین می‌ماند: با پیکان‌های زیر آن می‌توانید به آن بازگردید.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>چه کسی پاسخ می‌دهد</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>شیوه‌های دیگر بیان</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>در جست‌وجوی شیوه‌های دیگر بیان…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>مورد دیگری پیدا نشد.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>پنهان کردن استدلال</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>نمایش استدلال</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>استدلال</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>در حال فکر کردن…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>%1 ثانیه در حال فکر کردن…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>%1 ثانیه فکر کرد</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>چگونه ساخته شد</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>در جست‌وجوی پاسخ…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 خوانده نشد. با نام %2 نگه داشته شد و Parlance پروندهٔ تازه‌ای آغاز کرد.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>هر یک جدا</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>با هم</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>چگونگی خلاصه‌سازی چند سند</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>از همهٔ آن‌ها چه ساخته شود</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
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
            <translation>پرسش دربارهٔ سند</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>بپرس</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>توقف پاسخ</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>پرسیدن دربارهٔ سندها</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>پرسیدن دربارهٔ سند</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>در جست‌وجوی سند…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>بدون سند نمی‌توان دربارهٔ آن چیزی پرسید</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>پس از باز شدن سند می‌توان پرسید</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>این پاسخ را متوقف کردید.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>جست‌وجو</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>پرسش از نشانی</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>نویسنده</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>متن‌ها را با لحن خود شما می‌نویسد و بهتر می‌کند</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>تو در نوشتن کمک می‌کنی. به زبان متنی که به تو داده می‌شود پاسخ بده. جمله‌های ساده و زنده بنویس؛ از عبارت‌های کلیشه‌ای و اغراق بپرهیز. هنگام بهتر کردن متن، معنا، واقعیت‌ها و لحن نویسنده را حفظ کن، نخست متن تازه را کامل بیاور و پس از آن تغییرهای اصلی را در چند کلمه نام ببر. تنها جایی سؤال کن که بدون آن نتوانی ادامه دهی.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>این متن را روشن‌تر و کوتاه‌تر کن:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>نامه‌ای دوستانه بنویس که دعوتی را رد می‌کند.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>برنامه‌نویس</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>کد می‌نویسد، توضیح می‌دهد و درست می‌کند</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>تو برنامه‌نویسی دقیق هستی. کد کاملی بده که اجرا شود، در یک بلوک کد با نام زبان آن، و هر جا کتابخانهٔ استاندارد کافی است از آن استفاده کن. خطاها را مدیریت کن و فرض‌هایت را نام ببر. پیش از کد در یک یا دو جمله بگو چگونه پیش می‌روی؛ پس از آن بگو چگونه آزموده شود. هر گاه مطمئن نیستی تابع یا گزینه‌ای وجود دارد، بگو.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>این کد چه می‌کند و کجا ممکن است خطا بدهد؟</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>برنامه‌ای بنویس که عکس‌ها را بر پایهٔ تاریخشان تغییر نام دهد.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>آموزگار</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>گام‌به‌گام توضیح می‌دهد و سؤال می‌پرسد</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>تو آموزگاری شکیبا هستی. نخست بفهم یادگیرنده چه می‌داند. هر بار یک گام را با مثالی از زندگی روزمره توضیح بده و با سؤالی به پایان ببر که نشان دهد آیا فهمیده شده است. حل تمرین را یک‌باره نده: نخست اشاره‌ای کوچک کن، سپس اشاره‌ای بزرگ‌تر. آنچه درست است را تحسین کن و آنچه درست نیست را روشن و مهربانانه بگو.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>کسرها را برایم توضیح بده.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>چرا آسمان آبی است؟</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>خلاصه‌ساز</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>گفتهٔ متن را کوتاه می‌گوید</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>تو متن‌ها را به زبان خودشان خلاصه می‌کنی. نخست یک جمله که مهم‌ترین چیز را بگوید، سپس سه تا هفت نکته، هر یک جمله‌ای کامل. نام‌ها، عددها و تاریخ‌ها را دقیقاً همان‌گونه که هستند نگه دار. تنها آنچه متن می‌گوید را بگو و از خودت چیزی نیفزا؛ هر جا متن مبهم است یا خودش را نقض می‌کند، همین را بگو.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>این متن را خلاصه کن:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>در این صورت‌جلسه چه تصمیمی گرفته شد و چه کسی آن را انجام می‌دهد؟</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>دستیارها</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>استفاده در این گپ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>دستیار مجموعه‌ای از دستورها و تنظیمات با یک نام است. با «جدید» دستیار خودتان را بسازید.</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>افزودن چهار دستیار برای شروع</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>آغازها</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>درون‌ریزی…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>برون‌ریزی…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>توضیح</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>آغازها، در هر خط یکی: در صفحهٔ خالی پیشنهاد می‌شوند</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln دستیار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln پرامپت</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>افزوده شد: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>ذخیره شد: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>دستیار جدید</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>درون‌ریزی دستیارها</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>برون‌ریزی دستیارها</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>دستیارها (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>پیوست کردن سند یا تصویر</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>پیوست‌شده به پیام</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>گزینش مدل</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln پرونده بیش از گنجایش یک پیام بود: افزوده نشدند.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>«%1» تصویرها را نمی‌بیند: تنها نامشان به آن گفته می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln واژه</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>در انتظار…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>در حال خواندن… %1 از %2 صفحه</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>در حال خواندن…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>پیوست نشد</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>«%1»: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>همهٔ «%1» خوانده شد.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>هیچ بخشی از «%1» خوانده نشد: در زمینه جایی برای آن نیست.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>برای این، %1 % از %Ln صفحهٔ «%2» خوانده شد. نمایش</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>برای این، %1 % از %Ln واژهٔ «%2» خوانده شد. نمایش</numerusform>
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
                <numerusform>%Ln گفتگو</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln متن ترجمه‌شده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln سند ترجمه‌شده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln متن خلاصه‌شده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln واژهٔ واژه‌نامه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln اصلاح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln دستیار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln پرامپت ذخیره‌شده</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>گپ‌ها، ترجمه‌ها و خلاصه‌ها</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>تنظیمات</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>متن بخش «ترجمه»</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>متنی که تکمیل می‌شد</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>صف خلاصه‌ها</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>صف ترجمه‌ها</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>واژه‌های افزوده به فرهنگ لغت</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>ساخته‌شده در %1 روی «%2» با Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>ساخته‌شده در %1 با Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>پشتیبان‌گیری از همه چیز</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>گپ‌ها با پیوست‌هایشان، ترجمه‌ها، خلاصه‌ها، واژه‌نامه‌ها، دستیارها، پیش‌نویس‌ها و تنظیمات در یک پرونده می‌روند. مدل‌ها در آن نیستند و کلیدهای کارسازها هم نه: پس از بازگردانی آن‌ها را دوباره وارد کنید.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>همراه با تنظیمات پوشه‌ها، مدل‌ها و سخت‌افزار</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>میزان پشتیبان‌گرفته‌شده</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>پشتیبان‌های Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>نام این رایانه، اگر باید در پرونده بیاید</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>پشتیبان‌گیری…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>با نام %1 در %2 ذخیره (%3) و بازخوانی شد. در آن: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>تنها تنظیمات</translation>
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
            <translation>جست‌وجوی محتمل‌ترین پاسخ</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>توقف در نخستین پاسخ‌های کامل</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>پهنا: شمار آغازهایی که دنبال می‌شوند</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>جریمهٔ طول: مقدار بیشتر، پاسخ‌های بلندتر را ترجیح می‌دهد</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>ادامه دارد</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>رهاشده</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>پایان‌یافته</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>جست‌وجوی پرتوی</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: لگاریتم احتمال %3، امتیاز %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>گره</translation>
        </message>
        <message>
            <source>After</source>
            <translation>پس از</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>گام</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>توکن</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>لگاریتم احتمال</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>جمع</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>سرانجام</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: لگاریتم احتمال %2، امتیاز %3، %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>بخشی از برنده</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>«%1» شمارهٔ توکن همراه با بایاس نیست، مانند «50256 -5».</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>گفتگوهای حذف‌شده</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>بازگرداندن</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>سطل خالی است.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>پاک کردن همیشگی…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>خالی کردن سطل…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>«%1» برای همیشه پاک شود؟</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>%Ln گفتگو برای همیشه پاک شوند؟</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>همهٔ پیام‌هایشان پاک می‌شوند. این کار بازگشت‌پذیر نیست.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>کارت مدل</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>نمایش مدل در کار</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>ویژگی</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>در حال خواندن پرونده…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>کارت %1، که مدل در کار نیست.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>هیچ مدلی از این رایانه در کار نیست. یکی را در بالا برگزینید.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>رمزگشا: متن را توکن به توکن ادامه می‌دهد</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>رمزگذار: متن را در هر دو سو می‌خواند و از آن بردار می‌سازد</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>رمزگذار و رمزگشا: متنی را تا پایان می‌خواند و سپس متن دیگری می‌نویسد</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>بازگشتی: هر قدر متن بلند باشد، حالتی با اندازهٔ ثابت نگه می‌دارد</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>ترکیبی: برخی لایه‌ها همهٔ متن را می‌بینند و برخی دیگر حالتی نگه می‌دارند</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE روی بایت‌ها</translation>
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
            <translation>مدل</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>وزن‌ها</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>لایه‌ها</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>File</source>
            <translation>پرونده</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>خانواده</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>گونه</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>زبان‌ها</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>پروانه</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>مسیر</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>بخش‌ها</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>اندازه</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2)، %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>عددهایی که مدل آموخته است. همهٔ آن‌ها در پرونده‌اند.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 برای هر توکن</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>وزن‌های در کار</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>روی هر توکن تنها برخی خبره‌ها کار می‌کنند و این آن را سریع‌تر می‌کند.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>کوانتیزه‌سازی</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>وزن‌ها چقدر درشت ذخیره شده‌اند: بیت کمتر، پروندهٔ کوچک‌تر.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1؛ میان آن‌ها هر توکن %2 عدد است</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>توجه</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>برخی لایه‌ها تنها %1 توکن به عقب نگاه می‌کنند</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>پنجرهٔ لغزان</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>%1 از %2 روی هر توکن کار می‌کنند</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>خبره‌ها</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>جایگاه‌ها</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>مدل از کجا می‌داند توکن در کجای متن است.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 سر با اندازهٔ %2؛ کلیدها و مقدارها با هم فشرده می‌شوند</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 سر با اندازهٔ %2؛ %3 سر کلید و مقدار نگه می‌دارند، هرکدام برای %4 سر</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 سر با اندازهٔ %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>چرخشی (RoPE)، پایه %1، %2 برابر کشیده (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>چرخشی (RoPE)، پایه %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>چرخشی (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 توکن، %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>واژگان</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 توکن</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>زمینهٔ آموزش</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>متن‌هایی که مدل از آن‌ها آموخته چقدر بلند بوده‌اند.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>قالب گپ</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>در پرونده</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>گپ جدید</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>گپ موقت</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>توقف پاسخ</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>تلاش دوباره: پاسخ از نو</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>جست‌وجوی گفتگوها</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>پوشهٔ جدید…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>گفتگوهای حذف‌شده…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>تغییر نام این گفتگو…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>سنجاق کردن این گفتگو</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>برداشتن سنجاق این گفتگو</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>برون‌ریزی این گفتگو…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>برون‌ریزی همهٔ گفتگوها…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>حذف این گفتگو</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>تغییر نام گفتگو</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>کنش‌های گفتگو</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>گپ موقت</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>گپ جدید</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>گپ موقت جدید</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>برای پیوست به پیام رها کنید</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>گزینش سندها و تصویرها</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>سندها و تصویرها</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>همهٔ پرونده‌ها</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>تصویر</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>پاسخ به پایان رسید: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>تصویرها</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>مدل نمی‌تواند پی بگیرد: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>آنچه پیوست کرده‌اید هنوز در حال خوانده شدن است.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>نخست منتظر پاسخ بمانید یا با Esc آن را متوقف کنید.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>به شکل کنونی اجراشدنی نیستند</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>چک‌پوینت‌هایی در حافظهٔ نهان Hugging Face که llama.cpp نمی‌خواند. برخی خانواده‌ها را می‌توان تبدیل کرد؛ خود چک‌پوینت دست‌نخورده می‌ماند.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>تبدیل</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>ساختن یک GGUF از آن که Parlance بتواند اجرا کند</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>تبدیل %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>بیشتر برای %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>برداشتن همه‌چیز مخزن آن…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>رونوشت فرمان «%1»</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>رونوشت شد</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>مقایسهٔ پاسخ‌ها</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>پرسش از هر دو</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>سوی نخست</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>سوی دوم</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>پرسش</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>از هر دو چه پرسیده شود؟</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>یکی پس از دیگری، تا سرعت‌ها سنجیدنی باشند</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>توقف هر دو</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>هر دو سو یکسان‌اند: تنها تصادف آن‌ها را متفاوت می‌کند.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>دوباره</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>نگه‌داری این پاسخ</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>نگه داشته شد</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>در انتظار مدل…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>در حال خواندن: %1 از %2 توکن</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>در حال استدلال…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>در حال نوشتن…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>متوقف شد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln توکن</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>روی هم %1 ثانیه</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 ثانیه تا نخستین توکن</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>به کار نرفت: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>تصویر</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>این یک مدل پایه است: متن‌ها را ادامه می‌دهد و برای گپ ساخته نشده است.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>تکمیل متن</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>متنی را اینجا آغاز کنید و بگذارید مدل از جای مکان‌نما ادامه دهد.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>پذیرفتن</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>برگرداندن</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>بازگشت به گپ</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>توکن‌های هر ادامه</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> توکن</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>دما</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>دما </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>تکمیل متن</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>پر کردن جای خالی</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>توقف (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>ادامه (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>دما %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>در انتظار مدل…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>در حال خواندن: %1 از %2 توکن</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>در حال نوشتن…  Esc متوقفش می‌کند.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>مکان‌نما را در جای خالی بگذارید: مدل به آنچه پس از آن آمده توجه می‌کند.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>مدل از جای مکان‌نما ادامه می‌دهد. چیز دیگری به متن شما افزوده نمی‌شود.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln توکن</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>متن از زمینه بلندتر است: %1 نویسه خوانده نشد.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>این مدل به آنچه پس از مکان‌نما آمده توجه نمی‌کند.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>این مدل برای گپ ساخته شده است؛ مدل پایه متن‌ها را بهتر ادامه می‌دهد.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>پیام</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc برای توقف</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>توقف نوشتن</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 توکن</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>گپ موقت: چیزی از آن نگه داشته نمی‌شود</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>به Parlance پیام بدهید یا سندی رها کنید</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>توقف نوشتن (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>ارسال پس از این</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>ارسال پس از نوشته شدن پاسخ (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>ارسال</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>ارسال (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>در حال خلاصه کردن پیام‌های پیشین…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>توقف خلاصه‌سازی</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>یک پاسخ، پس از گفتگوی پیش از آن</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>یک ترجمه، هر بند پس از آنچه از مدل خواسته شد</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>یک خلاصه به‌عنوان متنی مستقل: آنچه از آن ساخته شده به حساب نمی‌آید</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>متن شما</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>سنجیده با %1. نوشتهٔ %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>سنجیده با %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>نخستین توکن احتمالی ندارد: چیزی پیش از آن نیست.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>متن از زمینه بلندتر است: از توکن %1 به بعد، مدل تنها آنچه را درست پیش از آن بود می‌دانست.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>تنها %1 نویسهٔ نخست سنجیده می‌شود.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>«%1» %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>«%1»: %2. چیزی محتمل‌تر نبود.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>«%1»: %2، رتبهٔ %3. محتمل‌تر: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln توکن</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>سرگشتگی %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>میانگین لگاریتم احتمال %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>توکن</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>شماره در واژگان</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>احتمال</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>لگاریتم احتمال</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>رتبه</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>محتمل‌ترین</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>اطمینان</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>سرگشتگی 5 یعنی مدل به طور میانگین چنان دودل بوده که گویی میان پنج توکن با احتمال برابر برمی‌گزیند. 1 یعنی کاملاً مطمئن بوده است.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>آنچه پیش از متن بود</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>نمایش آنچه پیش از آن بود</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>آنچه پیش از آن است</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>آنچه پیش از آن است (می‌تواند خالی باشد)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>متنی از خودتان</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>سنجش متنی از خودتان</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>مدل چقدر مطمئن است؟</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>چه اندازه سنجیده شده است</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>جاهایی که کمترین اطمینان را داشت</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>روی یک توکن بروید یا با کلیدهای پیکان میان آن‌ها جابه‌جا شوید.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>متن آزاد</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>پاسخ‌ها از هیچ طرح‌واره یا دستور زبانی پیروی نمی‌کنند.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>پاسخ‌ها از یک طرح‌وارهٔ JSON پیروی می‌کنند.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>پاسخ‌ها از یک دستور زبان پیروی می‌کنند.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>پاسخ‌ها متن آزادند.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>ویرایش…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>نوشتن…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>پاسخ از آن پیروی می‌کند.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>پاسخ ناتمام ماند؛ تا همان‌جا از آن پیروی می‌کند.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>پاسخ JSON نیست.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>خروجی ساختاریافته</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>استفاده</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>متن آزاد</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>طرح‌وارهٔ JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>دستور زبان (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>شکل پاسخ‌ها</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>طرح‌واره یا دستور زبان</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>درج نمونه</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>پرسش برای آزمودن آن</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>کتابی را که دوست داری نام ببر.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>آزمودن</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>آزمودن روی مدل</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>پاسخ‌ها JSON می‌شوند و از طرح‌واره پیروی می‌کنند (JSON Schema 2020-12). در پرسش بگویید فیلدها چه معنایی دارند: مدل پرسش را می‌بیند، نه طرح‌واره را.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>پاسخ‌ها از قاعدهٔ «root» یک دستور زبان به شکل GBNF در llama.cpp پیروی می‌کنند: قاعده‌ها به صورت name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>پاسخ‌ها آزادانه، به دلخواه مدل، نوشته می‌شوند.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>هنوز چیزی نوشته نشده است.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>در حال بررسی…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>مدل می‌تواند از این پیروی کند.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>در انتظار مدل…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>در حال نوشتن…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>متوقف شد.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>مدل</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>دستیار</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>دما</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>مدل گپ</translation>
        </message>
        <message>
            <source>None</source>
            <translation>هیچ‌کدام</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>دما %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>همان‌گونه که هست (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 از %2 توکن</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>زمینه: %1 از %2 توکن به کار رفته است</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>زمینه</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>نشان می‌دهد هر چیز چقدر جا می‌گیرد</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>آنچه به مدل فرستاده می‌شود</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 توکن</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>دستورها</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>این گفتگو</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>آنچه می‌نویسید</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>جای نگه‌داشته برای پاسخ</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>آزاد</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>کل زمینه</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln پیام از قدیمی‌ترین‌ها فرستاده نخواهند شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>رقم‌ها تخمینی‌اند: این مدل نمی‌شمارد.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>هر گاه زمینه پر شود، قدیمی‌ترین نوبت‌ها کنار گذاشته می‌شوند.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>نخست خلاصه کردن پیوست</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>زمینهٔ بزرگ‌تر…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>این پیام %1 توکن دارد، ولی تنها برای %2 توکن جا هست.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>با این پیام، %Ln پیام از قدیمی‌ترین‌ها دیگر فرستاده نخواهند شد.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>سنجاق‌شده</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>امروز</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>دیروز</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>۷ روز گذشته</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>۳۰ روز گذشته</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln گفتگو پیدا شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln گفتگو در سطل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln گفتگو</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>پوشهٔ %1، بازشده: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>پوشهٔ %1، جمع‌شده: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1، سنجاق‌شده</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1، در پوشهٔ %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>باز کردن</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>تغییر نام…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>برون‌ریزی…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>باز کردن پوشه</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>جمع کردن پوشه</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>برداشتن پوشه…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>سنجاق کردن</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>برداشتن سنجاق</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>انتقال به پوشه</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>پوشهٔ جدید…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>بیرون آوردن از پوشه</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>تغییر نام گفتگو</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>تغییر نام پوشه</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>پوشهٔ جدید</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>پوشهٔ «%1» برداشته شود؟</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>برداشتن پوشه</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>گفتگوهای آن بدون پوشه می‌مانند.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>گفتگوها</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>گفتگوهای حذف‌شده…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>گپ جدید</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>پوشهٔ جدید…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>جست‌وجوی گفتگوها</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>پاک کردن جست‌وجو</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>پاک کردن جست‌وجو (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>هیچ گفتگویی این را ندارد.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>گفتگوهای شما اینجا فهرست می‌شوند.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>جمع‌شده</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>بازشده</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>رونوشت</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>رونوشت کد</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>زبان‌ها</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>عبارت شما</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>جست‌وجوی اصلاح‌ها</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>فراموش کردن</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>فراموش کردن آنچه مدل‌ها ترجمه کرده‌اند…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>اصلاح‌ها</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>هیچ اصلاحی این را ندارد.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>هر جا ترجمه‌ای را تغییر دهید، از آن پس عبارت شما به کار می‌رود.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>بخش‌هایی از سند که خلاصه بر آن‌ها تکیه دارد</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>خلاصه بر %1 بخش از آن‌ها تکیه دارد</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>خودش پایان یافت</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>به اندازه‌اش رسید</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>زمینه را پر کرد</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>متوقف شد</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>شیوه</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>توکن‌ها</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>جمع لگاریتم احتمال‌ها</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>برای هر توکن</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>چرا پایان یافت</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>حریصانه</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>جست‌وجوی پرتوی</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>با قرعه، دانهٔ %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln توکن</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>لگاریتم احتمال %1، برای هر توکن %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>رمزگشایی</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>رمزگشایی</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>تا چهار عدد درست</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>در هر خانه یک توکن، جمع لگاریتم احتمال‌ها تا آن و در کمانک امتیاز آن با جریمهٔ طول آمده است. پررنگ: برنده؛ خط‌چین: رهاشده؛ قاب دوتایی: یک پاسخ کامل.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>دانه‌ها</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>پرتوها</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>جریمهٔ طول</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>بیشترین شمار توکن</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>آنچه در همه یکسان است کم‌رنگ است؛ ▸ جایی را نشان می‌دهد که یکی راه خودش را می‌رود.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>یک پرامپت، رمزگشایی‌شده به شیوهٔ حریصانه، با قرعه از چند دانه و با جست‌وجوی پرتوی، همراه با جمع لگاریتم احتمال‌های هرکدام.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>نگه داشتن</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>لغو شود و آنچه گرفته شده حذف شود؟</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>حذف %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>DifferencesList</name>
        <message>
            <source>Reset all</source>
            <translation>بازنشانی همه</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>متفاوت در این گپ: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>این گپ تنظیم ویژه‌ای از خود ندارد.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>پس گرفتن «%1»</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>برداشتن خلاصه و فرستادن دوبارهٔ پیام‌ها</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>خلاصه، فرستاده‌شده به جای %Ln پیام</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>پنهان کردن خلاصه</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>نمایش خلاصه</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>خلاصهٔ پیام‌های پیشین</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>هر کاری</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>گپ</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>امبدینگ</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>هر اندازه‌ای</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>تا 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B تا 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B تا 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>بیش از 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>نخست پرطرفدارهای روز</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>بیشترین بارگیری</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>بیشترین پسند</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>نخست تازه‌ترین‌ها</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>هر پروانه‌ای</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>هر زبانی</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 میلیون بارگیری</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 هزار بارگیری</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 بارگیری</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 پارامتر</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>پرونده‌ای به حجم %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>موافقت می‌خواهد</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>زمینه %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>تغییر: %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>کار</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>اندازه</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>پروانه</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>ترتیب</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>جست‌وجوی مدل‌ها، برای نمونه «qwen3» یا «persian»</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>جست‌وجوی مدل‌ها</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>نمایش بیشتر</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>پاک کردن جست‌وجو</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>در هاب Hugging Face</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>پیشنهادی برای این رایانه</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>از کاتالوگ</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>نمایش هر %1 مورد</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>درخواست موارد بیشتر از هاب…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>در حال جست‌وجو…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>بدون شبکه، کاتالوگ بالا در دسترس است.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>هاب مدل GGUF مانند این ندارد.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>فرستادن خلاصهٔ آن‌ها به جایشان</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>گپ جدید از خلاصه</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln پیام پیشین دیگر فرستاده نمی‌شوند</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>یک پیام پیشین دیگر فرستاده نمی‌شود</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>زمینهٔ بزرگ‌تر: %1، حدود %2 حافظهٔ بیشتر…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>زمینهٔ بزرگ‌تر: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>نوشتن دوبارهٔ سند</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>نوشتن در پوشه…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>برگه‌ها و ستون‌ها…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>ترجمهٔ دوباره با گزینه‌های دیگر…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>باز کردن متن اصلی</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>گزینش پوشه</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>ترجمهٔ دوباره</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>به شکل جدول دوزبانه: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>به شکل سند: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>به شکل خود سند</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>هیچ برنامه‌ای %1 را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>نوشته شد: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>سندهایی که ستاره‌دار می‌کنید اینجا فهرست می‌شوند.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>سندی با این نام نیست.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>سندهای شما اینجا فهرست می‌شوند.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>ترجمهٔ «%1» پاک شود؟ پرونده‌ها می‌مانند.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>جست‌وجوی سندها</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>سندهای پیشین</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>سندهای درون سطل</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>همهٔ ترجمه‌های درون سطل پاک شوند؟ پرونده‌ها می‌مانند.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>آنچه پاک شود بازگرداندنی نیست.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>گزینش سندها</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>سندها</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>همهٔ پرونده‌ها</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>گزینش پوشه</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>سند Word</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>صفحهٔ وب</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>ترجمه به</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>جدول دوزبانه</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>متن اصلی و ترجمه، به جای خود سند، کنار هم نوشته شوند</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>قالب جدول</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>به</translation>
        </message>
    </context>
    <context>
        <name>DocumentQueue</name>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Queue of documents</source>
            <translation>صف سندها</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>ترجمهٔ دوباره</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>سندهای پایان‌یافته در فهرست زیر می‌مانند</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>زبان این مدل نیست</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>جفت‌زبان این مدل نیست</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>از پیش به همین زبان است</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>نوعی ترجمه‌پذیر نیست</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>پرونده تغییر کرده است</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>در حال باز کردن</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>در حال ترجمه</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>در حال درست کردن آنچه در بررسی‌ها رد شد</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>در حال نوشتن سند</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln مورد برای بازبینی</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 از %2 بند</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 از %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 از پیش دانسته</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>پس از نوشتن تغییر کرده</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 ← %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>نوشته نشده</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>سندهای جدید</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word، PowerPoint، Excel، LibreOffice، صفحه‌های وب، کتاب‌های الکترونیکی، Markdown، زیرنویس‌ها، PO، ایمیل‌ها، جدول‌ها و متن‌ها در قالب خودشان و PDF به شکل سند Word بازمی‌گردند. ترجمه کنار متن اصلی نوشته می‌شود، نه روی آن.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>برای ترجمه رها کنید</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>سندها</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>بارگیری %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>زودتر: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>دیرتر: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>ازسرگیری %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>مکث %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>برداشتن %1 از فهرست</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>لغو %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>بدون ورود</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>باز کردن صفحه‌اش</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>تلاش دوباره</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>نمایش در نصب‌شده‌ها</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>تلاش دوباره</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>بارگیری %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>ازسرگیری %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>مکث %1</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1/ث</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>کمتر از یک دقیقه مانده</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>%Ln دقیقه مانده</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>%1 ساعت و %2 دقیقه مانده</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>بیش از یک روز مانده</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 از %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>در انتظار نوبت</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>در انتظار: شبکه خاموش است</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>در حال مکث</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>انجام شد، همهٔ بایت‌ها بررسی شدند</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>متوقف شد</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>تلاش دوباره…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>تلاش دوباره پس از %Ln ثانیه</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>بررسی آنچه از پیش اینجاست</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>در حال اتصال…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 با بایت‌های نادرست رسیده بود و یک بار دیگر گرفته می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>مکث همه</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>ازسرگیری همه</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>سقف سرعت و شمار بارگیری‌های هم‌زمان، در تنظیمات</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>چیزی در حال بارگیری نیست</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>هر چه بگیرید اینجا فهرست می‌شود و پس از راه‌اندازی دوباره ادامه می‌یابد.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>یافتن مدل</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln در حال اجرا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln در انتظار</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>%1 جای آزاد روی دیسک</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>سقف سرعت: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>بدون سقف سرعت</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>بدون مدل</translation>
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
            <translation>سندها یا پوشه‌ها را هر جای این پنجره رها کنید</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>گزینش پرونده‌ها…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>گزینش پوشه…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>حدود %1 ساعت و %2 دقیقه مانده</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>حدود %1 ساعت مانده</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>حدود %1 دقیقه مانده</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>حدود %1 ثانیه مانده</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>ویرایش پیام شما</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>ذخیره و ارسال</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>نسخهٔ پیشین نگه داشته می‌شود. Ctrl+Enter می‌فرستد.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>کدگذاری: %1 (حدسی)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>کدگذاری: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>اگر حروف نادرست دیده می‌شوند، کدگذاری دیگری برگزینید</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>به انتخاب Parlance</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>همهٔ زبان‌ها</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>اروپای غربی</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>اروپای مرکزی</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>بالتیکی</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>ترکی</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>سیریلیک</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>یونانی</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>عربی و فارسی</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>عبری</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>تایلندی</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>ویتنامی</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>چینی ساده‌شده</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>چینی سنتی</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>ژاپنی</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>کره‌ای</translation>
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
            <translation>پاک کردن</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>پاک کردن آنچه ذخیره شده</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>پاک کردن همیشگی</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>آنچه علامت بزنید پاک می‌شود، از سطل‌ها هم، و بازگرداندنی نیست. پرونده‌ها، مدل‌ها، واژه‌نامه‌ها، اصلاح‌ها، دستیارها، پرامپت‌ها و تنظیمات شما می‌مانند.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance کاری را که در دست دارد پایان می‌دهد و بدون آن از نو باز می‌شود.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>نخست پشتیبان‌گیری…</translation>
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
            <translation>پاک کردن…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>پاک کردن آنچه ذخیره شده</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>گپ‌ها، ترجمه‌ها، خلاصه‌ها و چیزهای دیگر، هر گونه جداگانه.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>آنچه برگزیدید پاک شد.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>گپ‌ها، با پیوست‌ها و پیش‌نویس‌ها</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>متن‌ها و سندهای ترجمه‌شده، صف و حافظهٔ آن‌ها</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>خلاصه‌ها، با پرسش‌ها، یادداشت‌ها و صف</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>سرعت‌های سنجیده‌شده و زمان آخرین استفاده از مدل‌ها</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>واژه‌های افزوده به فرهنگ لغت</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>گزارش‌های شبکه و اجراهای پیشین</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>افزودن نمونه</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>ذخیره شد: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 پرونده در %2 ذخیره شد</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>برون‌ریزی همهٔ گفتگوها…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>درون‌ریزی گفتگوها…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>همهٔ تنظیمات با هم</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>برون‌ریزی تنظیمات…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>درون‌ریزی تنظیمات…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>بازنشانی همهٔ تنظیمات…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>درون‌ریزی تنظیمات</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>برون‌ریزی تنظیمات</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>تنظیمات Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>این چیست؟ اینجا کلیک کنید، سپس روی آنچه می‌خواهید توضیح داده شود.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>این چیست؟</translation>
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
            <translation>سند Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>صفحهٔ وب (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>متن ساده</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON، با هر آنچه هست</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>برای هر یک پرونده‌ای، در یک پوشه</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>برای هر یک پرونده‌ای، در یک ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>یک پرونده برای همه</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>برون‌ریزی…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>همراه با آنچه مدل پیش از پاسخ اندیشیده است</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>میزان برون‌ریزی انجام‌شده</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>برون‌ریزی «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>برون‌ریزی %Ln گفتگو</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>گفتگوهای Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>کل گفتگو، همان‌گونه که نمایش داده شده</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>%Ln گفتگوی برگزیده</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>تنها برخی پیام‌های آن:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>همهٔ %Ln گفتگو</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>نوع پرونده</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>جای چند گفتگو</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON هر نسخه از هر پیام، پیوست‌ها با متنشان و هزینهٔ هر پاسخ را دارد. می‌توان آن را بی‌کم‌وکاست دوباره درون‌ریزی کرد.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>پیام‌های نمایش‌داده‌شده نوشته می‌شوند، هر یک با تاریخ و مدلی که پاسخ داده است. تنها JSON نسخه‌های دیگر و متن پیوست‌ها را هم دارد.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>برون‌ریزی تنظیمات</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>گزینش پرونده…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>همهٔ تنظیمات در یک پرونده، برای رایانه‌ای دیگر. کلیدها هرگز در آن نمی‌آیند.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>این‌ها از شما یا این رایانه خبر می‌دهند و کنار گذاشته می‌شوند:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>این‌ها هم نوشته شوند</translation>
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
            <translation>سند Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>صفحهٔ وب (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>متن ساده</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>رونوشت خلاصه</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>ذخیرهٔ خلاصه</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>رونوشت شد.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>رونوشت</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>رونوشت همراه با منابع</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>خلاصه</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>ذخیره شد: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>تنظیمات و کلیدهای کارسازها</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>گپ‌ها، ترجمه‌ها، خلاصه‌ها و مدل‌های درون‌ریزی‌شده</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>پیش‌نویس‌ها، صف‌ها و گفتگوهایی که آماده نگه داشته می‌شوند</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>مدل‌های بارگیری‌شده، مشترک با برنامه‌های دیگر</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>دستگاه‌ها</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>چگونگی بار شدن…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>مدل بارشده</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>مدلی بار نشده است. هنگامی که مدلی بار شود، اینجا دیده می‌شود روی چه اجرا می‌شود.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>مجموعه‌دستورهای در حال استفاده: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>آنچه مدل‌ها و سندها به آن دسترسی دارند، آزموده روی این رایانه</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>در حال آزمودن…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>فرمان %1 همه چیز را اجرا می‌کند و آنچه از این رایانه بیرون می‌رود می‌شمارد.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>باز کردن پوشه</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>در حال اندازه‌گیری…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>پوشه‌های Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>نمایش گزارش…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>گزارش این اجرا و از کار افتادن‌های موتور</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>متغیرهای محیطی برقرار</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>هیچ‌یک تنظیم نشده است.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>رونوشت گزارش</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>نسخه‌ها و تنظیمات برای گزارش خطا، بدون نام‌ها و پوشه‌ها</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>نسخه‌ها</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>پروانه‌ها…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>پروانهٔ هر آنچه همراه عرضه می‌شود</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1، %2 از %3 آزاد</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>رونوشت</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln توکن</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 توکن در ثانیه</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>More</source>
            <translation>بیشتر</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>چه معنایی دارد، چه چیز در امان است و چه باید کرد</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>رونوشت جزئیات</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>رونوشت شد</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>مدلی برای این رایانه</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>گزیده بر پایهٔ حافظهٔ آزاد، کاری که می‌خواهید بکنید و زبان‌هایتان.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>تا آن زمان مدل آغازین که با Parlance آمده آماده است. بسیار کوچک است: برای آشنایی خوب است، نه برای کار جدی.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>در حال بررسی این رایانه…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>هیچ مدلی که می‌شناسیم در حافظهٔ آزاد کنونی جا نمی‌شود. برنامه‌های دیگر را ببندید و بازگردید، یا با مدل آغازین ادامه دهید.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>استفاده از مدل آغازین</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>پرسش از هاب…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>آغاز</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>استفاده از این مدل</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>بارگیری</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>پاک کردن</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>پیش‌فرض: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>هزینه: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>پس از بار شدن دوبارهٔ مدل برقرار می‌شود</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>بازگرداندن «%1» به مقدار پیش‌فرض</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>سرعت و حافظه</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>در حال خواندن پرونده…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>هیچ مدلی از این رایانه در کار نیست. یکی را در بالا برگزینید.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>درج</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>جاهای خالی این پرامپت با چه پر شود؟</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>یافتن در سند</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>مورد پیشین</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>مورد بعدی</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>بستن جست‌وجو</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 از %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>در حال جست‌وجو…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>پیدا نشد</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>هنوز پوشه‌ای نیست؛ در هر خط یکی</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>افزودن پوشه</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>آنچه مدل‌ها ترجمه کرده‌اند فراموش شود؟</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>فراموش کردن</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>متن‌هایی که پیش‌تر ترجمه شده‌اند بار بعد از نو ترجمه می‌شوند. اصلاح‌ها و تاریخچهٔ شما می‌مانند.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>«%1» فراموش شود؟</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>همراه با کلیدش و آنچه برای مدل‌هایش تنظیم شده از فهرست برداشته می‌شود. در خود کارساز چیزی تغییر نمی‌کند.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>فراموش کردن</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>گفتگو</translation>
        </message>
        <message>
            <source>From</source>
            <translation>از</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>پیام‌ها</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بی‌عنوان</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>از پیش اینجاست</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>مدل‌های این رایانه</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>این‌ها از پیش اینجا هستند و در حافظه جا می‌شوند. کدام را می‌خواهید به کار ببرید؟ پرونده‌ها سر جایشان می‌مانند.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>استفاده از این مدل</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>گرفتن مدلی دیگر…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>گفتگوهای پیداشده</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>فهرست‌های واژه (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>جدول با ویرگول (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>جدول با جهش (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>واژه‌نامه</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>واژه‌ها</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>اصلاح‌ها</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>چه چیز نمایش داده شود</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>زبان متن</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>زبان ترجمه</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>هرگز ترجمه نشود</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>نام‌ها و واژه‌هایی که در هر زبانی همان‌گونه می‌مانند</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>جست‌وجوی واژه‌ها</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>افزودن واژه</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>برداشتن</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>درون‌ریزی…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>برون‌ریزی…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>هیچ واژه‌ای این را ندارد.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>نام‌ها و واژه‌هایی را بیفزایید که هرگز ترجمه نمی‌شوند.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>واژه‌ها و برگردان آن‌ها را میان این زبان‌ها بیفزایید.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln واژه افزوده شدند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>ذخیره شد: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>درون‌ریزی واژه‌ها</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>برون‌ریزی واژه‌ها</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>برگه‌ها و ستون‌های ترجمه</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>ترجمهٔ این‌ها</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>بقیه همان‌گونه که هستند می‌مانند.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln متن</numerusform>
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
            <translation>جست‌وجوی راهنما</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>هیچ صفحه‌ای این واژه‌ها را ندارد. واژه‌های کمتر یا دیگری را بیازمایید.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln بخش پیدا شد</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>فهرست راهنما</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>یافته‌های جست‌وجو</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>یافتن در این صفحه</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>مورد پیشین</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>مورد بعدی</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>بستن جست‌وجو</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 از %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>پیدا نشد</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>راهنما</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>بخشی از این صفحه هنوز انگلیسی است.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>پس</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>پیش</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>یافتن در این صفحه</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>متن کوچک‌تر</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>متن بزرگ‌تر</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>بعدی</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>بند بعدی برای بازبینی</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln بند برای بازبینی</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>سطل</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>بازگرداندن</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>پاک کردن همیشگی</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>خالی کردن سطل…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>سطل خالی است.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>%1 مورد تازه‌تر فهرست شده‌اند.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>پاک کردن همیشگی…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز کردن</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>انتقال به سطل</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>سطل</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاریخچه</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>هیچ ترجمه‌ای این را ندارد.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>ترجمه‌هایی که ستاره‌دار می‌کنید اینجا فهرست می‌شوند.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>ترجمه‌ها به یاد سپرده نمی‌شوند.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>ترجمه‌های شما اینجا فهرست می‌شوند.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>این ترجمه پاک شود؟</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>افزودن به برگزیده‌ها</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>انتقال به سطل</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>نگه‌داری تاریخچه</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>به یاد سپردن ترجمه‌ها در این رایانه</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>بستن تاریخچه</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>جست‌وجوی ترجمه‌ها</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>ترجمه‌های پیشین</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>ترجمه‌های درون سطل</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>همهٔ ترجمه‌های درون سطل پاک شوند؟</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>آنچه پاک شود بازگرداندنی نیست.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>چگونه مدل بگیرید</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance مدل‌های GGUF را اجرا می‌کند. در «کاوش» مدلی را که به این رایانه می‌خورد برگزینید، یک پروندهٔ ‎.gguf را روی پنجره رها کنید یا پوشه‌ای از خودتان را معرفی کنید.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>کاوش مدل‌ها</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>گزینش پوشهٔ مدل‌ها</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>آنچه ابزارهای دیگر در حافظهٔ نهان Hugging Face این رایانه گذاشته‌اند نیز اینجا فهرست می‌شود، برای نمونه با:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>رونوشت فرمان</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>مدل‌های پیداشده در هاب Hugging Face</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>درون‌ریزی گفتگوها</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>میزان خوانده‌شده</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>گزینش گفتگوهای برون‌ریزی‌شده</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>گفتگوهای برون‌ریزی‌شده</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>همهٔ پرونده‌ها</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>گزینش پوشهٔ گفتگوها</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>گزینش پرونده‌ها…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>گزینش پوشه…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>در حال خواندن…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>آنچه Parlance، ChatGPT، Claude، Open WebUI، LM Studio، Jan یا صفحهٔ وب llama.cpp برون‌ریزی کرده‌اند را برگزینید یا اینجا رها کنید: پرونده‌ها، ZIPها به همان شکل، یا یک پوشه. تا محتوای آن را نبینید چیزی ذخیره نمی‌شود و چیزی از این رایانه بیرون نمی‌رود.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>درون‌ریزی %Ln گفتگو</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 از %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln گفتگو پیدا شد. آن‌هایی را که می‌خواهید درون‌ریزی شوند علامت بزنید.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>یک گفتگو پیدا شد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln گفتگو درون‌ریزی شدند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>با %Ln پیام</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1، %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln گفتگو رد شدند: از پیش اینجا هستند.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>کنار گذاشته شد، چون Parlance جایی برایش ندارد: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>افزودن «%1» به مدل‌های شما</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>افزودن %Ln مدل به مدل‌های شما</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>پرونده‌های افزودنی</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>استفاده در جای کنونی</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>چیزی رونوشت نمی‌شود و تغییر نمی‌کند. اگر پرونده بعداً جابه‌جا شود، اینجا گم می‌شود.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>انتقال به پوشهٔ Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>پرونده از جای کنونی‌اش می‌رود. پس از آن Parlance می‌تواند آن را برایتان بردارد.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>این‌ها تغییر می‌کنند:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>این پرونده چیزی را تغییر نمی‌دهد: همه از پیش همین‌گونه تنظیم است.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>فهمیده نشد و همان‌گونه می‌ماند:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>این نسخه نمی‌شناسد و کنار می‌گذارد:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>مدل</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>بایاس‌ها</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>جریمه‌ها</translation>
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
            <translation>نماهای مدل</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>واکاوی</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>توکن‌ها</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>توکن بعدی</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>رمزگشایی</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>اطمینان</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>شیوه‌های پرسیدن</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>سرعت و حافظه</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>کارت مدل</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>گپ</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>images</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>امبدینگ</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>پیش‌فرض گپ</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>پیش‌فرض ترجمه</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>پیش‌فرض خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>گپ</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>بارگیری ناتمام</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>بازبینی قدیمی</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>پرونده‌ای که هیچ مدلی به کار نمی‌برد</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>پیوند شکسته</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>بازبینی دیگری آن را به کار می‌برد</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>مدل دیگری آن را به کار می‌برد</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>جای دیگری نام دیگری دارد</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>از آنِ شما یا کارهٔ دیگری است و حذف نمی‌شود</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>در حال برداشتن %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>در حال وارسی %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>در حال درون‌ریزی %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>در حال ساختن %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>در حال تبدیل %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>همراه Parlance است و می‌ماند</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>از آنِ llama.cpp است: آنجا آن را بردارید</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>از آنِ LM Studio است: آنجا آن را بردارید</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>از آنِ Jan است: آنجا آن را بردارید</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>از آنِ GPT4All است: آنجا آن را بردارید</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>از آنِ Ollama است: آنجا آن را بردارید</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>در پوشه‌ای از آنِ شماست: آنجا آن را بردارید</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 پارامتر</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>زمینه %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>برای %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>هنوز استفاده نشده</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>استفاده‌شده در امروز</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>استفاده‌شده در دیروز</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>استفاده‌شده در %Ln روز پیش</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>استفاده‌شده در %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>از نوعی که اینجا تبدیل نمی‌شود</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>جست‌وجوی این مدل‌ها</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>مرتب‌سازی بر پایهٔ</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>اندازه</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>آخرین استفاده</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>پارامترها</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>مالک</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>افزودن پرونده…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>افزودن کارساز…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>جست‌وجوی دوبارهٔ مدل‌ها</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln مدل</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1، %2 روی دیسک</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>مدلی به نام «%1» نیست.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>افزودن مدل‌ها</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>مدل‌های GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>همهٔ پرونده‌ها (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>تصویر متنی برای چسباندن ندارد. آن را به شکل پرونده ذخیره کنید و اینجا رها کنید.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>گزینش سندها</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>سندها</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>همهٔ پرونده‌ها</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>گزینش پوشه</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>دادن گذرواژه…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>گزینش کدگذاری…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>گزینش مدل</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>تلاش دوباره</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>افزودن دوباره</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>برای رفتن به آنجا کلیک کنید.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>توقف: %1</translation>
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
            <translation>آنچه اکنون در کار است</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln کار در جریان</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>نمایش کارهای در جریان</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>جمع کردن کارهای در جریان</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>پشتیبان</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>هر آنچه Parlance به یاد دارد، در یک پرونده: برای آسودگی یا کوچ به رایانه‌ای دیگر. مدل‌ها در آن نیستند.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>هر روز نیز نسخه‌ای خودبه‌خود ساخته می‌شود. تازه‌ترین: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>پشتیبان‌گیری…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>بازگردانی…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>کلیدهای «%1»</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>کلیدهای تازه را بفشارید. Esc آن‌ها را دست‌نخورده می‌گذارد و Backspace کلیدی نمی‌گذارد.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>زبان متن</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>زبان ترجمه</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>جابه‌جایی زبان‌ها و متن‌ها</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>تشخیص زبان</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>تشخیص‌داده‌شده: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>زبان متن به‌خوبی پیدا نیست. آن را اینجا برگزینید.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>نامطمئن: %1؟</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>نامطمئن: زبان را برگزینید</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>افزودن زبان</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>افزودن زبان…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>برداشتن %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>جست‌وجوی زبان‌ها</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>زبانی با این نام نیست.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>زبان‌های شما</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>همهٔ زبان‌ها</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>املا</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>به زبان هر بند</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>خاموش</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>آفریکانس</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>امهری</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>عربی</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>آسامی</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>ترکی آذربایجانی</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>بلاروسی</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>بلغاری</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>بنگالی</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>تبتی</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>بوسنیایی</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>کاتالان</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>کردی مرکزی</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>چکی</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>ولزی</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>دانمارکی</translation>
        </message>
        <message>
            <source>German</source>
            <translation>آلمانی</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>دیوهی</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>یونانی</translation>
        </message>
        <message>
            <source>English</source>
            <translation>انگلیسی</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>اسپرانتو</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>اسپانیایی</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>استونیایی</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>باسکی</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>فارسی</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>فنلاندی</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>فیلیپینی</translation>
        </message>
        <message>
            <source>French</source>
            <translation>فرانسوی</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>ایرلندی</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>گالیسیایی</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>گجراتی</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>هوسایی</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>عبری</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>هندی</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>کرواتی</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>مجاری</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>ارمنی</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>اندونزیایی</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>ایگبو</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>ایسلندی</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>ایتالیایی</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>ژاپنی</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>جاوه‌ای</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>گرجی</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>قزاقی</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>خمری</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>کانارا</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>کره‌ای</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>کردی</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>قرقیزی</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>لاتین</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>لوکزامبورگی</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>لائوسی</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>لیتوانیایی</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>لتونیایی</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>مالاگاسی</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>مائوری</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>مقدونی</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>مالایالام</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>مغولی</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>مراتی</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>مالایی</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>مالتی</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>برمه‌ای</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>نپالی</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>هلندی</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>نروژی</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>اکسیتان</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>اوریه‌ای</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>پنجابی</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>لهستانی</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>پشتو</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>پرتغالی</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>پرتغالی برزیل</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>رومانیایی</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>روسی</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>کینیارواندا</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>سندی</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>سینهالی</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>اسلواکی</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>اسلوونیایی</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>سومالیایی</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>آلبانیایی</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>صربی</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>سوئدی</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>سواحیلی</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>تامیلی</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>تلوگو</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>تاجیکی</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>تایلندی</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>ترکمنی</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>ترکی استانبولی</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>تاتاری</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>اویغوری</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>اوکراینی</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>اردو</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>ازبکی</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>ویتنامی</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>خوسایی</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>یدی</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>یوروبایی</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>کانتونی</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>چینی</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>چینی سنتی</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>زولو</translation>
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
            <translation>از این رایانه بیرون می‌رود</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>مدل روی کارساز «%1» (%2) اجرا می‌شود. آنچه می‌نویسید به آنجا فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>آنچه می‌نویسید به %1 می‌رود</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>لایه‌هایی از مدل روی %1 است. آنچه از متن شما محاسبه می‌شود به آنجا می‌رود و در راه هیچ چیز از آن محافظت نمی‌کند.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>بخشی از مدل روی %1 اجرا می‌شود</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln سند کنار گذاشته شدند:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… و %1 مورد دیگر</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>بازمانده‌ها</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>آنچه جا می‌گیرد و هیچ مدلی به آن نیاز ندارد. تا برنامهٔ کار را نبینید چیزی برداشته نمی‌شود.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>برداشتن همه…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>از %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln پرونده</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>برداشتن…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>برداشتن: %1، %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % یا بیشتر</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>کمتر از %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>سایه‌ها، از روشن به تیره: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>کوتاه</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>بلند</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>حدود %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>طول دیگر…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>پروانه‌ها</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Parlance از چه ساخته شده است</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>پروانه</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>متن پروانه همراه آن نبود.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>متن پیوند %1 را نام می‌برد، ولی به %2 می‌رود.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>نشانی حروفی از خط دیگری دارد که می‌توانند مانند حروف دیگر دیده شوند: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>آنچه پیش از @ آمده پایگاه نیست. پایگاه %1 است.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>باز کردن پیوند</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>این نشانی در مرورگر شما باز شود؟</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance پیوندهایی از این نوع را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>رونوشت نشانی</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز کردن</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>عبارت شما</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>مدل چقدر مطمئن بود؟</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>در حال ترجمه…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 از %2 بند</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 از پیش دانسته</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>همه چیز</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>هشدارها و خطاها</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>خطاها</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>گزارش این اجرا</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>نام‌ها، پوشه‌ها و کلیدها در آن نوشته نمی‌شوند؛ پس می‌توان آن را همراه گزارش خطا فرستاد.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>چنین چیزی ثبت نشده است.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>آنچه نمایش داده می‌شود</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>جست‌وجو در گزارش</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>رونوشت آنچه دیده می‌شود</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>باز کردن پوشه</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>چسباندن</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>این متن برای چسباندن در اینجا بیش از اندازه بلند است.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>آن را به شکل پرونده ذخیره کنید و آن پرونده را باز یا رها کنید.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>راهنما</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>گپ</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>مدل‌ها</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>واکاوی</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>برداشتن از برگزیده‌ها</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>افزودن به برگزیده‌ها</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>تنها برگزیده‌ها</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>این عدد در سند پیدا نشد.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>این نام در سند پیدا نشد.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>جملهٔ %1 از %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>وزن‌ها</translation>
        </message>
        <message>
            <source>State</source>
            <translation>حالت</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>کلیدها و مقدارها</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>محاسبه</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>حافظه بر پایهٔ زمینه</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>زمینه به توکن</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 برای %2 توکن زمینه</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>آزاد روی %1: %2 از %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>حافظهٔ آزاد: %1 از %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>وزن‌ها بر پایهٔ نوع</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>نوع</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>بایت‌ها</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>تقریبی است: وزن‌ها تانسور به تانسور شمرده شده‌اند و بقیه با فرمول.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>زمینه</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>درخواست‌های هم‌زمان</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>دقت کلیدها و مقدارها</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>کوانتیزه‌سازی وزن‌ها</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>حافظه</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>همانند پرونده (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>همانند پرونده</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1، هرکدام %2 بیت</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>چنان‌که بار شده است: وزن‌ها %1، زمینه %2، محاسبه %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>چنان‌که بار شده است: حدود %1 وزن‌ها، %2 زمینه، %3 محاسبه.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>روی‌هم‌رفته حدود %1؛ %2 حافظه آزاد است.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>روی‌هم‌رفته حدود %1: بیش از %2 که آزاد است.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>ترمیم آنچه آسیب دیده</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>هرچه برگزینید، پروندهٔ آسیب‌دیده با نام دیگری نگه داشته می‌شود. پنجره لحظه‌ای بسته و دوباره باز می‌شود.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>بازگشت به تازه‌ترین پشتیبان</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>نگه داشتن آنچه هنوز خواندنی است</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>آغاز از هیچ</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>چه اندازه خوانده شده</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>ترمیم</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>پشتیبانی نیست.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>از %1؛ روی‌هم: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>هیچ بخشی از آن خواندنی نیست.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1 از %2 گفتگو؛ روی‌هم: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>ویرایش پیام</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>رونوشت پیام</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>رونوشت پاسخ</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>کنش‌های پیام</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>کنش‌های پاسخ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>تلاش دوباره</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>سنجاق‌شده: همیشه فرستاده می‌شود. برای برداشتن سنجاق کلیک کنید.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>برداشتن سنجاق</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>همچنان فرستاده می‌شود</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>رونوشت شد</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>پیام‌های برون‌ریزی</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>You</source>
            <translation>شما</translation>
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
            <translation>مدل</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>محاسبه روی</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>دلیل پایان</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>زمان نوشتن</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>این پاسخ چگونه ساخته شد</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 از %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>توکن‌های پاسخ</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>توکن‌های ورودی</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>توکن‌های درست حدس‌زده</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>زمان تا نخستین توکن</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>سرعت</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>مدت فکر کردن</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ثانیه</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>ویرایش…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>پاسخ به این</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>چگونه ساخته شد…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>مدل چقدر مطمئن بود؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>رونوشت گزیده</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>رونوشت به شکل Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>رونوشت به شکل متن ساده</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>رونوشت با قالب‌بندی</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>تلاش دوباره</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>پاسخ دوباره با…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>نسخهٔ پیشین</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>نسخهٔ بعدی</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>برداشتن سنجاق: با بقیه از زمینه بیرون برود</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>سنجاق کردن: در زمینه بماند</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>همهٔ آنچه در پرونده است</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>کلید</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>مقدار</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>جست‌وجو در کلیدها و مقدارها</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>نمایش الگوی گپ</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>رونوشت مقدار</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln سطر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>بار کردن</translation>
        </message>
        <message>
            <source>More</source>
            <translation>بیشتر</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>در حال بار کردن %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>بیشتر برای %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>بارشده</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>تصویر می‌بیند</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>بازبینی قدیمی</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>توقف بار کردن</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>برداشتن از حافظه</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>بار کردن دوباره</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>چون استفاده نمی‌شد از حافظه برداشته شد. پرسش بعدی آن را بار می‌کند.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. زمینهٔ %2 توکنی.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>بدون مدل</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>در حال بار کردن… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>گزینش مدل</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>مدل: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>چون استفاده نمی‌شد در استراحت است. پرسش بعدی آن را بار می‌کند.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>همهٔ مدل‌ها…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>چگونگی بار شدن…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>رونوشت فرمان «%1»</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>رونوشت جزئیات خطا</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>تنظیمات این مدل…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>چگونگی بار شدن…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>واکاوی…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>وارسی</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>کوچک کردن…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>پیش‌فرض کردن برای</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>تغییر کارساز آن…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>فراموش کردن کارساز آن…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>فراموش کردن…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>برداشتن…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>برداشتن همه‌چیز مخزن آن…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>رونوشت مسیر</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>باز کردن پوشه</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>گپ</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>images</source>
            <translation>تصویر</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>امبدینگ</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>در GPU جا می‌شود</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>بخشی از آن در GPU جا می‌شود</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>روی پردازنده اجرا می‌شود</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>بیش از حد بزرگ</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>معلوم نیست جا می‌شود یا نه</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>به خوبی نسخهٔ اصلی</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>کیفیت خوب</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>آشکارا بدتر</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>بسیار بدتر</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>شرایط ویژهٔ خود</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>استفادهٔ تجاری با شرایط</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>استفادهٔ تجاری مجاز</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>بدون استفادهٔ تجاری</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>نه برای استفاده در: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>نه برای: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>حدود %1 حافظه</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 حافظه، سنجیده‌شده</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>تا %1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 توکن در ثانیه، سنجیده‌شده</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>حدود %1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>حافظه تا %1 توکن در ثانیه را ممکن می‌کند.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>اینجا %1 توکن در ثانیه نوشت، سنجیده‌شده.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>بر پایهٔ سنجش مدل‌های دیگر در اینجا، حدود %1 توکن در ثانیه.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>از صفحه‌اش نمی‌توان فهمید چه نیاز دارد.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>با زمینهٔ %2 توکنی حدود %1 می‌گیرد.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>برآوردشده از اندازه و شکل آن.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>با زمینهٔ %2 توکنی %1 می‌گیرد.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>llama.cpp آن را از سرآیند پرونده سنجیده است.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>جای آزاد برای آن: %1 روی GPU، %2 در حافظه.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>جای آزاد برای آن: %1 حافظه.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>نصب‌شده</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>کاوش</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>بارگیری‌ها</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>نماهای مدل‌ها</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>مدل‌ها</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln بارگیری در جریان</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>جست‌وجو</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>صفحهٔ یک مدل</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>نخستین بایت‌های یک پرونده</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>بارگیری</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>درخواست دسترسی</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>جست‌وجوی نسخهٔ تازه</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>موتور در جای دیگر</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>زمان</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>میزبان</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>برای چه</translation>
        </message>
        <message>
            <source>About</source>
            <translation>دربارهٔ</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>دریافتی</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>بی‌پاسخ</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>آنچه Parlance از شبکه خواسته است</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>پاک کردن فهرست</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance برای یافتن و گرفتن مدل‌ها و رسیدن به کارسازهایی که برگزیده‌اید به شبکه می‌رود. تنها به همین کارسازها چیزی از گپ‌ها، متن‌ها و سندهای شما فرستاده می‌شود. این فهرست در همین رایانه می‌ماند.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln درخواست</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1، %2 دریافتی</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>%1 مورد تازه‌تر نمایش داده می‌شوند.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>برون‌خط</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance هیچ اتصالی باز نمی‌کند. برای دیدن همهٔ درخواست‌ها تا کنون کلیک کنید.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>شبکه روشن است</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>تنها آنچه می‌جویید، بارگیری می‌کنید یا به آن وصل می‌شوید. برای دیدن همهٔ درخواست‌ها کلیک کنید.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>محتمل‌ترین توکن‌های بعدی</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>توکن</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>لوجیت</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>لگاریتم احتمال</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>توکن‌های مانده</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>احتمال مانده</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>آنتروپی به بیت</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>%1 را نگه می‌دارد</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>%1 آن</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 بیت</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>‏%1: %2 توکن با %3 احتمال می‌ماند؛ آنتروپی %4 بیت.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>توکن بعدی</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>نمایش توکن بعدی</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>گامی به عقب</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>توکن‌های بیشتر</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>کارساز تنها محتمل‌ترین توکن‌ها را می‌گوید: آنچه نمونه‌بردارها باقی می‌گذارند نمایش‌دادنی نیست.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>نمایش داده نمی‌شود، زیرا قرعه می‌کشد یا به همهٔ متن پیشین نگاه می‌کند: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>مدل به هر توکن واژگانش احتمالی می‌دهد. متنی بنویسید و ببینید پس از آن چه انتظار دارد و هر نمونه‌بردار از آن چه باقی می‌گذارد. توکنی را برگزینید تا با آن پیش بروید.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>پس از پرامپت:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 بار شد.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 بارگیری شد.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 ترجمه شد.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 خلاصه شد.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>انجام شد: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 ذخیره شد.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>نشد: %1</translation>
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
            <translation>%1 هزار</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln واژه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln نویسه</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 از %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>پیشنهادی</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1، پیشنهادی</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 برای بارگیری</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>حدود %1 برای بارگیری</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>خوب در: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>دیسک تنها %1 جای آزاد دارد.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>حدود %Ln دقیقه با %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance، چنان‌که تنظیماتش می‌گوید، برون‌خط می‌ماند. مدل آغازین اینجاست و می‌توانید پروندهٔ مدلی را که دارید بیفزایید.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>برخط شدن</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>با «%1» چه کنیم؟</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>با %Ln سند چه کنیم؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>سندهایی که باز می‌شوند</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>همیشه همین کار، تا در تنظیمات تغییر کند</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>پیوست به گپ</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمه</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>برای افزودن به مدل‌های شما رها کنید</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>برای پیوست به پیام رها کنید</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>برای درج متن رها کنید</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>متن را روی گپ، ترجمه یا خلاصه‌سازی رها کنید</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>تصویرها را روی گپ رها کنید</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance پرونده‌های این رایانه را باز می‌کند، نه صفحه‌های وب را</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>برای ترجمه رها کنید</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>برای خلاصه‌سازی رها کنید</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>برای باز کردن رها کنید: شما می‌گزینید با آن چه شود</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>نمونه‌برداری</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>پیشرفته</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>تنظیمات پیشرفته</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>مدل گپ</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>مانند مدل</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>مانند تنظیمات</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>آنچه مدل عرضه می‌کند پس از بار شدنش پیدا می‌شود.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>این مدل استدلال نمی‌کند.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>این مدل همیشه استدلال می‌کند: جز این نمی‌توان از آن خواست.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>این مدل سطح‌های تلاش ندارد.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>استدلال این مدل نشانه‌ای ندارد.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>از کارسازها جست‌وجوی پرتویی خواسته نمی‌شود.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>همراه با خروجی ساختاریافته ممکن نیست.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>همراه با جست‌وجوی پرتویی ممکن نیست.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>کارسازها از طرح‌وارهٔ JSON پیروی می‌کنند، نه از دستور زبان.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>کارساز خودش این را تعیین می‌کند.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>حافظهٔ این مدل پیش‌گویی توکن‌ها را ممکن نمی‌کند.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>پس گرفتن «%1»</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>شکل خلاصه</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>طول خلاصه</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>زبان خلاصه</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>همان زبان</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>گزینه‌ها</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>گزینه‌ها (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>جزئیات، مخاطب، دستورها، پیش‌تنظیم‌ها</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>گزینه‌های خلاصه</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>استفاده</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>شکل</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>همان زبان سند</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>جزئیات</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>دستورها</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>خلاصه به چه چیز دیگری توجه کند، به بیان شما</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>چند سند</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>همه؛ یا «کودکی ده‌ساله»، «وکیلان ما»…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>از نو نوشته از همهٔ یادداشت‌ها: روان‌ترین</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>یادداشت‌ها، بخش به بخش: کم‌افت‌ترین</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>برای سندهایی که با هم خلاصه می‌شوند</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>خلاصه چه شکلی داشته باشد. مدل‌های کوچک از پس هر قالبی برنمی‌آیند.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>طول به واژه</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>اندازهٔ هدف. خلاصهٔ بلندتر کمتر چیزی را از دست می‌دهد و بیشتر طول می‌کشد.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>زبانی که خلاصه به آن نوشته می‌شود؛ مدل باید آن را خوب بداند.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>مخاطب</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>برای چه کسی نوشته می‌شود: همین تعیین می‌کند کدام واژه‌ها توضیح نمی‌خواهند.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>از سندهایی که با هم خلاصه می‌شوند چه گفته شود.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>پیش‌تنظیم</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>چگونگی ترجمه</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>اعمال</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>این مدل از خواسته‌های سبکی پیروی نمی‌کند.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>مانند متن اصلی</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>لحن</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>دستور</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>این مدل از دستورها پیروی نمی‌کند.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>پهنای جست‌وجو</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>جایی که مدل اجرا می‌شود جست‌وجو ممکن نیست.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>برای نمونه: نام محصول‌ها را نگه دار.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>مطابق توصیهٔ سازندگان</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>مطابق توصیهٔ سازندگان (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>هم‌زمان چند آغاز از جمله دنبال می‌شود؛ 1 سریع‌ترین است.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>استفاده از واژه‌نامه</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>استفاده از ترجمه‌های پیشین و اصلاح‌های شما</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>به این مدل نمی‌توان واژه داد.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>لحن ترجمه، در یکی دو واژه، مانند «گرم» یا «موجز».</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>مدل به چه چیز دیگری توجه کند. دستورهای کوتاه و مشخص بهتر جواب می‌دهند.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>عدد بزرگ‌تر شاید عبارت بهتری بیابد و زمان و حافظهٔ بیشتری می‌گیرد.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>اصطلاح‌های شما را برای واژه‌های هر بند به مدل می‌دهد و آنچه را از قلم انداخته نشان می‌کند.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>متنی که پیش‌تر ترجمه شده، بی‌پرسش از مدل به کار می‌رود. برای ترجمهٔ دوبارهٔ همه چیز خاموشش کنید.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>رسمی بودن مانند متن اصلی</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>رسمی</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>غیررسمی</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>شیوهٔ خطاب به خواننده</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>لحن ترجمه</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>بیشتر…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>دستورها، پهنای جست‌وجو، واژه‌نامه و حافظه</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>هنگام نوشتن</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>ترجمه هنگام نوشتن شما</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>بیشتر (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>این مدل از خواسته‌های سبکی پیروی نمی‌کند.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>ناشناخته</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>شرایط «%1»: %2. مدل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>لحن مانند متن اصلی</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>به بیان خودتان…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>دستیار</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>مدل آغازین برای پیروی از دستورها یا طرح‌واره‌ها بیش از حد کوچک است.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>ویرایش دستیارها</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>این گپ</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>بستن تنظیمات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>هیچ‌کدام</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>%Ln مورد را تنظیم می‌کند.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>همراه Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>ساخته یا درون‌ریزی‌شده در اینجا</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>حافظهٔ نهان Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>حافظهٔ نهان llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>از آنِ LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>از آنِ Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>از آنِ GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>از آنِ Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>پوشهٔ مدل‌های شما</translation>
        </message>
        <message>
            <source>File</source>
            <translation>پرونده</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>روی کارساز</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>کارسازهایی که پروتکل OpenAI را می‌دانند مدل‌های خودشان را دارند. دستگاه‌های رایانه‌های دیگر در کار مدلی که اینجاست شریک می‌شوند.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>هنوز هیچ رایانه‌ای در فهرست نیست. یکی را با نشانی‌ای که در آن پاسخ می‌دهد بیفزایید.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>رایانه‌های دیگر</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>افزودن کارساز…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>افزودن دستگاه‌ها…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغییر…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>تغییر %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>فراموش کردن…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>فراموش کردن %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>برداشتن</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>برداشتن %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>بررسی دوبارهٔ %1</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>این پاسخ را متوقف کردید.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>این پاسخ ناتمام ماند.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>پاسخ به درازای مجاز رسید.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>زمینه پیش از پایان پاسخ پر شد.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>تلاش دوباره</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>ادامه</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>تنظیمات جدید پس از بار شدن دوبارهٔ مدل اثر می‌کنند.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>بار کردن دوباره</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>«%1» از فهرست برداشته شد. پرونده‌اش همان‌جاست که بود.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1 آزاد شد.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln پرونده برداشته نشدند: چیز دیگری آن‌ها را نگه داشته است.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>«%1» سالم است: بایت‌هایش همان بایت‌های هاب است.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>سرآیند «%1» سالم است. چیزی نمی‌گوید بقیهٔ آن باید چه باشد.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>«%1» آسیب دیده است: بایت‌های %2 جز آن است که باید باشد. آن را بردارید و دوباره بارگیری کنید.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>«%1» با %2 میان مدل‌های شماست.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>بار کردن</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>مانند تنظیمات: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>تنظیمات «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>ذخیره</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>آنچه اینجا تنظیم می‌شود تنها برای همین مدل است.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>همه جز دما و دستورها از بار شدن بعدی اثر می‌کنند.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>جست‌وجوی تنظیمات</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>صفحه‌های تنظیمات</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>صفحه‌های سند</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>برجسته‌شده در صفحهٔ %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>صفحهٔ %1: نمی‌توان این صفحه را نمایش داد</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>صفحهٔ %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>فرمان‌ها</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>گفتگوها</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>مدل‌ها</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>رفتن به</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>چیزی با این جور نیست.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>جست‌وجوی گفتگوها، فرمان‌ها و مدل‌ها</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>نتیجه‌ها</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln نتیجه</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>تنظیمات این گپ</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>مقایسهٔ پاسخ‌ها…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>دستیارها…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>پرامپت‌های ذخیره‌شده…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>تکمیل متن</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>پیوست کردن سند یا تصویر…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>درون‌ریزی گفتگوها…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>رفتن به گپ</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>رفتن به ترجمه</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>رفتن به خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>رفتن به مدل‌ها</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>رفتن به واکاوی</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>رفتن به تنظیمات</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>نمایش دوبارهٔ خوش‌آمدگویی</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>واکاوی: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>مدل از پاسخ آخرش چقدر مطمئن بود؟</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>پشتیبان‌گیری از همه چیز…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>بازگردانی پشتیبان…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>پاک کردن آنچه ذخیره شده…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>نمایش گزارش این اجرا…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>بررسی به‌روزرسانی‌ها</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>نمایش یا پنهان کردن نوار کناری</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>بزرگ‌تر کردن متن</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>کوچک‌تر کردن متن</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>تغییر به زمینهٔ رنگی روشن</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>تغییر به زمینهٔ رنگی تیره</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>تغییر به زمینهٔ رنگی سامانه</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>برون‌ریزی تنظیمات…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>درون‌ریزی تنظیمات…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>بازنشانی همهٔ تنظیمات…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>راهنما: گام‌های نخست</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>راهنما: مدل‌های زبانی چگونه کار می‌کنند</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>راهنما: اگر چیزی درست نیست</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>راهنما برای اینجا</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>تنظیمات: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>گذرواژهٔ «%1»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>باز کردن</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>گذرواژهٔ داده‌شده آن را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>اکنون برای خواندن سند به کار می‌رود و هیچ‌جا نگه داشته نمی‌شود.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>گذرواژه</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>نمایش گذرواژه</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>پنهان کردن گذرواژه</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… و %Ln خط دیگر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>چسباندن به شکل متن</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>گذرواژه…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>برداشتن «%1»</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>استفادهٔ دیگر: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>وزن‌ها: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>زمینه: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>محاسبه: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>آزاد نگه‌داشته: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>آزاد: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16، دقیق</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0، نیمی از حافظه</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0، یک‌چهارم حافظه</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>بدون لایه</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln لایه</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>زمینه</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>دقت حافظهٔ زمینه</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>درخواست‌های هم‌زمان</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>ریسه‌ها</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 توکن</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>حداکثر خواندن در هر گام</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>از %Ln لایه</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>خبره‌ها در حافظهٔ رایانه</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>گفتگوهای پیشین</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>تا %1 حافظه</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>پرونده</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>اندازه‌ها از خود llama.cpp هستند.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>اندازه‌ها از سرآیند مدل برآورد شده‌اند.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 از %2 توکنی که مدل می‌شناسد</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 توکن، و مدل تنها %2 می‌شناسد</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1، که جای %2 توکن را با هم دارند</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>هر جا دستگاه آن را داشته باشد</translation>
        </message>
        <message>
            <source>off</source>
            <translation>خاموش</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>رونوشت‌شده در حافظه</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>رونوشت‌شده و نگه‌داشته در حافظه</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>خوانده‌شده از دیسک هنگام نیاز</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>خوانده‌شده از دیسک و نگه‌داشته در حافظه</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>«%1» چگونه بار می‌شود</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>اعمال</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>بازگشت به خودکار</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>تغییر چگونگی بار شدن</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>آنچه تغییر می‌دهید بی‌درنگ برنامه‌ریزی و در بالا نمایش داده می‌شود. تا اعمالش نکنید چیزی بار نمی‌شود.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>اعمال و بار کردن دوباره</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>آن‌گونه که اکنون بار شده است:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>آن‌گونه که به جای آنچه اکنون بار شده است بار خواهد شد:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>آن‌گونه که بار خواهد شد:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>روی کارساز «%1» (%2) اجرا می‌شود که خود چگونگی بار شدن را تعیین می‌کند.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>آنچه می‌نویسید به آنجا فرستاده می‌شود.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>%1 توکن را در دید نگه می‌دارد.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>بخشی از آن روی %1 است: آنچه از متن شما محاسبه می‌شود بدون محافظت به آنجا می‌رود.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>پیش‌تنظیم</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>نگه‌داری با نام…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>نگه‌داری این گزینه‌ها با یک نام</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>کنار گذاشتن این پیش‌تنظیم</translation>
        </message>
        <message>
            <source>None</source>
            <translation>هیچ‌کدام</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>تاکنون چیزی نگه داشته نشده</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>نگه‌داری این گزینه‌ها</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>جدید</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تکثیر</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>برداشتن</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>«%1» برداشته شد.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>تنظیمات این گپ</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>مقایسهٔ پاسخ‌ها</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>پرامپت‌های ذخیره‌شده</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>مقایسهٔ پاسخ‌ها…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>تکمیل متن…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>دستیارها…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>کتابخانهٔ پرامپت…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>پیشرفت خلاصه</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>مکث</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>ازسرگیری</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>در انتظار نوبت</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>در حال مکث. آنچه خوانده شده نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>این خلاصه را متوقف کردید. آنچه خوانده شده نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>در حال باز کردن سند…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>همه‌چیز در این رایانه می‌ماند</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>پرامپت</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>آغاز متنی را بنویسید…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>همان‌گونه که هست</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>به شکل گپ</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>پرامپت چگونه داده می‌شود</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>پرامپت‌های ذخیره‌شده</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>هنوز پرامپتی ذخیره نشده است</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>کتابخانهٔ پرامپت…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>بی‌نمونه (zero-shot): تنها پرسش</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>با نمونه (few-shot): پس از نمونه‌ها</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>گام به گام: نخست اندیشیدن</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>قطاری 8 واگن دارد و هر واگن 45 صندلی. 300 نفر نشسته‌اند. چند صندلی خالی است؟</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>گام به گام فکر کن. سپس پاسخ را به‌تنهایی در سطر آخر بنویس.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>آدا 12 سیب دارد و 5 تا را می‌خورد. چند سیب می‌ماند؟</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>6 ردیف 4 صندلی‌ای هست. چند صندلی هست؟</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>پرامپت: %Ln توکن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>پاسخ: %Ln توکن</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>نخستین توکن پس از %1 ثانیه</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>همه یکسان‌اند: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>«%1» (نسخه‌ها: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>یکسان نیستند: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>نسخه</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>دستور</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>توکن‌های پرامپت</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>توکن‌های پاسخ</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>زمان تا نخستین توکن (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>توکن در ثانیه</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>پاسخ نهایی</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>پرامپت</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>شیوه‌های پرسیدن</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>پرسش</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>پرسیدن به همهٔ شیوه‌ها</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>افزودن نسخه</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>کتابخانهٔ پرامپت</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>درج</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>پرامپت‌ها</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>متن‌هایی را که بارها لازم دارید اینجا ذخیره کنید.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>پرامپت جدید</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>هنگام استفاده پرسیده می‌شود: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>هر جا که هنگام استفاده باید چیزی پرسیده شود، {{name}} بنویسید.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>می‌خواهید چه کنید؟</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>هر چند تا خواستید برگزینید. همهٔ آن همیشه هست و تغییرپذیر است.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>به چه زبان‌هایی؟</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>نخست زبان خودتان. مدل‌ها برخی زبان‌ها را بهتر از بقیه می‌دانند.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>خود Parlance به این زبان سخن می‌گوید:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>گپ</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>بپرسید، بنویسید و به چیزها بیندیشید.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>متن‌ها هم‌زمان با نوشتن، و سندهایی که چینش خود را نگه می‌دارند.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>سندهای بلند، هر جمله با منبعش.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>مدل‌ها روی این رایانه اجرا می‌شوند و آنچه می‌نویسید همین‌جا می‌ماند. حسابی در کار نیست و چیزی به کسی گزارش نمی‌شود.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>بعدی</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>پیشنهادی</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>گرفتن</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>نصب‌شده</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>بخش‌هایی کم است</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>در حال سنجش…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>در حال بارگیری</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>به زبان‌های شما آسیب می‌زند</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln پرونده</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>سنجیدن آن ممکن نشد: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>نمایش کمتر از %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>نمایش بیشتر از %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>پیام شما</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln پیام پس از این به همین ترتیب فرستاده می‌شوند</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>این پیام پس از این فرستاده می‌شود</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>و %Ln مورد دیگر</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>مکث</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>برداشتن از صف</translation>
        </message>
        <message>
            <source>More</source>
            <translation>بیشتر</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>پاک کردن پایان‌یافته‌ها</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter مورد را نمایش می‌دهد، Space آن را مکث می‌کند یا از سر می‌گیرد، Delete آن را برمی‌دارد</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>صف</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>ازسرگیری</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>نمایش</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>گذرواژه…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>کدگذاری…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>ویرایش پیام در انتظار</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>برداشتن پیام در انتظار</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>در انتظار، شمارهٔ %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>باز کردن در ترجمه</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>مدل کار دیگری هم دارد: شاید این بیشتر طول بکشد.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>خلاصه</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>سندهای اخیر</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>خلاصه‌سازی دوباره</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>سندهای اخیر</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>سازندگانش نخست موافقت شما با شرایطشان را می‌خواهند.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>گرفتن</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>نصب‌شده</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>همهٔ اندازه‌ها</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>خوب در: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>همهٔ اندازه‌های %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>پرسش از هاب…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>در حال بارگیری</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>این پس از بار شدن دوبارهٔ مدل اثر می‌کند.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>بار کردن دوباره</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>راه‌اندازی دوبارهٔ مدل</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>گزینش مدل</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>باز کردن تنظیمات</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>تلاش دوباره</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>ترمیم…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>این پرونده را Parlance نیاورده است و حذفش نمی‌کند. تا وقتی آنجاست در فهرست می‌ماند.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>این می‌ماند</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>از فهرست Parlance برداشته می‌شود. پرونده‌اش از آنِ Parlance نیست: همان‌جا که هست می‌ماند.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>این می‌رود</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>به سطل نمی‌رود: آنچه برود بازگرداندنی نیست.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>«%1» فراموش شود؟</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>%Ln بازمانده برداشته شود؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>همه‌چیز «%1» برداشته شود؟</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>«%1» برداشته شود؟</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>فراموش کردن</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>برداشتن</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>%1 آزاد می‌شود</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>در کل %Ln پرونده، پیوند یا پوشه.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>نمایش بعدی</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>کوانتش شدید به زبان‌هایی که مدل‌ها کمتر دیده‌اند زودتر و بیشتر آسیب می‌زند: برای %1 اگر جا می‌شود Q5 یا بزرگ‌تر برگزینید.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>ساخته از %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>پروانه: در صفحه‌اش نیامده است.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>پروانه: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>خوب در: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>زبان‌ها: %1، …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>زبان‌ها: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>می‌تواند تصویر ببیند: پروژکتور تصویر آن (%1) همراهش گرفته می‌شود.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>آداپتورها (LoRA) برای استفاده با آن: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>باز کردن صفحه‌اش در مرورگر</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>ارزیابی برای زمینهٔ</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>زمینه‌ای که مدل‌ها برایش ارزیابی می‌شوند</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 توکن</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>پرسش از هاب…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>ارزیابی دوباره…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>این مخزن مدل GGUF ندارد.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>همهٔ تنظیمات بازنشانی شود؟</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>بازنشانی همه</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>هر تنظیم این صفحه‌ها، میان‌برهایتان هم، به پیش‌فرض خود بازمی‌گردد. مدل‌ها، کارسازها و نوشته‌های شما می‌مانند. می‌توانید آن را برگردانید.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>بازگردانی پشتیبان</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>پشتیبانی را برگزینید که Parlance اینجا یا روی رایانه‌ای دیگر ساخته است. پیش از هر تغییری می‌بینید درون آن چیست.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>افزودن آنچه اینجا نیست</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>هر چه اینجاست همان‌گونه می‌ماند، تنظیمات هم.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>گذاشتن آن به جای همهٔ چیزهای اینجا</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>نخست از آنچه اکنون اینجاست، کنار داده‌های Parlance، پشتیبان گرفته می‌شود.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>سپس پنجره لحظه‌ای بسته و دوباره باز می‌شود. هر کار در جریان متوقف می‌شود؛ آنچه تا آن دم نوشته شده نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>میزان خوانده‌شده</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>پشتیبان‌های Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>همهٔ پرونده‌ها</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>گزینش پرونده…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>بازگردانی</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>بخشی از پرونده آسیب دیده و بازگرداندنی نیست: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>پشتیبان بازگردانده شد</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>آنچه آسیب دیده بود ترمیم شد</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>هیچ؛ همه از پیش اینجا بود</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>بازگردانده شد: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>افزوده شد: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln گفتگو از پیش اینجا بود و همان‌گونه ماند.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>آنچه پیش‌تر اینجا بود در این پرونده نگه داشته شده است:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>مدل چقدر مطمئن بود؟</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>نمایش متن اصلی</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>روی جمله کلیک کنید تا ببینید از کجا آمده است.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>نمایش بعدی</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>متن چسبانده‌شده</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>پنهان کردن متن اصلی</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>این خلاصه تمام نشده است.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>هنوز ترجمه نشده</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>ترجمه‌شده</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>عبارت شما</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>متن اصلی نگه داشته شد</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>همان‌گونه می‌ماند</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>پیش‌تر ترجمه‌شده</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>همان‌گونه که پیش‌تر اصلاح کرده‌اید</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>همین متن جای دیگری هم هست</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>از پرونده</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>بند</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>سرعنوان</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>مورد فهرست</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>خانه</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>زیرنویس</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>پیام</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>برچسب</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>جاافتاده: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>دو بار آمده: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>نبود در متن اصلی: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>هر ⟦1⟧ باید ⟦/1⟧ خود را پس از خود داشته باشد و جفت‌ها نباید از هم بگذرند</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 مورد بی حروف سیاه، کج یا پیوندش</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 مورد بدون عدد</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 مورد بدون نشانی</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 مورد بدون جانگهدار</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 مورد ناهمخوان با واژه‌نامه</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 مورد همانند متن اصلی</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 مورد به زبانی دیگر</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 مورد با تکرار</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 مورد بسیار بلند</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 مورد بسیار کوتاه</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 مورد با گیومه یا پرانتز باز</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 مورد بدون پایان</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 مورد با شیئی برای جا دادن</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 مورد ترجمه‌نشده</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 مورد با خط‌های بیش از حد بلند</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 برای بازبینی</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1 از %2 ترجمه شد</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>%1 ویرایش‌شده</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>از %Ln بند:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>قفل‌شده</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>اسلاید %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>صفحهٔ %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>در %Ln بند جایگزین شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>در %1 از %Ln بند جایگزین شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln قفل‌شده</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>یافتن</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>جایگزینی با</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>کجا جست‌وجو شود</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>در ترجمه‌ها</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>در متن اصلی</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>تطبیق بزرگی و کوچکی حروف</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>مورد پیشین</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>مورد بعدی</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>بستن جست‌وجو</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>جایگزینی</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>جایگزینی همه</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>این بند قفل است.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>این کار برچسب‌ها را می‌شکند.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>پیدا نشد</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>بند %1 از %2</translation>
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
            <translation>ویرایش ترجمه</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>همین بماند: کنار گذاشتن اشاره‌ها</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>ترجمه از نو</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>باز کردن قفل</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل کردن</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>رونوشت متن اصلی در ترجمه</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>افزودن به واژه‌نامه…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>پیشرفت ترجمه</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>باز کردن ترجمه</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>نمایش در پوشه</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>بیشتر برای این سند</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>نوشتن دوباره</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>از زمان نوشته شدن سند بندهایی تغییر کرده‌اند.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>همه</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>برای بازبینی</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>ویرایش‌شده</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>جاافتاده</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>کدام بندها نمایش داده شوند</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>مورد پیشین برای بازبینی</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>مورد بعدی برای بازبینی</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>یافتن و جایگزینی</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>سند باز نشد.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>وقتی نوبتش برسد باز می‌شود.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>در حال باز کردن سند…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 بند</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>بندی از این نوع نیست.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>این بند در حال ترجمه از نو است…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>فرمول‌ها، به ترتیب: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>استفاده از دستگاه‌های رایانه‌ای دیگر</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>به هر حال افزودن</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>اگر «rpc-server» از llama.cpp روی رایانهٔ دیگری اجرا شود، مدلی که برای این رایانه بیش از حد بزرگ است می‌تواند میان هر دو پخش شود.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>رمزنگاری و گذرواژه ندارد: هر کس در همان شبکه باشد می‌تواند هم‌زمان بخواند و از این راه رایانهٔ دیگر را در دست بگیرد. تنها در شبکهٔ خودتان از آن استفاده کنید.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>نشانی</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>پرسش از دستگاه‌هایش…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>دستگاهی ندارد.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>دارد:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>در حال بار کردن %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>در حال بارگیری %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>در حال ترجمهٔ %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>در حال خلاصه‌سازی %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>در حال ذخیرهٔ %1</translation>
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
            <translation>توکن</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>مدل</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>چه کسی در این گفتگو پاسخ می‌دهد، هر مدل دیگری هم که بار شده باشد.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>دستورها</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>آنچه پیش از گفتگو به مدل گفته می‌شود: کیست، چگونه می‌نویسد، از چه می‌گذرد.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>طول زمینه</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>مدل چند توکن را، پرسش و پاسخ با هم، در دید نگه می‌دارد. بیشتر بودنش حافظهٔ بیشتری می‌گیرد؛ مدل برای آن دوباره بار می‌شود.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>استدلال</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>آیا مدل پیش از پاسخ فکر کند. برای پرسش‌های دشوار بهتر است و برای همه کندتر.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>تلاش</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>مدل چقدر سخت می‌اندیشد، در سطح‌هایی که با آن‌ها آموزش دیده است. بیشتر برای پرسش‌های دشوار بهتر است و بیشتر طول می‌کشد.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>بیشترین توکن‌های استدلال</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>فکر کردن را پس از این تعداد توکن تمام می‌کند تا پاسخ آغاز شود. هنگامی که مدلی بی‌پایان فکر می‌کند به کارش ببرید.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>بیشترین توکن‌های پاسخ</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>پاسخ را پس از این تعداد توکن می‌بُرد؛ می‌توان آن را ادامه داد. وگرنه تنها زمینه پایان را تعیین می‌کند.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بدون سقف</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>کمترین توکن‌های پاسخ</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>مدل پیش از آن نمی‌تواند پایان دهد. برای متن‌های بلند با مدلی که زود می‌ایستد به کار ببرید.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>متن‌های توقف</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>پاسخ جایی تمام می‌شود که یکی از این متن‌ها بیاید، در هر خط یکی؛ برای پایان خط ‎\n بنویسید.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>جست‌وجوی پرتویی</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>چند آغاز را هم‌زمان دنبال می‌کند و محتمل‌ترین پاسخ کامل را برمی‌دارد. برای متن‌های کوتاه و دقیق خوب است؛ پاسخ یک‌جا می‌آید و تصادف نقشی ندارد.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>خروجی ساختاریافته</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>پاسخ‌ها موبه‌مو از یک طرح‌وارهٔ JSON یا یک دستور زبان پیروی می‌کنند تا برنامه‌ای بتواند آن‌ها را بخواند.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>پیش‌گویی توکن‌ها</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>چند توکن حدسی را، هر جا که سریع‌تر باشد، در یک گام بررسی می‌کند. پاسخ همان می‌ماند؛ برای سنجش خاموشش کنید.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>خاموش</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>دما</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>کمتر یعنی پیش‌بینی‌پذیرتر، بیشتر یعنی متنوع‌تر. برای واقعیت‌ها و کد ۰ تا ۰٫۳ و برای ایده‌ها و داستان‌ها ۰٫۸ و بیشتر بگذارید؛ ۰ همیشه محتمل‌ترین توکن را برمی‌دارد.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>محتمل‌ترین توکن‌هایی را نگه می‌دارد که با هم این اندازه احتمال دارند. اگر پاسخ‌ها از موضوع دور می‌شوند کمترش کنید؛ ۱ همه را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>تنها این تعداد از محتمل‌ترین توکن‌ها را نگه می‌دارد. برای واژه‌های مطمئن‌تر کمترش کنید؛ ۰ همه را نگه می‌دارد.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>توکن‌هایی را که احتمالشان از این سهمِ محتمل‌ترین توکن کمتر است کنار می‌گذارد. با دمای بالا، ۰٫۰۵ تا ۰٫۱ متن را معقول نگه می‌دارد؛ ۰ هیچ‌یک را کنار نمی‌گذارد.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>جریمهٔ تکرار</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>توکن‌هایی را که تازه به کار رفته‌اند کم‌احتمال‌تر می‌کند. وقتی مدل دور خود می‌چرخد ۱٫۰۵ تا ۱٫۱۵ بگذارید؛ بیشتر از آن به کد و جدول آسیب می‌زند. ۱ یعنی خاموش.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>دانه</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>عدد یکسان به پرسش یکسان پاسخ یکسان می‌دهد، تا جایی که حساب رایانه اجازه دهد. برای گرفتن پاسخ تازه در هر بار، آن را تصادفی بگذارید.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>دمای پویا: دامنه</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>می‌گذارد دما جایی که مدل مطمئن است به این اندازه پایین بیاید و جایی که نیست به این اندازه بالا برود. برای متن‌های متنوعی که در جزئیات دقیق می‌مانند به کار ببرید؛ ۰ آن را ثابت نگه می‌دارد.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>دمای پویا: نما</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>دمای پویا چگونه از تردید مدل پیروی می‌کند: بالای ۱ تنها جایی بالا می‌رود که تردید زیاد است، زیر ۱ حتی جایی که تردید اندک است.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>توکن‌هایی را نگه می‌دارد که کمابیش به اندازهٔ انتظار شگفتی دارند، نه بسیار محتمل و نه بسیار نامحتمل. برای نثر زنده‌تر ۰٫۹ را بیازمایید؛ ۱ یعنی خاموش.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>توکن‌هایی را نگه می‌دارد که لاجیت آن‌ها تا این تعداد انحراف معیار از بزرگ‌ترین فاصله دارد. حدود ۱ پاسخ‌ها را حتی در دمای بالا معقول نگه می‌دارد؛ ۰ یعنی خاموش.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: احتمال</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>هر چند وقت یک بار بدیهی‌ترین توکن‌ها به سود آخرین توکن خوب کنار گذاشته شوند. برای داستان‌های نامعمول ۰٫۵ را بیازمایید، هرگز نه برای واقعیت‌ها یا کد؛ ۰ یعنی خاموش.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: آستانه</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>توکن باید چقدر محتمل باشد تا برای XTC انتخاب خوبی به شمار آید؛ کمتر، توکن‌های بیشتری را کنار می‌گذارد. بالای ۰٫۵، XTC هرگز کاری نمی‌کند.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: شدت</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>نمی‌گذارد مدل عبارت‌های کامل را تکرار کند، بی‌آنکه به تک‌واژه‌ها آسیب بزند. وقتی پاسخ‌های بلند تکراری می‌شوند ۰٫۸ بگذارید؛ ۰ یعنی خاموش.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: پایه</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>جریمهٔ DRY با طول آنچه تکرار می‌شود چقدر سریع رشد کند؛ بیشتر، با عبارت‌های بلند سخت‌گیرتر است. ۱٫۷۵ برای بیشتر متن‌ها مناسب است.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: طول مجاز</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>این تعداد توکن می‌تواند تکرار شود پیش از آنکه DRY آن را به حساب آورد. جایی که نام‌ها یا فرمول‌ها باید بازگردند بیشترش کنید.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: پنجره</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>DRY تا چه اندازه در گذشته دنبال تکرار می‌گردد؛ کمترین مقدار همه را نگاه می‌کند.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>کل زمینه</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: جداکننده‌ها</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>متن‌هایی که DRY در آن‌ها از نو آغاز می‌کند، در هر خط یکی؛ برای پایان خط ‎\n بنویسید. هنگام نوشتن دیالوگ نام گویندگان را بیفزایید.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>جریمهٔ حضور</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>توکن را همین که یک بار به کار رفت کم‌احتمال‌تر می‌کند. برای شنیدن از چیزهای تازه بیشترش کنید؛ زیر ۰ مدل در واژه‌های خود می‌ماند. ۰ یعنی خاموش.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>جریمهٔ بسامد</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>توکن را با هر بار به کار رفتن کم‌احتمال‌تر می‌کند. وقتی تک‌واژه‌ها بیش از حد تکرار می‌شوند کمی بیشترش کنید. ۰ یعنی خاموش.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>پنجرهٔ جریمه‌ها</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>سه جریمه به چند توکن آخر نگاه می‌کنند. 0 آن‌ها را خاموش می‌کند و ‎-1 به کل زمینه نگاه می‌کند.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>به جای top-k، top-p و مانند آن‌ها، شگفتی متن را یکنواخت نگه می‌دارد. وقتی متن‌های بلند ملال‌آور یا آشفته می‌شوند نسخهٔ 2 را بیازمایید.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: شگفتی</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Mirostat چه اندازه شگفتی را، به بیت، هدف می‌گیرد: کمتر یعنی متمرکزتر، بیشتر یعنی متنوع‌تر.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: نرخ یادگیری</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>وقتی متن بسیار ملال‌آور یا بسیار بی‌مهار می‌شود Mirostat با چه سرعتی واکنش نشان دهد؛ بیشتر یعنی سریع‌تر و ناهموارتر.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>بایاس توکن‌ها</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>تک‌توکن‌ها را محتمل‌تر یا کمیاب‌تر می‌کند: در هر خط یکی، شمارهٔ توکن و آنچه به لاجیت آن افزوده می‌شود، مانند «50256 -5». «-inf» توکن را ممنوع می‌کند.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>اکنون اثری ندارد: جست‌وجوی پرتویی محتمل‌ترین پاسخ کامل را برمی‌دارد.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>اکنون اثری ندارد: با دمای 0 محتمل‌ترین توکن برداشته می‌شود.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>اکنون اثری ندارد: Mirostat روشن است.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>اکنون اثری ندارد: Mirostat خاموش است.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>اکنون اثری ندارد: دامنهٔ دمای پویا 0 است.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>اکنون اثری ندارد: احتمال XTC برابر 0 است.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>اکنون اثری ندارد: شدت DRY برابر 0 است.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>اکنون اثری ندارد: هیچ جریمه‌ای تنظیم نشده است.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>نسخهٔ 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>نسخهٔ 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>کمینه</translation>
        </message>
        <message>
            <source>low</source>
            <translation>کم</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>high</source>
            <translation>زیاد</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>بسیار زیاد</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>بیشینه</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>تصادفی</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>مانند مدل</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>خودکار</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>هیچ‌کدام برگزیده نشده</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>مطابق توصیه (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>مانند تنظیمات (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>مانند دستیار (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>توصیه‌شده: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>در تنظیمات: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>در دستیار: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>مانند معمول (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>معمول: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>پهنای %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>طرح‌وارهٔ JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>دستور زبان</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>ذخیره یا رونوشت</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>ذخیرهٔ تصویر (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>ذخیرهٔ تصویر (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>رونوشت تصویر</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>ذخیرهٔ عددها (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>عبارت شما هنوز نگه داشته نشده است: برچسب‌هایش نادرست‌اند</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>بندهای سند</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter ترجمه را ویرایش می‌کند، F8 به مورد بعدی برای بازبینی می‌رود</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>متن اصلی</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>عبارت نگه داشته نشد.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>افزودن کارساز</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>به هر حال افزودن</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>تغییر «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>ذخیره</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>به هر حال ذخیره</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>هر نامی که دوست دارید</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>تنها اگر کارساز بخواهد</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>نمایش کلید</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>به گفتهٔ کارساز</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>برنامه‌ای روی این رایانه یا رایانه‌ای دیگر که مدل‌ها را اجرا می‌کند و پروتکل OpenAI را می‌داند، مانند کارساز llama.cpp، vLLM، LM Studio یا Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>نشانی</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>کلید</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>زمینه</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>پرسش از مدل‌هایش…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>%1 دارد:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>روی همین رایانه است.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>روی رایانهٔ دیگری است: آنچه از مدل‌هایش می‌پرسید، با سندهایی که به آن‌ها می‌دهید، از این رایانه بیرون می‌رود.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>در راه هیچ چیز از آن و از کلید محافظت نمی‌کند: نشانی https نیست.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>جای «%1» را می‌گیرد.</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>پنهان کردن کلید</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln مدل</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>در حال پرسش…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (زمینهٔ %2 توکنی)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %2 از %3 آزاد</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>Parlance بار پیش ناگهان پایان یافت. آنچه باز بود دوباره نشان داده می‌شود، همراه با آنچه نوشته بودید.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>تباین</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>تباین بالا متن، مرزها و نشان صفحه‌کلید را در روشن و تیره نمایان‌تر می‌کند.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حرکت کمتر</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>نوارهای کارهایی که پایانشان نامعلوم است بی‌حرکت می‌مانند و مکان‌نما چشمک نمی‌زند.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>اندازهٔ متن</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>اندازهٔ همهٔ نوشته‌ها، با نقشک‌ها و خط‌های هماهنگ. هر چه بزرگ‌تر، کمتر روی صفحه جا می‌شود.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>جای آغاز</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>آنچه پنجره هنگام آغاز کاره نشان می‌دهد.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>طول زمینه</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>مدل چند توکن را، پرامپت و پاسخ با هم، در دید نگه می‌دارد. بیشتر بودنش حافظهٔ بیشتری می‌گیرد.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>حافظه، برای هر توکن بیشتر</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>خودکار</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>لایه‌های GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>چند لایه از مدل روی GPU اجرا شود. 0 تنها پردازنده را به کار می‌برد؛ خودکار، اگر GPU باشد، آن را به کار می‌برد.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>حافظهٔ GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>لایه‌هایی که خبره‌هایشان نزد پردازنده می‌مانند</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>تنها برای مدل‌های آمیختهٔ خبره‌ها که بیشتر وزن‌هایشان در هر لحظه بیکارند: اگر در حافظهٔ رایانه بمانند، در GPU برای بقیه جا باز می‌شود. خودکار تا جایی که حافظهٔ GPU اجازه دهد کمترین شمار را آنجا نگه می‌دارد.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>دقت حافظهٔ زمینه</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 حافظهٔ زمینهٔ بلند را نصف می‌کند و به‌سختی حس می‌شود؛ q4_0 یک‌چهارم می‌گیرد و پاسخ‌ها را بدتر می‌کند. خودکار هر جا جا شود f16 را برمی‌دارد.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>شیوهٔ محاسبهٔ سریع‌تری که حافظهٔ کمتری می‌گیرد و هر جا دستگاه آن را داشته باشد به کار می‌رود. تنها اگر پاسخ‌ها روی GPU شما خراب‌اند خاموشش کنید.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>نگه‌داری مدل در حافظه</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>سامانه نمی‌تواند مدل را هنگام بیکاری به دیسک ببرد. در این صورت حافظهٔ برنامه‌های دیگر کمتر می‌شود.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>حافظه‌ای که برنامه‌های دیگر کم می‌آورند</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>ریسه‌ها</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>مدل چند هستهٔ پردازنده را به کار می‌برد. خودکار هسته‌های فیزیکی را برمی‌دارد؛ بیش از آن کندتر است، نه سریع‌تر.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>درخواست‌های هم‌زمان</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>مدل روی چند پاسخ، بند یا قطعه با هم کار می‌کند. شمار بیشتر در کل زودتر تمام می‌شود، ولی هر یک بیشتر طول می‌کشد و سهم خود را از حافظه می‌گیرد.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>حافظه برای هر درخواست</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>حافظه برای گفتگوهای پیشین</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>چقدر از حافظهٔ رایانه می‌تواند گفتگوهایی را که اکنون باز نیستند نگه دارد تا بی‌درنگ ادامه یابند. خودکار به اندازهٔ نیاز، تا یک‌هشتم حافظه و حداکثر 8 GiB می‌گیرد؛ 0 هیچ‌یک را نگه نمی‌دارد.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>حافظه، دست بالا همین اندازه</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>آماده نگه داشتن گفتگوها روی دیسک</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>چقدر از فضای دیسک می‌تواند گفتگوها را نگه دارد تا پس از راه‌اندازی دوبارهٔ کاره بی‌درنگ ادامه یابند. بدون آن گفتگوی بلند دوباره خوانده می‌شود که می‌تواند چند دقیقه طول بکشد. 0 هیچ‌یک را نگه نمی‌دارد.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>فضای دیسک، دست بالا همین اندازه</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>هیچ‌یک نگه داشته نمی‌شود</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>پیش‌گویی واژه‌ها</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>جایی که پاسخ آنچه خوانده شده را تکرار می‌کند، مانند خلاصه‌ها و ویرایش‌ها، چند واژه با هم بررسی می‌شوند. متن همان است، تنها زودتر؛ جایی که حدس‌ها نادرست باشند خودش خاموش می‌شود.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>اندکی زمان محاسبه، جایی که حدس نادرست باشد</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>مدل پیش‌گو</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>مدل کوچکی از همان خانواده پیشاپیش می‌نویسد و این مدل چند واژه از آن را با هم بررسی می‌کند. متن همان می‌ماند؛ هر دو حافظه می‌گیرند.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>برداشتن از حافظه هنگام بیکاری</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>مدل پس از این تعداد دقیقه بدون پرسش حافظه‌اش را پس می‌دهد. وقتی از آن پرسیده شود دوباره بار می‌شود.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>زمان بار کردن دوبارهٔ مدل</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>هرگز</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>دقیقه</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>بارشده نگه داشتن چند مدل</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>مدل‌های کارهای گوناگون تا وقتی جا شوند کنار هم بارشده می‌مانند. آنکه از همه دیرتر استفاده نشده نخست می‌رود.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>حافظه برای هر مدل بارشده</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>صرفه‌جویی در باتری</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>بدون شارژر، نیمی از هسته‌های پردازنده به کار می‌رود. پاسخ‌ها بیشتر طول می‌کشند و باتری بیشتر دوام می‌آورد.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>زمان: پاسخ‌ها دیرتر می‌رسند</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>زبان رابط</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>آنچه خود Parlance می‌گوید. همان دم تغییر می‌کند و کارتان ادامه می‌یابد. گپ‌ها، ترجمه‌ها و خلاصه‌ها به زبان خود می‌مانند.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>خبر دادن هنگام پایان کار طولانی</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>وقتی پنجرهٔ دیگری جلوست: اگر سینی هست با پیام آن، وگرنه با نشانی روی پنجره و سطری در آن.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>سندهای بازشده</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>با سندهایی که با Parlance باز می‌کنید یا جایی رها می‌کنید که پذیرنده‌ای ندارد، چه شود.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>عمومی</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>ظاهر</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>زبان‌ها</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>مدل‌ها و پوشه‌ها</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>سخت‌افزار</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>تولید</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>گپ</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>حریم خصوصی و شبکه</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>میان‌برها</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>پیشرفته</translation>
        </message>
        <message>
            <source>About</source>
            <translation>درباره</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>زمینهٔ رنگی</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>روشن، تیره یا هر چه سامانه بگوید.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>پوشه‌های مدل</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>پوشه‌هایی از خودتان با پرونده‌های GGUF که کنار حافظهٔ نهان Hugging Face فهرست می‌شوند. پرونده‌های آن‌ها همان‌جا به کار می‌روند و هرگز تغییر نمی‌کنند.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>پرونده‌های مدل</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>مدل</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>مدلی که هنگام آغاز کاره بار می‌شود.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>مدل ترجمه‌ها</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>مدل خلاصه‌ها</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>تنظیمات هر مدل</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>برون‌خط ماندن</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>هرگز اتصالی به رایانهٔ دیگری باز نشود. تنها مدیر مدل‌ها، بررسی به‌روزرسانی و کارسازهایی که افزوده‌اید چنین می‌کنند؛ بقیه در هر حال بدون شبکه کار می‌کند.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>هیچ؛ همه چیز در این رایانه می‌ماند</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>بارگیری‌های هم‌زمان</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>چند مدل با هم گرفته شوند؛ بقیه به نوبت منتظر می‌مانند.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>سقف سرعت</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>همهٔ بارگیری‌ها با هم چقدر از اتصال را بگیرند، تا برای دیگران هم بماند.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بدون سقف</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB در ثانیه</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>کارسازها</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>رایانه‌هایی که دستگاه قرض می‌دهند</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>دما</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>پاسخ گپ چقدر آزادانه نوشته شود: 0 همیشه محتمل‌ترین واژه را برمی‌دارد، مقدارهای بالاتر متنوع‌ترند. ترجمه و خلاصه همیشه 0 را به کار می‌برند.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>مطابق توصیهٔ مدل</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>دستورها برای هر گپ</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>پیش از هر گفتگو به مدل گفته می‌شود. از توکن‌های زمینه می‌گیرد.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>توکن‌هایی از زمینه در هر گپ</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>عنوان‌گذاری با مدل</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>نام گفتگو از خط نخست آن گرفته می‌شود. هر گاه کار دیگری نباشد، مدل می‌تواند عنوان بهتری به آن بدهد.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>زمان محاسبه پس از پاسخ</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>ترجمه از</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>زبان متن‌ها. اگر به تشخیص واگذار شود، هر بند جداگانه تشخیص داده می‌شود.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>تشخیص‌داده‌شده</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>ترجمه به</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>زبانی که در «ترجمه» برگزیده شده و همان‌جا تغییرپذیر است.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>شیوهٔ ترجمه</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>زبان‌های سندهای ترجمه‌شده</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>شکل سندهای ترجمه‌شده</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>ترجمه هم‌زمان با نوشتن</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>ترجمه پس از هر مکث متن را دنبال می‌کند؛ وگرنه تا درخواست شما می‌ماند.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>نگه‌داری تاریخچهٔ ترجمه‌ها</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>به یاد سپردن متن‌های ترجمه‌شده تا دوباره در بخش ترجمه پیدا شوند. سندها و اصلاح‌های خودتان در هر حال به یاد سپرده می‌شوند.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>فضای دیسک؛ چیزی از این رایانه بیرون نمی‌رود</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>میان‌بر ترجمهٔ بریده‌دان</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>تا زمانی که Parlance در حال اجراست، این کلیدها آخرین رونوشت را ترجمه می‌کنند، در هر برنامه‌ای که باشید. شاید میزکارتان بپرسد که آیا مجازند.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>نمایش در سینی</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>نمادی که فهرستش Parlance را باز یا بریده‌دان را ترجمه می‌کند، اگر میزکار جایی برای آن داشته باشد. بستن پنجره همچنان Parlance را می‌بندد.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>کلیدهای خودتان، برپایهٔ کاری که می‌کنند.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>بررسی املا</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>زیر واژه‌هایی که هیچ فرهنگ لغتی در این رایانه نمی‌شناسد، به زبان هر بند، خط می‌کشد.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>زبان بررسی املا</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>مانند سامانه</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>تیره</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادی</translation>
        </message>
        <message>
            <source>High</source>
            <translation>بالا</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: دقیق</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: نیمی از حافظه</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: یک‌چهارم آن</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>خاموش</translation>
        </message>
        <message>
            <source>On</source>
            <translation>روشن</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>وقتی چند ثانیه طول بکشد</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>پرسش از من</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>پیوست به گپ</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>همیشه</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>هیچ قلمی در این رایانه نویسه‌های %1 را ندارد. برای نمونه «%2» آن‌ها را دارد.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>درون‌ریزی تنظیمات</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>درون‌ریزی</translation>
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
            <translation>هیچ تنظیمی «%1» ندارد. واژهٔ دیگری را بیازمایید.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>آنچه از شبکه گذشت…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>متن، سایه‌خورده به اندازهٔ اطمینان مدل</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>هنوز متنی نیست.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>مدل بارشده برای نوشتن این شکل بیش از حد کوچک است. در بخش مدل‌ها مدل بزرگ‌تری برگزینید.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>درخواست میان‌بر از میزکار شما…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>اکنون «%1» بریده‌دان را ترجمه می‌کند.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>میزکارتان میان‌بر را می‌شناسد ولی کلیدی به آن نداده است: آن را میان میان‌برها در تنظیمات سامانه برگزینید.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>برنامهٔ دیگری «%1» را از پیش گرفته است: کلیدهای دیگری برگزینید.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>میان‌بر مجاز نشد. برای اینکه دوباره پرسیده شود، خاموش و روشنش کنید.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>میزکارتان به Parlance میان‌بر نمی‌دهد. برخی تنها به برنامه‌هایی می‌دهند که با مدخل فهرست نصب شده‌اند.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>میزکارتان سینی ندارد.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>ترجمهٔ بریده‌دان</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>بازنشانی همهٔ میان‌برها</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>«%1» برای نوشتن لازم است. Ctrl یا Alt بیفزایید یا یک کلید F بفشارید.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>«%1» از پیش این کار را می‌کند: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>«%1» کلیدی ندارد</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>بازگرداندن «%1» به مقدار پیش‌فرض</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>این کلیدها همه‌جا یکسان‌اند و همان‌گونه می‌مانند.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>استفاده از کلیدها در اینجا</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>همان که بود بماند</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>پیش‌فرض: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>همه‌جا</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>گپ</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>مدل‌ها</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>نمایش یا پنهان کردن نوار کناری</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>باز کردن فهرست فرمان‌ها</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>ترجمهٔ سریع</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>رفتن به گپ</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>رفتن به ترجمه</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>رفتن به خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>رفتن به مدل‌ها</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>رفتن به واکاوی</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>رفتن به تنظیمات</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>رفتن به تنظیمات (کلیدهای دوم)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>رفتن به ناحیهٔ بعدی پنجره</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>رفتن به ناحیهٔ پیشین پنجره</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>باز کردن راهنمای جایی که هستید</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>توضیح کنترلی که در حال استفاده است</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>گپ، سند یا متن جدید</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>باز کردن پرونده‌ها</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>جست‌وجو یا یافتن</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>ترجمه، خلاصه‌سازی، ادامه یا ذخیره</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>توقف، یا بستن آنچه باز است</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>گپ موقت جدید</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>تنظیمات این گپ</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>پیام پیشین</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>پیام بعدی</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>چسباندن متن بلند به شکل متن، نه پیوست</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>جابه‌جایی زبان‌ها و متن‌ها</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>رونوشت ترجمه</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>عبارت‌های دیگر یک جمله</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>بند بعدی برای بازبینی</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>بند پیشین برای بازبینی</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>یافتن و جایگزینی</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>همین بماندِ بند: کنار گذاشتن اشاره‌ها</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>ترجمهٔ یک بند از نو</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>قفل کردن یا باز کردن قفل بند</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>رونوشت متن اصلی در ترجمه</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>افزودن به واژه‌نامه</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>مدل‌های نصب‌شده</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>یافتن مدل‌ها</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>بارگیری‌ها</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>بازگشت به سیاههٔ مدل‌ها</translation>
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
            <translation>کوچک کردن «%1»</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>کوچک کردن</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>نسخه‌ای با وزن‌های درشت‌تر حافظهٔ کمتری می‌گیرد و سریع‌تر پاسخ می‌دهد. خود مدل، %1، دست‌نخورده می‌ماند.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>در حال نگاه به مدل…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>نمی‌توان آن را کوچک‌تر کرد.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>حدود %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>ادامه در پس‌زمینه</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>لغو</translation>
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
            <translation>خلاصهٔ جدید</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>نمایش نوار کناری</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>پنهان کردن نوار کناری</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>منابع</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>متن اصلی بند</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>سند</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>رفتن به سرعنوان</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>صفحه‌ها</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>چگونگی نمایش</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>یافتن در سند</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>زوم به بیرون</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>زوم به درون</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>فهرست مطالب</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>صفحهٔ %1 از %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>توکن در ثانیه بر پایهٔ درخواست‌های هم‌زمان</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>درخواست‌های هم‌زمان</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 هم‌زمان: %2 توکن در ثانیه</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 هم‌زمان: %2 از حداکثر %3 توکن در ثانیه</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>توکن در ثانیه</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>بیشینه بر پایهٔ حافظه</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>نخستین توکن (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>هر توکن پس از آن (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>توکن‌های اندازه‌گیری‌شده در ثانیه</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>بیشترین اندازه‌ای که حافظه می‌گذارد</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>در حال سنجش سرعت</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>سرعت</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>سنجش اکنون</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>از این مدل هنوز چیزی سنجیده نشده است.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>تنها مدل‌های این رایانه را می‌توان سنجید.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>خواندن: %1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>نوشتن: %1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>برای هر توکن %1 وزن خوانده می‌شود و %2 کلید و مقدار: %3 برای هرکدام از %4 توکن پیش از آن.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>حافظه در هر ثانیه %1 می‌دهد که برای %2 توکن در ثانیه بس است؛ %3 % آن سنجیده شد.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>درخواست‌هایی که هم‌زمان نوشته می‌شوند در خواندن وزن‌ها شریک‌اند، تا جایی که محاسبه بیش از خواندن زمان ببرد.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>اینجا توکن‌ها پیش‌گویی می‌شوند، که می‌تواند باز هم سریع‌تر باشد.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>در جست‌وجوی واژه‌های دیگر…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>افزودن «%1» به فرهنگ لغت</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>نادیده گرفتن تا بسته شدن Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>واژهٔ دیگری شناخته نیست</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>فرهنگ لغت: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>فرهنگ لغتی پیدا نشد. فرهنگ‌های Hunspell یا LibreOffice را نصب کنید و Parlance را دوباره راه بیندازید.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>فرهنگ‌های لغت پیدا شدند، اما libhunspell که آن‌ها را می‌خواند نه.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>فرهنگ‌های لغت پیداشده: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance از پیش باز است، اما پاسخ نمی‌دهد. اندکی بمانید و دوباره بکوشید، یا آن را پایان دهید و از نو راه بیندازید.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF، Word، PowerPoint، Excel، LibreOffice، کتاب الکترونیکی، صفحهٔ وب، ایمیل، زیرنویس، متن و کد منبع، با هر طولی</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>متن برای خلاصه‌سازی</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…یا متنی را اینجا بچسبانید</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>خلاصه‌سازی متن</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>مدل آغازین: بسیار کوچک، برای آزمودن کاره.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>در بخش مدل‌ها مدلی واقعی برگزینید</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>نمایش همهٔ رقم‌ها</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>زمینه</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>سرعت</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>حافظهٔ مدل‌ها</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>مصرف مدل‌ها</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>حافظه‌ای که مدل‌های بارشده در این رایانه می‌گیرند</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>مدلی بار نشده است.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>در حال بار کردن %1: %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 چون استفاده نمی‌شد در استراحت است: پرسش بعدی آن را بار می‌کند</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 توکن در ثانیه</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>در حال بار کردن مدل</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>برای دیدن و تغییر چگونگی بار شدن کلیک کنید.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>«%1» چگونه پدید آمد</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>توکنی را برگزینید تا ببینید چگونه پدید آمد.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>تنها از روی پرونده نمی‌توان گفت این توکن‌ها چگونه پدید آمدند.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>بررسی شد: SentencePiece از این متن همین توکن‌ها را می‌سازد.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>‏SentencePiece از این متن توکن‌های دیگری می‌سازد؛ توکن‌های llama.cpp نمایش داده می‌شوند.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: برنامه‌ها %2 % از ۱۰ ثانیهٔ گذشته منتظر آن بودند</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: %2 % شارژ</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1 از %Ln بند خوانده شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln صفحه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln صفحه بدون متن</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln صفحه خوانده نشد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln گام به دلیل کمبود جا کوتاه شد</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>در حال باز کردن سند</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>در حال نگاه به صفحه‌های بدون متن</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>در حال خواندن</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>در حال گردآوری یادداشت‌ها</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>در حال نوشتن خلاصه</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>در حال سنجش با سند</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 از %3 قطعه</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 از %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 توکن خوانده، %2 نوشته</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln گام از پیش نگه داشته شده</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln یادداشتی که سند پشتوانه‌اش نیست کنار گذاشته شد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln عدد در سند پیدا نشد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln نام در سند پیدا نشد</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>در جست‌وجوی سند…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>سند جای پیشین نیست یا تغییر کرده است. خلاصه نگه داشته می‌شود؛ متن اصلی آن را نمی‌توان نمایش داد.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>برای این، کل سند خوانده شد.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>برای این، %1 از %Ln بند خوانده شد.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>اسلاید %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>صفحهٔ %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>منبعی برای این جمله در سند پیدا نشد.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>خلاصه‌های شما اینجا فهرست می‌شوند.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>هیچ خلاصه‌ای این را ندارد.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>خلاصهٔ «%1» پاک شود؟</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>دوباره با گزینه‌های دیگر…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>جست‌وجوی خلاصه‌ها</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>خلاصه‌های پیشین</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>خلاصه‌های درون سطل</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>همهٔ خلاصه‌های درون سطل پاک شوند؟</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>آنچه پاک شود بازگرداندنی نیست. سندهای شما می‌مانند.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>برای خلاصه‌سازی رها کنید</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>خلاصه‌سازی</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>خلاصه‌سازی دوباره</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>صف</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>خلاصه‌سازی دوباره</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>خلاصه‌های پایان‌یافته در فهرست زیر می‌مانند</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>در انتظار</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>در حال باز کردن</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>در حال کار</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>در حال مکث</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف‌شده</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>انجام شد</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>ناموفق</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>پرونده پیدا نشد</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>خوانده نشد</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>نوع ناشناختهٔ پرونده</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>آسیب‌دیده</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>گذرواژه لازم است</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>رمزنگاری‌شده</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>گذرواژهٔ نادرست</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>کدگذاری دیگری لازم است</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>قالب قدیمی‌تر</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>تبدیل نشد</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>یک تصویر</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>متنی پیدا نشد</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>بیش از حد بزرگ</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>سندی در آن نیست</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>مدل برای این شکل بیش از حد کوچک است</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>متن چسبانده‌شده</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln سند</numerusform>
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
            <translation>ترجمهٔ بند</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter نگهش می‌دارد و پیش می‌رود، Control و Enter نگهش می‌دارد، Escape رهایش می‌کند</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>ترجمه خالی است.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>جست‌وجوی زبان‌ها</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>زبانی با این نام نیست.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>توقف: %1</translation>
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
            <translation>دستورها</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>پرسش</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>نمایش قالب گپ</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>در یک جمله پاسخ بده.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>توکن چیست؟</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>تکه‌ای از متن با یک شماره.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>گپ، همان‌گونه که مدل می‌خواند</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>در حال پرسیدن از مدل…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>هر مدل قالب خودش را دارد. آنچه می‌افزاید قاب دارد.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>قالب</translation>
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
            <translation>موقت: نگه داشته نمی‌شود</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>این گپ هرگز روی دیسک نوشته نمی‌شود. وقتی از آن بیرون بروید از میان می‌رود.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>افزودن به واژه‌نامه</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>افزودن</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>همان‌گونه بماند</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>متن اصلی</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>واژه</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>تطبیق بزرگی و کوچکی حروف</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>شکل‌های دیگر</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>یادداشت</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>شکل‌هایی از ترجمه که آن‌ها هم درست‌اند، با ویرگول</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>نه برای استفادهٔ تجاری</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>نه برای استفاده در: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>متن برای ترجمه</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>متنی بنویسید یا بچسبانید</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>ترجمه اینجا پدیدار می‌شود</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>پاک کردن هر دو متن</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>چسباندن به جای متن</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>رونوشت ترجمه</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمه</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>در حال ترجمه…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln بند کوتاه شدند: مدل پایانی ننوشت</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>متوقفش کردید.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>خوانده‌شده از تصویر</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>متن سند</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>رونوشت این بند</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>مدل آن را از تصویر صفحه خوانده است.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>راه‌های بریدن یک واژه</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>محتمل‌ترین راه: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>همهٔ تکه‌ها: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>تکه</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>از نویسهٔ</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>تا نویسهٔ</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>در محتمل‌ترین راه</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>ادغام‌های یک واژه</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>گام</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>بخش‌ها</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>رتبه</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>در آغاز: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 و %2 می‌شوند %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>ادغام %1 فهرست</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>امتیاز %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>توکن‌های یک جمله بر پایهٔ زبان</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>زبان</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>توکن‌ها، %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>نویسه برای هر توکن، %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>حرف‌ها دو به دو به هم می‌پیوندند، همیشه جفتی که در فهرست پرونده جلوتر است.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>حرف‌ها دو به دو به هم می‌پیوندند، همیشه به توکنی با بالاترین امتیاز.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>از همهٔ راه‌های بریدن واژه محتمل‌ترین برداشته می‌شود: آن که جمع امتیازهایش از همه بیشتر است.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>بلندترین توکنی که متن با آن آغاز می‌شود برداشته می‌شود، سپس بعدی.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>پرونده این توکن را از آن‌هایی می‌داند که پیش از هر چیز دیگر یافته می‌شوند.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>معمولی</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>ناشناخته</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>کنترلی</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>یک‌جا افزوده‌شده</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>بی‌کاربرد</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>بایت</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>شمارهٔ %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>بایت‌ها %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>بی بایت</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>شماره</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>توکن</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>بایت‌ها</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>گونه</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>توکن‌ها</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>متنی بنویسید یا بچسبانید</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>یافتن توکن‌های ویژه در متن</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>مقایسه با…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>مقایسهٔ زبان‌ها</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>مدل نه حرف می‌خواند و نه واژه. توکن می‌خواند، مانند این‌ها.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>یک جمله به ده خط</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>هیچ مدلی از این رایانه در کار نیست. یکی را در بالا برگزینید یا با یکی مقایسه کنید.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>تنها %1 نویسهٔ نخست خوانده می‌شود.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>توکن‌ها، سپس نویسه برای هر توکن. جمله در همه همان را می‌گوید.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>زبان‌هایی که واژگان خوب می‌شناسد توکن کمتری می‌خواهند.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>دوستانه</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>اداری</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>روشن و ساده</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>مانند متن حقوقی</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>مانند آگهی</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>پیام‌ها</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>رفتن به تازه‌ترین پیام</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>متن</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>سندها</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>چه چیز ترجمه شود</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاریخچه</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>واژه‌نامه</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمه</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>باز کردن Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>حذف شد؛ در سطل نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>حذف شد: %1. برگردان آن را بازمی‌گرداند.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>پیام و آنچه در پی آن آمده بود حذف شدند. نگه داشته می‌شوند.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>این نسخه حذف شد. نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>پیام حذف شد. نگه داشته می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>تنظیمات تغییر کرد.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>برگردان</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>بستن</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>باز کردن صفحهٔ بارگیری</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>بررسی به‌روزرسانی‌ها</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>به‌روزرسانی‌ها</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>این ساخت جایی را برای اعلام نسخه‌های تازه نام نمی‌برد.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>در حال پرسش…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Parlance %1 به تاریخ %2 آمده است.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>این تازه‌ترین نسخه است.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>تا دکمه را نفشارید چیزی پرسیده یا گرفته نمی‌شود.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>دستور</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>دستور (می‌تواند خالی باشد)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>پاسخ اینجا پدیدار می‌شود</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>نمایش همهٔ پرامپت</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>پرامپت، همان‌گونه که مدل می‌بیند</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>برداشتن این نسخه</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>نسخهٔ %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>پاسخ نهایی: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>بررسی چگونگی بار شدن آن</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>بررسی چگونگی بار شدن آن…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>اجرا خواهد شد روی: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>نسخهٔ پیشین</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>نسخهٔ بعدی</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>نسخهٔ پیشین (Alt+Left)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>نسخهٔ بعدی (Alt+Right)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>نسخهٔ %1 از %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>توکن‌های %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>برداشتن %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 توکن</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n توکن</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>%1 نویسه برای هر توکن</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 بایت برای هر توکن</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>%1 تای نخست نمایش داده می‌شود</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>متن را نمی‌توان دقیقاً از آن‌ها بازساخت</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>در حال بازگردانی پشتیبان…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>در حال پاک کردن آنچه برگزیدید…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>توقف</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>همین که کار تمام شود، پنجره دوباره باز می‌شود.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>متن‌های ادامه‌یافته</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>گره</translation>
        </message>
        <message>
            <source>After</source>
            <translation>پس از</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>توکن</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>لگاریتم احتمال</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>پرامپت</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 با %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>امبدینگ</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>توجه</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>بازگشتی</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>پیش‌خور</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>خبره‌ها</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>نرمال‌سازی</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>خروجی</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>دیگر</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>جزء</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>وزن‌ها</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>وزن‌ها بر پایهٔ جزء</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>تانسور</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>شمار × شکل</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>اندازه</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>وزن‌ها بر پایهٔ تانسور</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>روی‌هم</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>پنهان کردن تانسورها</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>نمایش همهٔ تانسورها</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>روی‌هم %1 وزن، %2: جمع همهٔ تانسورهای پرونده.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>مدل روی همین رایانه اجرا می‌شود. آنچه می‌نویسید همین‌جا می‌ماند.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>چه می‌خواهید بدانید؟</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>گپ موقت</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>چیزی از آن روی دیسک نوشته نمی‌شود. وقتی از آن بیرون بروید از میان می‌رود.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Parlance چیست؟</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>چگونه سندی را خلاصه کنم؟</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>آیا متن من خصوصی است؟</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>رد شدن</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>ترک خوش‌آمدگویی</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>بازگشت</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>افزودن پروندهٔ مدل…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>به Parlance خوش آمدید</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>گام %1 از %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>گزینش پروندهٔ مدل</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>مدل‌ها (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>خوش‌آمدگویی</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>می‌خواهید چه کنید، به چه زبان‌هایی، و مدلی که به آن بخورد.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>نمایش خوش‌آمدگویی</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} پشتیبان Parlance نیست.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>پرونده‌ای را برگزینید که با «پشتیبان‌گیری…» ساخته شده باشد.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>پشتیبان {path} آسیب دیده و بازگرداندنی نیست.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>چیزی تغییر نکرد. دوباره رونوشت بگیرید یا دیگری را برگزینید.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>پشتیبان {path} را Parlance {version} ساخته است.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Parlance را اینجا به‌روز کنید، سپس آن را بازگردانید.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>پشتیبان {path} خوانده نشد: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>اجازه‌هایش و دیسکی که روی آن است را بررسی کنید.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>دیسک {path} بیش از حد پر است: {needed_bytes} لازم است، {free_bytes} آزاد است.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>چیزی تغییر نکرد. کمی جا آزاد کنید و دوباره بکوشید.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>چیزی درون‌ریزی نشد. گفتگوها را یک بار دیگر از برنامهٔ اصلی‌شان برون‌ریزی کنید.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} گفتگوهایی از نوعی که Parlance بشناسد ندارد.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>آنچه Parlance، ChatGPT، Claude، Open WebUI، LM Studio، Jan یا صفحهٔ وب llama.cpp برون‌ریزی کرده‌اند را به شکل پرونده، ZIP یا پوشه برگزینید.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} آسیب دیده است: در خط {line}، ستون {column} خواندنی نیست.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} آسیب دیده است: در {place} باید چیزی جز {found} باشد.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} آسیب دیده است: پیام {place} پیش از خودش می‌آید.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} آسیب دیده است: پیام {place} بار دومی هم هست.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} از هر برون‌ریزی گفتگوها بزرگ‌تر است.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>چیزی درون‌ریزی نشد. هر بار گفتگوهای کمتری برون‌ریزی کنید.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} با Parlance تازه‌تری برون‌ریزی شده است (نسخهٔ {version} قالب).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>برای درون‌ریزی آن تازه‌ترین Parlance را نصب کنید.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>گفتگویی در {path} نیست.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>پرونده یا پوشهٔ دیگری برگزینید.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>گفتگوی «{name}» وجود ندارد.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>برای دیدن موجودها «parlance chats list» را ببینید.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>فراخوانی ابزارها و آنچه بازگرداندند: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>پیام‌هایی که برنامهٔ دیگر نمایش نمی‌دهد: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>پیام‌های بدون متن: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>دستورهای میان گفتگو: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>تصویرها: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>صداها و ویدئوها: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>پرونده‌های پیوستی که متنشان در برون‌ریزی نیست: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>بخش‌هایی از نوع ناشناخته: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>گفتگوهای بدون پیام: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>پروندهٔ {path} وجود ندارد.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>نام و پوشه را بررسی کنید.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} خوانده نشد: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>اجازه‌هایش را بررسی کنید یا آن را در پوشهٔ دیگری رونوشت کنید.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} از نوعی است که Parlance نمی‌خواند.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>آن را به شکل PDF، سند آفیس یا متن ذخیره کنید.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} آسیب دیده یا آن چیزی نیست که نامش می‌گوید.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>آن را در برنامهٔ سازنده‌اش باز و دوباره ذخیره کنید.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} با گذرواژه محافظت شده است.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>گذرواژه‌اش را بدهید یا نسخه‌ای بی‌گذرواژه ذخیره کنید.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} به گونه‌ای رمزنگاری شده است که Parlance نمی‌تواند باز کند.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>آن را در برنامهٔ خودش باز کنید و نسخه‌ای بی‌گذرواژه ذخیره کنید.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>گذرواژه {path} را باز نمی‌کند.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>حروف بزرگ و صفحه‌کلید را بررسی کنید و دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} با کدگذاری «{encoding}» نوشته نشده است.</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>کدگذاری دیگری برگزینید یا آن را به Parlance بسپارید.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} در قالب قدیمی‌تری است که Parlance نمی‌خواند.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>آن را به شکل ‎.docx یا ‎.pptx ذخیره کنید. اگر LibreOffice نصب باشد، Parlance خودش آن را تبدیل می‌کند.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice نتوانست {path} را تبدیل کند.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>آن را در برنامهٔ سازنده‌اش باز کنید و به شکل ‎.docx ذخیره کنید.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} تصویر است و مدلی که ببیند بار نشده است.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>در بخش مدل‌ها مدلی برگزینید که تصویر می‌خواند، یا خود متن را بدهید.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} متنی که بتوان خواند ندارد.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>اگر صفحه‌هایش تصویر پویش‌شده‌اند، در بخش مدل‌ها مدلی برگزینید که تصویر می‌خواند.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>خواندن {path} بیش از حد زمان یا حافظه گرفت.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>آن را به پرونده‌های کوچک‌تر بخش کنید.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>سندی در {path} نیست.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>پوشه‌ای با سند، یا خود سندها را برگزینید.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>بیش از {number} سند در {path} هست.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>چیزی افزوده نشد. پوشه‌های درون آن را یکی پس از دیگری برگزینید.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>هیچ چیز در سند به این واژه‌ها مربوط نیست.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>با واژه‌های دیگر یا به زبان سند بپرسید.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} برای نوشتن این شکل از خلاصه بیش از حد کوچک است.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>بندها، نکته‌های کلیدی یا بخش‌ها را برگزینید، یا در بخش مدل‌ها مدل بزرگ‌تری.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>برخی صفحه‌ها متن ندارند</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>برخی صفحه‌ها خوانده نشدند</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>مدل برخی صفحه‌ها را از تصویرشان خوانده است</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>کدگذاری متن حدس زده شد</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>خواندن کوتاه شد</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>از جدولی بسیار بزرگ تنها ردیف‌های نخست و پایانی خوانده شدند</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>پرونده‌های پیوست خوانده نشدند</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>برخی بخش‌های پرونده آسیب دیده‌اند و خوانده نشدند</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>LibreOffice آن را تبدیل کرده است</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>آنچه کنار بخش اصلی صفحه است خوانده نشد</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>متن پنهان خوانده نشد</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>یک جمله</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>نکته‌های کلیدی</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>بندها</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>بخش به بخش</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>جدول واقعیت‌ها</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>کارهای پیش رو</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>پرسش و پاسخ</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>چکیده</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>کوتاه</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>مفصل</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>یک خلاصه از همه</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>آنچه در آن هم‌نظرند</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>آنچه در آن اختلاف دارند</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>گاه‌شمار</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>به نظر می‌رسد این به زبانی جز آن است که خواستید.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>این بلندتر از آن است که خواستید.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>این کوتاه‌تر از آن است که خواستید.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>بخش‌هایی از این یکدیگر را تکرار می‌کنند.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>به نظر نمی‌رسد این دربارهٔ سند باشد.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>برای بیشتر این جمله‌ها منبعی در سند پیدا نشد.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>مدل برای زبان دیگر، مخاطب یا دستور بیش از حد کوچک است؛ این‌ها کنار گذاشته شدند.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>مدل بارشده برای پاسخ دادن بیش از حد کوچک است. این‌ها جاهایی‌اند که بیش از همه به پرسش می‌خورند.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>مدل‌ها</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>مدل‌ها روی GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>سندها</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>هیچ پرونده‌ای جز پرونده‌های خودشان</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>همهٔ پرونده‌های شما</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>بدون شبکه</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>شبکه</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>بدون برنامه‌های دیگر</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>برنامه‌های دیگر</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>متن شما ایمن است.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>پرونده دست‌نخورده است.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>چیزی تغییر نکرد.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>آنچه پیش‌تر ذخیره شده ایمن است.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>مدلی به نام «{name}» در این رایانه نیست.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>برای دیدن موجودها به بخش مدل‌ها (یا «parlance models list») بروید.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>پروندهٔ مدل {path} آنجا نیست.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>آن را به جایش برگردانید یا در بخش مدل‌ها مدل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>پروندهٔ مدل {path} خوانده نشد: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} پروندهٔ مدل GGUF نیست.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>پرونده‌ای را برگزینید که نامش به ‎.gguf پایان یابد و کامل بارگیری شده باشد.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>پروندهٔ مدل {path} آسیب دیده است: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>دوباره بارگیری‌اش کنید؛ شاید بخشی از آن کم باشد.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} مدلی از نوع «{architecture}» است که اجراشدنی نیست.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>در بخش مدل‌ها مدل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>مدل به {needed_bytes} حافظه نیاز دارد و {available_bytes} آزاد است.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>برنامه‌های دیگر را ببندید، زمینه را کوتاه کنید یا مدل کوچک‌تری برگزینید.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>مدلی بار نشده است.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>در بخش مدل‌ها یکی برگزینید.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>مدل ناگهان از کار ایستاد. متن شما ایمن است.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>برای ادامه دوباره راه‌اندازی‌اش کنید.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>مدل راه‌اندازی نشد: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>دوباره تلاش کنید؛ «parlance doctor» نصب را بررسی می‌کند.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>این مدل دو بار ناگهان از کار ایستاد و دیگر خودبه‌خود راه‌اندازی نمی‌شود.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>شاید پرونده‌اش آسیب دیده باشد: دوباره بارگیری‌اش کنید یا مدل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>مدل نتوانست ادامه دهد ({step}، کد {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>دوباره تلاش کنید؛ اگر باز هم رخ داد، مدل را از نو بار کنید.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>مدل خروجی معتبری نمی‌دهد.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>شاید پرونده‌اش آسیب دیده باشد: در بخش مدل‌ها آن را وارسی یا دوباره بارگیری کنید.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>این {prompt_tokens} توکن است و زمینه {context} توکن جا دارد.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>متن را کوتاه کنید یا طول زمینه را در تنظیمات بیشتر کنید.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>مدل «{name}» قالب گپ ویژهٔ خود ندارد.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>مدل دستوری یا گپ برگزینید؛ مدل پایه تنها متن را ادامه می‌دهد.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>قالب گپ خود مدل کار نمی‌کند: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>نسخهٔ دیگری از این مدل یا مدل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>مدل «{name}» نمی‌تواند این کار را بکند ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>در بخش مدل‌ها مدلی برگزینید که برای آن ساخته شده باشد.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>«{first}» و «{second}» را نمی‌توان با هم خواست.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>یکی از آن‌ها را کنار بگذارید.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>این دستور زبان یا طرح‌وارهٔ JSON به کار نمی‌آید: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>درستش کنید و دوباره بپرسید.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} با این مدل جور نیست: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>پرونده‌ای را به کار ببرید که برای همین مدل ساخته شده باشد.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>تصویر {number} خواندنی نیست.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>آن را به شکل PNG یا JPEG ذخیره کنید و دوباره بیفزایید.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>«{name}» زبانی نیست که Parlance بشناسد.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>کدی مانند «en» یا نامی مانند «French» به کار ببرید.</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>زبان متن با اطمینان معلوم نشد.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>زبانی را که متن به آن نوشته شده برگزینید.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>مدل چیزی ننوشت که به کار آید.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>دوباره تلاش کنید یا در بخش مدل‌ها مدل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>متنی نیست.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>متنی بنویسید یا بچسبانید، یا سندی رها کنید.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>نمی‌توان در {path} چیزی ذخیره کرد: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>کمی جا آزاد کنید یا اجازه‌های پوشه را بررسی کنید.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>برنامهٔ دیگری {path} را به کار گرفته است.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>آن را ببندید و دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>پروندهٔ گفتگوهای شما، {path}، آسیب دیده است.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>همان‌گونه که هست نگه داشته می‌شود. ترمیمش کنید: از پشتیبان، یا با آنچه هنوز از آن خواندنی است.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} با Parlance تازه‌تری ساخته شده است.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>تنها برای خواندن باز شده است. برای ادامه Parlance را به‌روز کنید.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>تنظیمات درون {path} خوانده نشد.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>با نام {kept_as} نگه داشته شد؛ پیش‌فرض‌ها برقرارند.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} تنظیمات Parlance ندارد.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>پرونده‌ای را برگزینید که از تنظیمات برون‌ریزی شده باشد.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} نوشته نشد: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>جای دیگری برگزینید یا کمی جا آزاد کنید.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>درون Parlance چیزی درست پیش نرفت: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>متن شما ایمن است. لطفاً آن را همراه با جزئیات گزارش دهید.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>شبکه خاموش است.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>اگر می‌خواهید برخط شوید، آن را در تنظیمات روشن کنید یا HF_HUB_OFFLINE را بردارید.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>{host} در دسترس نبود: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>اتصال اینترنت و پیشکار را، اگر هست، بررسی کنید. آنچه گرفته شده نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} با خطای {status} پاسخ داد.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>این معمولاً زود می‌گذرد: بعداً دوباره تلاش کنید. آنچه گرفته شده نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} از اینجا درخواست‌های بیش از حدی داشته است.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>چند دقیقه صبر کنید و دوباره تلاش کنید. آنچه گرفته شده نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>آنچه به جای {host} پاسخ می‌دهد هاب Hugging Face نیست.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>شبکه‌ای که ورود می‌خواهد و برخی پیشکارها چنین می‌کنند: برای دیدن، صفحه‌ای را در مرورگر باز کنید.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>مخزن «{repo}» در هاب نیست، یا خصوصی است.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>نام را بررسی کنید؛ برای مخزن خصوصی با توکن وارد شوید.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>مخزن {repo} دیگر پروندهٔ {file} را ندارد.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>صفحه‌اش را دوباره باز کنید و پروندهٔ دیگری برگزینید.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>سازندگان {repo} نخست موافقت شما با شرایطشان را می‌خواهند.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>صفحهٔ شرایط را باز کنید، با حساب Hugging Face خود بپذیرید، اینجا با توکن وارد شوید و دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>هاب توکنی را که در این رایانه نگه‌داری می‌شود نمی‌پذیرد.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>توکن جدیدی وارد کنید یا بدون ورود ادامه دهید: مدل‌های همگانی به آن نیاز ندارند.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>جا باز کنید (بخش مدل‌ها نشان می‌دهد بازبینی‌های قدیمی و بازمانده‌ها چقدر می‌گیرند)، سپس از سر بگیرید.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} از {repo} دو بار با بایت‌هایی رسید که بایت‌های هاب نیستند.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>با شبکهٔ دیگری یا بعداً تلاش کنید. چیزی از آن نگه داشته نشد؛ به پروندهٔ دیگری دست نخورد.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>برنامهٔ دیگری هم‌اکنون در حال بارگیری {file} از {repo} است.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>تا پایانش صبر کنید و سپس از سر بگیرید: آنچه گرفته به کار می‌رود.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>«{name}» بار شده است.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>نخست آن را از حافظه بردارید.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>«{name}» در حال بارگیری است.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>نخست بارگیری‌اش را لغو کنید.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>آنچه از «{name}» روی دیسک است پس از ساخت برنامه تغییر کرده است. چیزی برداشته نشد.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>برنامهٔ جدید را ببینید و تأیید کنید.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>«{name}» به {target} تبدیل نشد: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>نوع دیگری یا منبعی با دقت بالاتر برگزینید. منبع دست‌نخورده است.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>«{name}» تبدیل‌شدنی نیست: {architecture} از آن‌هایی نیست که Parlance تبدیل می‌کند.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>در «کاوش» به دنبال GGUF آن بگردید.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>چک‌پوینت {path} به کار نمی‌آید: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>دوباره و کامل بارگیری‌اش کنید.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} از پیش آنجاست.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>نخست نامش را تغییر دهید یا برش دارید؛ روی چیزی نوشته نشد.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>همهٔ {layers} لایه روی {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>همهٔ {layers} لایه روی {device}، برخی خبره‌هایشان در حافظه</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} از {layers} لایه روی {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>پردازنده، {threads} ریسه: GPU {free_bytes} جای آزاد دارد و دست‌کم {needed_bytes} لازم است</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>پردازنده، {threads} ریسه: GPU پیدا نشد</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>پردازنده، {threads} ریسه: llama.cpp بدون پشتیبانی از این GPU ساخته شده است؛ «{detail}» آن را با پشتیبانی می‌سازد</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>پردازنده، {threads} ریسه: گردانندهٔ GPU نیست ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>پردازنده، {threads} ریسه: گردانندهٔ {detail} آن را به llama.cpp عرضه نمی‌کند</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>پردازنده، {threads} ریسه: لایه‌های GPU روی 0 تنظیم شده‌اند</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>روی کارساز {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>زمینه کوتاه‌تر از آن است که مدل می‌شناسد، تا در حافظه جا شود.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>دقت حافظهٔ زمینه کمتر است، تا در GPU جا شود.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>خبره‌های برخی لایه‌ها در حافظهٔ رایانه می‌مانند.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>برخی لایه‌ها نزد پردازنده می‌مانند، چون GPU جایی برایشان ندارد.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>بار کردن به دلیل کمبود حافظه شکست خورد و با مقدار کمتر تکرار شد.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>حافظه کم است: همه‌چیز کندتر است</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>پردازنده داغ و کند شده است</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>با باتری: ریسه‌های کمتر</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} از حافظه برداشته شد تا برای {other} جا باز شود</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} چون استفاده نمی‌شد از حافظه برداشته شد</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} مطابق برنامه جا نشد و با مقدار کمتر بار شد</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} اینجاست و از این پس به کار می‌رود</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} خودبه‌خود پایان یافت و دوباره راه‌اندازی شد؛ پاسخ ادامه یافت</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} درون‌ریزی نمی‌شود: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>چیزی از آن برداشته نشد. پرونده‌ای را برگزینید که از فهرست دستیارها برون‌ریزی شده باشد.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>کارساز {address} در دسترس نیست: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>راه‌اندازی‌اش کنید یا نشانی‌اش را در بخش مدل‌ها بررسی کنید.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>کارساز {address} کلید را نمی‌پذیرد.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>کلیدی را که مالکش به شما داده در بخش مدل‌ها وارد کنید.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>کارساز {address} مدل «{model}» را ندارد.</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>در بخش مدل‌ها یکی را که دارد برگزینید.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>کارساز {address} سرگرم است و خواسته منتظر بمانید.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>کمی بعد دوباره تلاش کنید یا مدلی از همین رایانه به کار ببرید.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>کارساز {address} شکست خورد (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>دوباره تلاش کنید؛ اگر همین‌طور ماند، گزارش خود کارساز را ببینید.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>اتصال به {address} میان پاسخ قطع شد.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>آنچه رسیده نگه داشته می‌شود. دوباره تلاش کنید.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>آنچه در {address} پاسخ می‌دهد کارسازی با پروتکل OpenAI نیست.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>نشانی را بررسی کنید؛ بیشتر کارسازها «/v1» را در پایان آن می‌خواهند.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>«{address}» نشانی کارساز نیست.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>چنین شکلی دارد: http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>کارساز RPC {address} پاسخ نمی‌دهد، در حال استفادهٔ برنامهٔ دیگری است، یا از نسخهٔ دیگری از llama.cpp است.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>راه‌اندازی‌اش کنید یا در بخش مدل‌ها از فهرست بردارید.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>«{address}» نشانی کارساز RPC نیست.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>یک نام یا نشانی IPv4 و یک درگاه است، مانند 192.168.1.20:50052. در llama.cpp، RPC از IPv6 پشتیبانی نمی‌کند.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>دستگاه‌های این رایانه را نمی‌توان در {address} عرضه کرد: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>نشانی‌ای از این رایانه و درگاهی آزاد برگزینید.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>کارساز RPC {address} برای مدلی محاسبه می‌کند که بار شده است.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>برای دیدن برنامه پیش از بار کردن، آن مدل را از حافظه بردارید.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp بدون RPC ساخته شده است.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>آن را با «make run RPC=1» بسازید یا کارسازها را بردارید.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} نمی‌تواند برای این مدل پیش‌گویی کند: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>مدل کوچک‌تری از همان خانواده برگزینید، یا هیچ‌کدام.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} دیگر پاسخ نمی‌دهد.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>مدل روی آنچه مانده دوباره بار می‌شود.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>مدل «{model}» برای این زبان ساخته نشده است: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>زبان دیگری برگزینید، یا در بخش مدل‌ها مدل دیگری.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>مدل «{model}» از {source} به {target} ترجمه نمی‌کند.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>از راه انگلیسی یا چینی ترجمه کنید یا مدل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>متن از پیش به این زبان است: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>زبان دیگری برای ترجمه برگزینید.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} از نوعی است که به شکل سند ترجمه نمی‌شود.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>متنش را رونوشت و ترجمه کنید، یا آن را در قالب دیگری ذخیره کنید.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} همان نیست که هنگام ترجمه بود.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>دوباره بیفزاییدش: آنچه در آن تغییر نکرده از نو ترجمه نمی‌شود.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} فهرست واژه‌ای نیست که بتوان خواند: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>جدولی با یک واژه و ترجمه‌اش در هر خط، یا یک پروندهٔ TBX به کار ببرید.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>عدد {detail} جا افتاده است</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>نشانی {detail} جا افتاده است</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>جانگهدار {detail} جا افتاده است</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>ناهمخوان با واژه‌نامه: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>همانند متن اصلی</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>زبان دیگری به نظر می‌رسد</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>خودش را تکرار می‌کند</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>بسیار بلندتر از متن اصلی</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>بسیار کوتاه‌تر از متن اصلی</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>گیومه‌ها یا پرانتزها بسته نمی‌شوند: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>مدل پایانی ننوشت</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>قالب‌بندی یا پیوند از دست رفت: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>جای آنچه در متن است را بررسی کنید: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>ترجمه نشد: متن اصلی نگه داشته شد</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>خط‌ها برای زیرنویس بیش از حد بلندند</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>مدل برای این زبان ساخته نشده است</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>مدل میان این دو ترجمه نمی‌کند</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>متن به همین زبان است</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>ترجمه سندی جدید است: این قالب را نمی‌توان با واژه‌های دیگری در آن نوشت.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>فرمول‌هایی دارد که شاید به دنبال متن‌هایی باشند که به زبان دیگری خواهند بود.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>فهرست مطالبش هنگام باز شدن به‌روز می‌شود.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>متن‌های نمودارها همان‌گونه می‌مانند.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>متنی که با ردگیری تغییرات حذف شده همان‌گونه می‌ماند.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>امضای پرونده برای ترجمهٔ آن معتبر نیست.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>آنچه {host} فرستاد سیاهه‌ای نیست که سازندگان Parlance امضا کرده باشند.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>چیزی از آن به کار نرفت. در شبکه‌ای دیگر دوباره بکوشید و اگر چنین ماند، سازندگان را آگاه کنید.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>سیاههٔ نسخه‌ها از {host} کهنه‌تر از آنی است که پیش‌تر دیده‌اید.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>شاید کسی نسخه‌های تازه‌تر را از شما پنهان می‌کند. در شبکه‌ای دیگر دوباره بکوشید.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>برای ترجمه، در بخش مدل‌ها یک مدل T5 یا MADLAD به شکل GGUF یا هر مدل دستوری برگزینید.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>برای خلاصه‌سازی یا بازنویسی، در بخش مدل‌ها یک مدل FLAN-T5 به شکل GGUF یا هر مدل دستوری برگزینید.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>برای دسته‌بندی یا مقایسهٔ متن‌ها، در بخش مدل‌ها یک مدل امبدینگ BERT، ModernBERT یا nomic به شکل GGUF برگزینید.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>پایان یافت</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>به سقف طول رسید</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>زمینه پر است</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>به متن توقف رسید</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>متوقف شد</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} بایت</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} کیلوبایت</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} مگابایت</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} گیگابایت</translation>
        </message>
        <message>
            <source>{size} TB</source>
            <translation>{size} ترابایت</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>گفتگو</translation>
        </message>
        <message>
            <source>You</source>
            <translation>شما</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>پاسخ</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>استدلال</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>دستورها</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>پیوست: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>این پاسخ تمام نشده است.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>آغازشده در {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>مدل‌ها: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>برون‌ریزی‌شده از Parlance در {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>خلاصه</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>منابع</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>ص {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>اسلاید {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>برگهٔ {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>بند {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} پس از عددها و نام‌هایی می‌آید که در سندها پیدا نشدند.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{read} از {all} بند خوانده شد ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>صفحه‌های بدون متن: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>صفحه‌هایی که خوانده نشدند: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>روی کارساز %1 اجرا می‌شود</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>اجرا روی: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>ادامه در پس‌زمینه</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>پرسش نمونه</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>پاسخ نمونه</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>برداشتن این نمونه</translation>
        </message>
    </context>
</TS>
