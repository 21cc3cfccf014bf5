<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>فتح الشروط</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>تحقق من جديد</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>رمز وصول Hugging Face ‏(hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>رمز وصول Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>الحفظ على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>حفظ رمز الوصول على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>حيث تحفظ أدوات Hugging Face رمزها.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>افتح الشروط ووافق عليها بحسابك في Hugging Face، ثم سجّل الدخول هنا برمز وصول من ذلك الحساب يملك إذن القراءة.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>إن كان خاصًا فسجّل الدخول برمز وصول يُسمح له بقراءته.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>لدى صانعيه موافقتك: يمكن جلب ملفاته.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>جارٍ سؤال Hub عمّا إذا كان يمكن جلب ملفاته…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>لا يمكن جلب ملفاته بعد.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>يطلب صانعوه موافقتك على شروطهم أولًا.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>لم تسجّل الدخول.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>أنت مسجّل الدخول حتى إغلاق Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>أنت مسجّل الدخول برمز الوصول الموجود في HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>أنت مسجّل الدخول برمز الوصول المحفوظ على هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>العمل مستمر؛ «إيقاف» ينهيه فورًا.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>في انتظار النموذج…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>جارٍ الكتابة…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>جارٍ القراءة: %1 من %2 رمز</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>جارٍ الكتابة…  %1 رمز/ث</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>اختيرت خيارات أخرى. تُستعمل الملاحظات السابقة من جديد حيثما ناسبت.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>تلخيص من جديد</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>الإجابة من جديد مع…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>الإجابة من جديد</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>تبقى الإجابة السابقة: يمكنك الرجوع إليها بالسهمين أسفلها.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>من يجيب</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>صيغ أخرى</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>جارٍ البحث عن صيغ أخرى…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>لم يُعثر على غيرها.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>إخفاء الاستدلال</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>إظهار الاستدلال</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>الاستدلال</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>جارٍ التفكير…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>جارٍ التفكير منذ %1 ث…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>فكّر مدة %1 ث</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>كيف أُنشئت</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>جارٍ البحث عن الإجابة…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>تعذرت قراءة %1. حُفظ الملف باسم %2، وبدأ Parlance ملفًا جديدًا.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>كلٌّ على حدة</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>معًا</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>طريقة تلخيص عدة مستندات</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>ما يُصنع منها معًا</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
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
            <translation>سؤال عن المستند</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>اسأل</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>إيقاف الإجابة</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>السؤال عن المستندات</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>السؤال عن المستند</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>جارٍ البحث عن المستند…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>لا يمكن السؤال عن المستند من دونه</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>يمكن طرح الأسئلة بعد فتح المستند</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>أوقفتَ هذه الإجابة.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>جارٍ سؤال العنوان</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>كاتب</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>يكتب النصوص ويحسّنها بأسلوبك أنت</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>أنت تساعد على الكتابة. أجب بلغة النص الذي يُعطى لك. اكتب جملًا بسيطة حيّة، وتجنّب العبارات المستهلكة والمبالغة. حين تحسّن نصًا فحافظ على معناه وحقائقه وأسلوب كاتبه، وأعطِ النص الجديد كاملًا أولًا، ثم اذكر التغييرات الرئيسة بعده في كلمات قليلة. لا تسأل إلا حيث لا يمكنك المتابعة بغير ذلك.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>اجعل هذا النص أوضح وأقصر:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>اكتب رسالة ودّية تعتذر عن قبول دعوة.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>مبرمج</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>يكتب الشفرة ويشرحها ويصلحها</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>أنت مبرمج دقيق. أعطِ شفرة كاملة تعمل، في كتلة شفرة تُذكر لغتها، واستعمل المكتبة القياسية حيث تكفي. عالج الأخطاء، واذكر ما افترضته. قل قبل الشفرة في جملة أو جملتين كيف ستعمل، وبعدها كيف تُختبر. وإن لم تكن متأكدًا من وجود دالة أو خيار فقل ذلك.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>ماذا تفعل هذه الشفرة، وأين يمكن أن تفشل؟</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>اكتب برنامجًا يعيد تسمية الصور بحسب تاريخها.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>معلّم</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>يشرح خطوة بخطوة ويطرح الأسئلة</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>أنت معلّم صبور. اعرف أولًا ما يعرفه المتعلّم. اشرح خطوة واحدة في كل مرة مع مثال من الحياة اليومية، واختم بسؤال واحد يُظهر هل فُهمت. لا تعطِ حل التمرين دفعة واحدة: أعطِ تلميحًا، ثم تلميحًا أكبر. أثنِ على الصواب، وقل بوضوح ولطف ما ليس صوابًا.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>اشرح لي الكسور.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>لماذا السماء زرقاء؟</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>ملخِّص</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>يقول باختصار ما يقوله النص</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>أنت تلخّص النصوص بلغتها. أولًا جملة واحدة تقول أهم ما فيها، ثم ثلاث إلى سبع نقاط، كل منها جملة كاملة. أبقِ الأسماء والأرقام والتواريخ كما هي تمامًا. قل ما يقوله النص فقط ولا تزد شيئًا من عندك؛ وحيث يكون غامضًا أو يناقض نفسه فقل ذلك.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>لخّص هذا النص:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>ما الذي تقرّر في هذا المحضر، ومن ينفّذه؟</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>المساعدون</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>استعمال في هذه الدردشة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>المساعد مجموعة من التعليمات والإعدادات تحت اسم. أنشئ مساعدك بزر «جديد».</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>إضافة أربعة للبدء</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>بدايات</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>بدايات، واحدة في كل سطر: تُعرض على الصفحة الفارغة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>لا مساعدين</numerusform>
                <numerusform>مساعد واحد</numerusform>
                <numerusform>مساعدان</numerusform>
                <numerusform>%Ln مساعدين</numerusform>
                <numerusform>%Ln مساعدًا</numerusform>
                <numerusform>%Ln مساعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>لا موجّهات</numerusform>
                <numerusform>موجّه واحد</numerusform>
                <numerusform>موجّهان</numerusform>
                <numerusform>%Ln موجّهات</numerusform>
                <numerusform>%Ln موجّهًا</numerusform>
                <numerusform>%Ln موجّه</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>أُضيف: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>حُفظ: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>مساعد جديد</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>استيراد المساعدين</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>تصدير المساعدين</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>المساعدون (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>إرفاق مستندات أو صور</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>مرفقات الرسالة</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>لا ملفات زائدة على ما تتسع له رسالة واحدة.</numerusform>
                <numerusform>ملف واحد زائد على ما تتسع له رسالة واحدة: لم يُضف.</numerusform>
                <numerusform>ملفان زائدان على ما تتسع له رسالة واحدة: لم يُضافا.</numerusform>
                <numerusform>%Ln ملفات زائدة على ما تتسع له رسالة واحدة: لم تُضف.</numerusform>
                <numerusform>%Ln ملفًا زائدًا على ما تتسع له رسالة واحدة: لم تُضف.</numerusform>
                <numerusform>%Ln ملف زائد على ما تتسع له رسالة واحدة: لم تُضف.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>لا يرى «%1» الصور: لا تُذكر له إلا أسماؤها.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%Ln كلمات</numerusform>
                <numerusform>%Ln كلمة</numerusform>
                <numerusform>%Ln كلمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>في الانتظار…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>جارٍ القراءة… %1 من %2 صفحة</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>لم يُرفق</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>«%1»: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>قُرئ «%1» كله.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>لم يُقرأ شيء من «%1»: لا متسع له في السياق.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>لم يُقرأ لهذا شيء من «%2» (%1 %). إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من صفحة «%2» الواحدة. إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من صفحتي «%2». إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من %Ln صفحات من «%2». إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من %Ln صفحة من «%2». إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من %Ln صفحة من «%2». إظهار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>لم يُقرأ لهذا شيء من «%2» (%1 %). إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من كلمة «%2» الواحدة. إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من كلمتي «%2». إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من %Ln كلمات من «%2». إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من %Ln كلمة من «%2». إظهار</numerusform>
                <numerusform>قُرئ لهذا %1 % من %Ln كلمة من «%2». إظهار</numerusform>
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
                <numerusform>لا محادثات</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%Ln محادثات</numerusform>
                <numerusform>%Ln محادثة</numerusform>
                <numerusform>%Ln محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>لا نصوص مترجمة</numerusform>
                <numerusform>نص مترجم واحد</numerusform>
                <numerusform>نصان مترجمان</numerusform>
                <numerusform>%Ln نصوص مترجمة</numerusform>
                <numerusform>%Ln نصًا مترجمًا</numerusform>
                <numerusform>%Ln نص مترجم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>لا مستندات مترجمة</numerusform>
                <numerusform>مستند مترجم واحد</numerusform>
                <numerusform>مستندان مترجمان</numerusform>
                <numerusform>%Ln مستندات مترجمة</numerusform>
                <numerusform>%Ln مستندًا مترجمًا</numerusform>
                <numerusform>%Ln مستند مترجم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>لا نصوص ملخصة</numerusform>
                <numerusform>نص ملخص واحد</numerusform>
                <numerusform>نصان ملخصان</numerusform>
                <numerusform>%Ln نصوص ملخصة</numerusform>
                <numerusform>%Ln نصًا ملخصًا</numerusform>
                <numerusform>%Ln نص ملخص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>لا مصطلحات</numerusform>
                <numerusform>مصطلح واحد</numerusform>
                <numerusform>مصطلحان</numerusform>
                <numerusform>%Ln مصطلحات</numerusform>
                <numerusform>%Ln مصطلحًا</numerusform>
                <numerusform>%Ln مصطلح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>لا تصحيحات</numerusform>
                <numerusform>تصحيح واحد</numerusform>
                <numerusform>تصحيحان</numerusform>
                <numerusform>%Ln تصحيحات</numerusform>
                <numerusform>%Ln تصحيحًا</numerusform>
                <numerusform>%Ln تصحيح</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>لا مساعدين</numerusform>
                <numerusform>مساعد واحد</numerusform>
                <numerusform>مساعدان</numerusform>
                <numerusform>%Ln مساعدين</numerusform>
                <numerusform>%Ln مساعدًا</numerusform>
                <numerusform>%Ln مساعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>لا موجّهات محفوظة</numerusform>
                <numerusform>موجّه محفوظ واحد</numerusform>
                <numerusform>موجّهان محفوظان</numerusform>
                <numerusform>%Ln موجّهات محفوظة</numerusform>
                <numerusform>%Ln موجّهًا محفوظًا</numerusform>
                <numerusform>%Ln موجّه محفوظ</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>الدردشات والترجمات والملخصات</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>النص في «الترجمة»</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>النص الجاري إكماله</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>طابور الملخصات</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>طابور الترجمات</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>الكلمات المضافة إلى القاموس</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>أُنشئت في %1 على «%2» بواسطة Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>أُنشئت في %1 بواسطة Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>نسخ احتياطي لكل شيء</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>توضع الدردشات بمرفقاتها والترجمات والملخصات والمسارد والمساعدون والمسودات والإعدادات في ملف واحد. لا تدخل فيه النماذج ولا مفاتيح الخوادم: أعد إدخالها بعد الاستعادة.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>مع إعدادات المجلدات والنماذج والعتاد</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>مقدار ما نُسخ</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>النسخ الاحتياطية لـ Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>اسم هذا الحاسوب، إن كان سيُكتب في الملف</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>نسخ احتياطي…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>حُفظت باسم %1 في %2 (%3)، ثم قُرئت للتحقق. فيها: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>الإعدادات فقط</translation>
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
            <translation>البحث عن أرجح إجابة</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>التوقف عند أولى الإجابات المكتملة</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>العرض: عدد البدايات المتتبَّعة</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>عقوبة الطول: القيمة الأكبر تفضّل إجابات أطول</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>يتابع</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>متروك</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>منتهٍ</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>البحث بالحزم</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: لوغاريتم الاحتمال %3، الدرجة %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>العقدة</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>لوغاريتم الاحتمال</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>المآل</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: لوغاريتم الاحتمال %2، الدرجة %3، %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>جزء من الفائز</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>‏«%1» ليس رقم رمز مع انحياز، مثل «50256 -5».</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>المحادثات المحذوفة</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>السلة فارغة.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>محو نهائي…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>إفراغ السلة…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>أتريد محو «%1» نهائيًا؟</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>لا محادثات لمحوها</numerusform>
                <numerusform>أتريد محو محادثة واحدة نهائيًا؟</numerusform>
                <numerusform>أتريد محو محادثتين نهائيًا؟</numerusform>
                <numerusform>أتريد محو %Ln محادثات نهائيًا؟</numerusform>
                <numerusform>أتريد محو %Ln محادثة نهائيًا؟</numerusform>
                <numerusform>أتريد محو %Ln محادثة نهائيًا؟</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>تُمحى كل رسائلها. لا يمكن التراجع عن هذا.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>بطاقة النموذج</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>إظهار النموذج المستخدم</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>جارٍ قراءة الملف…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>بطاقة %1، وليس هو النموذج المستخدم.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>لا يُستخدم أي نموذج من هذا الحاسوب. اختر واحدًا أعلاه.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>مفكّك ترميز: يواصل كتابة النص رمزًا بعد رمز</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>مُرمِّز: يقرأ النص في الاتجاهين ويصنع منه متجهات</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>مُرمِّز ومفكّك ترميز: يقرأ نصًا كاملًا ثم يكتب آخر</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>تكراري: يحتفظ بحالة ثابتة الحجم مهما طال النص</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>هجين: بعض الطبقات ترى النص كله، وأخرى تحتفظ بحالة</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE على البايتات</translation>
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
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>العائلة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>المسار</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2)، %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>الأعداد التي تعلّمها النموذج، وكلها في الملف.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 لكل رمز</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>الأوزان المستعملة</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>لا يعمل على الرمز إلا بعض الخبراء، وهذا يجعله أسرع.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>التكميم</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>مدى خشونة تخزين الأوزان: بتات أقل، ملف أصغر.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1، وكل رمز بينها %2 عدد</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>الانتباه</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>بعض الطبقات لا تنظر إلى الوراء إلا %1 رمز</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>نافذة منزلقة</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>يعمل %1 من %2 على كل رمز</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>الخبراء</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>المواضع</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>كيف يعرف النموذج موضع الرمز في النص.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 رأس بحجم %2؛ المفاتيح والقيم مضغوطة معًا</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 رأس بحجم %2؛ منها %3 تحفظ المفاتيح والقيم، ولكل واحد رؤوس عددها %4</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 رأس بحجم %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>دوّارة (RoPE)، الأساس %1، ممدودة %2 مرة (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>دوّارة (RoPE)، الأساس %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>دوّارة (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 رمز، %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>المفردات</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 رمز</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>سياق التدريب</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>كم كان طول النصوص التي تعلّم منها.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>صيغة الدردشة</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>في الملف</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>دردشة جديدة</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>دردشة مؤقتة</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>إيقاف الإجابة</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>محاولة أخرى: إجابة جديدة</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>البحث في المحادثات</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>مجلد جديد…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>المحادثات المحذوفة…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>تسمية هذه المحادثة…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>تثبيت هذه المحادثة</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>إلغاء تثبيت هذه المحادثة</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>تصدير هذه المحادثة…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>تصدير كل المحادثات…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>حذف هذه المحادثة</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>تسمية المحادثة</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>إجراءات المحادثة</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>دردشة مؤقتة</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>دردشة جديدة</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>دردشة مؤقتة جديدة</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>أفلت للإرفاق بالرسالة</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>اختيار مستندات وصور</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>مستندات وصور</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>صورة</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>اكتملت الإجابة: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>صور</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>لا يستطيع النموذج اتباع ذلك: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>ما أرفقته لا يزال يُقرأ.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>انتظر الإجابة أولًا، أو أوقفها بمفتاح Esc.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>لا يمكن تشغيلها كما هي</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>نقاط حفظ في ذاكرة Hugging Face المخبئية لا يقرؤها llama.cpp. يمكن تحويل ما ينتمي منها إلى بعض العائلات، وتبقى نقطة الحفظ كما هي.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>تحويل</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>إنشاء ملف GGUF منها يمكن لـParlance تشغيله</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>تحويل %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>المزيد عن %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>إزالة كل ما يخص مستودعها…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>نسخ الأمر «%1»</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>مقارنة الإجابات</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>سؤال الاثنين</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>الجانب الأول</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>الجانب الثاني</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>ماذا تسأل الاثنين؟</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>واحدًا بعد الآخر، لتمكن مقارنة السرعتين</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>إيقاف الاثنين</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>الجانبان متماثلان: لا يفرّق بينهما إلا المصادفة.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>من جديد</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>الاحتفاظ بهذه الإجابة</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>محفوظة</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>في انتظار النموذج…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>جارٍ القراءة: %1 من %2 رمز</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>جارٍ الاستدلال…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>جارٍ الكتابة…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>أُوقف.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>لا رموز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%Ln رموز</numerusform>
                <numerusform>%Ln رمزًا</numerusform>
                <numerusform>%Ln رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 رمز/ث</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>%1 ث إجمالًا</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 ث حتى أول رمز</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>لم يُعمل به: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>الصور</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>هذا نموذج أساسي: يكمل النصوص ولم يُصنع للدردشة.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>إكمال نص</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>ابدأ نصًا هنا ودع النموذج يكمله عند المؤشر.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>التراجع عنه</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>العودة إلى الدردشة</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>رموز كل تكملة</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> رمز</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>الحرارة</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>الحرارة </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>إكمال نص</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>ملء الفراغ</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>إيقاف (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>متابعة (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>الحرارة %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>في انتظار النموذج…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>جارٍ القراءة: %1 من %2 رمز</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>جارٍ الكتابة…  يوقفها Esc.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>ضع المؤشر في فراغ: يراعي النموذج ما بعده.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>يواصل النموذج الكتابة عند المؤشر. لا يُضاف إلى نصك شيء آخر.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>لا رموز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%Ln رموز</numerusform>
                <numerusform>%Ln رمزًا</numerusform>
                <numerusform>%Ln رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 رمز/ث</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>النص أطول من السياق: لم يُقرأ منه %1 حرف.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>هذا النموذج لا يراعي ما بعد المؤشر.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>صُنع هذا النموذج للدردشة؛ النموذج الأساسي يكمل النصوص أفضل منه.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc للإيقاف</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>إيقاف الكتابة</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 رمز</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>دردشة مؤقتة: لا يُحفظ منها شيء</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>راسل Parlance أو أفلت مستندًا</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>إيقاف الكتابة (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>الإرسال تاليًا</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>الإرسال حين تُكتب الإجابة (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>إرسال</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>إرسال (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>جارٍ تلخيص الرسائل السابقة…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>إيقاف التلخيص</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>إجابة، بعد المحادثة التي سبقتها</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>ترجمة، كل فقرة بعد ما طُلب من النموذج</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>ملخص بوصفه نصًا قائمًا بذاته: ما صُنع منه لا يُحسب</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>نصك</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>قيّمه %1، وكتبه %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>قيّمه %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>ليس للرمز الأول احتمال: لا شيء قبله.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>النص أطول من السياق: بدءًا من الرمز %1 لم يعرف النموذج إلا ما سبقه مباشرة.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>تُقيَّم أول %1 حرف فقط.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>«%1» %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>«%1»: %2. لم يكن شيء أكثر احتمالًا.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>«%1»: %2، المرتبة %3. أكثر احتمالًا: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>لا رموز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%Ln رموز</numerusform>
                <numerusform>%Ln رمزًا</numerusform>
                <numerusform>%Ln رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>الحيرة %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>متوسط لوغاريتم الاحتمال %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>الرقم في المفردات</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>الاحتمال</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>لوغاريتم الاحتمال</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>المرتبة</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>الأكثر احتمالًا</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>الثقة</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>حيرة قدرها 5 تعني أن النموذج تردد في المتوسط كمن يختار بين خمسة رموز متساوية الاحتمال. و1 تعني أنه كان متيقنًا.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>ما سبق النص</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>إظهار ما سبقه</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>ما يسبقه</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>ما يسبقه (يمكن تركه فارغًا)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>نص من عندك</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>تقييم نص من عندك</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>ما مدى ثقة النموذج؟</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>مقدار ما قُيِّم</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>حيث كان أقل ثقة</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>أشر إلى رمز، أو تنقّل بينها بمفاتيح الأسهم.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>نص حر</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>لا تتبع الإجابات مخططًا ولا قواعد.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>تتبع الإجابات مخطط JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>تتبع الإجابات قواعد نحوية.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>الإجابات نص حر.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>كتابة…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>الإجابة تتبعه.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>قُطعت الإجابة؛ وهي تتبعه إلى حيث بلغت.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>الإجابة ليست JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>الإخراج المهيكل</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>استعمال</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>نص حر</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>مخطط JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>قواعد نحوية (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>شكل الإجابات</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>المخطط أو القواعد</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>إدراج مثال</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>سؤال للتجربة</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>اذكر كتابًا تحبه.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>تجربته على النموذج</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>تصير الإجابات JSON يتبع المخطط (JSON Schema 2020-12). اذكر في السؤال معنى الحقول: النموذج يرى السؤال لا المخطط.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>تتبع الإجابات القاعدة «root» من قواعد مكتوبة بصيغة GBNF الخاصة بـllama.cpp: تُكتب القواعد هكذا name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>تُكتب الإجابات بحرية كما يشاء النموذج.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>لم يُكتب شيء بعد.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>جارٍ التحقق…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>يستطيع النموذج اتباع هذا.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>في انتظار النموذج…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>جارٍ الكتابة…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>أُوقف.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>المساعد</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>الحرارة</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>نموذج الدردشة</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>الحرارة %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>كما هي (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 من %2 رمز</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>السياق: المستعمل %1 من %2 رمز</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>يبيّن ما يشغله كل شيء</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>ما يُرسل إلى النموذج</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 رمز</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>هذه المحادثة</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>ما تكتبه</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>محجوز للإجابة</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>متاح</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>السياق كله</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>لن تُترك أي رسالة قديمة.</numerusform>
                <numerusform>لن تُرسل أقدم رسالة.</numerusform>
                <numerusform>لن تُرسل أقدم رسالتين.</numerusform>
                <numerusform>لن تُرسل أقدم %Ln رسائل.</numerusform>
                <numerusform>لن تُرسل أقدم %Ln رسالة.</numerusform>
                <numerusform>لن تُرسل أقدم %Ln رسالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>الأرقام تقديرية: هذا النموذج لا يَعُدّ.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>حين يمتلئ السياق تُترك أقدم الأدوار.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>تلخيص المرفق أولًا</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>سياق أكبر…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>في هذه الرسالة %1 رمز، ولا متسع إلا لعدد %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>مع هذه الرسالة تُرسل كل الرسائل.</numerusform>
                <numerusform>مع هذه الرسالة لن تُرسل أقدم رسالة بعد الآن.</numerusform>
                <numerusform>مع هذه الرسالة لن تُرسل أقدم رسالتين بعد الآن.</numerusform>
                <numerusform>مع هذه الرسالة لن تُرسل أقدم %Ln رسائل بعد الآن.</numerusform>
                <numerusform>مع هذه الرسالة لن تُرسل أقدم %Ln رسالة بعد الآن.</numerusform>
                <numerusform>مع هذه الرسالة لن تُرسل أقدم %Ln رسالة بعد الآن.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>مثبّتة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>لم يُعثر على محادثات</numerusform>
                <numerusform>عُثر على محادثة واحدة</numerusform>
                <numerusform>عُثر على محادثتين</numerusform>
                <numerusform>عُثر على %Ln محادثات</numerusform>
                <numerusform>عُثر على %Ln محادثة</numerusform>
                <numerusform>عُثر على %Ln محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>لا محادثات في السلة</numerusform>
                <numerusform>محادثة واحدة في السلة</numerusform>
                <numerusform>محادثتان في السلة</numerusform>
                <numerusform>%Ln محادثات في السلة</numerusform>
                <numerusform>%Ln محادثة في السلة</numerusform>
                <numerusform>%Ln محادثة في السلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>لا محادثات</numerusform>
                <numerusform>محادثة واحدة</numerusform>
                <numerusform>محادثتان</numerusform>
                <numerusform>%Ln محادثات</numerusform>
                <numerusform>%Ln محادثة</numerusform>
                <numerusform>%Ln محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>المجلد %1، موسّع: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>المجلد %1، مطوي: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1، مثبّتة</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1، في المجلد %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>تسمية…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>توسيع</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>طي</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>إزالة المجلد…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>نقل إلى مجلد</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>مجلد جديد…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>إخراج من المجلد</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>تسمية المحادثة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>تسمية المجلد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>أتريد إزالة المجلد «%1»؟</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>إزالة المجلد</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>تبقى محادثاته دون مجلد.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>المحادثات المحذوفة…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>دردشة جديدة</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>مجلد جديد…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>البحث في المحادثات</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>مسح البحث (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>لا محادثة تحتوي على هذا.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>ستظهر محادثاتك هنا.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>مطوي</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>موسّع</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>نسخ الشفرة</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>صياغتك</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>البحث في التصحيحات</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>نسيان</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>نسيان ما ترجمته النماذج…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>التصحيحات</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>لا تصحيح يحتوي على هذا.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>حيثما غيّرت ترجمةً استُعملت صياغتك منذ ذلك الحين.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>أجزاء المستند التي يستند إليها الملخص</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>يستند الملخص إلى %1 منها</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>انتهت من نفسها</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>بلغت طولها</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>ملأت السياق</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>أُوقفت</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>مجموع لوغاريتمات الاحتمال</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>لكل رمز</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>سبب الانتهاء</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>جشِع (greedy)</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>البحث بالحزم</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>بالسحب، البذرة %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>لا رموز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%Ln رموز</numerusform>
                <numerusform>%Ln رمزًا</numerusform>
                <numerusform>%Ln رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>لوغاريتم الاحتمال %1، و%2 لكل رمز</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>فك الترميز</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>فك الترميز</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>حتى أربعة أعداد صحيحة</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>في كل مربع رمز، ومجموع لوغاريتمات الاحتمال حتى ذلك الرمز، وبين قوسين درجته مع عقوبة الطول. السميك: الفائز؛ المتقطع: المتروك؛ الإطار المزدوج: إجابة كاملة.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>البذور</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>الحزم</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>عقوبة الطول</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>أقصى عدد للرموز</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>ما تشترك فيه كلها باهت؛ والعلامة ▸ حيث تسلك إحداها طريقها.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>الموجّه نفسه، يُفك ترميزه بالطريقة الجشعة (greedy)، وبالسحب ببذور، وبالبحث بالحزم، مع مجموع لوغاريتمات الاحتمال لكل منها.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>الإبقاء عليه</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>أتريد الإلغاء وحذف ما جُلب؟</translation>
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
            <translation>تصفير الكل</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>لا شيء مضبوط على نحو مختلف في هذه الدردشة</numerusform>
                <numerusform>مضبوط على نحو مختلف في هذه الدردشة: %Ln</numerusform>
                <numerusform>مضبوط على نحو مختلف في هذه الدردشة: %Ln</numerusform>
                <numerusform>مضبوط على نحو مختلف في هذه الدردشة: %Ln</numerusform>
                <numerusform>مضبوط على نحو مختلف في هذه الدردشة: %Ln</numerusform>
                <numerusform>مضبوط على نحو مختلف في هذه الدردشة: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>لا تضبط هذه الدردشة شيئًا خاصًا بها.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>التراجع عن «%1»</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>إزالة الملخص وإرسال الرسائل من جديد</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>ملخص لا يحل محل أي رسالة</numerusform>
                <numerusform>ملخص أُرسل بدل رسالة واحدة</numerusform>
                <numerusform>ملخص أُرسل بدل رسالتين</numerusform>
                <numerusform>ملخص أُرسل بدل %Ln رسائل</numerusform>
                <numerusform>ملخص أُرسل بدل %Ln رسالة</numerusform>
                <numerusform>ملخص أُرسل بدل %Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>إخفاء الملخص</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>إظهار الملخص</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>ملخص الرسائل السابقة</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>أي مهمة</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>الدردشة</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>الملخصات</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الشفرة</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>التضمينات</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>أي حجم</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>حتى 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>من 3B إلى 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>من 9B إلى 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>أكثر من 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>الرائج أولًا</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>الأكثر تنزيلًا</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>الأكثر إعجابًا</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>الأحدث أولًا</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>أي رخصة</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>أي لغة</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>التنزيلات: %1 مليون</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>التنزيلات: %1 ألف</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>التنزيلات: %1</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>المعاملات: %1</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>ملف بحجم %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>يطلب الموافقة</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>السياق %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>عُدّل %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>البحث في النماذج، مثل «qwen3» أو «persian»</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>البحث في النماذج</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>إظهار المزيد</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>على Hugging Face Hub</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>موصى به لهذا الحاسوب</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>من الفهرس</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>إظهارها كلها (%1)</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>جارٍ سؤال Hub عن المزيد…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>من دون شبكة يبقى الفهرس أعلاه.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>لا نموذج GGUF كهذا في Hub.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>إرسال ملخص لها بدلًا منها</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>دردشة جديدة من ملخص</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>تُرسل كل الرسائل السابقة</numerusform>
                <numerusform>رسالة سابقة واحدة لم تعد تُرسل</numerusform>
                <numerusform>رسالتان سابقتان لم تعودا تُرسلان</numerusform>
                <numerusform>%Ln رسائل سابقة لم تعد تُرسل</numerusform>
                <numerusform>%Ln رسالة سابقة لم تعد تُرسل</numerusform>
                <numerusform>%Ln رسالة سابقة لم تعد تُرسل</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>رسالة سابقة واحدة لم تعد تُرسل</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>سياق أكبر: %1، ذاكرة أكثر بنحو %2…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>سياق أكبر: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>كتابة المستند من جديد</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>الكتابة في مجلد…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>الأوراق والأعمدة…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>ترجمة من جديد بخيارات أخرى…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>فتح الأصل</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>ترجمة من جديد</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>جدولًا ثنائي اللغة: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>مستندًا: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>المستند نفسه</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>لا برنامج يفتح %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>كُتب: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>تظهر هنا المستندات التي تميّزها بنجمة.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>لا مستند بهذا الاسم.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>ستظهر مستنداتك هنا.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>أتريد محو ترجمة «%1»؟ تبقى الملفات.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>البحث في المستندات</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>المستندات السابقة</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>المستندات في السلة</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>أتريد محو كل الترجمات في السلة؟ تبقى الملفات.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>ما يُمحى لا يمكن استعادته.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>اختيار مستندات</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>صفحة ويب</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>الترجمة إلى</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>جدول ثنائي اللغة</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>كتابة الأصل والترجمة جنبًا إلى جنب بدل المستند نفسه</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>صيغة الجدول</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>إلى</translation>
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
            <translation>طابور المستندات</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>ترجمة من جديد</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>تبقى المستندات المكتملة في القائمة أدناه</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>ليست من لغات النموذج</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>ليسا زوجًا يترجم النموذج بينه</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>بهذه اللغة أصلًا</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>نوع لا يُترجم</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>تغيّر الملف</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>جارٍ الفتح</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>جارٍ الترجمة</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>جارٍ إصلاح ما لم يجتز الفحوص</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>جارٍ كتابة المستند</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>لا شيء للمراجعة</numerusform>
                <numerusform>فقرة واحدة للمراجعة</numerusform>
                <numerusform>فقرتان للمراجعة</numerusform>
                <numerusform>%Ln فقرات للمراجعة</numerusform>
                <numerusform>%Ln فقرة للمراجعة</numerusform>
                <numerusform>%Ln فقرة للمراجعة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 من %2 فقرة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 معروفة من قبل</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>تغيّر منذ كُتب</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 ← %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>لم يُكتب</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>مستندات جديدة</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>تعود مستندات Word وPowerPoint وExcel وLibreOffice وصفحات الويب والكتب الإلكترونية وMarkdown والترجمات المصاحبة وPO والرسائل والجداول والنصوص بصيغتها نفسها، ويعود PDF مستند Word. تُكتب الترجمة بجانب الأصل لا فوقه أبدًا.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>أفلت للترجمة</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>تنزيل %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>تقديم: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>تأخير: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>استئناف %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>إيقاف %1 مؤقتًا</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>إزالة %1 من القائمة</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>إلغاء %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>دون تسجيل الدخول</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>فتح صفحته</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة من جديد</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>إظهار في المثبّتة</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>المحاولة من جديد</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>تنزيل %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>استئناف %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>إيقاف %1 مؤقتًا</translation>
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
            <translation>بقي أقل من دقيقة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>بقي أقل من دقيقة</numerusform>
                <numerusform>بقيت دقيقة واحدة</numerusform>
                <numerusform>بقيت دقيقتان</numerusform>
                <numerusform>بقيت %Ln دقائق</numerusform>
                <numerusform>بقيت %Ln دقيقة</numerusform>
                <numerusform>بقيت %Ln دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>بقي %1 س و%2 د</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>بقي أكثر من يوم</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>ينتظر دوره</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>ينتظر: الشبكة مطفأة</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>تم، وفُحص كل بايت</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>محاولة أخرى…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>محاولة أخرى الآن</numerusform>
                <numerusform>محاولة أخرى بعد ثانية واحدة</numerusform>
                <numerusform>محاولة أخرى بعد ثانيتين</numerusform>
                <numerusform>محاولة أخرى بعد %Ln ثوانٍ</numerusform>
                <numerusform>محاولة أخرى بعد %Ln ثانية</numerusform>
                <numerusform>محاولة أخرى بعد %Ln ثانية</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>جارٍ فحص الموجود هنا</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>جارٍ الاتصال…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>وصل %1 ببايتات خاطئة ويُجلب مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>إيقاف الكل مؤقتًا</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>استئناف الكل</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>حد السرعة وعدد التنزيلات المتزامنة، في الإعدادات</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>لا شيء يُنزَّل الآن</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>كل ما تنزّله يظهر هنا ويتواصل بعد إعادة التشغيل.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>البحث عن نموذج</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>لا شيء جارٍ</numerusform>
                <numerusform>%Ln جارٍ</numerusform>
                <numerusform>%Ln جاريان</numerusform>
                <numerusform>%Ln جارية</numerusform>
                <numerusform>%Ln جاريًا</numerusform>
                <numerusform>%Ln جارٍ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>لا شيء ينتظر</numerusform>
                <numerusform>%Ln ينتظر</numerusform>
                <numerusform>%Ln ينتظران</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln ينتظر</numerusform>
                <numerusform>%Ln ينتظر</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>المتاح على القرص: %1</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>حد السرعة: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>بلا حد للسرعة</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>بلا نموذج</translation>
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
            <translation>أفلت مستندات أو مجلدات في أي مكان هنا</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>اختيار ملفات…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>بقي نحو %1 س و%2 د</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>بقي نحو %1 س</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>بقي نحو %1 د</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>بقي نحو %1 ث</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>تحرير رسالتك</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>حفظ وإرسال</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>تُحفظ النسخة السابقة. Ctrl+Enter للإرسال.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>الترميز: %1 (تخمينًا)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>الترميز: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>إن بدت الحروف خاطئة فاختر ترميزًا آخر</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>ترك الأمر لـParlance</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>أوروبا الغربية</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>أوروبا الوسطى</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>البلطيقية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>السيريلية</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>اليونانية</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>العربية والفارسية</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>العبرية</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>التايلندية</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>الفيتنامية</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>الصينية المبسطة</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>الصينية التقليدية</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>اليابانية</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>الكورية</translation>
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
            <translation>محو</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>محو ما هو مخزّن</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>يُمحى ما تؤشر عليه، من السلال أيضًا، ولا يمكن استعادته. تبقى ملفاتك ونماذجك ومساردك وتصحيحاتك ومساعدوك وموجّهاتك وإعداداتك.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>ينهي Parlance ما يعمل عليه، ثم يُفتح من جديد دون ما مُحي.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>نسخ احتياطي أولًا…</translation>
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
            <translation>محو…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>محو ما هو مخزّن</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>الدردشات والترجمات والملخصات وغيرها، كل نوع على حدة.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>مُحي ما اخترته.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>الدردشات، مع المرفقات والمسودات</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>النصوص والمستندات المترجمة، وطابورها وذاكرتها</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>الملخصات، مع الأسئلة والملاحظات والطابور</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>السرعات المقيسة، ومتى استُعملت النماذج آخر مرة</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>الكلمات المضافة إلى القاموس</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>سجلات الشبكة ومرات البدء السابقة</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>إضافة مثال</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>حُفظ: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>الملفات المحفوظة في %2: %1</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>تصدير كل المحادثات…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>استيراد محادثات…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>كل الإعدادات معًا</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>تصدير الإعدادات…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>استيراد الإعدادات…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>تصفير كل الإعدادات…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>استيراد الإعدادات</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>تصدير الإعدادات</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>إعدادات Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>ما هذا؟ انقر هنا، ثم ما تريد شرحه.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>ما هذا؟</translation>
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
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>صفحة ويب (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON، بكل ما هو موجود</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>ملف لكل منها في مجلد</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>ملف لكل منها في ZIP واحد</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>ملف واحد لها كلها</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>مع ما فكّر فيه النموذج قبل أن يجيب</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>مقدار ما صُدِّر</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>تصدير «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>لا محادثات للتصدير</numerusform>
                <numerusform>تصدير محادثة واحدة</numerusform>
                <numerusform>تصدير محادثتين</numerusform>
                <numerusform>تصدير %Ln محادثات</numerusform>
                <numerusform>تصدير %Ln محادثة</numerusform>
                <numerusform>تصدير %Ln محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>محادثات Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>المحادثة كلها كما تُعرض</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>لا محادثات مختارة</numerusform>
                <numerusform>المحادثة المختارة</numerusform>
                <numerusform>المحادثتان المختارتان</numerusform>
                <numerusform>المحادثات المختارة، وعددها %Ln</numerusform>
                <numerusform>المحادثات المختارة، وعددها %Ln</numerusform>
                <numerusform>المحادثات المختارة، وعددها %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>بعض رسائلها فقط:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>لا محادثات</numerusform>
                <numerusform>المحادثة الوحيدة</numerusform>
                <numerusform>المحادثتان كلتاهما</numerusform>
                <numerusform>كل المحادثات، وعددها %Ln</numerusform>
                <numerusform>كل المحادثات، وعددها %Ln</numerusform>
                <numerusform>كل المحادثات، وعددها %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>نوع الملف</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>أين توضع عدة محادثات</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>يضم JSON كل نسخة من كل رسالة، والمرفقات بنصوصها، وما استغرقته كل إجابة. يمكن استيراده من جديد دون فقد.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>تُكتب الرسائل المعروضة، كلٌّ بتاريخها وبالنموذج الذي أجاب. وحده JSON يضم أيضًا النسخ الأخرى ونصوص المرفقات.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>تصدير الإعدادات</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>كل الإعدادات في ملف واحد، لحاسوب آخر. لا تدخل فيه المفاتيح أبدًا.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>هذه تخبر عنك أو عن هذا الحاسوب، فتُترك:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>كتابة هذه أيضًا</translation>
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
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>صفحة ويب (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>نسخ الملخص</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>حفظ الملخص</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>نُسخ.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>نسخ مع المصادر</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>حُفظ: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>الإعدادات ومفاتيح الخوادم</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>الدردشات والترجمات والملخصات والنماذج المستوردة</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>المسودات والطوابير والمحادثات المُبقاة جاهزة</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>النماذج المنزّلة، مشتركة مع برامج أخرى</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>الأجهزة</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>طريقة تحميله…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>النموذج المحمَّل</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>لا نموذج محمَّل. حين يُحمَّل واحد يظهر هنا ما يعمل عليه.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>مجموعات التعليمات المستخدمة: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>ما تستطيع النماذج والمستندات الوصول إليه، كما جُرّب على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>تجري التجربة…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>الأمر %1 يشغّل كل شيء ويعدّ ما يغادر هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>جارٍ القياس…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>مجلدات Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>إظهار السجل…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>سجل هذا التشغيل وأعطال المحرك</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>متغيرات البيئة السارية</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>لا شيء معيَّن.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>الإصدارات والإعدادات للإبلاغ عن خلل، بلا أسماء ولا مجلدات</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>الرخص…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>رخص كل ما يُوزَّع معه</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1، المتاح %2 من %3</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>لا رموز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%Ln رموز</numerusform>
                <numerusform>%Ln رمزًا</numerusform>
                <numerusform>%Ln رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 رمز/ث</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>ما معناه، وما الآمن، وما العمل</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخت</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>نموذج لهذا الحاسوب</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>اختير بحسب الذاكرة المتاحة وما تريد فعله ولغاتك.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>في هذه الأثناء نموذج البداية الذي جاء مع Parlance جاهز. هو صغير جدًا: جيد للتعرف على البرنامج، لا للعمل الحقيقي.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>جارٍ فحص هذا الحاسوب…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>لا نموذج نعرفه تتسع له الذاكرة المتاحة الآن. أغلق برامج أخرى وعد، أو تابع بنموذج البداية.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>استعمال نموذج البداية</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>جارٍ سؤال Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>استعمال هذا النموذج</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>تنزيل</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>المبدئي: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>الكلفة: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>يسري عند تحميل النموذج من جديد</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>إعادة «%1» إلى القيمة المبدئية</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>السرعة والذاكرة</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>جارٍ قراءة الملف…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>لا يُستخدم أي نموذج من هذا الحاسوب. اختر واحدًا أعلاه.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>إدراج</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>بمَ تُملأ فراغات هذا الموجّه؟</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>البحث في المستند</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>إغلاق البحث</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>لا مجلد بعد؛ واحد في كل سطر</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>إضافة مجلد</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>أتريد نسيان ما ترجمته النماذج؟</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>نسيان</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>النصوص التي تُرجمت من قبل تُترجم من جديد في المرة القادمة. تبقى تصحيحاتك وسجلّك.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>أتريد نسيان «%1»؟</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>يُزال من القائمة مع مفتاحه وما ضُبط لنماذجه. لا يتغير شيء على الخادم نفسه.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>نسيان</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>هنا من قبل</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>النماذج على هذا الحاسوب</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>هذه هنا من قبل وتتسع لها الذاكرة. أيها تريد استعماله؟ تبقى الملفات في مكانها.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>استعمال هذا النموذج</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>جلب نموذج آخر…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>المحادثات التي عُثر عليها</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>قوائم مصطلحات (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>جدول بفواصل (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>جدول بعلامات جدولة (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>المسرد</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>المصطلحات</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>التصحيحات</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>لغة النص</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>لغة الترجمة</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>لا يُترجم أبدًا</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>أسماء وكلمات تبقى كما هي في كل لغة</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>البحث في المصطلحات</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>إضافة مصطلح</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>لا مصطلح يحتوي على هذا.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>أضف الأسماء والكلمات التي لا تُترجم أبدًا.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>أضف كلمات وطريقة ترجمتها بين هاتين اللغتين.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>لم يُضف أي مصطلح.</numerusform>
                <numerusform>أُضيف مصطلح واحد.</numerusform>
                <numerusform>أُضيف مصطلحان.</numerusform>
                <numerusform>أُضيفت %Ln مصطلحات.</numerusform>
                <numerusform>أُضيف %Ln مصطلحًا.</numerusform>
                <numerusform>أُضيف %Ln مصطلح.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>حُفظ: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>استيراد مصطلحات</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>تصدير المصطلحات</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>الأوراق والأعمدة المراد ترجمتها</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>ترجمة هذه</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>تبقى البقية كما هي.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>لا نصوص</numerusform>
                <numerusform>نص واحد</numerusform>
                <numerusform>نصّان</numerusform>
                <numerusform>%Ln نصوص</numerusform>
                <numerusform>%Ln نصًا</numerusform>
                <numerusform>%Ln نص</numerusform>
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
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>لا صفحة فيها هذه الكلمات. جرّب كلمات أقل أو غيرها.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>لم يُعثر على أقسام</numerusform>
                <numerusform>عُثر على قسم واحد</numerusform>
                <numerusform>عُثر على قسمين</numerusform>
                <numerusform>عُثر على %Ln أقسام</numerusform>
                <numerusform>عُثر على %Ln قسمًا</numerusform>
                <numerusform>عُثر على %Ln قسم</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>محتويات المساعدة</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>ما عثر عليه البحث</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>البحث في هذه الصفحة</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>إغلاق البحث</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>بعض هذه الصفحة بالإنجليزية حتى الآن.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>تقدم</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>البحث في هذه الصفحة</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>نص أصغر</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>نص أكبر</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>الفقرة التالية للمراجعة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>لا فقرات للمراجعة</numerusform>
                <numerusform>فقرة واحدة للمراجعة</numerusform>
                <numerusform>فقرتان للمراجعة</numerusform>
                <numerusform>%Ln فقرات للمراجعة</numerusform>
                <numerusform>%Ln فقرة للمراجعة</numerusform>
                <numerusform>%Ln فقرة للمراجعة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>السلة</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>محو نهائي</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>إفراغ السلة…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>السلة فارغة.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>في القائمة أحدث %1.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>محو نهائي…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>نقل إلى السلة</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>السلة</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>لا ترجمة تحتوي على هذا.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>تظهر هنا الترجمات التي تميّزها بنجمة.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>لا تُحفظ الترجمات.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>ستظهر ترجماتك هنا.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>أتريد محو هذه الترجمة؟</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>إضافة إلى المفضلة</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>نقل إلى السلة</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>الاحتفاظ بسجل</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>تذكّر الترجمات على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>إغلاق السجل</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>البحث في الترجمات</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>الترجمات السابقة</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>الترجمات في السلة</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>أتريد محو كل الترجمات في السلة؟</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>ما يُمحى لا يمكن استعادته.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>كيف تحصل على نموذج</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>يشغّل Parlance نماذج GGUF. اختر من «استكشاف» نموذجًا يناسب هذا الحاسوب، أو أفلت ملف ‎.gguf على النافذة، أو حدّد مجلدًا من مجلداتك.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>استكشاف النماذج</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>اختيار مجلد نماذج</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>ما تضعه أدوات أخرى في ذاكرة Hugging Face المخبئية على هذا الحاسوب يظهر هنا أيضًا، مثلًا بالأمر:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>نسخ الأمر</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>النماذج التي عُثر عليها على Hugging Face Hub</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>استيراد محادثات</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>مقدار ما قُرئ</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>اختيار محادثات مُصدَّرة</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>محادثات مصدَّرة</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>اختيار مجلد محادثات</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>اختيار ملفات…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>كلها</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>اختر ما صدّره Parlance أو ChatGPT أو Claude أو Open WebUI أو LM Studio أو Jan أو صفحة ويب llama.cpp، أو أفلته هنا: ملفات، أو ملفات ZIP كما هي، أو مجلدًا. لا يُخزَّن شيء قبل أن ترى ما فيه، ولا يغادر شيء هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>لا محادثات للاستيراد</numerusform>
                <numerusform>استيراد محادثة واحدة</numerusform>
                <numerusform>استيراد محادثتين</numerusform>
                <numerusform>استيراد %Ln محادثات</numerusform>
                <numerusform>استيراد %Ln محادثة</numerusform>
                <numerusform>استيراد %Ln محادثة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>لم يُعثر على محادثات.</numerusform>
                <numerusform>عُثر على محادثة واحدة. أشّر عليها لاستيرادها.</numerusform>
                <numerusform>عُثر على محادثتين. أشّر على ما تريد استيراده.</numerusform>
                <numerusform>عُثر على %Ln محادثات. أشّر على ما تريد استيراده.</numerusform>
                <numerusform>عُثر على %Ln محادثة. أشّر على ما تريد استيراده.</numerusform>
                <numerusform>عُثر على %Ln محادثة. أشّر على ما تريد استيراده.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>عُثر على محادثة واحدة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>لم تُستورد أي محادثة</numerusform>
                <numerusform>استُوردت محادثة واحدة</numerusform>
                <numerusform>استُوردت محادثتان</numerusform>
                <numerusform>استُوردت %Ln محادثات</numerusform>
                <numerusform>استُوردت %Ln محادثة</numerusform>
                <numerusform>استُوردت %Ln محادثة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>بلا رسائل</numerusform>
                <numerusform>فيها رسالة واحدة</numerusform>
                <numerusform>فيها رسالتان</numerusform>
                <numerusform>فيها %Ln رسائل</numerusform>
                <numerusform>فيها %Ln رسالة</numerusform>
                <numerusform>فيها %Ln رسالة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1، %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>لم تُتخطَّ أي محادثة.</numerusform>
                <numerusform>تُخطِّيت محادثة واحدة: هي هنا من قبل.</numerusform>
                <numerusform>تُخطِّيت محادثتان: هما هنا من قبل.</numerusform>
                <numerusform>تُخطِّيت %Ln محادثات: هي هنا من قبل.</numerusform>
                <numerusform>تُخطِّيت %Ln محادثة: هي هنا من قبل.</numerusform>
                <numerusform>تُخطِّيت %Ln محادثة: هي هنا من قبل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>تُرك لأن Parlance لا مكان فيه له: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>إضافة «%1» إلى نماذجك</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>لا نماذج تُضاف إلى نماذجك</numerusform>
                <numerusform>إضافة نموذج واحد إلى نماذجك</numerusform>
                <numerusform>إضافة نموذجين إلى نماذجك</numerusform>
                <numerusform>إضافة %Ln نماذج إلى نماذجك</numerusform>
                <numerusform>إضافة %Ln نموذجًا إلى نماذجك</numerusform>
                <numerusform>إضافة %Ln نموذج إلى نماذجك</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>الملفات التي ستُضاف</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>الاستعمال من مكانه</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>لا يُنسخ شيء ولا يُغيَّر. إن نُقل الملف لاحقًا فُقد هنا.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>النقل إلى مجلد Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>يُنقل الملف من مكانه. وبعدها يستطيع Parlance إزالته لك.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>سيتغير هذا:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>لا يغيّر الملف شيئًا: كل ما فيه مضبوط هكذا من قبل.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>لم تُفهم، وتبقى كما هي:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>لا يعرفها هذا الإصدار، فتُترك:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>الانحيازات</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>العقوبات</translation>
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
            <translation>عروض النموذج</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>الرمز التالي</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>فك الترميز</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>الثقة</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>طرق السؤال</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>السرعة والذاكرة</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>بطاقة النموذج</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>الدردشة</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>الملخصات</translation>
        </message>
        <message>
            <source>code</source>
            <translation>الشفرة</translation>
        </message>
        <message>
            <source>images</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>التضمينات</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>المبدئي للدردشة</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>المبدئي للترجمة</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>المبدئي للملخصات</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>الدردشة</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>الملخصات</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>تنزيل غير مكتمل</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>مراجعة قديمة</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>ملف لا يستعمله أي نموذج</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>رابط معطوب</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>تستعمله مراجعة أخرى</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>يستعمله نموذج آخر</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>له اسم آخر في مكان آخر</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>هو لك أو لتطبيق آخر، ولا يُحذف</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>جارٍ إزالة %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>جارٍ التحقق من %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>جارٍ استيراد %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>جارٍ إنشاء %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>جارٍ تحويل %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>يأتي مع Parlance ويبقى</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>يخص llama.cpp: أزله هناك</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>يخص LM Studio: أزله هناك</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>يخص Jan: أزله هناك</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>يخص GPT4All: أزله هناك</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>يخص Ollama: أزله هناك</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>في مجلد من مجلداتك: أزله هناك</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>المعاملات: %1</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>السياق %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>لأجل %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>لم يُستعمل بعد</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>استُعمل اليوم</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>استُعمل أمس</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>استُعمل اليوم</numerusform>
                <numerusform>استُعمل قبل يوم واحد</numerusform>
                <numerusform>استُعمل قبل يومين</numerusform>
                <numerusform>استُعمل قبل %Ln أيام</numerusform>
                <numerusform>استُعمل قبل %Ln يومًا</numerusform>
                <numerusform>استُعمل قبل %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>استُعمل %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>من نوع لا يُحوَّل هنا</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>البحث في هذه النماذج</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>الفرز حسب</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>آخر استعمال</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>المعاملات</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>المالك</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>إضافة ملف…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>إضافة خادم…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>البحث عن النماذج من جديد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>لا نماذج</numerusform>
                <numerusform>نموذج واحد</numerusform>
                <numerusform>نموذجان</numerusform>
                <numerusform>%Ln نماذج</numerusform>
                <numerusform>%Ln نموذجًا</numerusform>
                <numerusform>%Ln نموذج</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1، %2 على القرص</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>لا نموذج باسم «%1».</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>إضافة نماذج</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>نماذج GGUF ‏(*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>لا نص في الصورة ليُلصق. احفظها ملفًا وأفلته.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>اختيار مستندات</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختيار مجلد</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>إعطاء كلمة السر…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>اختيار الترميز…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة من جديد</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>إضافته من جديد</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>انقر للانتقال إليه.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>إيقاف: %1</translation>
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
            <translation>ما يجري الآن</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>لا شيء يجري</numerusform>
                <numerusform>عمل واحد يجري</numerusform>
                <numerusform>عملان يجريان</numerusform>
                <numerusform>%Ln أعمال تجري</numerusform>
                <numerusform>%Ln عملًا يجري</numerusform>
                <numerusform>%Ln عمل يجري</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>إظهار ما يجري</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>طي ما يجري</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>كل ما يتذكره Parlance في ملف واحد: احتياطًا، أو للانتقال إلى حاسوب آخر. لا تدخل فيه النماذج.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>وتُنشأ نسخة من تلقاء نفسها كل يوم أيضًا. أحدثها: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>نسخ احتياطي…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>استعادة…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>مفاتيح «%1»</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>اضغط المفاتيح الجديدة. يتركها Esc كما هي، ولا يضع Backspace أي مفتاح.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>لغة النص</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>لغة الترجمة</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>تبديل اللغتين والنصين</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>اكتشاف اللغة</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>المكتشفة: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>لا تتبين لغة النص جيدًا. اخترها هنا.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>دون يقين: %1؟</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>دون يقين: اختر اللغة</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>إضافة لغة</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>إضافة لغة…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>البحث في اللغات</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>لا لغة بهذا الاسم.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>لغاتك</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>الإملاء</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>بلغة كل فقرة</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>مطفأ</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>الأفريقانية</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>الأمهرية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>الأسامية</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>الأذرية</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>البيلاروسية</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>البلغارية</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>البنغالية</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>التبتية</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>البوسنية</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>الكتالانية</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>الكردية الوسطى</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>التشيكية</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>الويلزية</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>الدنماركية</translation>
        </message>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>الديفهية</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>اليونانية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>الإسبرانتو</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>الإستونية</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>الباسكية</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>الفارسية</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>الفنلندية</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>الفلبينية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>الأيرلندية</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>الجاليكية</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>الغوجاراتية</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>الهوسا</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>العبرية</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>الهندية</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>الكرواتية</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>المجرية</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>الأرمنية</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>الإندونيسية</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>الإيغبو</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>الأيسلندية</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>اليابانية</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>الجاوية</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>الجورجية</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>الكازاخية</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>الخميرية</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>الكنادية</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>الكورية</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>الكردية</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>القيرغيزية</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>اللاتينية</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>اللوكسمبورغية</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>اللاوية</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>الليتوانية</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>اللاتفية</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>الملغاشية</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>الماورية</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>المقدونية</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>المالايالامية</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>المنغولية</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>الماراثية</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>الملايوية</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>المالطية</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>البورمية</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>النيبالية</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>الهولندية</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>النرويجية</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>الأوكسيتانية</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>الأورية</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>البنجابية</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>البولندية</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>البشتوية</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>البرتغالية البرازيلية</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>الرومانية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>الكينيارواندية</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>السندية</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>السنهالية</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>السلوفاكية</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>السلوفينية</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>الصومالية</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>الألبانية</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>الصربية</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>السويدية</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>السواحلية</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>التاميلية</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>التيلوغوية</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>الطاجيكية</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>التايلندية</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>التركمانية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>التترية</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>الأويغورية</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>الأردية</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>الأوزبكية</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>الفيتنامية</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>الخوسا</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>اليديشية</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>اليوروبا</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>الكانتونية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>الصينية التقليدية</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>الزولو</translation>
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
            <translation>يغادر هذا الحاسوب</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>يعمل النموذج على الخادم «%1» (%2). ما تكتبه يُرسل إليه.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>ما تكتبه يذهب إلى %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>بعض طبقات النموذج على %1. ما يُحسب من نصك ينتقل إليه، ولا شيء يحميه في الطريق.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>جزء من النموذج يعمل على %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>لم يُترك أي مستند:</numerusform>
                <numerusform>تُرك مستند واحد:</numerusform>
                <numerusform>تُرك مستندان:</numerusform>
                <numerusform>تُركت %Ln مستندات:</numerusform>
                <numerusform>تُرك %Ln مستندًا:</numerusform>
                <numerusform>تُرك %Ln مستند:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… و%1 غيرها</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>البقايا</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>ما يشغل مكانًا ولا يحتاج إليه أي نموذج. لا يُزال شيء قبل أن ترى الخطة.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>إزالة الكل…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>من %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>إزالة: %1، %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % أو أكثر</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>أقل من %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>درجات التظليل، من الفاتح إلى الداكن: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>قصير</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>طويل</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>نحو %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>طول آخر…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>الرخص</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>ممّ يتكون Parlance</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>لم يُرفق نص الرخصة.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>يذكر نص الرابط %1، لكنه يقود إلى %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>في العنوان حروف من كتابة أخرى قد تشبه حروفًا غيرها: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>ما قبل @ ليس الموقع. الموقع هو %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>فتح الرابط</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>أتريد فتح هذا العنوان في متصفحك؟</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>لا يفتح Parlance روابط من هذا النوع.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>نسخ العنوان</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>صياغتك</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>كم كان النموذج واثقًا؟</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>جارٍ الترجمة…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 من %2 فقرة</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 معروفة من قبل</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>التحذيرات والأخطاء</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>الأخطاء</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>سجل هذا التشغيل</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>لا تُكتب فيه الأسماء والمجلدات والمفاتيح، فيمكن إرفاقه عند الإبلاغ عن خلل.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>لم يُسجَّل شيء كهذا.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>البحث في السجل</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>نسخ المعروض</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>هذا النص أطول من أن يُلصق هنا.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>احفظه ملفًا، ثم افتح الملف أو أفلته.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>الدردشة</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>التلخيص</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>فحص</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>إزالة من المفضلة</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>إضافة إلى المفضلة</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>المفضلة فقط</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>لم يُعثر على هذا العدد في المستند.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>لم يُعثر على هذا الاسم في المستند.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>الجملة %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>المفاتيح والقيم</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>الذاكرة بحسب السياق</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>السياق بالرموز</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 لسياق من %2 رمز</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>المتاح على %1: ‏%2 من %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>الذاكرة المتاحة: %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>الأوزان بحسب النوع</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>البايتات</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>بالتقريب: تُعدّ الأوزان موتّرًا موتّرًا، والباقي بصيغة حسابية.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>الطلبات معًا</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>دقة المفاتيح والقيم</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>تكميم الأوزان</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>كما في الملف (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>كما في الملف</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1، كل منها %2 بت</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>كما هو محمَّل: الأوزان %1، السياق %2، الحساب %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>كما هو محمَّل: نحو %1 للأوزان، و%2 للسياق، و%3 للحساب.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>المجموع نحو %1؛ والمتاح من الذاكرة %2.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>المجموع نحو %1: أكثر من المتاح وهو %2.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>إصلاح المعطوب</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>يُحفظ الملف المعطوب باسم آخر، أيًا كان اختيارك. تُغلق النافذة لحظة ثم تُفتح من جديد.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>العودة إلى أحدث نسخة احتياطية</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>الإبقاء على ما لا يزال مقروءًا</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>البدء من لا شيء</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>كم قُرئ حتى الآن</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>إصلاح</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>لا توجد أي نسخة.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>بتاريخ %1؛ في المجموع: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>لا يمكن قراءة شيء منه.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>المحادثات: %1 من %2؛ في المجموع: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>تحرير الرسالة</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>نسخ الرسالة</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>نسخ الإجابة</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>إجراءات الرسالة</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>إجراءات الإجابة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة من جديد</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>مثبّتة: تُرسل دائمًا. انقر لإلغاء التثبيت.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>لا تزال تُرسل</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخت</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>الرسائل التي ستُصدَّر</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
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
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>حُسبت على</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>سبب انتهائها</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>كُتبت</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>كيف صيغت هذه الإجابة</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>رموز الإجابة</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>الرموز المعطاة</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>الرموز المخمَّنة صوابًا</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 رمز/ث</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>الوقت حتى أول رمز</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>مدة التفكير</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 ث</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>تحرير…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>الإجابة عن هذه</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>كيف أُنشئت…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>كم كان النموذج واثقًا؟</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>نسخ المحدد</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>نسخ بصيغة Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>نسخ نصًا عاديًا</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>نسخ مع التنسيق</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة من جديد</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>الإجابة من جديد مع…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>النسخة السابقة</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>النسخة التالية</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>إلغاء التثبيت: تخرج من السياق مع غيرها</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>تثبيت: تبقى في السياق</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>كل ما في الملف</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>البحث في المفاتيح والقيم</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>إظهار قالب الدردشة</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>نسخ القيمة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>لا أسطر</numerusform>
                <numerusform>سطر واحد</numerusform>
                <numerusform>سطران</numerusform>
                <numerusform>%Ln أسطر</numerusform>
                <numerusform>%Ln سطرًا</numerusform>
                <numerusform>%Ln سطر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>تحميل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>جارٍ تحميل %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>المزيد عن %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>محمَّل</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>يرى الصور</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>مراجعة قديمة</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>إيقاف التحميل</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>إلغاء التحميل</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>تحميل من جديد</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>أُلغي تحميله لأنه لم يُستعمل. يحمّله السؤال التالي.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. سياق من %2 رمز.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>بلا نموذج</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>جارٍ التحميل… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>النموذج: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>يرتاح لأنه لم يُستعمل. يحمّله السؤال التالي.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>كل النماذج…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>طريقة تحميله…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>نسخ الأمر «%1»</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>نسخ تفاصيل الخلل</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>إعدادات هذا النموذج…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>طريقة تحميله…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>فحص…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>التحقق منه</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>تصغير…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>جعله المبدئي لأجل</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>تغيير خادمه…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>نسيان خادمه…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>نسيان…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>إزالة كل ما يخص مستودعه…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>نسخ المسار</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>الدردشة</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>الملخصات</translation>
        </message>
        <message>
            <source>code</source>
            <translation>الشفرة</translation>
        </message>
        <message>
            <source>images</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>التضمينات</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>تتسع له GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>تتسع GPU لجزء منه</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>يعمل على المعالج</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>أكبر مما ينبغي</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>لا يُعرف هل يوجد متسع له</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>بجودة الأصل</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>جودة حسنة</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>أسوأ على نحو ملحوظ</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>أسوأ بكثير</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>شروط خاصة به</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>الاستعمال التجاري بشروط</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>الاستعمال التجاري مسموح</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>لا استعمال تجاري</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>لا يُستعمل في: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>ليس لأجل: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>نحو %1 من الذاكرة</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 من الذاكرة، قياسًا</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>حتى %1 رمز/ث</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 رمز/ث، قياسًا</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>نحو %1 رمز/ث</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>تسمح الذاكرة بما يصل إلى %1 رمز/ث.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>كتب هنا %1 رمز/ث، قياسًا.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>بحسب ما قيس من نماذج أخرى هنا، نحو %1 رمز/ث.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>لا يُعرف من صفحته ما يحتاج إليه.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>يأخذ نحو %1 مع سياق من %2 رمز.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>محسوب من حجمه وشكله.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>يأخذ %1 مع سياق من %2 رمز.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>قاسه llama.cpp من ترويسة الملف.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>المتاح له: %1 على GPU، و%2 في الذاكرة.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>المتاح له: %1 من الذاكرة.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>المثبّتة</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>استكشاف</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>عروض النماذج</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>لا تنزيلات جارية</numerusform>
                <numerusform>تنزيل واحد جارٍ</numerusform>
                <numerusform>تنزيلان جاريان</numerusform>
                <numerusform>%Ln تنزيلات جارية</numerusform>
                <numerusform>%Ln تنزيلًا جاريًا</numerusform>
                <numerusform>%Ln تنزيل جارٍ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>صفحة نموذج</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>البايتات الأولى من ملف</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>طلب الوصول</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>البحث عن إصدار جديد</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>محرك في مكان آخر</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>المضيف</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>About</source>
            <translation>عن</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المُستلَم</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>لا إجابة</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>ما طلبه Parlance من الشبكة</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>مسح القائمة</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>يتصل Parlance بالشبكة للعثور على النماذج وجلبها، وبالخوادم التي اخترتها. لا يُرسل شيء من دردشاتك ونصوصك ومستنداتك إلا إلى هذه الخوادم. تبقى القائمة على هذا الحاسوب.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>لا طلبات</numerusform>
                <numerusform>طلب واحد</numerusform>
                <numerusform>طلبان</numerusform>
                <numerusform>%Ln طلبات</numerusform>
                <numerusform>%Ln طلبًا</numerusform>
                <numerusform>%Ln طلب</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1، المُستلَم %2</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>يُعرض أحدث %1.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>دون اتصال</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>لا يفتح Parlance أي اتصال. انقر لترى كل الطلبات حتى الآن.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>الشبكة مفعّلة</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>فقط ما تبحث عنه أو تنزّله أو تتصل به. انقر لترى كل الطلبات.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>الرموز التالية الأكثر احتمالًا</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>لوغاريتم الاحتمال</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>الرموز المُبقاة</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>الاحتمال المُبقى</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>الإنتروبيا بالبت</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>يُبقي %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>%1 منه</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 بت</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>‏%1: يبقى %2 رمز ولها %3 من الاحتمال؛ الإنتروبيا %4 بت.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>الرمز التالي</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>إظهار الرمز التالي</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>خطوة إلى الوراء</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>رموز أكثر</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>لا يذكر الخادم إلا الرموز الأكثر احتمالًا: لا يمكن إظهار ما تُبقيه أدوات أخذ العينات.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>لا يُعرض ما يسحب أو ينظر إلى الوراء في نص كامل: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>يعطي النموذج كل رمز في مفرداته احتمالًا. اكتب نصًا وانظر ماذا يتوقع بعده، وما تُبقيه من ذلك كل أداة لأخذ العينات. اختر رمزًا لتتابع به.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>بعد الموجّه:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>حُمِّل %1.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>نُزِّل %1.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>تُرجم %1.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>لُخِّص %1.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>تم: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>حُفظ %1.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>لم ينجح: %1</translation>
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
            <translation>%1 ألف</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%Ln كلمات</numerusform>
                <numerusform>%Ln كلمة</numerusform>
                <numerusform>%Ln كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>لا محارف</numerusform>
                <numerusform>محرف واحد</numerusform>
                <numerusform>محرفان</numerusform>
                <numerusform>%Ln محارف</numerusform>
                <numerusform>%Ln محرفًا</numerusform>
                <numerusform>%Ln محرف</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>موصى به</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1، موصى به</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 للتنزيل</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>نحو %1 للتنزيل</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>يجيد: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>المتاح على القرص %1 فقط.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>أقل من دقيقة بسرعة %1</numerusform>
                <numerusform>نحو دقيقة واحدة بسرعة %1</numerusform>
                <numerusform>نحو دقيقتين بسرعة %1</numerusform>
                <numerusform>نحو %Ln دقائق بسرعة %1</numerusform>
                <numerusform>نحو %Ln دقيقة بسرعة %1</numerusform>
                <numerusform>نحو %Ln دقيقة بسرعة %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>يبقى Parlance دون اتصال كما تقول إعداداته. نموذج البداية هنا، ويمكنك إضافة ملف نموذج لديك.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>الاتصال بالشبكة</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>ماذا يُفعل بـ«%1»؟</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>لا مستندات ليُفعل بها شيء</numerusform>
                <numerusform>ماذا يُفعل بمستند واحد؟</numerusform>
                <numerusform>ماذا يُفعل بمستندين؟</numerusform>
                <numerusform>ماذا يُفعل بـ%Ln مستندات؟</numerusform>
                <numerusform>ماذا يُفعل بـ%Ln مستندًا؟</numerusform>
                <numerusform>ماذا يُفعل بـ%Ln مستند؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>تلخيص</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>مستندات للفتح</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>فعل هذا دائمًا، إلى أن يُغيَّر في الإعدادات</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>إرفاق بدردشة</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمة</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>أفلت للإضافة إلى نماذجك</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>أفلت للإرفاق بالرسالة</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>أفلت لإدراج النص</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>أفلت النص على الدردشة أو الترجمة أو التلخيص</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>أفلت الصور على الدردشة</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>يفتح Parlance ملفات هذا الحاسوب، لا صفحات الوب</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>أفلت للترجمة</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>أفلت للتلخيص</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>أفلت للفتح: أنت تختار ما يُفعل به</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>أخذ العينات</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>متقدم</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>إعدادات متقدمة</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>نموذج الدردشة</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>كما يفعل النموذج</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>كما في الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>ما يتيحه النموذج يظهر حين يُحمَّل.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>هذا النموذج لا يستدل.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>هذا النموذج يستدل دائمًا: لا يمكن أن يُطلب منه غير ذلك.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>هذا النموذج لا يعرف مستويات للجهد.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>لا علامة لاستدلال هذا النموذج.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>لا يُطلب البحث الشعاعي من الخوادم.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>لا يمكن مع الإخراج المهيكل.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>لا يمكن مع البحث الشعاعي.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>تتبع الخوادم مخطط JSON، ولا تتبع قواعد نحوية.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>يقرر الخادم هذا بنفسه.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>ذاكرة هذا النموذج لا تسمح بالتخمين المسبق.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>التراجع عن «%1»</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>شكل الملخص</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>طول الملخص</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>لغة الملخص</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>اللغة نفسها</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>الخيارات (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>التفصيل والجمهور والتعليمات والأوضاع الجاهزة</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>خيارات الملخص</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>استعمال</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>لغة المستند نفسها</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>ما ينبغي أن يراعيه الملخص أيضًا، بكلماتك</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>عدة مستندات</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>أي أحد؛ أو «طفل في العاشرة»، «محامونا»…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>يُكتب من جديد من كل الملاحظات: الأحسن قراءةً</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>الملاحظات قسمًا قسمًا: الأقل فقدًا</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>للمستندات التي تُلخَّص معًا</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>شكل الملخص. لا تستطيع النماذج الصغيرة كتابة كل الأشكال.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>الطول بالكلمات</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>الطول المقصود. الملخص الأطول يفقد أقل ويستغرق وقتًا أطول.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>اللغة التي يُكتب بها الملخص؛ يجب أن يجيدها النموذج.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>الجمهور</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>لمن يُكتب: بذلك يتحدد أي الكلمات لا يحتاج إلى شرح.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>ما يُقال عن المستندات التي تُلخَّص معًا.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>وضع جاهز</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>طريقة الترجمة</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>لا يتبع النموذج الرغبات في الأسلوب.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>كالأصل</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>النبرة</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>التعليمة</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>لا يتبع النموذج التعليمات.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>عرض البحث</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>لا يمكن البحث حيث يعمل النموذج.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>مثلًا: أبقِ أسماء المنتجات.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>كما يوصي صانعوه</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>كما يوصي صانعوه (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>عدد بدايات الجملة التي تُتتبَّع معًا؛ 1 هو الأسرع.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>استعمال المسرد</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>استعمال ما تُرجم من قبل وتصحيحاتك</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>لا يمكن إعطاء النموذج مصطلحات.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>نبرة الترجمة، في كلمة أو كلمتين، مثل «ودّية» أو «مقتضبة».</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>ما ينبغي أن يراعيه النموذج أيضًا. التعليمات القصيرة المحددة هي الأنجع.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>قد يجد العدد الأكبر صياغة أفضل، ويأخذ وقتًا وذاكرة أكثر.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>يعطي النموذجَ مصطلحاتك لكلمات الفقرة، ويعلّم ما فاته منها.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>النص الذي تُرجم من قبل يُؤخذ كما هو دون سؤال النموذج. أطفئه ليُترجم كل شيء من جديد.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>رسمية كالأصل</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>رسمي</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>غير رسمي</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>طريقة مخاطبة القارئ</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>نبرة الترجمة</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>المزيد…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>التعليمات وعرض البحث والمسرد والذاكرة</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>أثناء الكتابة</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>الترجمة أثناء كتابتك</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>المزيد (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>لا يتبع النموذج الرغبات في الأسلوب.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>مجهولة</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>شروط «%1»: %2. اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>النبرة كالأصل</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>بكلماتك…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>المساعد</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>نموذج البداية أصغر من أن يتبع التعليمات أو المخططات.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>تحرير المساعدين</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>هذه الدردشة</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>إغلاق الإعدادات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>لا يضبط شيئًا.</numerusform>
                <numerusform>يضبط شيئًا واحدًا.</numerusform>
                <numerusform>يضبط شيئين.</numerusform>
                <numerusform>يضبط %Ln أشياء.</numerusform>
                <numerusform>يضبط %Ln شيئًا.</numerusform>
                <numerusform>يضبط %Ln شيء.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>يأتي مع Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>أُنشئ أو استُورد هنا</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>ذاكرة Hugging Face المخبئية</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>ذاكرة llama.cpp المخبئية</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>من LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>من Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>من GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>من Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>مجلد نماذجك</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>على خادم</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>للخوادم التي تتكلم بروتوكول OpenAI نماذجها الخاصة. أما أجهزة الحواسيب الأخرى فتتقاسم عمل نموذج موجود هنا.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>لم يُدرَج أي حاسوب بعد. أضف واحدًا بالعنوان الذي يجيب عنه.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>حواسيب أخرى</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>إضافة خادم…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>إضافة أجهزة…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>تغيير %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>نسيان…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>نسيان %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>إزالة %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>فحص %1 من جديد</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>أوقفتَ هذه الإجابة.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>قُطعت هذه الإجابة.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>بلغت الإجابة الطول المسموح.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>امتلأ السياق قبل أن تنتهي الإجابة.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة من جديد</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>تسري الإعدادات الجديدة حين يُحمَّل النموذج من جديد.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>تحميل من جديد</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>أُزيل «%1» من القائمة. ملفه حيث كان.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>أُفرغ %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>أُزيلت كل الملفات.</numerusform>
                <numerusform>تعذرت إزالة ملف واحد: شيء آخر يمسك به.</numerusform>
                <numerusform>تعذرت إزالة ملفين: شيء آخر يمسك بهما.</numerusform>
                <numerusform>تعذرت إزالة %Ln ملفات: شيء آخر يمسك بها.</numerusform>
                <numerusform>تعذرت إزالة %Ln ملفًا: شيء آخر يمسك بها.</numerusform>
                <numerusform>تعذرت إزالة %Ln ملف: شيء آخر يمسك بها.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>‏«%1» سليم: بايتاته هي بايتات Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>ترويسة «%1» سليمة. لا شيء يدل على ما ينبغي أن تكون عليه بقيته.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>‏«%1» معطوب: بايتات %2 غير ما ينبغي أن تكون. أزله ونزّله من جديد.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>‏«%1» بين نماذجك، ومعه %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>تحميل</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>كما في الإعدادات: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>إعدادات «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>ما يُضبط هنا يسري على هذا النموذج وحده.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>كل شيء عدا الحرارة والتعليمات يسري حين يُحمَّل في المرة القادمة.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>البحث في الإعدادات</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>صفحات الإعدادات</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>صفحات المستند</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>مميّز على الصفحة %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>الصفحة %1: لا يمكن عرض هذه الصفحة</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>الصفحة %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>المحادثات</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>الانتقال إلى</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>لا شيء يوافق هذا.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>البحث في المحادثات والأوامر والنماذج</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%Ln نتائج</numerusform>
                <numerusform>%Ln نتيجة</numerusform>
                <numerusform>%Ln نتيجة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>إعدادات هذه الدردشة</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>مقارنة الإجابات…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>المساعدون…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>الموجّهات المحفوظة…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>إكمال نص</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>إرفاق مستندات أو صور…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>استيراد محادثات…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>الانتقال إلى الدردشة</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>الانتقال إلى الترجمة</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>الانتقال إلى التلخيص</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>الانتقال إلى النماذج</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>الانتقال إلى الفحص</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>الانتقال إلى الإعدادات</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>إظهار الترحيب من جديد</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>فحص: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>كم كان النموذج واثقًا من إجابته الأخيرة؟</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>نسخ احتياطي لكل شيء…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>محو ما هو مخزّن…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>إظهار سجل هذا التشغيل…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>التحقق من التحديثات</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>تكبير النص</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>تصغير النص</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>التبديل إلى السمة الفاتحة</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>التبديل إلى السمة الداكنة</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>التبديل إلى سمة النظام</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>تصدير الإعدادات…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>استيراد الإعدادات…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>تصفير كل الإعدادات…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>المساعدة: الخطوات الأولى</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>المساعدة: كيف تعمل نماذج اللغة</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>المساعدة: إن لم يكن شيء على ما يرام</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>مساعدة لهذا المكان</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>الإعدادات: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>كلمة سر «%1»</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>كلمة السر المعطاة لا تفتحه.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>تُستعمل لقراءة المستند الآن، ولا تُحفظ في أي مكان.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>كلمة السر</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>إظهار كلمة السر</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>إخفاء كلمة السر</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… ولا أسطر أخرى</numerusform>
                <numerusform>… وسطر آخر</numerusform>
                <numerusform>… وسطران آخران</numerusform>
                <numerusform>… و%Ln أسطر أخرى</numerusform>
                <numerusform>… و%Ln سطرًا آخر</numerusform>
                <numerusform>… و%Ln سطر آخر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>لصق كنص</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>كلمة السر…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>إزالة «%1»</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>استعمال آخر: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>الأوزان: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>السياق: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>الحساب: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>محجوز: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>متاح: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16، دقيق</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0، نصف الذاكرة</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0، ربع الذاكرة</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>لا طبقات</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>لا طبقات</numerusform>
                <numerusform>طبقة واحدة</numerusform>
                <numerusform>طبقتان</numerusform>
                <numerusform>%Ln طبقات</numerusform>
                <numerusform>%Ln طبقة</numerusform>
                <numerusform>%Ln طبقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>دقة ذاكرة السياق</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>الطلبات المتزامنة</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>الخيوط</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 رمز</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>أقصى ما تقرؤه الخطوة</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>من لا طبقة</numerusform>
                <numerusform>من طبقة واحدة</numerusform>
                <numerusform>من طبقتين</numerusform>
                <numerusform>من %Ln طبقات</numerusform>
                <numerusform>من %Ln طبقة</numerusform>
                <numerusform>من %Ln طبقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>الخبراء في ذاكرة الحاسوب</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>المحادثات السابقة</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>حتى %1 من الذاكرة</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>الأحجام من llama.cpp نفسه.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>الأحجام مقدّرة من ترويسة النموذج.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 من %2 رمز يعرفها النموذج</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 رمز، ولا يعرف النموذج إلا %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1، تتقاسم متسعًا لعدد %2 رمز</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>حيث يتيحه الجهاز</translation>
        </message>
        <message>
            <source>off</source>
            <translation>مطفأ</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>منسوخ إلى الذاكرة</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>منسوخ إلى الذاكرة ومحفوظ فيها</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>يُقرأ من القرص عند الحاجة</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>يُقرأ من القرص ويُحفظ في الذاكرة</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>طريقة تحميل «%1»</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>العودة إلى التلقائي</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>تغيير طريقة التحميل</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>ما تغيّره يُخطَّط له فورًا ويُعرض أعلاه. لا يُحمَّل شيء قبل أن تطبّقه.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>تطبيق وتحميل من جديد</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>كما هو محمَّل الآن:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>كما سيُحمَّل بدل المحمَّل الآن:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>كما سيُحمَّل:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>يعمل على الخادم «%1» (%2)، وهو يقرر طريقة تحميله.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>ما تكتبه يُرسل إلى هناك.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>يُبقي %1 رمز في نظره.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>جزء منه على %1: ما يُحسب من نصك ينتقل إليه دون حماية.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>وضع جاهز</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>حفظ هذه الخيارات تحت اسم</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>حذف هذا الوضع الجاهز</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>لا شيء محفوظ بعد</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>حفظ هذه الخيارات</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>أُزيل «%1».</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>إعدادات هذه الدردشة</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>مقارنة الإجابات</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>الموجّهات المحفوظة</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>مقارنة الإجابات…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>إكمال نص…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>المساعدون…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>مكتبة الموجّهات…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>تقدم الملخص</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>ينتظر دوره</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>متوقف مؤقتًا. ما قُرئ محفوظ.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>أوقفتَ هذا الملخص. ما قُرئ محفوظ.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>جارٍ فتح المستند…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>يبقى كل شيء على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>الموجّه</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>اكتب بداية نص…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>كدردشة</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>كيف يُقدَّم الموجّه</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>الموجّهات المحفوظة</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>لا موجّه محفوظ بعد</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>مكتبة الموجّهات…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>بلا أمثلة (zero-shot): السؤال وحده</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>بأمثلة (few-shot): بعد أمثلة</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>خطوة بخطوة: التفكير أولًا</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>قطار فيه 8 عربات في كل منها 45 مقعدًا. جلس 300 شخص. كم مقعدًا بقي خاليًا؟</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>فكّر خطوة بخطوة. ثم اكتب الإجابة وحدها في السطر الأخير.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>لدى آدا 12 تفاحة وأكلت 5. كم تفاحة بقيت؟</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>هناك 6 صفوف في كل منها 4 كراسٍ. كم عدد الكراسي؟</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>الموجّه: لا رموز</numerusform>
                <numerusform>الموجّه: رمز واحد</numerusform>
                <numerusform>الموجّه: رمزان</numerusform>
                <numerusform>الموجّه: %Ln رموز</numerusform>
                <numerusform>الموجّه: %Ln رمزًا</numerusform>
                <numerusform>الموجّه: %Ln رمز</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>الإجابة: لا رموز</numerusform>
                <numerusform>الإجابة: رمز واحد</numerusform>
                <numerusform>الإجابة: رمزان</numerusform>
                <numerusform>الإجابة: %Ln رموز</numerusform>
                <numerusform>الإجابة: %Ln رمزًا</numerusform>
                <numerusform>الإجابة: %Ln رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>أول رمز بعد %1 ث</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 رمز/ث</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>كلها متفقة: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>«%1» (البدائل: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>ليست متفقة: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>البديل</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>التعليمة</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>رموز الموجّه</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>رموز الإجابة</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>الوقت حتى أول رمز (م.ث)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>الرموز في الثانية</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>الإجابة النهائية</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>الموجّه</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>طرق السؤال</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>السؤال بكل الطرق</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>إضافة بديل</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>مكتبة الموجّهات</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>إدراج</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>الموجّهات</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>احفظ هنا النصوص التي تحتاج إليها مرارًا.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>موجّه جديد</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>يُسأل عنه عند الاستعمال: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>اكتب {{name}} حيث ينبغي أن يُسأل عن شيء عند الاستعمال.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>ماذا تريد أن تفعل؟</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>اختر ما شئت. كله متاح دائمًا ويمكن تغييره.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>بأي لغات؟</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>لغتك أولًا. تعرف النماذج بعض اللغات أفضل من غيرها.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>لغة Parlance نفسه:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>الدردشة</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>اسأل واكتب وفكّر في الأمور.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>نصوص أثناء كتابتك، ومستندات تحفظ تخطيطها.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>التلخيص</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>مستندات طويلة، وكل جملة مع مصدرها.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>تعمل النماذج على هذا الحاسوب، وما تكتبه يبقى عليه. لا حساب، ولا يُبلَّغ أحد بشيء.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>موصى به</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>مثبّت</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>تنقصه أجزاء</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>جارٍ القياس…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>جارٍ التنزيل</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>يضر بلغاتك</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>لا ملفات</numerusform>
                <numerusform>ملف واحد</numerusform>
                <numerusform>ملفان</numerusform>
                <numerusform>%Ln ملفات</numerusform>
                <numerusform>%Ln ملفًا</numerusform>
                <numerusform>%Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>تعذر قياسه: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>إظهار أقل من %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>إظهار المزيد من %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>رسالتك</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>لا رسائل تالية للإرسال</numerusform>
                <numerusform>ستُرسل رسالة واحدة تاليًا</numerusform>
                <numerusform>ستُرسل رسالتان تاليًا بهذا الترتيب</numerusform>
                <numerusform>ستُرسل %Ln رسائل تاليًا بهذا الترتيب</numerusform>
                <numerusform>ستُرسل %Ln رسالة تاليًا بهذا الترتيب</numerusform>
                <numerusform>ستُرسل %Ln رسالة تاليًا بهذا الترتيب</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>ستُرسل هذه الرسالة تاليًا</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ولا شيء غيرها</numerusform>
                <numerusform>وواحدة أخرى</numerusform>
                <numerusform>واثنتان أخريان</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
                <numerusform>و%Ln أخرى</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>إزالة من الطابور</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>مسح المكتمل</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>يعرض Enter العنصر، ويوقفه Space مؤقتًا أو يستأنفه، ويزيله Delete</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>الطابور</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>كلمة السر…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>الترميز…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>تحرير الرسالة المنتظرة</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>إزالة الرسالة المنتظرة</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>تنتظر، رقمها %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>فتح في الترجمة</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>لدى النموذج عمل آخر أيضًا: قد يستغرق هذا وقتًا أطول.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>المستندات الأخيرة</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>تلخيص من جديد</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>المستندات الأخيرة</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>يطلب صانعوه موافقتك على شروطهم أولًا.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>تنزيل</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>مثبّت</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>كل الأحجام</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>يجيد: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>كل أحجام %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>جارٍ سؤال Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>جارٍ التنزيل</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>يسري هذا حين يُحمَّل النموذج من جديد.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>تحميل من جديد</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>تشغيل النموذج من جديد</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>اختيار نموذج</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>فتح الإعدادات</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>المحاولة من جديد</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>إصلاح…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>لم يجلب Parlance هذا الملف ولا يحذفه. يبقى في القائمة ما دام هناك.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>هذا يبقى</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>يُزال من قائمة Parlance. ملفه ليس ملكًا لـParlance: يبقى حيث هو.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>هذا يذهب</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>لا يذهب إلى سلة: ما يذهب لا يمكن استعادته.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>أتريد نسيان «%1»؟</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>لا بقايا لإزالتها</numerusform>
                <numerusform>أتريد إزالة بقية واحدة؟</numerusform>
                <numerusform>أتريد إزالة بقيتين؟</numerusform>
                <numerusform>أتريد إزالة %Ln بقايا؟</numerusform>
                <numerusform>أتريد إزالة %Ln بقية؟</numerusform>
                <numerusform>أتريد إزالة %Ln بقية؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>أتريد إزالة كل ما يخص «%1»؟</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>أتريد إزالة «%1»؟</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>نسيان</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>يُفرغ %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>لا ملفات أو روابط أو مجلدات.</numerusform>
                <numerusform>ملف أو رابط أو مجلد واحد إجمالًا.</numerusform>
                <numerusform>ملفان أو رابطان أو مجلدان إجمالًا.</numerusform>
                <numerusform>%Ln ملفات أو روابط أو مجلدات إجمالًا.</numerusform>
                <numerusform>%Ln ملفًا أو رابطًا أو مجلدًا إجمالًا.</numerusform>
                <numerusform>%Ln ملف أو رابط أو مجلد إجمالًا.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>إظهار التالي</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>التكميم الشديد يضر أولًا وأكثر باللغات التي رأت النماذج منها القليل: اختر لأجل %1 مستوى Q5 أو أكبر حيث يتسع المكان.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>مصنوع من %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>الرخصة: لا تذكرها صفحته.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>الرخصة: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>يجيد: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>اللغات: %1، …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>اللغات: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>يستطيع رؤية الصور: يُجلب معه مسقط الصور الخاص به (%1).</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>محوّلات (LoRA) تُستعمل معه: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>فتح صفحته في المتصفح</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>التقييم لسياق من</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>السياق الذي تُقيَّم له النماذج</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 رمز</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>جارٍ سؤال Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>جارٍ التقييم من جديد…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>لا نموذج GGUF في هذا المستودع.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>أتريد تصفير كل الإعدادات؟</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>تصفير الكل</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>يعود كل إعداد في هذه الصفحات إلى قيمته المبدئية، واختصاراتك أيضًا. تبقى النماذج والخوادم وما كتبته. ويمكنك التراجع عن ذلك.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>اختر نسخة احتياطية أنشأها Parlance هنا أو على حاسوب آخر. سترى ما فيها قبل أن يتغير أي شيء.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>إضافة ما ليس هنا بعد</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>كل ما هنا يبقى كما هو، والإعدادات أيضًا.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>وضعها مكان كل ما هنا</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>يُنسخ ما هنا الآن احتياطيًا أولًا، بجانب بيانات Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>ثم تُغلق النافذة لحظة وتُفتح من جديد. كل عمل جارٍ يُوقف؛ وما كُتب حتى الآن يُحفظ.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>مقدار ما قُرئ</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>النسخ الاحتياطية لـ Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>جزء من الملف معطوب ولا يمكن استعادته: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>استُعيدت النسخة الاحتياطية</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>أُصلح ما كان معطوبًا</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>لا شيء كان ناقصًا هنا</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>استُعيد: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>أُضيف: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>لم تكن هنا محادثة من قبل.</numerusform>
                <numerusform>كانت محادثة واحدة هنا من قبل وبقيت كما هي.</numerusform>
                <numerusform>كانت محادثتان هنا من قبل وبقيتا كما هما.</numerusform>
                <numerusform>كانت %Ln محادثات هنا من قبل وبقيت كما هي.</numerusform>
                <numerusform>كانت %Ln محادثة هنا من قبل وبقيت كما هي.</numerusform>
                <numerusform>كانت %Ln محادثة هنا من قبل وبقيت كما هي.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>ما كان هنا من قبل محفوظ في هذا الملف:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>كم كان النموذج واثقًا؟</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>إظهار الأصل</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>انقر جملة لترى من أين جاءت.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>إظهار التالي</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>نص ملصق</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>إخفاء الأصل</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>هذا الملخص لم يكتمل.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>لم يُترجم بعد</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>مترجم</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>صياغتك</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>أُبقي على الأصل</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>يبقى كما هو</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>تُرجم من قبل</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>كما صححته من قبل</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>النص نفسه موجود في موضع آخر</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>من الملف</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>فقرة</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>عنوان</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>بند في قائمة</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>خلية</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>سطر ترجمة مصاحبة</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>لصيقة</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>مفقود: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>مكرر مرتين: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>ليس في الأصل: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>يجب أن يتبع كل ⟦1⟧ نظيره ⟦/1⟧، وألا تتقاطع الأزواج</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 فقدت الخط العريض أو المائل أو رابطًا</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 ينقصها عدد</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 ينقصها عنوان</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 ينقصها عنصر نائب</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 تخالف المسرد</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 مطابقة للأصل</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 بلغة أخرى</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 فيها تكرار</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 أطول بكثير</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 أقصر بكثير</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 فيها علامات تنصيص أو أقواس مفتوحة</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 بلا نهاية</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 فيها كائن يلزم وضعه</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 لم تُترجم</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 أسطرها أطول مما ينبغي</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>للمراجعة: %1</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>تُرجم %1 من %2</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>المحرَّرة: %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>من لا فقرة:</numerusform>
                <numerusform>من فقرة واحدة:</numerusform>
                <numerusform>من فقرتين:</numerusform>
                <numerusform>من %Ln فقرات:</numerusform>
                <numerusform>من %Ln فقرة:</numerusform>
                <numerusform>من %Ln فقرة:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>مقفلة</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>الشريحة %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>الصفحة %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>لم يجرِ استبدال</numerusform>
                <numerusform>جرى الاستبدال في فقرة واحدة</numerusform>
                <numerusform>جرى الاستبدال في فقرتين</numerusform>
                <numerusform>جرى الاستبدال في %Ln فقرات</numerusform>
                <numerusform>جرى الاستبدال في %Ln فقرة</numerusform>
                <numerusform>جرى الاستبدال في %Ln فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>لم يجرِ استبدال في أي فقرة (%1)</numerusform>
                <numerusform>جرى الاستبدال في %1 من فقرة واحدة</numerusform>
                <numerusform>جرى الاستبدال في %1 من فقرتين</numerusform>
                <numerusform>جرى الاستبدال في %1 من %Ln فقرات</numerusform>
                <numerusform>جرى الاستبدال في %1 من %Ln فقرة</numerusform>
                <numerusform>جرى الاستبدال في %1 من %Ln فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>لا فقرات مقفلة</numerusform>
                <numerusform>فقرة مقفلة واحدة</numerusform>
                <numerusform>فقرتان مقفلتان</numerusform>
                <numerusform>%Ln فقرات مقفلة</numerusform>
                <numerusform>%Ln فقرة مقفلة</numerusform>
                <numerusform>%Ln فقرة مقفلة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>الاستبدال بـ</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>موضع البحث</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>في الترجمات</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>في الأصل</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>مطابقة حالة الأحرف</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>إغلاق البحث</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>استبدال الكل</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>هذه الفقرة مقفلة.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>هذا يعطب الوسوم.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لم يُعثر عليه</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>الفقرة %1 من %2</translation>
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
            <translation>تحرير الترجمة</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>تركها كما هي: صرف التنبيهات</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>ترجمة جديدة</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فك القفل</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>قفل</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>نسخ الأصل مكانها</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>إضافة إلى المسرد…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>مدى تقدم الترجمة</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>فتح الترجمة</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>المزيد لهذا المستند</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>كتابة من جديد</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>تغيرت فقرات منذ كُتب المستند.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>للمراجعة</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>المحررة</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>الناقصة</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>الفقرات المعروضة</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>السابقة للمراجعة</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>التالية للمراجعة</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>بحث واستبدال</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>تعذر فتح المستند.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>يُفتح حين يأتي دوره.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>جارٍ فتح المستند…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>الفقرات: %1</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>لا فقرة من هذا النوع.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>جارٍ ترجمة الفقرة من جديد…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>الصيغ بالترتيب: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>استعمال أجهزة حاسوب آخر</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>إضافة رغم ذلك</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>إن كان «rpc-server» من llama.cpp يعمل على حاسوب آخر أمكن توزيع نموذج أكبر من طاقة هذا الحاسوب عليهما معًا.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>لا تعمية فيه ولا كلمة سر: كل من في الشبكة نفسها يستطيع الاطلاع، وأن يسيطر على الحاسوب الآخر من خلاله. لا تستعمله إلا في شبكة تخصك.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>جارٍ السؤال عن أجهزته…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>لا أجهزة له.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>أجهزته:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>جارٍ تحميل %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>جارٍ تنزيل %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>جارٍ ترجمة %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>جارٍ تلخيص %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>جارٍ حفظ %1</translation>
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
            <translation>رمز</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>من يجيب في هذه المحادثة، أيًّا كان المحمَّل سواه.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>ما يُقال للنموذج قبل المحادثة: من هو، وكيف يكتب، وما الذي يتركه.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>طول السياق</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>عدد الرموز التي يبقيها النموذج في نظره، سؤالًا وجوابًا معًا. الأكثر يأخذ ذاكرة أكثر؛ ويُحمَّل النموذج لأجله من جديد.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>الاستدلال</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>هل يفكر النموذج قبل أن يجيب. أحسن للأسئلة الصعبة، وأبطأ للجميع.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>الجهد</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>مقدار الجهد الذي يبذله النموذج في التفكير، بالمستويات التي دُرّب عليها. الأكثر أفضل للأسئلة الصعبة ويستغرق وقتًا أطول.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>أقصى رموز الاستدلال</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>ينهي التفكير بعد هذا العدد من الرموز ويدع الإجابة تبدأ. استعمله حين يفكر نموذج بلا نهاية.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>أقصى رموز الإجابة</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>يقطع الإجابة بعد هذا العدد من الرموز؛ ويمكن متابعتها. وإلا فالسياق وحده يحدد النهاية.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>أدنى رموز الإجابة</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>لا يجوز للنموذج أن ينتهي قبلها. استعملها للنصوص الطويلة مع نموذج يتوقف مبكرًا.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>نصوص التوقف</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>تنتهي الإجابة حيث يرد أحد هذه النصوص، واحد في كل سطر؛ اكتب ‎\n لنهاية السطر.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>البحث الشعاعي</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>يتتبع عدة بدايات معًا ويأخذ أرجح إجابة كاملة. جيد للنصوص القصيرة الدقيقة؛ تأتي الإجابة دفعة واحدة ولا دور للمصادفة.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>الإخراج المهيكل</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>تتبع الإجابات مخطط JSON أو قواعد نحوية حرفيًا، ليتمكن برنامج من قراءتها.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>التخمين المسبق</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>يفحص عدة رموز مخمَّنة في خطوة واحدة حيث يكون ذلك أسرع. تبقى الإجابة نفسها؛ أطفئه لتقيس.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>مطفأ</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>الحرارة</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>الأدنى أسهل توقعًا، والأعلى أكثر تنوعًا. خذ من 0 إلى 0.3 للحقائق والشفرة، و0.8 فأكثر للأفكار والقصص؛ 0 يأخذ دائمًا أرجح رمز.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>يبقي أرجح الرموز التي يبلغ مجموع احتمالها هذا القدر. أنقصه حين تشرد الإجابات؛ 1 يبقيها كلها.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>يبقي هذا العدد فقط من أرجح الرموز. أنقصه لكلمات أسلم؛ 0 يبقيها كلها.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>يترك الرموز التي يقل احتمالها عن هذه الحصة من احتمال أرجحها. مع حرارة عالية تبقي 0.05 إلى 0.1 النص معقولًا؛ 0 لا يترك شيئًا.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>عقوبة التكرار</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>تقلل احتمال الرموز التي استُعملت للتو. خذ 1.05 إلى 1.15 حين يدور النموذج في حلقة؛ الأكثر يضر بالشفرة والجداول. 1 يعني مطفأ.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>العدد نفسه يعطي الإجابة نفسها عن السؤال نفسه، بقدر ما يسمح حساب الحاسوب. اتركها عشوائية لتحصل على إجابة أخرى كل مرة.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>الحرارة المتغيرة: المدى</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>تدع الحرارة تنخفض بهذا القدر حيث النموذج واثق، وترتفع بهذا القدر حيث ليس كذلك. استعملها لنصوص متنوعة تبقى دقيقة في التفاصيل؛ 0 يبقيها ثابتة.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>الحرارة المتغيرة: الأُس</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>كيف تتبع الحرارة المتغيرة شك النموذج: فوق 1 لا ترتفع إلا حيث يكون الشك كبيرًا، ودون 1 ترتفع حتى حيث يكون قليلًا.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>يبقي الرموز المفاجئة بقدر المتوقع تقريبًا، لا مرجحة جدًا ولا مستبعدة جدًا. جرّب 0.9 لنثر أكثر حيوية؛ 1 يعني مطفأ.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>يبقي الرموز التي تقع قيمة logit لها ضمن هذا العدد من الانحرافات المعيارية عن أكبرها. نحو 1 يبقي الإجابات معقولة حتى مع حرارة عالية؛ 0 يعني مطفأ.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: الاحتمال</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>كم مرة تُترك أوضح الرموز لصالح آخر رمز جيد. جرّب 0.5 لقصص غير مألوفة، لا للحقائق أو الشفرة أبدًا؛ 0 يعني مطفأ.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: العتبة</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>مقدار الاحتمال الذي يلزم الرمز ليُعدّ خيارًا جيدًا لأجل XTC؛ الأدنى يستبعد أكثر. فوق 0.5 لا يفعل XTC شيئًا أبدًا.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: الشدة</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>يمنع النموذج من تكرار عبارات كاملة دون إضرار بالكلمات المفردة. خذ 0.8 حين تكرر الإجابات الطويلة نفسها؛ 0 يعني مطفأ.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: الأساس</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>سرعة نمو عقوبة DRY مع طول ما يتكرر؛ الأعلى أشد على العبارات الطويلة. 1.75 يناسب معظم النصوص.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: الطول المسموح</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>يمكن أن يتكرر هذا العدد من الرموز قبل أن يحتسبه DRY. زده حيث يلزم أن تعود أسماء أو صيغ.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: النافذة</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>إلى أي مدى يرجع DRY بحثًا عن التكرار؛ أدنى قيمة تنظر في كل شيء.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>السياق كله</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: الفواصل</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>نصوص يبدأ DRY عندها من جديد، واحد في كل سطر؛ اكتب ‎\n لنهاية السطر. أضف أسماء المتحدثين حين تكتب حوارات.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>عقوبة الحضور</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>تقلل احتمال الرمز متى استُعمل مرة واحدة. زدها لتسمع عن أشياء جديدة؛ تحت 0 يبقى النموذج على كلماته. 0 يعني مطفأ.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>عقوبة التردد</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>تقلل احتمال الرمز في كل مرة يُستعمل فيها. زدها قليلًا حين تعود كلمات مفردة أكثر مما ينبغي. 0 يعني مطفأ.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>نافذة العقوبات</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>عدد الرموز الأخيرة التي تنظر فيها العقوبات الثلاث. 0 يطفئها، و‎-1 ينظر في السياق كله.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>يبقي المفاجأة في النص متوازنة، بدلًا من top-k وtop-p وأمثالهما. جرّب الإصدار 2 حين تصير النصوص الطويلة مملة أو مضطربة.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: المفاجأة</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>مقدار المفاجأة الذي يقصده Mirostat، بالبت: الأدنى أكثر تركيزًا، والأعلى أكثر تنوعًا.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: معدل التعلم</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>سرعة استجابة Mirostat حين يصير النص مملًا أو جامحًا أكثر مما ينبغي؛ الأعلى أسرع وأقل انتظامًا.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>انحيازات الرموز</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>تزيد احتمال رموز مفردة أو تنقصه: واحد في كل سطر، رقم الرمز وما يُضاف إلى قيمة logit له، مثل «50256 -5». «-inf» يحظر الرمز.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>لا يغيّر شيئًا الآن: البحث الشعاعي يأخذ أرجح إجابة كاملة.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>لا يغيّر شيئًا الآن: مع حرارة 0 يؤخذ أرجح رمز.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>لا يغيّر شيئًا الآن: Mirostat مشغّل.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>لا يغيّر شيئًا الآن: Mirostat مطفأ.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>لا يغيّر شيئًا الآن: مدى الحرارة المتغيرة 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>لا يغيّر شيئًا الآن: احتمال XTC ‏0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>لا يغيّر شيئًا الآن: شدة DRY ‏0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>لا يغيّر شيئًا الآن: لم تُضبط أي عقوبة.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>الإصدار 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>الإصدار 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>معدوم</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>أدنى</translation>
        </message>
        <message>
            <source>low</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>high</source>
            <translation>عالٍ</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>عالٍ جدًا</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>عشوائية</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>كما يفعل النموذج</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>لم يُختر شيء</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>كما هو موصى به (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>كما في الإعدادات (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>كما في المساعد (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>الموصى به: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>في الإعدادات: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>في المساعد: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>كالمعتاد (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>المعتاد: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>العرض %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>مخطط JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>قواعد نحوية</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>حفظ أو نسخ</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>حفظ الصورة (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>حفظ الصورة (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>حفظ الأرقام (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>صياغتك لم تُحفظ بعد: وسومها خاطئة</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>فقرات المستند</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>يحرر Enter الترجمة، وينتقل F8 إلى التالية للمراجعة</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>لم تُحفظ الصياغة.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>إضافة خادم</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>إضافة رغم ذلك</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>تغيير «%1»</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>حفظ رغم ذلك</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>بأي اسم تحب</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>فقط إن طلبه الخادم</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>إظهار المفتاح</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>كما يقول الخادم</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>برنامج على هذا الحاسوب أو غيره يشغّل نماذج ويتكلم بروتوكول OpenAI، مثل خادم llama.cpp أو vLLM أو LM Studio أو Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>جارٍ السؤال عن نماذجه…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>لديه %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>هو على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>هو على حاسوب آخر: ما تسأله نماذجه يغادر هذا الحاسوب، مع المستندات التي تعطيها إياها.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>لا شيء يحميه في الطريق، ولا المفتاح: العنوان ليس https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>يحل محل «%1».</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>إخفاء المفتاح</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>لا نماذج</numerusform>
                <numerusform>نموذج واحد</numerusform>
                <numerusform>نموذجان</numerusform>
                <numerusform>%Ln نماذج</numerusform>
                <numerusform>%Ln نموذجًا</numerusform>
                <numerusform>%Ln نموذج</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>جارٍ السؤال…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (سياق من %2 رمز)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: المتاح %2 من %3</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>انتهى Parlance على نحو غير متوقع في المرة السابقة. يُعرض ما كان مفتوحًا من جديد، مع ما كتبته.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>التباين العالي يبرز النص والحدود وعلامة لوحة المفاتيح أكثر، في السمة الفاتحة والداكنة.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>أشرطة الأعمال التي لا تُعرف نهايتها تبقى ساكنة، والمؤشر لا يومض.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>مقدار كبر كل ما يُكتب، مع أيقونات وخطوط تناسبه. كلما كبر قلّ ما تتسع له الشاشة.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>مكان البداية</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>ما تعرضه النافذة عند بدء التطبيق.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>طول السياق</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>عدد الرموز التي يستطيع النموذج أن يبقيها في نظره، الموجّه والإجابة معًا. الأكثر يأخذ ذاكرة أكثر.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>ذاكرة، تزيد لكل رمز</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>طبقات GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>عدد طبقات النموذج التي تعمل على GPU. ‏0 يستعمل المعالج وحده؛ والتلقائي يستعمل GPU إن وُجدت.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>ذاكرة GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>الطبقات التي يبقى خبراؤها عند المعالج</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>فقط لنماذج خليط الخبراء، التي يكون معظم أوزانها ساكنًا في كل لحظة: إن بقيت في ذاكرة الحاسوب تركت متسعًا على GPU لكل ما عداها. التلقائي يبقي هناك أقل ما تسمح به ذاكرة GPU.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>دقة ذاكرة السياق</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>‏q8_0 ينصّف الذاكرة التي يأخذها سياق طويل ولا يكاد يُلحظ؛ وq4_0 يأخذ ربعها ويجعل الإجابات أسوأ. التلقائي يأخذ f16 حيث يتسع المكان.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>طريقة حساب أسرع تأخذ ذاكرة أقل، تُستعمل حيث يتيحها الجهاز. لا تطفئها إلا إذا كانت الإجابات معطوبة على GPU لديك.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>إبقاء النموذج في الذاكرة</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>لا يجوز للنظام أن ينقل النموذج إلى القرص وهو ساكن. وعندئذ تكون ذاكرة البرامج الأخرى أقل.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>ذاكرة تنقص البرامج الأخرى</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>الخيوط</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>عدد أنوية المعالج التي يستعملها النموذج. التلقائي يأخذ الأنوية الفعلية؛ والأكثر من ذلك أبطأ لا أسرع.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>الطلبات المتزامنة</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>عدد الإجابات أو الفقرات أو المقاطع التي يعمل عليها النموذج معًا. الأكثر ينتهي أسرع في مجموعه، لكن كلًا منها يستغرق أطول وله نصيبه من الذاكرة.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>ذاكرة لكل طلب</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>الذاكرة للمحادثات السابقة</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>مقدار ذاكرة الحاسوب الذي يجوز أن يحوي محادثات غير مفتوحة الآن لتتواصل فورًا. التلقائي يأخذ ثُمن الذاكرة، و8 GiB على الأكثر، بحسب الحاجة؛ 0 لا يحفظ شيئًا.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>ذاكرة، بهذا القدر كحد أقصى</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>إبقاء المحادثات جاهزة على القرص</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>مقدار مساحة القرص الذي يجوز أن يحوي محادثات لتتواصل فورًا بعد إعادة تشغيل التطبيق. من دونه تُقرأ المحادثة الطويلة من جديد، وقد يستغرق ذلك دقائق. 0 لا يحفظ شيئًا.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>مساحة قرص، بهذا القدر كحد أقصى</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>لا يُحفظ شيء</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>تخمين الكلمات مسبقًا</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>حين تكرر الإجابة ما قُرئ، كما في الملخصات والتحرير، تُفحص عدة كلمات معًا. النص هو نفسه، لكن أسرع؛ وحيث يخفق التخمين يطفئ نفسه.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>قليل من وقت الحساب حيث يخيب التخمين</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>نموذج التخمين المسبق</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>نموذج صغير من العائلة نفسها يكتب مسبقًا، ويفحص هذا النموذج عدة كلمات منه معًا. يبقى النص نفسه؛ وكلاهما يأخذ ذاكرة.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>إلغاء التحميل عند الخمول</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>يعيد النموذج ذاكرته بعد هذا العدد من الدقائق دون سؤال. ويُحمَّل من جديد حين يُسأل.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>وقت لتحميل النموذج من جديد</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>دقيقة</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>إبقاء عدة نماذج محمَّلة</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>تبقى نماذج المهام المختلفة محمَّلة جنبًا إلى جنب ما دامت تتسع لها الذاكرة. يخرج أولًا الأقدم استعمالًا.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>ذاكرة لكل نموذج محمَّل</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>توفير البطارية</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>دون شاحن يُستعمل نصف أنوية المعالج. تستغرق الإجابات أطول وتدوم البطارية أطول.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>وقت: تطول الإجابات أكثر</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>لغة الواجهة</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>ما يقوله Parlance نفسه. تتغير فورًا، ويستمر عملك. تبقى الدردشات والترجمات والملخصات بلغاتها.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>الإعلام عند انتهاء عمل طويل</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>حين تكون نافذة أخرى في الأمام: برسالة من صينية النظام إن وُجدت، وإلا فبعلامة على النافذة وسطر فيها.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>المستندات المفتوحة</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>ما يُفعل بالمستندات التي تفتحها بـ Parlance، أو تفلتها حيث لا يستقبلها شيء.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>النماذج والمجلدات</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>العتاد</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>التوليد</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>الدردشة</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>التلخيص</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>الخصوصية والشبكة</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>الاختصارات</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>متقدم</translation>
        </message>
        <message>
            <source>About</source>
            <translation>حول</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>فاتحة أو داكنة أو كما يقول النظام.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>مجلدات النماذج</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>مجلدات من مجلداتك فيها ملفات GGUF، تظهر إلى جانب ذاكرة Hugging Face المخبئية. تُستعمل ملفاتها من مكانها ولا تُغيَّر أبدًا.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>ملفات النماذج</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>النموذج الذي يُحمَّل عند بدء التطبيق.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>نموذج الترجمات</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>نموذج الملخصات</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>إعدادات نماذج بعينها</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>البقاء دون اتصال</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>لا يُفتح أي اتصال بحاسوب آخر. لا يفعل ذلك إلا مدير النماذج والتحقق من التحديثات والخوادم التي أضفتها؛ وكل ما عداها يعمل بلا شبكة على أي حال.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>لا شيء؛ كل شيء يبقى على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>التنزيلات المتزامنة</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>عدد النماذج التي تُجلب معًا؛ وتنتظر البقية دورها.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>حد السرعة</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>ما يجوز أن تأخذه كل التنزيلات معًا من الاتصال، ليبقى لغيرها نصيب.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB في الثانية</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>الخوادم</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>حواسيب تعير أجهزتها</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>الحرارة</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>مدى حرية صياغة إجابة الدردشة: 0 يأخذ دائمًا أرجح كلمة، والقيم الأعلى أكثر تنوعًا. الترجمات والملخصات تستعمل 0 دائمًا.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>كما يوصي النموذج</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>تعليمات لكل دردشة</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>تُقال للنموذج قبل كل محادثة. تأخذ رموزًا من السياق.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>رموز من السياق في كل دردشة</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>عناوين يضعها النموذج</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>تُسمى المحادثة بسطرها الأول. وحين لا يكون هناك عمل آخر يستطيع النموذج أن يعطيها عنوانًا أفضل.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>وقت حساب بعد الإجابة</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>الترجمة من</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>لغة النصوص. إن تُركت للاكتشاف، حُددت لكل فقرة وحدها.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>المكتشفة</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>الترجمة إلى</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>اللغة المختارة في «الترجمة»، ويمكن تغييرها هناك.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>طريقة الترجمة</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>لغات المستندات المترجمة</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>شكل المستندات المترجمة</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>الترجمة أثناء الكتابة</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>تتبع الترجمة النص بعد كل توقف؛ وإلا انتظرت حتى تطلبها.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>الاحتفاظ بسجل الترجمات</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>تذكّر النصوص المترجمة لتجدها من جديد في الترجمة. المستندات وتصحيحاتك تُحفظ في كل الأحوال.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>مساحة قرص؛ لا شيء يغادر هذا الحاسوب</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>اختصار ترجمة الحافظة</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>ما دام Parlance يعمل تترجم هذه المفاتيح آخر ما نُسخ، في أي برنامج كنت. قد يسألك سطح مكتبك هل يُسمح بها.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>إظهار في صينية النظام</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>أيقونة تفتح قائمتها Parlance أو تترجم الحافظة، حيث يوفر سطح المكتب مكانًا لها. إغلاق النافذة ينهي Parlance كما كان.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>مفاتيحك الخاصة، بحسب ما تفعله.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>تدقيق الإملاء</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>تسطير الكلمات التي لا يعرفها أي قاموس على هذا الحاسوب، بلغة الفقرة.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>لغة تدقيق الإملاء</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>High</source>
            <translation>عالٍ</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: دقيق</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: نصف الذاكرة</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: ربعها</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>مطفأ</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>حين يستغرق بضع ثوانٍ</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>اسألني</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>إرفاق بدردشة</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>لا خط على هذا الحاسوب فيه حروف اللغة %1. فيها مثلًا «%2».</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>استيراد الإعدادات</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
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
            <translation>لا إعداد يحتوي على «%1». جرّب كلمة أخرى.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>ما مرّ عبر الشبكة…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>النص، مظلَّلًا بحسب ثقة النموذج</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>لا نص بعد.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>النموذج المحمَّل أصغر من أن يكتب هذا الشكل. اختر أكبر منه من النماذج.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>جارٍ طلب الاختصار من سطح مكتبك…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>‏«%1» يترجم الحافظة الآن.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>يعرف سطح مكتبك الاختصار لكنه لم يعطه مفاتيح: اخترها من الاختصارات في إعدادات نظامك.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>أخذ برنامج آخر «%1» من قبل: اختر مفاتيح أخرى.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>لم يُسمح بالاختصار. ليُسأل عنه من جديد أطفئه ثم شغّله.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>لا يعطي سطح مكتبك Parlance اختصارًا. بعضها لا يعطيه إلا للبرامج المثبتة بمدخلة في القائمة.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>لا صينية نظام في سطح مكتبك.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>ترجمة الحافظة</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>تصفير كل الاختصارات</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>«%1» لازم للكتابة. أضف Ctrl أو Alt، أو اضغط أحد مفاتيح F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>«%1» يفعل هذا من قبل: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>لا مفاتيح لـ«%1»</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>إعادة «%1» إلى القيمة المبدئية</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>هذه المفاتيح واحدة في كل مكان وتبقى كما هي.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>استعمال المفاتيح هنا</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>تركها كما كانت</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>المبدئي: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>الدردشة</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>فتح لوحة الأوامر</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>ترجمة سريعة</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>الانتقال إلى الدردشة</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>الانتقال إلى الترجمة</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>الانتقال إلى التلخيص</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>الانتقال إلى النماذج</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>الانتقال إلى الفحص</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>الانتقال إلى الإعدادات</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>الانتقال إلى الإعدادات (مفاتيح ثانية)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>الانتقال إلى المنطقة التالية من النافذة</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>الانتقال إلى المنطقة السابقة من النافذة</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>فتح المساعدة للمكان الذي أنت فيه</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>شرح عنصر التحكم المستعمل</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>دردشة أو مستند أو نص جديد</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>فتح ملفات</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>ترجمة أو تلخيص أو متابعة أو حفظ</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>إيقاف، أو إغلاق المفتوح</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>دردشة مؤقتة جديدة</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>إعدادات هذه الدردشة</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>الرسالة السابقة</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>الرسالة التالية</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>لصق نص طويل كنص، لا كمرفق</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>تبديل اللغتين والنصين</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>نسخ الترجمة</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>صياغات أخرى للجملة</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>الفقرة التالية للمراجعة</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>الفقرة السابقة للمراجعة</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>بحث واستبدال</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>ترك الفقرة كما هي: صرف التنبيهات</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>ترجمة الفقرة من جديد</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>قفل الفقرة أو فك قفلها</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>نسخ الأصل مكانها</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>إضافة إلى المسرد</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>النماذج المثبّتة</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>البحث عن نماذج</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>التنزيلات</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>العودة إلى قائمة النماذج</translation>
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
            <translation>تصغير «%1»</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>نسخة بأوزان أخشن تأخذ ذاكرة أقل وتجيب أسرع. يبقى النموذج نفسه، %1، كما هو.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>جارٍ فحص النموذج…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>لا يمكن تصغيره.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>نحو %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>المتابعة في الخلفية</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
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
            <translation>ملخص جديد</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>إظهار الشريط الجانبي</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>إخفاء الشريط الجانبي</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>أصل الفقرة</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>الانتقال إلى عنوان</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>طريقة العرض</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>البحث في المستند</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>الصفحة %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>الرموز في الثانية بحسب عدد الطلبات معًا</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>الطلبات معًا</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 معًا: %2 رمز في الثانية</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 معًا: %2 من %3 رمز في الثانية على الأكثر</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>الرموز في الثانية</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>الأقصى بحسب الذاكرة</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>أول رمز (م.ث)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>كل رمز بعده (م.ث)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>الرموز المقيسة في الثانية</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>أقصى ما تسمح به الذاكرة</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>جارٍ قياس السرعة</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>القياس الآن</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>لم يُقس شيء من هذا النموذج بعد.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>لا يمكن قياس سوى نماذج هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>القراءة: %1 رمز في الثانية</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>الكتابة: %1 رمز في الثانية</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>لكل رمز تُقرأ %1 من الأوزان و%2 من المفاتيح والقيم: %3 لكل من الرموز التي قبله وعددها %4.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>تعطي الذاكرة %1 في الثانية، وهذا يكفي لـ %2 رمز في الثانية؛ وقيس من ذلك %3 %.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>الطلبات التي تُكتب معًا تتقاسم قراءة الأوزان، إلى أن يستغرق الحساب وقتًا أطول من القراءة.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>تُخمَّن الرموز هنا مسبقًا، وقد يكون ذلك أسرع.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>جارٍ البحث عن كلمات أخرى…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>إضافة «%1» إلى القاموس</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>تجاهل حتى إغلاق Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>لا كلمة أخرى معروفة</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>القاموس: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>لم يُعثر على قواميس. ثبّت قواميس Hunspell أو LibreOffice وشغّل Parlance من جديد.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>عُثر على قواميس، لكن لا على libhunspell التي تقرؤها.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>القواميس التي عُثر عليها: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>‏Parlance مفتوح من قبل، لكنه لا يجيب. انتظر لحظة وحاول من جديد، أو أنهِه وشغّله من جديد.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF وWord وPowerPoint وExcel وLibreOffice والكتب الإلكترونية وصفحات الويب والرسائل والترجمات المصاحبة والنصوص والشفرة المصدرية، بأي طول</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>النص المراد تلخيصه</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…أو ألصق نصًا هنا</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>تلخيص النص</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>نموذج البداية: صغير جدًا، لتجربة التطبيق.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>اختر نموذجًا حقيقيًا من النماذج</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>إظهار كل الأرقام</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>ذاكرة النماذج</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>ما تستعمله النماذج</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>الذاكرة التي تشغلها النماذج المحمَّلة على هذا الحاسوب</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>لا نموذج محمَّل.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>جارٍ تحميل %1: ‏%2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>يرتاح %1 لأنه لم يُستعمل: يحمّله السؤال التالي</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 رمز/ث</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>جارٍ تحميل النموذج</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>انقر لترى طريقة تحميله ولتغييرها.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>كيف تكوّن «%1»</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>اختر رمزًا لترى كيف تكوّن.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>لا يمكن معرفة كيف تكوّنت هذه الرموز من الملف وحده.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>تم التحقق: يصنع SentencePiece من هذا النص الرموز نفسها.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>يصنع SentencePiece من هذا النص رموزًا أخرى؛ وتُعرض رموز llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: انتظرته البرامج في %2 % من آخر 10 ثوانٍ</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: الشحن %2 %</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>لم تُقرأ فقرات (%1)</numerusform>
                <numerusform>قُرئت %1 من فقرة واحدة</numerusform>
                <numerusform>قُرئت %1 من فقرتين</numerusform>
                <numerusform>قُرئت %1 من %Ln فقرات</numerusform>
                <numerusform>قُرئت %1 من %Ln فقرة</numerusform>
                <numerusform>قُرئت %1 من %Ln فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>لا صفحات</numerusform>
                <numerusform>صفحة واحدة</numerusform>
                <numerusform>صفحتان</numerusform>
                <numerusform>%Ln صفحات</numerusform>
                <numerusform>%Ln صفحة</numerusform>
                <numerusform>%Ln صفحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>لا صفحات بلا نص</numerusform>
                <numerusform>صفحة واحدة بلا نص</numerusform>
                <numerusform>صفحتان بلا نص</numerusform>
                <numerusform>%Ln صفحات بلا نص</numerusform>
                <numerusform>%Ln صفحة بلا نص</numerusform>
                <numerusform>%Ln صفحة بلا نص</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>قُرئت كل الصفحات</numerusform>
                <numerusform>تعذرت قراءة صفحة واحدة</numerusform>
                <numerusform>تعذرت قراءة صفحتين</numerusform>
                <numerusform>تعذرت قراءة %Ln صفحات</numerusform>
                <numerusform>تعذرت قراءة %Ln صفحة</numerusform>
                <numerusform>تعذرت قراءة %Ln صفحة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>لا خطوات مقطوعة لضيق المكان</numerusform>
                <numerusform>خطوة واحدة قُطعت لضيق المكان</numerusform>
                <numerusform>خطوتان قُطعتا لضيق المكان</numerusform>
                <numerusform>%Ln خطوات قُطعت لضيق المكان</numerusform>
                <numerusform>%Ln خطوة قُطعت لضيق المكان</numerusform>
                <numerusform>%Ln خطوة قُطعت لضيق المكان</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>جارٍ فتح المستند</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>جارٍ النظر في الصفحات التي بلا نص</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>جارٍ القراءة</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>جارٍ جمع الملاحظات</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>جارٍ كتابة الملخص</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>جارٍ التحقق بمقابلة المستند</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: ‏%2 من %3 مقطع</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: ‏%2 من %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>قُرئ %1 رمز، وكُتب %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>لا خطوات محفوظة من مرة سابقة</numerusform>
                <numerusform>خطوة واحدة محفوظة من مرة سابقة</numerusform>
                <numerusform>خطوتان محفوظتان من مرة سابقة</numerusform>
                <numerusform>%Ln خطوات محفوظة من مرة سابقة</numerusform>
                <numerusform>%Ln خطوة محفوظة من مرة سابقة</numerusform>
                <numerusform>%Ln خطوة محفوظة من مرة سابقة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>لم تُترك أي ملاحظة</numerusform>
                <numerusform>تُركت ملاحظة واحدة لا يسندها المستند</numerusform>
                <numerusform>تُركت ملاحظتان لا يسندهما المستند</numerusform>
                <numerusform>تُركت %Ln ملاحظات لا يسندها المستند</numerusform>
                <numerusform>تُركت %Ln ملاحظة لا يسندها المستند</numerusform>
                <numerusform>تُركت %Ln ملاحظة لا يسندها المستند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>عُثر على كل الأعداد في المستند</numerusform>
                <numerusform>عدد واحد لم يُعثر عليه في المستند</numerusform>
                <numerusform>عددان لم يُعثر عليهما في المستند</numerusform>
                <numerusform>%Ln أعداد لم يُعثر عليها في المستند</numerusform>
                <numerusform>%Ln عددًا لم يُعثر عليه في المستند</numerusform>
                <numerusform>%Ln عدد لم يُعثر عليه في المستند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>عُثر على كل الأسماء في المستند</numerusform>
                <numerusform>اسم واحد لم يُعثر عليه في المستند</numerusform>
                <numerusform>اسمان لم يُعثر عليهما في المستند</numerusform>
                <numerusform>%Ln أسماء لم يُعثر عليها في المستند</numerusform>
                <numerusform>%Ln اسمًا لم يُعثر عليه في المستند</numerusform>
                <numerusform>%Ln اسم لم يُعثر عليه في المستند</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>جارٍ البحث عن المستند…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>المستند ليس حيث كان أو أنه تغيّر. الملخص محفوظ، ولا يمكن عرض مصدره.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>قُرئ المستند كله لأجل هذا.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>لم تُقرأ لهذا أي فقرة (%1).</numerusform>
                <numerusform>قُرئت لهذا %1 من فقرة واحدة.</numerusform>
                <numerusform>قُرئت لهذا %1 من فقرتين.</numerusform>
                <numerusform>قُرئت لهذا %1 من %Ln فقرات.</numerusform>
                <numerusform>قُرئت لهذا %1 من %Ln فقرة.</numerusform>
                <numerusform>قُرئت لهذا %1 من %Ln فقرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>الشريحة %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>الصفحة %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>لم يُعثر في المستند على مصدر لهذه الجملة.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>ستظهر ملخصاتك هنا.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>لا ملخص يحتوي على هذا.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>أتريد محو ملخص «%1»؟</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>من جديد بخيارات أخرى…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>البحث في الملخصات</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>الملخصات السابقة</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>الملخصات في السلة</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>أتريد محو كل الملخصات في السلة؟</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>ما يُمحى لا يمكن استعادته. تبقى مستنداتك.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>أفلت للتلخيص</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>تلخيص</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>تلخيص من جديد</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>الطابور</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>تلخيص من جديد</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>تبقى الملخصات المكتملة في القائمة أدناه</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>في الانتظار</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>جارٍ الفتح</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>جارٍ العمل</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف مؤقتًا</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>فشل</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>لم يُعثر على الملف</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>تعذرت قراءته</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>نوع ملف مجهول</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>معطوب</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>تلزم كلمة سر</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>معمّى</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>كلمة السر خاطئة</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>يلزم ترميز آخر</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>صيغة أقدم</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>تعذر تحويله</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>لم يُعثر على نص</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>أكبر مما ينبغي</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>لا مستندات فيه</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>النموذج أصغر من أن يكتب هذا الشكل</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>نص ملصق</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>لا مستندات</numerusform>
                <numerusform>مستند واحد</numerusform>
                <numerusform>مستندان</numerusform>
                <numerusform>%Ln مستندات</numerusform>
                <numerusform>%Ln مستندًا</numerusform>
                <numerusform>%Ln مستند</numerusform>
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
            <translation>ترجمة الفقرة</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>يحفظها Enter ويتابع، ويحفظها Control مع Enter، ويتركها Escape</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>الترجمة فارغة.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>البحث في اللغات</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>لا لغة بهذا الاسم.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>إيقاف: %1</translation>
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
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>إظهار صيغة الدردشة</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>أجب بجملة واحدة.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>ما هو الرمز؟</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>قطعة من النص لها رقم.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>دردشة كما يقرؤها النموذج</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>جارٍ سؤال النموذج…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>لكل نموذج صيغته الخاصة. وما يضيفه محاط بإطار.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>الصيغة</translation>
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
            <translation>مؤقتة: لا تُحفظ</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>لا تُكتب هذه الدردشة على القرص أبدًا. تزول حين تغادرها.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>إضافة إلى المسرد</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>الأصل</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>المصطلح</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>مطابقة حالة الأحرف</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>أشكال أخرى</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>أشكال الترجمة المقبولة أيضًا، تفصل بينها فواصل</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>ليس للاستعمال التجاري</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>لا يُستعمل في: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>النص المراد ترجمته</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>اكتب نصًا أو ألصقه</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>الترجمة</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>تظهر الترجمة هنا</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>مسح النصين</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>لصق بدل النص</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>نسخ الترجمة</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمة</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>جارٍ الترجمة…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>لم تُقطع أي فقرة</numerusform>
                <numerusform>قُطعت فقرة واحدة: لم يكتب النموذج نهاية</numerusform>
                <numerusform>قُطعت فقرتان: لم يكتب النموذج نهاية</numerusform>
                <numerusform>قُطعت %Ln فقرات: لم يكتب النموذج نهاية</numerusform>
                <numerusform>قُطعت %Ln فقرة: لم يكتب النموذج نهاية</numerusform>
                <numerusform>قُطعت %Ln فقرة: لم يكتب النموذج نهاية</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>أوقفتَها.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>مقروء من صورة</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>نص المستند</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>نسخ هذه الفقرة</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>قرأه النموذج من صورة الصفحة.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>طرق تقطيع كلمة</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>الطريقة الأكثر احتمالًا: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>كل القطع: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>القطعة</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>من الحرف</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>إلى الحرف</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>في الطريقة الأكثر احتمالًا</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>عمليات دمج كلمة</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>المرتبة</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>في البداية: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 و%2 يصيران %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>الدمج %1 في القائمة</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>الدرجة %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>رموز جملة واحدة بحسب اللغة</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>الرموز، %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>الأحرف لكل رمز، %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>تُضم الحروف اثنين اثنين، ودائمًا الزوج الذي يأتي أولًا في قائمة الملف.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>تُضم الحروف اثنين اثنين، ودائمًا إلى الرمز صاحب أعلى درجة.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>من بين كل طرق تقطيع الكلمة تُؤخذ الأكثر احتمالًا: تلك التي مجموع درجاتها هو الأعلى.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>يُؤخذ أطول رمز يبدأ به النص، ثم الذي يليه.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>يذكر الملف أن هذا الرمز يُبحث عنه قبل أي شيء آخر.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>مجهول</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>تحكّم</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>أُضيف كاملًا</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>غير مستعمل</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>بايت</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>الرقم %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>البايتات %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>بلا بايتات</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>البايتات</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>اكتب نصًا أو الصقه</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>البحث عن الرموز الخاصة في النص</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>المقارنة مع…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>مقارنة اللغات</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>لا يقرأ النموذج حروفًا ولا كلمات. إنه يقرأ رموزًا، مثل هذه.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>جملة واحدة بعشر كتابات</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>لا يُستخدم أي نموذج من هذا الحاسوب. اختر واحدًا أعلاه، أو قارن مع واحد.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>تُقرأ أول %1 حرف فقط.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>الرموز، ثم الأحرف لكل رمز. تقول الجملة الشيء نفسه في كل منها.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>اللغات التي تعرفها المفردات جيدًا تحتاج إلى رموز أقل.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>ودّية</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>عملية</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>واضحة وبسيطة</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>كنص قانوني</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>كإعلان</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>الانتقال إلى أحدث رسالة</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>ما يُترجم</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>المسرد</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>ترجمة</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>فتح Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>إنهاء</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>حُذفت؛ وهي محفوظة في السلة.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>حُذف: %1. يعيده التراجع.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>حُذفت الرسالة وما تلاها. وهي محفوظة.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>حُذفت هذه النسخة. وهي محفوظة.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>حُذفت الرسالة. وهي محفوظة.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>تغيرت الإعدادات.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>فتح صفحة التنزيل</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>التحقق من التحديثات</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>التحديثات</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>لا يذكر هذا البناء مكانًا تُعلن فيه الإصدارات الجديدة.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>جارٍ السؤال…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>‏Parlance %1 بتاريخ %2 متاح.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>هذا أحدث إصدار.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>لا يُسأل ولا يُجلب شيء قبل أن تضغط الزر.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>التعليمة</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>التعليمة (يمكن تركها فارغة)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>تظهر الإجابة هنا</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>إظهار الموجّه كاملًا</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>الموجّه كما يراه النموذج</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>إزالة هذا البديل</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>البديل %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>الإجابة النهائية: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>معرفة طريقة تحميله</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>جارٍ معرفة طريقة تحميله…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>سيعمل على: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>النسخة السابقة</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>النسخة التالية</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>النسخة السابقة (Alt+Left)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>النسخة التالية (Alt+Right)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>النسخة %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>رموز %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>إزالة %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 رمز</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>لا رموز</numerusform>
                <numerusform>رمز واحد</numerusform>
                <numerusform>رمزان</numerusform>
                <numerusform>%n رموز</numerusform>
                <numerusform>%n رمزًا</numerusform>
                <numerusform>%n رمز</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>%1 حرف لكل رمز</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 بايت لكل رمز</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>يُعرض منها أول %1</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>لا يمكن استعادة النص منها بدقة</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>جارٍ محو ما اخترته…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>تُفتح النافذة من جديد حالما ينتهي ذلك.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>النصوص المتابَعة</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>العقدة</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>لوغاريتم الاحتمال</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>الموجّه</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 باحتمال %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>التضمين</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>الانتباه</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>التكراري</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>التغذية الأمامية</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>الخبراء</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>التطبيع</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>الخرج</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>المكوّن</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>الأوزان بحسب المكوّن</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>الموتّر</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>العدد × الشكل</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>الأوزان بحسب الموتّر</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>إخفاء الموتّرات</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>إظهار كل الموتّرات</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>%1 وزن إجمالًا، %2: مجموع كل موتّرات الملف.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>يعمل النموذج على هذا الحاسوب. ما تكتبه يبقى هنا.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>ماذا تريد أن تعرف؟</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>دردشة مؤقتة</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>لا يُكتب منها شيء على القرص. تزول حين تغادرها.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>ما هو Parlance؟</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>كيف ألخّص مستندًا؟</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>هل نصي خاص؟</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>مغادرة الترحيب</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>إضافة ملف نموذج…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>مرحبًا بك في Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>الخطوة %1 من %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>اختيار ملف نموذج</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>نماذج (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>الترحيب</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>ماذا تريد أن تفعل، وبأي لغات، ونموذج يناسب ذلك.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>إظهار الترحيب</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>‏{path} ليس نسخة احتياطية من Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>اختر ملفًا أُنشئ بـ«نسخ احتياطي…».</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>النسخة الاحتياطية {path} معطوبة ولا يمكن استعادتها.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>لم يتغير شيء. انسخها من جديد، أو اختر غيرها.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>النسخة الاحتياطية {path} أنشأها Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>حدّث Parlance هنا، ثم استعدها.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>تعذرت قراءة النسخة الاحتياطية {path}: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>افحص أذوناته والقرص الذي هو عليه.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>قرص {path} ممتلئ أكثر مما ينبغي: اللازم {needed_bytes}، والمتاح {free_bytes}.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>لم يتغير شيء. أفرغ بعض المساحة وحاول من جديد.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>لم يُستورد شيء. صدّر المحادثات مرة أخرى من البرنامج الذي جاءت منه.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>لا يحوي {path} محادثات من نوع يعرفه Parlance.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>اختر ما صدّره Parlance أو ChatGPT أو Claude أو Open WebUI أو LM Studio أو Jan أو صفحة ويب llama.cpp، ملفًا أو ZIP أو مجلدًا.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>‏{path} معطوب: لا يمكن قراءته عند السطر {line}، العمود {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>‏{path} معطوب: ينبغي أن يكون عند {place} شيء غير {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>‏{path} معطوب: الرسالة عند {place} تأتي قبل نفسها.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>‏{path} معطوب: الرسالة عند {place} موجودة مرة ثانية.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>‏{path} أكبر من أي تصدير للمحادثات.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>لم يُستورد شيء. صدّر محادثات أقل في كل مرة.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>صدّر {path} إصدارٌ أحدث من Parlance (الإصدار {version} من الصيغة).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>ثبّت أحدث إصدار من Parlance لاستيراده.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>لا محادثات في {path}.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>اختر ملفًا أو مجلدًا آخر.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>لا توجد محادثة «{name}».</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>انظر «parlance chats list» لترى الموجود.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>استدعاءات الأدوات وما أرجعته: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>رسائل لا يعرضها البرنامج الآخر: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>رسائل بلا نص: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>تعليمات في وسط محادثة: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>صور: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>أصوات وفيديوهات: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>ملفات مرفقة ليس نصها في التصدير: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>أجزاء من نوع مجهول: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>محادثات بلا رسائل: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>لا يوجد الملف {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>تحقق من الاسم والمجلد.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>تعذرت قراءة {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>افحص أذوناته، أو انسخه إلى مجلد آخر.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>‏{path} من نوع ملفات لا يقرؤه Parlance.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>احفظه بصيغة PDF، أو مستندًا مكتبيًا، أو نصًا.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>‏{path} معطوب، أو ليس ما يقوله اسمه.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>افتحه في البرنامج الذي أنشأه واحفظه من جديد.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>‏{path} محمي بكلمة سر.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>أعطِ كلمة سره، أو احفظ نسخة بلا كلمة سر.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>‏{path} معمّى بطريقة لا يستطيع Parlance فتحها.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>افتحه في برنامجه واحفظ نسخة بلا كلمة سر.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>كلمة السر لا تفتح {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>تحقق من الأحرف الكبيرة ولوحة المفاتيح، وحاول من جديد.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>‏{path} ليس مكتوبًا بالترميز «{encoding}».</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>اختر غيره، أو اترك الأمر لـParlance.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>‏{path} بصيغة أقدم لا يقرؤها Parlance.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>احفظه بصيغة ‎.docx أو ‎.pptx. وإن كان LibreOffice مثبتًا حوّله Parlance بنفسه.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>تعذر على LibreOffice تحويل {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>افتحه في البرنامج الذي أنشأه، واحفظه بصيغة ‎.docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>‏{path} صورة، ولا نموذج محمَّل يرى.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>اختر من النماذج نموذجًا يقرأ الصور، أو أعطِ النص نفسه.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>لا نص في {path} تمكن قراءته.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>إن كانت صفحاته صورًا ممسوحة فاختر من النماذج نموذجًا يقرأ الصور.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>استغرقت قراءة {path} وقتًا أو ذاكرة أكثر مما ينبغي.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>قسّمه إلى ملفات أصغر.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>لا مستند في {path}.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>اختر مجلدًا فيه مستندات، أو المستندات نفسها.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>في {path} أكثر من {number} مستند.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>لم يُضف شيء. اختر المجلدات التي بداخله واحدًا بعد آخر.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>لا شيء في المستند له صلة بهذه الكلمات.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>اسأل بكلمات أخرى، أو بلغة المستند.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>‏{model} أصغر من أن يكتب هذا الشكل من الملخصات.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>اختر الفقرات أو النقاط الرئيسة أو الأقسام، أو نموذجًا أكبر من النماذج.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>بعض الصفحات بلا نص</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>تعذرت قراءة بعض الصفحات</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>قرأ النموذج بعض الصفحات من صورها</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>خُمّن ترميز النص</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>قُطعت القراءة</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>لم تُقرأ من جدول كبير جدًا إلا الصفوف الأولى والأخيرة</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>لم تُقرأ الملفات المرفقة</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>بعض أجزاء الملف معطوبة ولم تُقرأ</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>حوّله LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>لم يُقرأ ما يقع بجانب الجزء الرئيس من الصفحة</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>لم يُقرأ النص المخفي</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>جملة واحدة</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>النقاط الرئيسة</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>فقرات</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>قسمًا قسمًا</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>جدول حقائق</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>المهام المطلوبة</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>أسئلة وأجوبة</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>مستخلص</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>موجز</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>مفصل</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>ملخص واحد للكل</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>ما تتفق عليه</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>ما تختلف فيه</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>تسلسل زمني</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>يبدو أن هذا بلغة غير التي طلبتها.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>هذا أطول مما طلبت.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>هذا أقصر مما طلبت.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>أجزاء من هذا يكرر بعضها بعضًا.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>لا يبدو أن هذا يتحدث عن المستند.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>لم يُعثر في المستند على مصدر لمعظم هذه الجمل.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>النموذج أصغر من أن يراعي لغة أخرى أو جمهورًا أو تعليمة؛ فتُركت.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>النموذج المحمَّل أصغر من أن يجيب. هذه أنسب المواضع للسؤال.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>النماذج</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>النماذج على GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>لا ملفات سوى ملفاتها</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>كل ملفاتك</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>لا شبكة</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>الشبكة</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>لا برامج أخرى</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>برامج أخرى</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>نصك سالم.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>الملف كما كان.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>ما حُفظ من قبل سالم.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>لا نموذج باسم «{name}» على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>انظر النماذج (أو «parlance models list») لترى الموجود.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>ملف النموذج {path} ليس هناك.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>أعده إلى مكانه، أو اختر نموذجًا آخر من النماذج.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>تعذرت قراءة ملف النموذج {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>‏{path} ليس ملف نموذج GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>اختر ملفًا ينتهي اسمه بـ‎.gguf ونُزِّل كاملًا.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>ملف النموذج {path} معطوب: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>نزّله من جديد؛ فقد ينقصه جزء.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>‏{path} نموذج من النوع «{architecture}»، ولا يمكن تشغيله.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>اختر نموذجًا آخر من النماذج.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>يحتاج النموذج إلى {needed_bytes} من الذاكرة، والمتاح {available_bytes}.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>أغلق برامج أخرى، أو قصّر السياق، أو اختر نموذجًا أصغر.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>لا نموذج محمَّل.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>اختر واحدًا من النماذج.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>توقف النموذج فجأة. نصك سالم.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>شغّله من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>تعذر تشغيل النموذج: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>حاول من جديد؛ يفحص «parlance doctor» التثبيت.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>توقف هذا النموذج فجأة مرتين ولن يُشغَّل تلقائيًا من جديد.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>قد يكون ملفه معطوبًا: نزّله من جديد، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>تعذر على النموذج أن يتابع ({step}، الرمز {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>حاول من جديد؛ وإن تكرر ذلك فحمّل النموذج مرة أخرى.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>لا يُخرج النموذج ناتجًا صالحًا.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>قد يكون ملفه معطوبًا: تحقق منه، أو نزّله من جديد، من النماذج.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>طول هذا {prompt_tokens} رمز، ويتسع السياق لعدد {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>قصّر النص، أو زد طول السياق في الإعدادات.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>ليس للنموذج «{name}» صيغة دردشة خاصة به.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>اختر نموذج تعليمات أو دردشة؛ فالنموذج الأساسي لا يفعل إلا إكمال النص.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>صيغة الدردشة الخاصة بالنموذج لا تعمل: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>اختر نسخة أخرى من هذا النموذج، أو نموذجًا آخر.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>لا يستطيع النموذج «{name}» فعل هذا ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>اختر من النماذج نموذجًا صُنع لأجله.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>لا يمكن طلب «{first}» و«{second}» معًا.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>اترك أحدهما.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>لا يمكن استعمال القواعد النحوية أو مخطط JSON: ‏{reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>صحّحه واسأل من جديد.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>‏{path} لا يلائم هذا النموذج: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>استعمل ملفًا صُنع لهذا النموذج بعينه.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>لا يمكن قراءة الصورة {number}.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>احفظها بصيغة PNG أو JPEG وأضفها من جديد.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>‏«{name}» ليست لغة يعرفها Parlance.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>استعمل رمزًا مثل «en» أو اسمًا مثل «French».</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>لم تُعرف لغة النص بيقين.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>اختر اللغة التي كُتب بها.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>لم يكتب النموذج شيئًا يمكن استعماله.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>حاول من جديد، أو اختر نموذجًا آخر من النماذج.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>لا نص.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>اكتب نصًا أو ألصقه، أو أفلت مستندًا.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>لا يمكن حفظ شيء في {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>أفرغ بعض المساحة أو افحص أذونات المجلد.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>يستعمل برنامج آخر {path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>أغلقه وحاول من جديد.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>ملف محادثاتك، {path}، معطوب.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>هو محفوظ كما هو. أصلحه: من نسخة احتياطية، أو بما لا يزال مقروءًا منه.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>أنشأ {path} إصدارٌ أحدث من Parlance.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>فُتح للقراءة فقط. حدّث Parlance للمتابعة.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>تعذرت قراءة الإعدادات في {path}.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>حُفظت باسم {kept_as}؛ والإعدادات المبدئية سارية.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>لا يحتوي {path} على إعدادات Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>اختر ملفًا صُدّر من الإعدادات.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>تعذرت كتابة {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>اختر مكانًا آخر، أو أفرغ بعض المساحة.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>حدث خلل داخل Parlance: ‏{error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>نصك سالم. نرجو الإبلاغ عنه مع التفاصيل.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>الشبكة مطفأة.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>شغّلها في الإعدادات، أو ألغِ HF_HUB_OFFLINE، إن أردت الاتصال.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>تعذر الوصول إلى {host}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>تحقق من الاتصال بالإنترنت ومن الوسيط إن وُجد. ما جُلب محفوظ.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>أجاب {host} بالخطأ {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>ينتهي ذلك قريبًا في العادة: حاول لاحقًا. ما جُلب محفوظ.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>تلقى {host} طلبات أكثر مما ينبغي من هنا.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>انتظر بضع دقائق وحاول من جديد. ما جُلب محفوظ.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>ما يجيب باسم {host} ليس Hugging Face Hub.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>تفعل ذلك شبكة تريد منك تسجيل الدخول وبعض الوسطاء: افتح صفحة ويب في متصفح لترى.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>لا مستودع «{repo}» على Hub، أو هو خاص.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>تحقق من الاسم؛ وللمستودع الخاص سجّل الدخول برمز وصول.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>لم يعد في المستودع {repo} الملف {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>افتح صفحته من جديد واختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>يطلب صانعو {repo} موافقتك على شروطهم أولًا.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>افتح صفحة الشروط، ووافق عليها بحسابك في Hugging Face، وسجّل الدخول هنا برمز وصول، وحاول من جديد.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>لا يقبل Hub رمز الوصول المحفوظ على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>أدخل رمز وصول جديدًا، أو تابع دون تسجيل الدخول: النماذج العامة لا تحتاج إليه.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>أفسح مكانًا (تبيّن النماذج ما تأخذه المراجعات القديمة والبقايا)، ثم استأنف.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>وصل {file} من {repo} مرتين ببايتات ليست بايتات Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>جرّب شبكة أخرى، أو لاحقًا. لم يُحفظ منه شيء، ولم يُمسّ ملف آخر.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>ينزّل برنامج آخر {file} من {repo} الآن.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>انتظر حتى ينتهي ثم استأنف: يُستعمل ما جلبه.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>‏«{name}» محمَّل.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>ألغِ تحميله أولًا.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>جارٍ تنزيل «{name}».</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>ألغِ تنزيله أولًا.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>ما على القرص من «{name}» تغيّر منذ وُضعت الخطة. لم يُزل شيء.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>انظر الخطة الجديدة وأكّدها.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>تعذر تحويل «{name}» إلى {target}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>اختر نوعًا آخر، أو مصدرًا أعلى دقة. المصدر كما كان.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>لا يمكن تحويل «{name}»: ليست {architecture} مما يحوّله Parlance.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>ابحث عن GGUF له في «استكشاف».</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>لا يمكن استعمال نقطة الحفظ {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>نزّلها من جديد كاملة.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>‏{path} موجود من قبل.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>غيّر اسمه أو أزله أولًا؛ لم يُكتب فوق شيء.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>كل الطبقات ({layers}) على {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>كل الطبقات ({layers}) على {device}، وبعض خبرائها في الذاكرة</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} من {layers} طبقة على {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>المعالج، {threads} خيط: المتاح على GPU ‏{free_bytes}، واللازم {needed_bytes} على الأقل</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>المعالج، {threads} خيط: لم يُعثر على GPU</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>المعالج، {threads} خيط: بُني llama.cpp دون دعم لهذه GPU؛ يبنيه «{detail}» مع الدعم</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>المعالج، {threads} خيط: مشغّل GPU مفقود ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>المعالج، {threads} خيط: مشغّل {detail} لا يتيحها لـllama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>المعالج، {threads} خيط: طبقات GPU مضبوطة على 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>على الخادم {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>السياق أقصر مما يعرفه النموذج، لتتسع له الذاكرة.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>ذاكرة السياق أقل دقة، لتتسع لها GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>يبقى خبراء بعض الطبقات في ذاكرة الحاسوب.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>تبقى بعض الطبقات عند المعالج لأن GPU لا تتسع لها.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>فشل التحميل لضيق الذاكرة وأُعيد بأقل.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>الذاكرة ضيقة: كل شيء أبطأ</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>المعالج حار وقد أبطأ</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>على البطارية: خيوط أقل</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>أُلغي تحميل {name} لإفساح المكان لـ{other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>أُلغي تحميل {name} لأنه لم يُستعمل</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>لم يتسع المكان لـ{name} كما خُطط فحُمِّل بأقل</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>وصل {name} ويُستعمل من الآن</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>انتهى {name} من تلقاء نفسه وأُعيد تشغيله؛ وتواصلت الإجابة</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>لا يمكن استيراد {path}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>لم يؤخذ منه شيء. اختر ملفًا صُدِّر من قائمة المساعدين.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>لا يمكن الوصول إلى الخادم {address}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>شغّله، أو تحقق من عنوانه في النماذج.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>لا يقبل الخادم {address} المفتاح.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>أدخل في النماذج المفتاح الذي أعطاك إياه مالكه.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>ليس لدى الخادم {address} النموذج «{model}».</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>اختر في النماذج نموذجًا لديه.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>الخادم {address} مشغول وطلب الانتظار.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>حاول بعد قليل، أو استعمل نموذجًا على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>فشل الخادم {address} ‏(HTTP {status}): ‏{reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>حاول من جديد؛ وإن بقي الأمر فانظر سجل الخادم نفسه.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>انقطع الاتصال بـ{address} أثناء الإجابة.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>ما وصل محفوظ. حاول من جديد.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>ما يجيب عند {address} ليس خادمًا ببروتوكول OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>تحقق من العنوان؛ معظم الخوادم تريد «/v1» في آخره.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>‏«{address}» ليس عنوان خادم.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>يكون على شكل http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>خادم RPC ‏{address} لا يجيب، أو يستعمله برنامج آخر، أو هو من إصدار آخر من llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>شغّله، أو أزله من القائمة في النماذج.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>‏«{address}» ليس عنوان خادم RPC.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>هو اسم أو عنوان IPv4 ومعه منفذ، مثل 192.168.1.20:50052. لا يدعم RPC في llama.cpp عناوين IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>لا يمكن إتاحة أجهزة هذا الحاسوب عند {address}: ‏{reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>اختر عنوانًا من عناوين هذا الحاسوب ومنفذًا متاحًا.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>يحسب خادم RPC ‏{address} لأجل نموذج محمَّل.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>ألغِ تحميل ذلك النموذج لترى الخطة قبل التحميل.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>بُني llama.cpp دون RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>ابنه بالأمر «make run RPC=1»، أو أزل الخوادم.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>لا يستطيع {path} التخمين المسبق لهذا النموذج: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>اختر نموذجًا أصغر من العائلة نفسها، أو لا تختر شيئًا.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>توقف {device} عن الإجابة.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>يُحمَّل النموذج من جديد على ما تبقى.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>لم يُصنع النموذج «{model}» لهذه اللغة: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>اختر لغة أخرى، أو نموذجًا آخر من النماذج.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>لا يترجم النموذج «{model}» من {source} إلى {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>ترجم عبر الإنجليزية أو الصينية، أو اختر نموذجًا آخر.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>النص بهذه اللغة أصلًا: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>اختر لغة أخرى للترجمة إليها.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>‏{path} من نوع لا يُترجم مستندًا.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>انسخ نصه وترجمه، أو احفظه بصيغة أخرى.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>‏{path} ليس كما كان حين تُرجم.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>أضفه من جديد: ما لم يتغير فيه لا يُترجم مرة أخرى.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>‏{path} ليس قائمة مصطلحات تمكن قراءتها: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>استعمل جدولًا في كل سطر منه مصطلح وترجمته، أو ملف TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>العدد {detail} مفقود</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>العنوان {detail} مفقود</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>العنصر النائب {detail} مفقود</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>يخالف المسرد: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>مطابق للأصل</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>يبدو بلغة أخرى</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>يكرر نفسه</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>أطول بكثير من الأصل</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>أقصر بكثير من الأصل</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>علامات تنصيص أو أقواس لا تُغلق: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>لم يكتب النموذج نهاية</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>فُقد تنسيق أو رابط: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>تحقق من موضع ما يرد في النص: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>لم يُترجم: أُبقي على الأصل</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>الأسطر أطول من أن تناسب ترجمة مصاحبة</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>لم يُصنع النموذج لهذه اللغة</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>لا يترجم النموذج بين هاتين</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>النص بهذه اللغة</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>الترجمة مستند جديد: لا تمكن كتابة هذه الصيغة بكلمات أخرى فيها.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>فيه صيغ قد تبحث عن نصوص ستصير بلغة أخرى.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>يُحدَّث جدول محتوياته حين يُفتح.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>تبقى نصوص الرسوم البيانية والمخططات كما هي.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>النص المحذوف مع تتبع التغييرات يبقى كما هو.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>توقيع الملف لا يسري على ترجمته.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>ما أرسله {host} ليس قائمة وقّعها صانعو Parlance.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>لم يُستعمل منه شيء. حاول من جديد على شبكة أخرى، وأخبر الصانعين إن بقي كذلك.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>قائمة الإصدارات من {host} أقدم من واحدة رأيتها من قبل.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>ربما يحجب أحد عنك إصدارات أحدث. حاول من جديد على شبكة أخرى.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>للترجمة اختر من النماذج نموذج T5 أو MADLAD بصيغة GGUF، أو أي نموذج تعليمات.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>للتلخيص أو إعادة الصياغة اختر من النماذج نموذج FLAN-T5 بصيغة GGUF، أو أي نموذج تعليمات.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>لتصنيف النصوص أو مقارنتها اختر من النماذج نموذج تضمين BERT أو ModernBERT أو nomic بصيغة GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>اكتمل</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>بلغ حد الطول</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>السياق ممتلئ</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>بلغ نص التوقف</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} بايت</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} ك.ب</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} م.ب</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} ج.ب</translation>
        </message>
        <message>
            <source>{size} TB</source>
            <translation>{size} ت.ب</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>المحادثة</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>الاستدلال</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>التعليمات</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>المرفقات: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>هذه الإجابة لم تكتمل.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>بدأت في {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>النماذج: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>صُدِّرت من Parlance في {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>ص {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>الشريحة {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>الورقة {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>الفقرة {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>تأتي {sign} بعد الأعداد والأسماء التي لم يُعثر عليها في المستندات.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>قُرئت {read} من {all} فقرة ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>صفحات بلا نص: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>صفحات تعذرت قراءتها: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>يعمل على الخادم %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>يعمل على: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>المتابعة في الخلفية</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>سؤال المثال</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>إجابة المثال</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>إزالة هذا المثال</translation>
        </message>
    </context>
</TS>
