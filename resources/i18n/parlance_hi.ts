<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>शर्तें खोलें</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>फिर जाँचें</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Hugging Face टोकन (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Hugging Face टोकन</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>इस कंप्यूटर पर रखें</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>टोकन इस कंप्यूटर पर रखें</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>जहाँ Hugging Face के टूल अपना टोकन रखते हैं।</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>साइन इन करें</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>शर्तें खोलें और अपने Hugging Face खाते से सहमति दें। फिर यहाँ उसी खाते के ऐसे टोकन से साइन इन करें जिसे पढ़ने की अनुमति हो।</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>अगर यह निजी है, तो ऐसे टोकन से साइन इन करें जो इसे पढ़ सके।</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>इसके निर्माताओं के पास आपकी सहमति है: इसकी फ़ाइलें लाई जा सकती हैं।</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>हब से पूछा जा रहा है कि इसकी फ़ाइलें लाई जा सकती हैं या नहीं…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>इसकी फ़ाइलें अभी नहीं लाई जा सकतीं।</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>इसके निर्माता पहले अपनी शर्तों पर आपकी सहमति चाहते हैं।</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>आपने साइन इन नहीं किया है।</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Parlance बंद होने तक आप साइन इन हैं।</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>आप HF_TOKEN के टोकन से साइन इन हैं।</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>आप इस कंप्यूटर पर रखे टोकन से साइन इन हैं।</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>काम चल रहा है; “रोकें” उसे तुरंत ख़त्म करता है।</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>मॉडल की प्रतीक्षा है…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>लिख रहा है…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>पढ़ रहा है: %2 में से %1 टोकन</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>लिख रहा है…  %1 टोकन/से.</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>दूसरे विकल्प चुने गए हैं। पहले के नोट जहाँ ठीक बैठें, वहाँ फिर काम में लिए जाएँगे।</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>फिर सारांश बनाएँ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>इससे फिर उत्तर…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>फिर उत्तर दें</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>पिछला उत्तर बना रहता है: उसके नीचे के तीरों से आप उस पर लौट सकते हैं।</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>कौन उत्तर दे</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>कहने के दूसरे तरीके</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>कहने के दूसरे तरीके खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>और कोई नहीं मिला।</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>तर्क छिपाएँ</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>तर्क दिखाएँ</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>तर्क</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>सोच रहा है…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>%1 से. से सोच रहा है…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>%1 से. सोचा</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>यह कैसे बना</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>उत्तर खोजा जा रहा है…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 पढ़ी नहीं जा सकी। उसे %2 के रूप में रखा गया, और Parlance ने नई शुरू की है।</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>हर एक अलग</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>एक साथ</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>कई दस्तावेज़ों का सारांश कैसे बने</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>सबसे मिलकर क्या बने</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
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
            <translation>दस्तावेज़ के बारे में प्रश्न</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>पूछें</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>उत्तर रोकें</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>दस्तावेज़ों के बारे में पूछें</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>दस्तावेज़ के बारे में पूछें</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>दस्तावेज़ खोजा जा रहा है…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>दस्तावेज़ के बिना उसके बारे में कुछ नहीं पूछा जा सकता</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>दस्तावेज़ खुलने पर प्रश्न पूछे जा सकते हैं</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>आपने यह उत्तर रोक दिया।</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>देखें</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>पते से पूछा जा रहा है</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>लेखक</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>आपकी अपनी शैली में लिखता और सुधारता है</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>तुम लिखने में मदद करते हो। जिस भाषा में पाठ दिया जाए उसी में उत्तर दो। सरल, जीवंत वाक्य लिखो; घिसे-पिटे वाक्यांशों और अतिशयोक्ति से बचो। पाठ सुधारते समय उसका अर्थ, उसके तथ्य और लेखक की शैली बनाए रखो, पहले पूरा नया पाठ दो और उसके बाद मुख्य बदलाव कुछ शब्दों में बताओ। केवल वहीं वापस पूछो जहाँ उसके बिना आगे न बढ़ सको।</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>इस पाठ को और स्पष्ट और छोटा करो:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>एक दोस्ताना पत्र लिखो जिसमें निमंत्रण अस्वीकार किया जाए।</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>प्रोग्रामर</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>कोड लिखता, समझाता और ठीक करता है</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>तुम एक सावधान प्रोग्रामर हो। पूरा, चलने वाला कोड दो, ऐसे कोड ब्लॉक में जिसमें भाषा का नाम हो, और जहाँ मानक लाइब्रेरी पर्याप्त हो वहाँ उसी का उपयोग करो। त्रुटियाँ संभालो और बताओ कि तुमने क्या माना है। कोड से पहले एक-दो वाक्यों में बताओ कि तुम कैसे करोगे; उसके बाद, उसकी जाँच कैसे हो। जब पक्का न हो कि कोई फ़ंक्शन या विकल्प मौजूद है, तो ऐसा कहो।</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>यह कोड क्या करता है, और कहाँ विफल हो सकता है?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>एक प्रोग्राम लिखो जो फ़ोटो के नाम उनकी तारीख़ से बदल दे।</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>शिक्षक</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>एक-एक कदम समझाता है और प्रश्न पूछता है</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>तुम एक धैर्यवान शिक्षक हो। पहले पता करो कि सीखने वाला क्या जानता है। एक बार में एक कदम समझाओ, रोज़मर्रा के जीवन के उदाहरण के साथ, और अंत में एक प्रश्न पूछो जिससे पता चले कि बात समझ में आई या नहीं। अभ्यास का हल तुरंत मत दो: पहले एक संकेत दो, फिर बड़ा संकेत। जो सही है उसकी प्रशंसा करो, और जो सही नहीं है उसे साफ़ और नरमी से बताओ।</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>मुझे भिन्न समझाओ।</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>आकाश नीला क्यों होता है?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>सारांशकार</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>पाठ की बात संक्षेप में कहता है</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>तुम पाठों का सारांश उन्हीं की भाषा में बनाते हो। पहले एक वाक्य जो सबसे ज़रूरी बात कहे, फिर तीन से सात बिंदु, हर एक पूरा वाक्य। नाम, संख्याएँ और तारीख़ें बिल्कुल वैसी ही रखो। केवल वही कहो जो पाठ कहता है, अपनी ओर से कुछ नहीं; जहाँ वह अस्पष्ट हो या स्वयं का खंडन करे, वहाँ यह बताओ।</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>इस पाठ का सारांश बनाओ:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>इस कार्यवृत्त में क्या तय हुआ, और उसे कौन करेगा?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>सहायक</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>इस चैट में उपयोग करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>सहायक एक नाम के तहत निर्देशों और सेटिंग का समूह है। “नया” से अपना सहायक बनाएँ।</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>शुरुआत के लिए चार जोड़ें</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>शुरुआतें</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>आयात करें…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>निर्यात करें…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>शुरुआतें, हर पंक्ति में एक: ख़ाली पेज पर सुझाई जाती हैं</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln सहायक</numerusform>
                <numerusform>%Ln सहायक</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln प्रॉम्प्ट</numerusform>
                <numerusform>%Ln प्रॉम्प्ट</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>जोड़े गए: %1।</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>सहेजा गया: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>नया सहायक</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>सहायक आयात करें</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>सहायक निर्यात करें</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>सहायक (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>दस्तावेज़ या तस्वीरें जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>संदेश के साथ संलग्न</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>मॉडल चुनें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>एक संदेश में जितनी जा सकती हैं उससे %Ln फ़ाइल ज़्यादा: नहीं ली गई।</numerusform>
                <numerusform>एक संदेश में जितनी जा सकती हैं उससे %Ln फ़ाइलें ज़्यादा: नहीं ली गईं।</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>“%1” तस्वीरें नहीं देखता: उसे केवल उनके नाम बताए जाते हैं।</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln शब्द</numerusform>
                <numerusform>%Ln शब्द</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>प्रतीक्षा में…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>पढ़ा जा रहा है… %2 में से %1 पेज</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>संलग्न नहीं हुआ</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>“%1” पूरा पढ़ लिया गया।</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>“%1” का कुछ भी नहीं पढ़ा गया: कॉन्टेक्स्ट में उसके लिए जगह नहीं है।</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>इसके लिए “%2” के %Ln पेज का %1 % पढ़ा गया। दिखाएँ</numerusform>
                <numerusform>इसके लिए “%2” के %Ln पेजों का %1 % पढ़ा गया। दिखाएँ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>इसके लिए “%2” के %Ln शब्द का %1 % पढ़ा गया। दिखाएँ</numerusform>
                <numerusform>इसके लिए “%2” के %Ln शब्दों का %1 % पढ़ा गया। दिखाएँ</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1:  “%2”</source>
            <translation>%1:  “%2”</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln बातचीत</numerusform>
                <numerusform>%Ln बातचीत</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln अनूदित पाठ</numerusform>
                <numerusform>%Ln अनूदित पाठ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln अनूदित दस्तावेज़</numerusform>
                <numerusform>%Ln अनूदित दस्तावेज़</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln सारांशित पाठ</numerusform>
                <numerusform>%Ln सारांशित पाठ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln शब्दावली शब्द</numerusform>
                <numerusform>%Ln शब्दावली शब्द</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln सुधार</numerusform>
                <numerusform>%Ln सुधार</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln सहायक</numerusform>
                <numerusform>%Ln सहायक</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln सहेजा गया प्रॉम्प्ट</numerusform>
                <numerusform>%Ln सहेजे गए प्रॉम्प्ट</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>चैट, अनुवाद और सारांश</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>“अनुवाद” का पाठ</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>पूरा किया जा रहा पाठ</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>सारांशों की क़तार</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>अनुवादों की क़तार</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>शब्दकोश में जोड़े गए शब्द</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>“%2” पर %1 को Parlance %3 से बनाया गया।</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>%1 को Parlance %2 से बनाया गया।</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>सब कुछ बैकअप करें</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>संलग्नकों समेत चैट, अनुवाद, सारांश, शब्दावलियाँ, सहायक, ड्राफ़्ट और सेटिंग एक फ़ाइल में जाते हैं। मॉडल इसमें नहीं हैं, सर्वर की कुंजियाँ भी नहीं: बहाल करने के बाद उन्हें फिर दर्ज करें।</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>फ़ोल्डर, मॉडल और हार्डवेयर की सेटिंग के साथ</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>कितना बैकअप हुआ</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance के बैकअप</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>इस कंप्यूटर का नाम, अगर वह फ़ाइल में रहना हो</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>बैकअप करें…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>%2 में %1 नाम से सहेजा गया (%3) और पढ़कर जाँचा गया। इसमें है: %4।</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>केवल सेटिंग</translation>
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
            <translation>सबसे संभावित उत्तर खोजें</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>पहले पूरे हुए उत्तरों पर रुकें</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>चौड़ाई: कितनी शुरुआतों पर चला जाए</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>लंबाई दंड: ज़्यादा होने पर लंबे उत्तरों को वरीयता</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>आगे चलता है</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>छोड़ा गया</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>पूरा हुआ</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>बीम खोज</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: लॉग-संभावना %3, स्कोर %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>नोड</translation>
        </message>
        <message>
            <source>After</source>
            <translation>किसके बाद</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>लॉग-संभावना</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>योग</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>स्कोर</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: लॉग-संभावना %2, स्कोर %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>विजेता का हिस्सा</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>“%1” बायस के साथ टोकन की संख्या नहीं है, जैसे “50256 -5”।</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>मिटाई गई बातचीत</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>ट्रैश ख़ाली है।</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>हमेशा के लिए मिटाएँ…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>ट्रैश ख़ाली करें…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>“%1” को हमेशा के लिए मिटाएँ?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>%Ln बातचीत हमेशा के लिए मिटाएँ?</numerusform>
                <numerusform>%Ln बातचीत हमेशा के लिए मिटाएँ?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>उनके सभी संदेश मिट जाएँगे। इसे पूर्ववत नहीं किया जा सकता।</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>मॉडल कार्ड</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>इस्तेमाल हो रहा मॉडल दिखाएँ</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>तथ्य</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>फ़ाइल पढ़ी जा रही है…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>%1 का कार्ड, जो इस्तेमाल हो रहा मॉडल नहीं है।</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>इस कंप्यूटर का कोई मॉडल इस्तेमाल में नहीं है। ऊपर कोई चुनें।</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>डिकोडर: पाठ को टोकन-दर-टोकन आगे लिखता है</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>एनकोडर: पाठ को दोनों दिशाओं में पढ़कर उससे वेक्टर बनाता है</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>एनकोडर और डिकोडर: पूरा पाठ पढ़ता है, फिर दूसरा लिखता है</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>रिकरेंट: पाठ कितना भी लंबा हो, एक ही आकार की अवस्था रखता है</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>हाइब्रिड: कुछ लेयर पूरा पाठ देखती हैं, बाक़ी एक अवस्था रखती हैं</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>बाइट पर BPE</translation>
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
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>भार</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>लेयर</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>परिवार</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>भाषाएँ</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>पाथ</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>भाग</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>सीखी हुई संख्याएँ। ये सभी फ़ाइल में हैं।</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>हर टोकन के लिए %1</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>इस्तेमाल में भार</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>एक टोकन पर केवल कुछ एक्सपर्ट काम करते हैं, जिससे यह तेज़ होता है।</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>क्वांटाइज़ेशन</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>भार कितने मोटे तौर पर रखे गए हैं: कम बिट, छोटी फ़ाइल।</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1, उनके बीच हर टोकन %2 संख्याएँ है</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>अटेंशन</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>कुछ लेयर केवल %1 टोकन पीछे तक देखती हैं</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>स्लाइडिंग विंडो</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>हर टोकन पर %2 में से %1 काम करते हैं</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>एक्सपर्ट</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>स्थितियाँ</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>मॉडल कैसे जानता है कि टोकन पाठ में कहाँ है।</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%2 आकार के %1 हेड; कुंजियाँ और मान साथ में संपीड़ित</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%2 आकार के %1 हेड; %3 कुंजियाँ और मान रखते हैं, हर एक %4 हेड के लिए</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%2 आकार के %1 हेड</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>रोटरी (RoPE), आधार %1, %2 गुना फैलाया हुआ (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>रोटरी (RoPE), आधार %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>रोटरी (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 टोकन, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>शब्दावली</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 टोकन</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>प्रशिक्षण का कॉन्टेक्स्ट</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>जिन पाठों से इसने सीखा, वे कितने लंबे थे।</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>चैट फ़ॉर्मैट</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>फ़ाइल में</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>नई चैट</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>अस्थायी चैट</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>उत्तर रोकें</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>फिर कोशिश करें: नया उत्तर</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>बातचीत खोजें</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>नया फ़ोल्डर…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>मिटाई गई बातचीत…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>इस बातचीत का नाम बदलें…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>यह बातचीत पिन करें</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>यह बातचीत अनपिन करें</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>यह बातचीत निर्यात करें…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>सारी बातचीत निर्यात करें…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>यह बातचीत मिटाएँ</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>बातचीत का नाम बदलें</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>बातचीत की क्रियाएँ</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>अस्थायी चैट</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>नई चैट</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>नई अस्थायी चैट</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>संदेश से जोड़ने के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>दस्तावेज़ और तस्वीरें चुनें</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>दस्तावेज़ और तस्वीरें</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>तस्वीर</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>उत्तर पूरा हुआ: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>तस्वीरें</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>मॉडल इसका पालन नहीं कर सकता: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>आपने जो जोड़ा है वह अभी पढ़ा जा रहा है।</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>पहले उत्तर की प्रतीक्षा करें, या Esc से उसे रोकें।</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>जैसे हैं वैसे नहीं चल सकते</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Hugging Face कैश के वे चेकपॉइंट जिन्हें llama.cpp नहीं पढ़ता। कुछ परिवारों के चेकपॉइंट बदले जा सकते हैं; चेकपॉइंट जैसा है वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>इससे ऐसी GGUF बनाएँ जिसे Parlance चला सके</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>%1 को बदलें</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 के लिए और</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>इसकी रिपॉज़िटरी का सब कुछ हटाएँ…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>कमांड “%1” कॉपी करें</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>उत्तरों की तुलना करें</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>दोनों से पूछें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>पहला पक्ष</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>दूसरा पक्ष</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>प्रश्न</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>दोनों से क्या पूछा जाए?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>एक के बाद एक, ताकि गति की तुलना हो सके</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>दोनों रोकें</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>दोनों पक्ष एक जैसे हैं: अंतर केवल संयोग का है।</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>फिर से</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>यह उत्तर रखें</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>रखा गया</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>मॉडल की प्रतीक्षा है…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>पढ़ रहा है: %2 में से %1 टोकन</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>तर्क कर रहा है…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>लिख रहा है…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>रुक गया।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln टोकन</numerusform>
                <numerusform>%Ln टोकन</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 टोकन/से.</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>कुल %1 से.</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>पहले टोकन तक %1 से.</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>नहीं माना गया: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>तस्वीरें</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>यह बेस मॉडल है: यह पाठ आगे बढ़ाता है, चैट के लिए नहीं बना।</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>पाठ पूरा करें</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>यहाँ पाठ शुरू करें और मॉडल को कर्सर से आगे लिखने दें।</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>स्वीकारें</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>इसे पूर्ववत करें</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>चैट पर लौटें</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>आगे के पाठ के टोकन</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> टोकन</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>तापमान</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>तापमान </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>पाठ पूरा करें</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>ख़ाली जगह भरें</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>रोकें (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>जारी रखें (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>तापमान %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>मॉडल की प्रतीक्षा है…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>पढ़ रहा है: %2 में से %1 टोकन</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>लिख रहा है…  Esc से रुकेगा।</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>कर्सर को ख़ाली जगह में रखें: मॉडल उसके बाद के पाठ का ध्यान रखता है।</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>मॉडल कर्सर से आगे लिखता है। आपके पाठ में और कुछ नहीं जुड़ता।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln टोकन</numerusform>
                <numerusform>%Ln टोकन</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 टोकन/से.</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>पाठ कॉन्टेक्स्ट से लंबा है: %1 अक्षर नहीं पढ़े गए।</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>यह मॉडल कर्सर के बाद के पाठ का ध्यान नहीं रखता।</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>यह मॉडल चैट के लिए बना है; बेस मॉडल पाठ को बेहतर आगे बढ़ाता है।</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>रोकने के लिए Esc</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>लिखना रोकें</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 टोकन</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>अस्थायी चैट: इसका कुछ भी नहीं रखा जाता</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Parlance को संदेश लिखें, या दस्तावेज़ छोड़ें</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>लिखना रोकें (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>इसके बाद भेजें</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>उत्तर लिखे जाने पर भेजें (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>भेजें</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>भेजें (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>पहले के संदेशों का सारांश बन रहा है…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>सारांश बनाना रोकें</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>एक उत्तर, उससे पहले की बातचीत के बाद</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>एक अनुवाद, हर अनुच्छेद मॉडल से पूछी गई बात के बाद</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>एक सारांश अपने आप में पाठ के रूप में: वह जिससे बना, उसे नहीं गिना जाता</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>आपका पाठ</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>%1 ने आँका। %2 ने लिखा था।</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>%1 ने आँका।</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>पहले टोकन की कोई संभावना नहीं होती: उससे पहले कुछ नहीं है।</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>पाठ कॉन्टेक्स्ट से लंबा है: टोकन %1 से आगे मॉडल केवल ठीक पहले का पाठ जानता था।</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>केवल पहले %1 अक्षर आँके जाते हैं।</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>“%1” %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>“%1”: %2। इससे ज़्यादा संभावित कुछ नहीं था।</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>“%1”: %2, क्रम %3। ज़्यादा संभावित: %4।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln टोकन</numerusform>
                <numerusform>%Ln टोकन</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>परप्लेक्सिटी %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>औसत लॉग-संभावना %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>शब्दावली में संख्या</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>संभावना</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>लॉग-संभावना</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>क्रम</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>सबसे संभावित</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>भरोसा</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>5 की परप्लेक्सिटी का मतलब है कि मॉडल औसतन ऐसे हिचका जैसे पाँच बराबर संभावित टोकनों के बीच। 1 का मतलब है कि उसे पूरा भरोसा था।</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>पाठ से पहले जो था</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>इससे पहले जो था वह दिखाएँ</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>इससे पहले जो है</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>इससे पहले जो है (ख़ाली रह सकता है)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>आपका अपना पाठ</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>अपना पाठ आँकें</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>मॉडल को कितना भरोसा है?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>कितना आँका गया</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>जहाँ उसे सबसे कम भरोसा था</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>किसी टोकन पर जाएँ, या तीर कुंजियों से एक-एक करके देखें।</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>मुक्त पाठ</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>उत्तर किसी स्कीमा या व्याकरण का पालन नहीं करते।</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>उत्तर एक JSON स्कीमा का पालन करते हैं।</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>उत्तर एक व्याकरण का पालन करते हैं।</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>उत्तर मुक्त पाठ हैं।</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>संपादित करें…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>लिखें…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>उत्तर इसका पालन करता है।</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>उत्तर बीच में कट गया; जहाँ तक है, वहाँ तक पालन करता है।</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>उत्तर JSON नहीं है।</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>संरचित आउटपुट</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>उपयोग करें</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>मुक्त पाठ</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON स्कीमा</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>व्याकरण (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>उत्तर कैसे दिखें</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>स्कीमा या व्याकरण</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>उदाहरण डालें</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>आज़माने के लिए प्रश्न</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>अपनी पसंद की किसी किताब का नाम बताओ।</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>आज़माएँ</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>मॉडल पर आज़माएँ</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>उत्तर JSON बन जाते हैं जो स्कीमा (JSON Schema 2020-12) का पालन करता है। प्रश्न में बताएँ कि फ़ील्ड का अर्थ क्या है: मॉडल प्रश्न देखता है, स्कीमा नहीं।</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>उत्तर llama.cpp के GBNF वाले व्याकरण के नियम “root” का पालन करते हैं: नियम इस रूप में name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>उत्तर मुक्त रूप से लिखे जाते हैं, जैसा मॉडल चाहे।</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>अभी कुछ नहीं लिखा गया है।</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>जाँच हो रही है…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>मॉडल इसका पालन कर सकता है।</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>मॉडल की प्रतीक्षा है…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>लिख रहा है…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>रुक गया।</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>सहायक</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>तापमान</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>चैट का मॉडल</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>तापमान %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>जैसा है (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%2 में से %1 टोकन</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>कॉन्टेक्स्ट: %2 में से %1 टोकन उपयोग में हैं</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>कॉन्टेक्स्ट</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>दिखाता है कि किसमें कितनी जगह लगती है</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>मॉडल को क्या भेजा जाता है</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 टोकन</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>निर्देश</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>यह बातचीत</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>जो आप लिख रहे हैं</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>उत्तर के लिए ख़ाली रखा</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>ख़ाली</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>पूरा कॉन्टेक्स्ट</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>सबसे पुराना %Ln संदेश नहीं भेजा जाएगा।</numerusform>
                <numerusform>सबसे पुराने %Ln संदेश नहीं भेजे जाएँगे।</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>आँकड़े अनुमानित हैं: यह मॉडल नहीं गिनता।</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>कॉन्टेक्स्ट भर जाने पर सबसे पुराने संदेश छोड़ दिए जाते हैं।</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>पहले संलग्नक का सारांश बनाएँ</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>बड़ा कॉन्टेक्स्ट…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>इस संदेश में %1 टोकन हैं, पर जगह केवल %2 की है।</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>इस संदेश के साथ सबसे पुराना %Ln संदेश अब नहीं भेजा जाएगा।</numerusform>
                <numerusform>इस संदेश के साथ सबसे पुराने %Ln संदेश अब नहीं भेजे जाएँगे।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>पिन की गई</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>कल</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>पिछले 7 दिन</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>पिछले 30 दिन</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln बातचीत मिली</numerusform>
                <numerusform>%Ln बातचीत मिलीं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>ट्रैश में %Ln बातचीत</numerusform>
                <numerusform>ट्रैश में %Ln बातचीत</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln बातचीत</numerusform>
                <numerusform>%Ln बातचीत</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>फ़ोल्डर %1, फैला हुआ: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>फ़ोल्डर %1, समेटा हुआ: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, पिन की गई</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, फ़ोल्डर %2 में</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>नाम बदलें…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>निर्यात करें…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>फैलाएँ</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>समेटें</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>फ़ोल्डर हटाएँ…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>पिन करें</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>अनपिन करें</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>फ़ोल्डर में ले जाएँ</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>नया फ़ोल्डर…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>फ़ोल्डर से निकालें</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>बातचीत का नाम बदलें</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>शीर्षक</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>फ़ोल्डर का नाम बदलें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>नया फ़ोल्डर</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>फ़ोल्डर “%1” हटाएँ?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>फ़ोल्डर हटाएँ</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>इसकी बातचीत बिना फ़ोल्डर के बनी रहती है।</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>मिटाई गई बातचीत…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>नई चैट</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>नया फ़ोल्डर…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>बातचीत खोजें</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>खोज साफ़ करें</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>खोज साफ़ करें (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>किसी बातचीत में यह नहीं है।</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>आपकी बातचीत यहाँ दिखेगी।</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>समेटा हुआ</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>फैला हुआ</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>कोड कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>भाषाएँ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>आपके शब्द</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>सुधार खोजें</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>भुलाएँ</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>मॉडलों के किए अनुवाद भुलाएँ…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>सुधार</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>किसी सुधार में यह नहीं है।</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>जहाँ आप अनुवाद बदलते हैं, वहाँ आगे से आपके शब्द काम में लिए जाते हैं।</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>दस्तावेज़ के वे हिस्से जिन पर सारांश आधारित है</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>सारांश उनमें से %1 पर आधारित है</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>अपने आप पूरा हुआ</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>अपनी लंबाई तक पहुँचा</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>कॉन्टेक्स्ट भर गया</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>रोका गया</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>तरीका</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>लॉग-संभावनाओं का योग</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>प्रति टोकन</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>क्यों रुका</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>ग्रीडी</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>बीम खोज</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>सैंपलिंग, बीज %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln टोकन</numerusform>
                <numerusform>%Ln टोकन</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>लॉग-संभावना %1, प्रति टोकन %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>डिकोडिंग</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>डिकोड करें</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>ज़्यादा से ज़्यादा चार पूर्णांक</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>हर खाने में एक टोकन, वहाँ तक की लॉग-संभावनाओं का योग और कोष्ठक में लंबाई दंड के साथ उसका स्कोर है। मोटी रेखा: विजेता; टूटी रेखा: छोड़ा गया; दोहरा घेरा: पूरा उत्तर।</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>बीज</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>बीम</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>लंबाई दंड</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>अधिकतम टोकन</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>जो सबमें समान है वह फीका है; ▸ वहाँ है जहाँ कोई अपनी अलग राह लेता है।</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>एक ही प्रॉम्प्ट, ग्रीडी तरीके से, बीजों के साथ सैंपलिंग से और बीम खोज से डिकोड किया हुआ, हर एक की लॉग-संभावनाओं के योग के साथ।</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>रद्द करके जो लाया गया उसे मिटाएँ?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 मिटाएँ</translation>
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
            <translation>सब रीसेट करें</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>इस चैट में अलग सेट किए गए: %Ln</numerusform>
                <numerusform>इस चैट में अलग सेट किए गए: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>यह चैट अपना कुछ सेट नहीं करती।</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>“%1” वापस लें</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>सारांश हटाकर संदेश फिर भेजें</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>सारांश, %Ln संदेश की जगह भेजा गया</numerusform>
                <numerusform>सारांश, %Ln संदेशों की जगह भेजा गया</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>सारांश छिपाएँ</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>सारांश दिखाएँ</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>पहले के संदेशों का सारांश</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>कोई भी काम</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>चैट</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>तस्वीरें</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>एम्बेडिंग</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>कोई भी आकार</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>3B तक</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B से 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B से 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>20B से अधिक</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>चर्चित पहले</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>सबसे ज़्यादा डाउनलोड</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>सबसे ज़्यादा पसंद</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>नए पहले</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>कोई भी लाइसेंस</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>कोई भी भाषा</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1M डाउनलोड</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1k डाउनलोड</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 डाउनलोड</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 पैरामीटर</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>%1 की फ़ाइल</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>सहमति माँगता है</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>कॉन्टेक्स्ट %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>%1 को बदला</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>काम</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>क्रम</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>मॉडल खोजें, जैसे “qwen3” या “persian”</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>मॉडल खोजें</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>और दिखाएँ</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>खोज साफ़ करें</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>Hugging Face हब पर</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>इस कंप्यूटर के लिए सुझाए गए</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>सूचीपत्र से</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>सभी %1 दिखाएँ</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>हब से और माँगे जा रहे हैं…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>खोज हो रही है…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>नेटवर्क के बिना ऊपर का सूचीपत्र उपलब्ध है।</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>हब पर ऐसा कोई GGUF मॉडल नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>इनकी जगह इनका सारांश भेजें</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>सारांश से नई चैट</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>पहले का %Ln संदेश अब नहीं भेजा जाता</numerusform>
                <numerusform>पहले के %Ln संदेश अब नहीं भेजे जाते</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>पहले का एक संदेश अब नहीं भेजा जाता</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>बड़ा कॉन्टेक्स्ट: %1, क़रीब %2 ज़्यादा मेमोरी…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>बड़ा कॉन्टेक्स्ट: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>दस्तावेज़ फिर लिखें</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>फ़ोल्डर में लिखें…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>शीट और कॉलम…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>दूसरे विकल्पों से फिर अनुवाद करें…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>मूल खोलें</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>फिर अनुवाद करें</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>द्विभाषी तालिका के रूप में: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>दस्तावेज़ के रूप में: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>स्वयं दस्तावेज़ के रूप में</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>कोई प्रोग्राम %1 नहीं खोलता।</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>लिखा गया: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>जिन दस्तावेज़ों पर आप तारा लगाते हैं वे यहाँ दिखते हैं।</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>इस नाम का कोई दस्तावेज़ नहीं है।</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>आपके दस्तावेज़ यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>“%1” का अनुवाद मिटाएँ? फ़ाइलें बनी रहेंगी।</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>दस्तावेज़ खोजें</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>पहले के दस्तावेज़</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>ट्रैश में दस्तावेज़</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>ट्रैश के सभी अनुवाद मिटाएँ? फ़ाइलें बनी रहेंगी।</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>जो मिट गया उसे वापस नहीं लाया जा सकता।</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>दस्तावेज़ चुनें</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>फ़ोल्डर चुनें</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Word दस्तावेज़</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>वेब पेज</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>किस भाषा में अनुवाद</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>द्विभाषी तालिका</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>स्वयं दस्तावेज़ की जगह मूल और अनुवाद साथ-साथ लिखें</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>तालिका का फ़ॉर्मैट</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>इसमें</translation>
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
            <translation>दस्तावेज़ों की क़तार</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>फिर अनुवाद करें</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>पूरे हुए दस्तावेज़ नीचे की सूची में रहते हैं</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>मॉडल की भाषा नहीं</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>मॉडल की भाषा-जोड़ी नहीं</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>पहले से इसी भाषा में</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>अनुवाद योग्य प्रकार नहीं</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>फ़ाइल बदल गई है</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>खुल रहा है</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>अनुवाद हो रहा है</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>जाँच में विफल अंश सुधारे जा रहे हैं</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>दस्तावेज़ लिखा जा रहा है</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>देखने के लिए %Ln</numerusform>
                <numerusform>देखने के लिए %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%2 में से %1 अनुच्छेद</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 पहले से ज्ञात</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>लिखे जाने के बाद बदला</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>नहीं लिखा गया</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>नए दस्तावेज़</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, वेब पेज, ई-पुस्तकें, Markdown, उपशीर्षक, PO, ईमेल, तालिकाएँ और पाठ अपने ही फ़ॉर्मैट में लौटते हैं, PDF Word दस्तावेज़ के रूप में। अनुवाद मूल के पास लिखा जाता है, उसके ऊपर कभी नहीं।</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>अनुवाद के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>%1 का डाउनलोड</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>पहले: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>बाद में: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 फिर शुरू करें</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 रोककर रखें</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>%1 को सूची से हटाएँ</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>%1 रद्द करें</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>साइन इन किए बिना</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>इसका पेज खोलें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>इंस्टॉल किए में दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>%1 का डाउनलोड</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 फिर शुरू करें</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 रोककर रखें</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1/से.</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>एक मिनट से कम बाक़ी</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>%Ln मिनट बाक़ी</numerusform>
                <numerusform>%Ln मिनट बाक़ी</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>%1 घं. %2 मि. बाक़ी</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>एक दिन से ज़्यादा बाक़ी</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>अपनी बारी की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>प्रतीक्षा में: नेटवर्क बंद है</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>रुका हुआ</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>पूरा, हर बाइट जाँचा गया</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>रोका गया</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>फिर कोशिश हो रही है…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>%Ln सेकंड में फिर कोशिश होगी</numerusform>
                <numerusform>%Ln सेकंड में फिर कोशिश होगी</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>पहले से मौजूद की जाँच हो रही है</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>कनेक्ट हो रहा है…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 ग़लत बाइट के साथ आया था और एक बार फिर लाया जा रहा है।</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>सब रोककर रखें</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>सब फिर शुरू करें</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>गति सीमा और एक साथ डाउनलोड, सेटिंग में</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>कुछ भी डाउनलोड नहीं हो रहा</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>आप जो भी लाते हैं वह यहाँ दिखता है, और फिर चालू होने पर जारी रहता है।</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>मॉडल खोजें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln चल रहा है</numerusform>
                <numerusform>%Ln चल रहे हैं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln प्रतीक्षा में</numerusform>
                <numerusform>%Ln प्रतीक्षा में</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>डिस्क पर %1 ख़ाली</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>गति सीमा: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>कोई गति सीमा नहीं</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>कोई मॉडल नहीं</translation>
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
            <translation>दस्तावेज़ या फ़ोल्डर यहाँ कहीं भी छोड़ें</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>फ़ाइलें चुनें…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>फ़ोल्डर चुनें…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>क़रीब %1 घं. %2 मि. बाक़ी</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>क़रीब %1 घं. बाक़ी</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>क़रीब %1 मि. बाक़ी</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>क़रीब %1 से. बाक़ी</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>अपना संदेश संपादित करें</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>सहेजें और भेजें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>पिछला संस्करण रखा जाता है। Ctrl+Enter से भेजा जाता है।</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>एन्कोडिंग: %1 (अनुमानित)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>एन्कोडिंग: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>अगर अक्षर ग़लत दिखें, तो दूसरी एन्कोडिंग चुनें</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Parlance पर छोड़ें</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>सभी भाषाएँ</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>पश्चिमी यूरोपीय</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>मध्य यूरोपीय</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>बाल्टिक</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>तुर्की</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>सिरिलिक</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>यूनानी</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>अरबी और फ़ारसी</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>हिब्रू</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>थाई</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>वियतनामी</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>चीनी, सरलीकृत</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>चीनी, पारंपरिक</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>जापानी</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>कोरियाई</translation>
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
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>सहेजी हुई चीज़ें मिटाएँ</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>हमेशा के लिए मिटाएँ</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>आप जिस पर निशान लगाएँ वह ट्रैश समेत मिट जाता है और वापस नहीं लाया जा सकता। आपकी फ़ाइलें, मॉडल, शब्दावलियाँ, सुधार, सहायक, प्रॉम्प्ट और सेटिंग बनी रहती हैं।</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance चल रहा काम ख़त्म करके, मिटाई गई चीज़ों के बिना फिर से खुलता है।</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>पहले बैकअप करें…</translation>
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
            <translation>मिटाएँ…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>सहेजी हुई चीज़ें मिटाएँ</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>चैट, अनुवाद, सारांश और बहुत कुछ, हर प्रकार अलग-अलग।</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>आपने जो चुना था वह मिटा दिया गया।</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>चैट, अटैचमेंट और ड्राफ़्ट समेत</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>अनूदित पाठ और दस्तावेज़, उनकी क़तार और मेमोरी</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>सारांश, सवाल, नोट और क़तार समेत</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>मापी गई गति, और मॉडल पिछली बार कब उपयोग हुए</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>शब्दकोश में जोड़े गए शब्द</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>नेटवर्क के और पहले के प्रारंभों के लॉग</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>उदाहरण जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>सहेजा गया: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 फ़ाइलें %2 में सहेजी गईं</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>सारी बातचीत निर्यात करें…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>बातचीत आयात करें…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>सभी सेटिंग एक साथ</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>सेटिंग निर्यात करें…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>सेटिंग आयात करें…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>सभी सेटिंग रीसेट करें…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>सेटिंग आयात करें</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>सेटिंग निर्यात करें</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Parlance की सेटिंग</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>यह क्या है? यहाँ क्लिक करें, फिर उस पर जिसे समझना है।</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>यह क्या है?</translation>
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
            <translation>Word दस्तावेज़</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>वेब पेज (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>सादा पाठ</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, जो कुछ है उस सबके साथ</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>हर एक की अलग फ़ाइल, एक फ़ोल्डर में</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>हर एक की अलग फ़ाइल, एक ZIP में</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>सबकी एक फ़ाइल</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>निर्यात करें…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>उत्तर से पहले मॉडल ने जो सोचा उसके साथ</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>कितना निर्यात हुआ</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>“%1” निर्यात करें</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln बातचीत निर्यात करें</numerusform>
                <numerusform>%Ln बातचीत निर्यात करें</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Parlance की बातचीत</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>पूरी बातचीत, जैसी दिखती है</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>चुनी हुई %Ln बातचीत</numerusform>
                <numerusform>चुनी हुई %Ln बातचीत</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>इसके केवल कुछ संदेश:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>सभी %Ln बातचीत</numerusform>
                <numerusform>सभी %Ln बातचीत</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>फ़ाइल का प्रकार</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>कई बातचीत कहाँ जाएँ</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON में हर संदेश का हर संस्करण, पाठ सहित संलग्नक और हर उत्तर में क्या लगा, सब होता है। इसे बिना किसी हानि के फिर आयात किया जा सकता है।</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>दिखाए गए संदेश लिखे जाते हैं, हर एक अपनी तारीख़ और उत्तर देने वाले मॉडल के साथ। दूसरे संस्करण और संलग्नकों का पाठ केवल JSON में भी होता है।</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>सेटिंग निर्यात करें</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>फ़ाइल चुनें…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>दूसरे कंप्यूटर के लिए सभी सेटिंग एक फ़ाइल में। कुंजियाँ इसमें कभी नहीं जातीं।</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>ये आपके या इस कंप्यूटर के बारे में बताती हैं, इसलिए छोड़ी जाती हैं:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>इन्हें भी लिखें</translation>
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
            <translation>Word दस्तावेज़</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>वेब पेज (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>सादा पाठ</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>सारांश कॉपी करें</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>सारांश सहेजें</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>कॉपी हो गया।</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>स्रोतों के साथ कॉपी करें</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>सहेजा गया: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>सेटिंग और सर्वर की कुंजियाँ</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>चैट, अनुवाद, सारांश और आयात किए मॉडल</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>ड्राफ़्ट, क़तारें और तैयार रखी बातचीत</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>डाउनलोड किए मॉडल, दूसरे प्रोग्रामों के साथ साझा</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>डिवाइस</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>यह कैसे लोड है…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>लोड मॉडल</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>कोई मॉडल लोड नहीं है। लोड होने पर यहाँ दिखेगा कि वह किस पर चलता है।</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>उपयोग में निर्देश-समूह: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>मॉडल और दस्तावेज़ किस-किस तक पहुँच सकते हैं, इस कंप्यूटर पर आज़माया हुआ</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>आज़माया जा रहा है…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>कमांड %1 सब कुछ चलाता है और गिनता है कि इस कंप्यूटर से क्या बाहर जाता है।</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>मापा जा रहा है…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Parlance के फ़ोल्डर</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>लॉग दिखाएँ…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>इस शुरुआत और इंजन क्रैश का लॉग</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>लागू पर्यावरण चर</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>कोई सेट नहीं है।</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>रिपोर्ट कॉपी करें</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>गड़बड़ी की रिपोर्ट के लिए संस्करण और सेटिंग, बिना नाम और फ़ोल्डर के</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>लाइसेंस…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>साथ आने वाली हर चीज़ के लाइसेंस</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %3 में से %2 ख़ाली</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln टोकन</numerusform>
                <numerusform>%Ln टोकन</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 टोकन/से.</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>More</source>
            <translation>और</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>इसका क्या मतलब है, क्या सुरक्षित है और क्या करना है</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>विवरण कॉपी करें</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>इस कंप्यूटर के लिए मॉडल</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>ख़ाली मेमोरी, आपके काम और आपकी भाषाओं के अनुसार चुना गया।</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>तब तक Parlance के साथ आया शुरुआती मॉडल तैयार है। यह बहुत छोटा है: जान-पहचान के लिए अच्छा, असली काम के लिए नहीं।</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>इस कंप्यूटर को देखा जा रहा है…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>हमारा जाना-पहचाना कोई मॉडल अभी ख़ाली मेमोरी में नहीं समाता। दूसरे प्रोग्राम बंद करके लौटें, या शुरुआती मॉडल के साथ आगे बढ़ें।</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>शुरुआती मॉडल उपयोग करें</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>हब से पूछा जा रहा है…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>शुरू करें</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>यह मॉडल उपयोग करें</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>डाउनलोड करें</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>साफ़ करें</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>डिफ़ॉल्ट: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>लागत: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>मॉडल फिर लोड होने पर लागू</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>“%1” को डिफ़ॉल्ट पर लौटाएँ</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>गति और मेमोरी</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>फ़ाइल पढ़ी जा रही है…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>इस कंप्यूटर का कोई मॉडल इस्तेमाल में नहीं है। ऊपर कोई चुनें।</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>डालें</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>इस प्रॉम्प्ट की ख़ाली जगहों में क्या आए?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>दस्तावेज़ में खोजें</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>पिछली जगह</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>अगली जगह</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>खोज बंद करें</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>खोज हो रही है…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>नहीं मिला</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>अभी कोई फ़ोल्डर नहीं; हर पंक्ति में एक</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>फ़ोल्डर जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>मॉडलों के किए अनुवाद भुलाएँ?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>भुलाएँ</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>जिन पाठों का पहले अनुवाद हुआ था उनका अगली बार नए सिरे से अनुवाद होगा। आपके सुधार और आपका इतिहास बने रहते हैं।</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>“%1” को भुलाएँ?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>इसे इसकी कुंजी और इसके मॉडलों की सेटिंग के साथ सूची से हटा दिया जाता है। सर्वर पर कुछ नहीं बदलता।</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>भुलाएँ</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <source>From</source>
            <translation>कहाँ से</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>तारीख़</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>शीर्षकहीन</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>पहले से यहाँ</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>इस कंप्यूटर के मॉडल</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>ये पहले से यहाँ हैं और मेमोरी में समाते हैं। आप कौन-सा उपयोग करना चाहेंगे? फ़ाइलें जहाँ हैं वहीं रहती हैं।</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>यह मॉडल उपयोग करें</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>दूसरा मॉडल लें…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>मिली हुई बातचीत</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>शब्द-सूचियाँ (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>अल्पविराम वाली तालिका (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>टैब वाली तालिका (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>शब्दावली</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>शब्द</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>सुधार</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>क्या दिखाएँ</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>पाठ की भाषा</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>अनुवाद की भाषा</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>कभी अनुवाद न करें</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>नाम और शब्द जो हर भाषा में वैसे ही रहते हैं</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>शब्द खोजें</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>शब्द जोड़ें</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>आयात करें…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>निर्यात करें…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>किसी शब्द में यह नहीं है।</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>ऐसे नाम और शब्द जोड़ें जिनका कभी अनुवाद नहीं होता।</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>शब्द जोड़ें और बताएँ कि इन भाषाओं के बीच उनका अनुवाद कैसे हो।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln शब्द लिया गया।</numerusform>
                <numerusform>%Ln शब्द लिए गए।</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>सहेजा गया: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>शब्द आयात करें</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>शब्द निर्यात करें</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>अनुवाद के लिए शीट और कॉलम</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>इनका अनुवाद करें</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>बाक़ी जैसे हैं वैसे रहते हैं।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln पाठ</numerusform>
                <numerusform>%Ln पाठ</numerusform>
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
            <translation>मदद में खोजें</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>किसी पेज में ये शब्द नहीं हैं। कम या दूसरे शब्द आज़माएँ।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln खंड मिला</numerusform>
                <numerusform>%Ln खंड मिले</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>मदद की विषय-सूची</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>खोज में क्या मिला</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>इस पेज पर खोजें</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>पिछली जगह</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>अगली जगह</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>खोज बंद करें</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>नहीं मिला</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>मदद</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>इस पेज का कुछ हिस्सा अभी अंग्रेज़ी में है।</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>पीछे</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>इस पेज पर खोजें</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>छोटा पाठ</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>बड़ा पाठ</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>अगला</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>देखने के लिए अगला अनुच्छेद</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>देखने के लिए %Ln अनुच्छेद</numerusform>
                <numerusform>देखने के लिए %Ln अनुच्छेद</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>ट्रैश</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>वापस लाएँ</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>हमेशा के लिए मिटाएँ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>ट्रैश ख़ाली करें…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>ट्रैश ख़ाली है।</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>सूची में सबसे नए %1 हैं।</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>हमेशा के लिए मिटाएँ…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>ट्रैश में ले जाएँ</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>ट्रैश</translation>
        </message>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>किसी अनुवाद में यह नहीं है।</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>जिन अनुवादों पर आप तारा लगाते हैं वे यहाँ दिखते हैं।</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>अनुवाद याद नहीं रखे जाते।</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>आपके अनुवाद यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>यह अनुवाद मिटाएँ?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>पसंदीदा बनाएँ</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>ट्रैश में ले जाएँ</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>इतिहास रखें</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>अनुवाद इस कंप्यूटर पर याद रखें</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>इतिहास बंद करें</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>अनुवाद खोजें</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>पहले के अनुवाद</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>ट्रैश में अनुवाद</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>ट्रैश के सभी अनुवाद मिटाएँ?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>जो मिट गया उसे वापस नहीं लाया जा सकता।</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>मॉडल कैसे पाएँ</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance GGUF मॉडल चलाता है। “खोज” में इस कंप्यूटर के लायक़ मॉडल चुनें, विंडो पर .gguf फ़ाइल छोड़ें, या अपना कोई फ़ोल्डर बताएँ।</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>मॉडल खोजें</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>मॉडल फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>दूसरे टूल इस कंप्यूटर के Hugging Face कैश में जो रखते हैं वह भी यहाँ दिखता है, जैसे इससे:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>कमांड कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Hugging Face हब पर मिले मॉडल</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>बातचीत आयात करें</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>कितना पढ़ा गया</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>निर्यात की गई बातचीत चुनें</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>निर्यात की गई बातचीत</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>बातचीत का फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>फ़ाइलें चुनें…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>फ़ोल्डर चुनें…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan या llama.cpp के वेब पेज से जो निर्यात हुआ उसे चुनें, या यहाँ छोड़ें: फ़ाइलें, ZIP जैसी हैं वैसी, या फ़ोल्डर। आपके देखने से पहले कुछ भी सहेजा नहीं जाता, और कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln बातचीत आयात करें</numerusform>
                <numerusform>%Ln बातचीत आयात करें</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln बातचीत मिली। आयात करने के लिए उस पर सही का निशान लगाएँ।</numerusform>
                <numerusform>%Ln बातचीत मिलीं। जिन्हें आयात करना है उन पर सही का निशान लगाएँ।</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>एक बातचीत मिली।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln बातचीत आयात हुई</numerusform>
                <numerusform>%Ln बातचीत आयात हुईं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>%Ln संदेश के साथ</numerusform>
                <numerusform>%Ln संदेशों के साथ</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln बातचीत छोड़ी गई: पहले से यहाँ है।</numerusform>
                <numerusform>%Ln बातचीत छोड़ी गईं: पहले से यहाँ हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>छोड़ा गया, क्योंकि Parlance में इसके लिए जगह नहीं है: %1।</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>“%1” को अपने मॉडलों में जोड़ें</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>%Ln मॉडल अपने मॉडलों में जोड़ें</numerusform>
                <numerusform>%Ln मॉडल अपने मॉडलों में जोड़ें</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>जोड़ने की फ़ाइलें</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>जहाँ है वहीं से उपयोग करें</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>कुछ भी कॉपी या बदला नहीं जाता। फ़ाइल बाद में कहीं और ले जाई गई, तो यहाँ नहीं मिलेगी।</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Parlance के फ़ोल्डर में ले जाएँ</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>फ़ाइल अपनी जगह से चली जाती है। फिर Parlance उसे आपके लिए हटा सकता है।</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>यह बदलेगा:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>फ़ाइल कुछ नहीं बदलती: सब पहले से ऐसा ही है।</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>समझ में नहीं आई, इसलिए जैसी हैं वैसी रहेंगी:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>यह संस्करण नहीं जानता, इसलिए छोड़ी गईं:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>बायस</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>दंड</translation>
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
            <translation>मॉडल के दृश्य</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>अगला टोकन</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>डिकोडिंग</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>भरोसा</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>पूछने के तरीके</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>गति और मेमोरी</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>मॉडल कार्ड</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>चैट</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>images</source>
            <translation>तस्वीरें</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>एम्बेडिंग</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>चैट के लिए डिफ़ॉल्ट</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>अनुवाद के लिए डिफ़ॉल्ट</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>सारांश के लिए डिफ़ॉल्ट</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>चैट</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>अधूरा डाउनलोड</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>पुराना संशोधन</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>फ़ाइल जिसे कोई मॉडल उपयोग नहीं करता</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>टूटा लिंक</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>दूसरा संशोधन इसे उपयोग करता है</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>दूसरा मॉडल इसे उपयोग करता है</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>कहीं और इसका दूसरा नाम है</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>यह आपकी या किसी दूसरे ऐप की है, और मिटाई नहीं जाती</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>%1 हटाया जा रहा है</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>%1 सत्यापित हो रहा है</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 आयात हो रहा है</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>%1 बन रहा है</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>%1 बदला जा रहा है</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Parlance के साथ आता है और बना रहता है</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>llama.cpp का है: वहाँ से हटाएँ</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>LM Studio का है: वहाँ से हटाएँ</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Jan का है: वहाँ से हटाएँ</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>GPT4All का है: वहाँ से हटाएँ</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Ollama का है: वहाँ से हटाएँ</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>आपके फ़ोल्डर में है: वहाँ से हटाएँ</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 पैरामीटर</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>कॉन्टेक्स्ट %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>%1 के लिए</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>अभी उपयोग नहीं हुआ</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>आज उपयोग हुआ</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>कल उपयोग हुआ</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln दिन पहले उपयोग हुआ</numerusform>
                <numerusform>%Ln दिन पहले उपयोग हुआ</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>%1 को उपयोग हुआ</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>ऐसे प्रकार का जो यहाँ बदला नहीं जाता</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>इन मॉडलों में खोजें</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>क्रम</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>नाम से</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>आकार से</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>पिछले उपयोग से</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>पैरामीटर से</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>स्वामी से</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>फ़ाइल जोड़ें…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>सर्वर जोड़ें…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>मॉडल फिर खोजें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln मॉडल</numerusform>
                <numerusform>%Ln मॉडल</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, डिस्क पर %2</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>“%1” नाम का कोई मॉडल नहीं है।</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>मॉडल जोड़ें</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF मॉडल (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>तस्वीर में चिपकाने के लिए पाठ नहीं होता। उसे फ़ाइल के रूप में सहेजें और वह फ़ाइल यहाँ छोड़ें।</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>दस्तावेज़ चुनें</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>फ़ोल्डर चुनें</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>पासवर्ड दें…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>एन्कोडिंग चुनें…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>मॉडल चुनें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>इसे फिर जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>वहाँ जाने के लिए क्लिक करें।</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>रोकें: %1</translation>
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
            <translation>अभी क्या चल रहा है</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln काम चल रहा है</numerusform>
                <numerusform>%Ln काम चल रहे हैं</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>चल रहा काम दिखाएँ</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>चल रहा काम समेटें</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>बैकअप</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Parlance को जो कुछ याद है, सब एक फ़ाइल में: सुरक्षा के लिए या दूसरे कंप्यूटर पर जाने के लिए। मॉडल इसमें नहीं हैं।</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>हर दिन एक प्रति अपने-आप भी बनती है। सबसे नई: %1।</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>बैकअप करें…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>बहाल करें…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>“%1” के लिए कुंजियाँ</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>नई कुंजियाँ दबाएँ। Esc उन्हें जैसी हैं वैसी रखता है, Backspace कोई नहीं रखता।</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>पाठ की भाषा</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>अनुवाद की भाषा</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>भाषाएँ और पाठ अदल-बदल करें</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>भाषा पहचानें</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>पहचानी गई: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>पाठ से भाषा ठीक से पता नहीं चलती। यहाँ चुनें।</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>पक्का नहीं: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>पक्का नहीं: भाषा चुनें</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>भाषा जोड़ें</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>भाषा जोड़ें…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>भाषाएँ खोजें</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>इस नाम की कोई भाषा नहीं है।</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>आपकी भाषाएँ</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>सभी भाषाएँ</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>वर्तनी</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>हर अनुच्छेद की अपनी भाषा में</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>बंद</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>अफ़्रीकांस</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>अम्हारिक</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>अरबी</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>असमिया</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>अज़रबैजानी</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>बेलारूसी</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>बुल्गारियाई</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>बांग्ला</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>तिब्बती</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>बोस्नियाई</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>कैटलन</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>मध्य कुर्दिश</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>चेक</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>वेल्श</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>डेनिश</translation>
        </message>
        <message>
            <source>German</source>
            <translation>जर्मन</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>दिवेही</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>यूनानी</translation>
        </message>
        <message>
            <source>English</source>
            <translation>अंग्रेज़ी</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>एस्पेरांतो</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>स्पेनिश</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>एस्टोनियाई</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>बास्क</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>फ़ारसी</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>फ़िनिश</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>फ़िलिपीनी</translation>
        </message>
        <message>
            <source>French</source>
            <translation>फ़्रेंच</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>आयरिश</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>गैलिशियन</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>गुजराती</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>हौसा</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>हिब्रू</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>हिन्दी</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>क्रोएशियाई</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>हंगेरियाई</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>आर्मेनियाई</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>इंडोनेशियाई</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>इग्बो</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>आइसलैंडिक</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>इतालवी</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>जापानी</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>जावानी</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>जॉर्जियाई</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>कज़ाख़</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>खमेर</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>कन्नड़</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>कोरियाई</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>कुर्दिश</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>किर्गीज़</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>लैटिन</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>लग्ज़मबर्गी</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>लाओ</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>लिथुआनियाई</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>लातवियाई</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>मालागासी</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>माओरी</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>मकदूनियाई</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>मलयालम</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>मंगोलियाई</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>मराठी</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>मलय</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>माल्टीज़</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>बर्मी</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>नेपाली</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>डच</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>नॉर्वेजियाई</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>ऑक्सिटन</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>ओड़िया</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>पंजाबी</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>पोलिश</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>पश्तो</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>पुर्तगाली</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>ब्राज़ीली पुर्तगाली</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>रोमानियाई</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>रूसी</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>किन्यारवांडा</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>सिंधी</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>सिंहली</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>स्लोवाक</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>स्लोवेनियाई</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>सोमाली</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>अल्बानियाई</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>सर्बियाई</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>स्वीडिश</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>स्वाहिली</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>तमिल</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>तेलुगु</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>ताजिक</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>थाई</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>तुर्कमेन</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>तुर्की</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>तातार</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>उइग़ुर</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>यूक्रेनियाई</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>उर्दू</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>उज़्बेक</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>वियतनामी</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>ख़ोसा</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>यिद्दिश</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>योरूबा</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>कैंटोनीज़</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>चीनी</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>पारंपरिक चीनी</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>ज़ुलू</translation>
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
            <translation>इस कंप्यूटर से बाहर जाता है</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>मॉडल सर्वर “%1” (%2) पर चलता है। आप जो लिखते हैं वह वहाँ भेजा जाता है।</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>आप जो लिखते हैं वह %1 को जाता है</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>मॉडल की कुछ लेयर %1 पर हैं। आपके पाठ से जो गणना होती है वह वहाँ जाती है, और रास्ते में उसे कुछ भी सुरक्षित नहीं रखता।</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>मॉडल का एक हिस्सा %1 पर चलता है</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln दस्तावेज़ छोड़ा गया:</numerusform>
                <numerusform>%Ln दस्तावेज़ छोड़े गए:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… और %1 अन्य</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>बचा-खुचा</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>जो जगह लेता है और किसी मॉडल को नहीं चाहिए। आपके योजना देखने से पहले कुछ नहीं हटता।</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>सब हटाएँ…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1 से</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln फ़ाइल</numerusform>
                <numerusform>%Ln फ़ाइलें</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>हटाएँ…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>हटाएँ: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % या ज़्यादा</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>%1 % से कम</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>छायाएँ, हल्की से गहरी: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>छोटा</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>मध्यम</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>लंबा</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>क़रीब %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>दूसरी लंबाई…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Parlance किनसे बना है</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>लाइसेंस</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>इसके साथ लाइसेंस का पाठ नहीं आया।</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>लिंक के पाठ में %1 लिखा है, पर वह %2 पर ले जाता है।</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>पते में दूसरी लिपि के अक्षर हैं, जो औरों जैसे दिख सकते हैं: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>@ से पहले जो है वह साइट नहीं है। साइट %1 है।</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>लिंक खोलें</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>यह पता आपके ब्राउज़र में खोलें?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance इस प्रकार के लिंक नहीं खोलता।</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>पता कॉपी करें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>आपके शब्द</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>मॉडल को कितना भरोसा था?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>अनुवाद हो रहा है…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%2 में से %1 अनुच्छेद</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 पहले से ज्ञात</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>सब कुछ</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>चेतावनियाँ और त्रुटियाँ</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>त्रुटियाँ</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>इस शुरुआत का लॉग</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>इसमें नाम, फ़ोल्डर और कुंजियाँ नहीं लिखी जातीं, इसलिए इसे गड़बड़ी की रिपोर्ट के साथ भेजा जा सकता है।</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>ऐसा कुछ दर्ज नहीं हुआ।</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>क्या दिखाया जाता है</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>लॉग में खोजें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>जो दिख रहा है उसे कॉपी करें</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>चिपकाएँ</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>यह पाठ यहाँ चिपकाने के लिए बहुत लंबा है।</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>उसे फ़ाइल के रूप में सहेजें, और वह फ़ाइल खोलें या यहाँ छोड़ें।</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>मदद</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>चैट</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>पसंदीदा से हटाएँ</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>पसंदीदा बनाएँ</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>केवल पसंदीदा</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>यह संख्या दस्तावेज़ में नहीं मिली।</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>यह नाम दस्तावेज़ में नहीं मिला।</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>%2 में से वाक्य %1</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>भार</translation>
        </message>
        <message>
            <source>State</source>
            <translation>अवस्था</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>कुंजियाँ और मान</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>गणना</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>कॉन्टेक्स्ट के अनुसार मेमोरी</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>कॉन्टेक्स्ट, टोकन में</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%2 टोकन के कॉन्टेक्स्ट के लिए %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>%1 पर ख़ाली: %3 में से %2</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>ख़ाली मेमोरी: %2 में से %1</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>टाइप के अनुसार भार</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>टाइप</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>बाइट</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>मोटा अनुमान: भार टेंसर-दर-टेंसर गिने जाते हैं, बाक़ी एक सूत्र से।</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>कॉन्टेक्स्ट</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>एक साथ अनुरोध</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>कुंजियों और मानों की सटीकता</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>भारों का क्वांटाइज़ेशन</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>मेमोरी</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>जैसा फ़ाइल में है (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>जैसा फ़ाइल में है</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, हर एक %2 बिट</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>अभी जैसे लोड है: भार %1, कॉन्टेक्स्ट %2, गणना %3।</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>अभी जैसे लोड है: क़रीब %1 भार, %2 कॉन्टेक्स्ट, %3 गणना।</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>कुल क़रीब %1; %2 मेमोरी ख़ाली है।</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>कुल क़रीब %1: ख़ाली %2 से ज़्यादा।</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>जो क्षतिग्रस्त है उसे सुधारें</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>आप जो भी चुनें, क्षतिग्रस्त फ़ाइल दूसरे नाम से रखी जाती है। विंडो पल भर के लिए बंद होकर फिर खुलती है।</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>सबसे नए बैकअप पर लौटें</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>जो अब भी पढ़ा जा सकता है उसे रखें</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>ख़ाली से शुरू करें</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>कितना पढ़ा गया</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>सुधारें</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>कोई नहीं है।</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>%1 का; कुल: %2।</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>उसमें से कुछ भी पढ़ा नहीं जा सकता।</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%2 में से %1 बातचीत; कुल: %3।</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>संदेश संपादित करें</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>संदेश कॉपी करें</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>उत्तर कॉपी करें</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>संदेश की क्रियाएँ</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>उत्तर की क्रियाएँ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>पिन किया गया: हमेशा भेजा जाता है। अनपिन करने के लिए क्लिक करें।</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>अनपिन करें</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>अब भी भेजा जाता है</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>कॉपी हो गया</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>निर्यात के संदेश</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>You</source>
            <translation>आप</translation>
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
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>किस पर गणना हुई</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>क्यों ख़त्म हुआ</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>कब लिखा गया</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>यह उत्तर कैसे बना</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>उत्तर के टोकन</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>मिले टोकन</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>सही अनुमानित टोकन</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 टोकन/से.</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>पहले टोकन तक समय</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>गति</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>सोचने का समय</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 से.</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>संपादित करें…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>इसका उत्तर दें</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>यह कैसे बना…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>मॉडल को कितना भरोसा था?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>चुना हुआ कॉपी करें</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdown के रूप में कॉपी करें</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>सादे पाठ के रूप में कॉपी करें</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>फ़ॉर्मैटिंग के साथ कॉपी करें</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>जारी रखें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>इससे फिर उत्तर…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>पिछला संस्करण</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>बाद का संस्करण</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>अनपिन करें: औरों के साथ कॉन्टेक्स्ट से निकल जाए</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>पिन करें: कॉन्टेक्स्ट में रखें</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>फ़ाइल में सब कुछ</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>कुंजी</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>कुंजियाँ और मान खोजें</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>चैट टेम्पलेट दिखाएँ</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>मान कॉपी करें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln पंक्ति</numerusform>
                <numerusform>%Ln पंक्तियाँ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>लोड करें</translation>
        </message>
        <message>
            <source>More</source>
            <translation>और</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 लोड हो रहा है</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 के लिए और</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>लोड है</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>तस्वीरें देखता है</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>पुराना संशोधन</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>लोड करना रोकें</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>अनलोड करें</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>फिर लोड करें</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>उपयोग न होने के कारण इसे अनलोड किया गया। अगला प्रश्न इसे लोड करेगा।</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1। %2 टोकन का कॉन्टेक्स्ट।</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>कोई मॉडल नहीं</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>लोड हो रहा है… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>मॉडल चुनें</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>मॉडल: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>उपयोग न होने के कारण यह विश्राम में है। अगला प्रश्न इसे लोड करेगा।</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>सभी मॉडल…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>यह कैसे लोड है…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>कमांड “%1” कॉपी करें</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>गड़बड़ी का विवरण कॉपी करें</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>इस मॉडल की सेटिंग…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>यह कैसे लोड है…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>जाँचें…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>सत्यापित करें</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>छोटा करें…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>इसके लिए डिफ़ॉल्ट बनाएँ</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>इसका सर्वर बदलें…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>इसका सर्वर भुलाएँ…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>भुलाएँ…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>हटाएँ…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>इसकी रिपॉज़िटरी का सब कुछ हटाएँ…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>पथ कॉपी करें</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>फ़ोल्डर खोलें</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>चैट</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>images</source>
            <translation>तस्वीरें</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>एम्बेडिंग</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>GPU में समाता है</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>आंशिक रूप से GPU में समाता है</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>प्रोसेसर पर चलता है</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>बहुत बड़ा</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>पता नहीं कि समाएगा या नहीं</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>मूल जितना अच्छा</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>अच्छी गुणवत्ता</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>साफ़ तौर पर कमतर</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>बहुत कमतर</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>अपनी अलग शर्तें</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>व्यावसायिक उपयोग शर्तों पर</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>व्यावसायिक उपयोग की अनुमति</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>व्यावसायिक उपयोग नहीं</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>यहाँ उपयोग के लिए नहीं: %1।</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>इनके लिए नहीं: %1।</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>क़रीब %1 मेमोरी</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 मेमोरी, मापी गई</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>%1 टोकन/से. तक</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 टोकन/से., मापा गया</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>क़रीब %1 टोकन/से.</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>मेमोरी से %1 टोकन/से. तक संभव है।</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>इसने यहाँ %1 टोकन/से. लिखे, मापा गया।</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>यहाँ दूसरे मॉडलों के माप से, क़रीब %1 टोकन/से.।</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>इसे क्या चाहिए, यह इसके पेज से पता नहीं चलता।</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>%2 टोकन के कॉन्टेक्स्ट के साथ यह क़रीब %1 लेता है।</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>इसके आकार और रूप से आँका गया।</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>%2 टोकन के कॉन्टेक्स्ट के साथ यह %1 लेता है।</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>llama.cpp ने फ़ाइल के हेडर से मापा।</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>इसके लिए ख़ाली: GPU पर %1, मेमोरी में %2।</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>इसके लिए ख़ाली: %1 मेमोरी।</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>इंस्टॉल किए</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>खोज</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>डाउनलोड</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>मॉडलों के दृश्य</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln डाउनलोड चल रहा है</numerusform>
                <numerusform>%Ln डाउनलोड चल रहे हैं</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>खोज</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>मॉडल का पेज</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>फ़ाइल के पहले बाइट</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>डाउनलोड</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>पहुँच माँगना</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>नया संस्करण खोजा जा रहा है</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>कहीं और का इंजन</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>होस्ट</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>किसलिए</translation>
        </message>
        <message>
            <source>About</source>
            <translation>विषय</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>प्राप्त</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>कोई उत्तर नहीं</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Parlance ने नेटवर्क से क्या माँगा</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>सूची साफ़ करें</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance मॉडल खोजने और लाने के लिए, और आपके चुने सर्वरों से जुड़ने के लिए ऑनलाइन जाता है। आपकी चैट, पाठ और दस्तावेज़ों का कुछ भी केवल उन्हीं सर्वरों को भेजा जाता है। यह सूची इसी कंप्यूटर पर रहती है।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln अनुरोध</numerusform>
                <numerusform>%Ln अनुरोध</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 प्राप्त</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>सबसे नए %1 दिखाए गए हैं।</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>ऑफ़लाइन</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance कोई कनेक्शन नहीं खोलता। अब तक के सभी अनुरोध देखने के लिए क्लिक करें।</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>नेटवर्क चालू</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>केवल वही जो आप खोजते, डाउनलोड करते या जोड़ते हैं। सभी अनुरोध देखने के लिए क्लिक करें।</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>सबसे संभावित अगले टोकन</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>लॉजिट</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>लॉग-संभावना</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>बचे टोकन</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>बची संभावना</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>एन्ट्रॉपी, बिट में</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>%1 बचे</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>कुल %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 बिट</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: %3 संभावना वाले %2 टोकन बचे; एन्ट्रॉपी %4 बिट।</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>अगला टोकन</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>अगला टोकन दिखाएँ</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>पीछे जाएँ</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>और टोकन</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>सर्वर केवल सबसे संभावित टोकन बताता है: सैंपलर क्या बचाते हैं, यह नहीं दिखाया जा सकता।</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>नहीं दिखाया गया, क्योंकि यह यादृच्छिक चुनता है या पूरे पाठ को पीछे तक देखता है: %1।</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>मॉडल अपनी शब्दावली के हर टोकन को एक संभावना देता है। कोई पाठ लिखें और देखें कि आगे उसे क्या अपेक्षित है, और हर सैंपलर उसमें से क्या बचाता है। किसी टोकन से आगे बढ़ने के लिए उसे चुनें।</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>प्रॉम्प्ट के बाद:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 लोड हो गया।</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 डाउनलोड हो गया।</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 का अनुवाद हो गया।</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 का सारांश बन गया।</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>पूरा हुआ: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 सहेजा गया।</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>नहीं हो सका: %1</translation>
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
            <translation>%1 हज़ार</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln शब्द</numerusform>
                <numerusform>%Ln शब्द</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln वर्ण</numerusform>
                <numerusform>%Ln वर्ण</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>सुझाया गया</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, सुझाया गया</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 डाउनलोड करना है</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>क़रीब %1 डाउनलोड करना है</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>इसमें अच्छा: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>डिस्क पर केवल %1 ख़ाली है।</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>%1 की गति से क़रीब %Ln मिनट</numerusform>
                <numerusform>%1 की गति से क़रीब %Ln मिनट</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance अपनी सेटिंग के अनुसार ऑफ़लाइन रहता है। शुरुआती मॉडल यहाँ है, और आप अपनी कोई मॉडल फ़ाइल जोड़ सकते हैं।</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>ऑनलाइन हों</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>“%1” का क्या किया जाए?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>%Ln दस्तावेज़ का क्या किया जाए?</numerusform>
                <numerusform>%Ln दस्तावेज़ों का क्या किया जाए?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>सारांश बनाएँ</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>खोलने के लिए दस्तावेज़</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>हमेशा यही करें, जब तक सेटिंग में बदला न जाए</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>चैट से जोड़ें</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>अनुवाद करें</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>अपने मॉडलों में जोड़ने के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>संदेश से जोड़ने के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>पाठ डालने के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>पाठ चैट, अनुवाद या सारांश पर छोड़ें</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>तस्वीरें चैट पर छोड़ें</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance इस कंप्यूटर की फ़ाइलें खोलता है, वेब पेज नहीं</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>अनुवाद के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>सारांश के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>खोलने के लिए यहाँ छोड़ें: क्या करना है, आप चुनेंगे</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>सैंपलिंग</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>उन्नत</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>उन्नत सेटिंग</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>चैट का मॉडल</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>जैसा मॉडल करता है</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>जैसा सेटिंग में है</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>मॉडल क्या देता है, यह लोड होने पर पता चलता है।</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>यह मॉडल तर्क नहीं करता।</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>यह मॉडल हमेशा तर्क करता है: इसे और कुछ नहीं कहा जा सकता।</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>यह मॉडल प्रयास के स्तर नहीं जानता।</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>इस मॉडल के तर्क का कोई चिह्न नहीं है।</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>सर्वरों से बीम सर्च नहीं माँगा जाता।</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>संरचित आउटपुट के साथ संभव नहीं।</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>बीम सर्च के साथ संभव नहीं।</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>सर्वर JSON स्कीमा का पालन करते हैं, व्याकरण का नहीं।</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>यह सर्वर ख़ुद तय करता है।</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>इस मॉडल की मेमोरी में आगे का अनुमान संभव नहीं।</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>“%1” वापस लें</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>सारांश का रूप</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>सारांश की लंबाई</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>सारांश की भाषा</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>वही भाषा</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>विकल्प</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>विकल्प (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>विस्तार, पाठक, निर्देश, प्रीसेट</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>सारांश के विकल्प</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>उपयोग करें</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>रूप</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>दस्तावेज़ की ही भाषा</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>विस्तार</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>निर्देश</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>सारांश और किसका ध्यान रखे, आपके शब्दों में</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>कई दस्तावेज़</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>कोई भी; या “दस साल का बच्चा”, “हमारे वकील”…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>सभी नोट से नए सिरे से लिखा: पढ़ने में सबसे अच्छा</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>नोट, खंड-दर-खंड: सबसे कम छूटता है</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>उन दस्तावेज़ों के लिए जिनका सारांश एक साथ बनता है</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>सारांश कैसा दिखे। छोटे मॉडल हर रूप नहीं लिख सकते।</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>शब्दों में लंबाई</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>कितनी लंबाई का लक्ष्य हो। लंबे सारांश में कम छूटता है और समय ज़्यादा लगता है।</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>सारांश किस भाषा में लिखा जाए; मॉडल को वह अच्छी तरह आनी चाहिए।</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>पाठक</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>किसके लिए लिखा जाए: इसी से तय होता है कि किन शब्दों को समझाना ज़रूरी नहीं।</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>साथ में सारांशित दस्तावेज़ों के बारे में क्या बताया जाए।</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>प्रीसेट</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>अनुवाद कैसे हो</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>मॉडल शैली की इच्छाओं का पालन नहीं करता।</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>मूल जैसा</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>लहजा</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>निर्देश</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>मॉडल निर्देशों का पालन नहीं करता।</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>खोज की चौड़ाई</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>मॉडल जहाँ चलता है, वहाँ खोज संभव नहीं।</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>जैसे: उत्पादों के नाम वैसे ही रखें।</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>निर्माताओं की सलाह के अनुसार</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>निर्माताओं की सलाह के अनुसार (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>वाक्य की कितनी शुरुआतों पर एक साथ चला जाए; 1 सबसे तेज़ है।</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>शब्दावली का उपयोग करें</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>पहले के अनुवाद और अपने सुधार उपयोग करें</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>मॉडल को शब्द नहीं दिए जा सकते।</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>अनुवाद कैसा लगे, एक-दो शब्दों में, जैसे “आत्मीय” या “संक्षिप्त”।</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>मॉडल और किस बात का ध्यान रखे। छोटे और स्पष्ट निर्देश सबसे अच्छा काम करते हैं।</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>बड़ी संख्या बेहतर शब्दविन्यास खोज सकती है, और समय व मेमोरी ज़्यादा लेती है।</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>अनुच्छेद के शब्दों के लिए आपकी शब्दावली मॉडल को देता है और जो छूटा उस पर निशान लगाता है।</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>पहले अनूदित पाठ मॉडल से पूछे बिना ले लिया जाता है। सब कुछ नए सिरे से अनूदित कराने के लिए इसे बंद करें।</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>मूल जितना औपचारिक</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>औपचारिक</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>अनौपचारिक</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>पाठक को कैसे संबोधित करें</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>अनुवाद का लहजा</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>और…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>निर्देश, खोज की चौड़ाई, शब्दावली और मेमोरी</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>लिखते समय</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>आपके लिखते समय अनुवाद करें</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>और (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>मॉडल शैली की इच्छाओं का पालन नहीं करता।</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>अज्ञात</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>“%1” की शर्तें: %2। दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>लहजा मूल जैसा</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>अपने शब्दों में…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>सहायक</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>शुरुआती मॉडल निर्देशों या स्कीमा का पालन करने के लिए बहुत छोटा है।</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>सहायक संपादित करें</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>यह चैट</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>सेटिंग बंद करें</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>यह %Ln चीज़ सेट करता है।</numerusform>
                <numerusform>यह %Ln चीज़ें सेट करता है।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Parlance के साथ आता है</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>यहाँ बनाया या आयात किया</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face कैश</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>llama.cpp का कैश</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>LM Studio का</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Jan का</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>GPT4All का</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Ollama का</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>आपका मॉडल फ़ोल्डर</translation>
        </message>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>सर्वर पर</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>OpenAI का प्रोटोकॉल बोलने वाले सर्वरों के अपने मॉडल होते हैं। दूसरे कंप्यूटरों के डिवाइस यहाँ के मॉडल का काम बाँटते हैं।</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>अभी सूची में कोई नहीं है। जिस पते पर वह जवाब देता है, उसके साथ एक जोड़ें।</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>दूसरे कंप्यूटर</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>सर्वर जोड़ें…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>डिवाइस जोड़ें…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>बदलें…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 बदलें</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>भुलाएँ…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>%1 भुलाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 हटाएँ</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>%1 को फिर देखें</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>आपने यह उत्तर रोक दिया।</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>यह उत्तर बीच में रुक गया।</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>उत्तर अनुमत लंबाई तक पहुँच गया।</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>उत्तर पूरा होने से पहले कॉन्टेक्स्ट भर गया।</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>जारी रखें</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>नई सेटिंग मॉडल के फिर लोड होने पर लागू होती हैं।</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>फिर लोड करें</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>“%1” सूची से हट गया। इसकी फ़ाइल जहाँ थी वहीं है।</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1 ख़ाली हुआ।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln फ़ाइल नहीं हटाई जा सकी: कोई और उसे पकड़े हुए है।</numerusform>
                <numerusform>%Ln फ़ाइलें नहीं हटाई जा सकीं: कोई और उन्हें पकड़े हुए है।</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>“%1” सही है: इसके बाइट हब वाले ही हैं।</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>“%1” का हेडर सही है। बाक़ी हिस्सा कैसा होना चाहिए, यह कहीं से पता नहीं चलता।</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>“%1” क्षतिग्रस्त है: %2 के बाइट वैसे नहीं हैं जैसे होने चाहिए। इसे हटाकर फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>“%1” आपके मॉडलों में है, %2 के साथ।</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>लोड करें</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>जैसा सेटिंग में है: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>“%1” की सेटिंग</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>यहाँ की सेटिंग केवल इसी मॉडल के लिए है।</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>तापमान और निर्देशों के अलावा सब कुछ अगली बार लोड होने पर लागू होता है।</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>सेटिंग खोजें</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>सेटिंग के पेज</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>दस्तावेज़ के पेज</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>पेज %1 पर हाइलाइट</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>पेज %1: यह पेज नहीं दिखाया जा सकता</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>पेज %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>कमांड</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>बातचीत</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>यहाँ जाएँ</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>इससे कुछ मेल नहीं खाता।</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>बातचीत, कमांड और मॉडल खोजें</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>परिणाम</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln परिणाम</numerusform>
                <numerusform>%Ln परिणाम</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>इस चैट की सेटिंग</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>उत्तरों की तुलना करें…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>सहायक…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>सहेजे गए प्रॉम्प्ट…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>पाठ पूरा करें</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>दस्तावेज़ या तस्वीरें जोड़ें…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>बातचीत आयात करें…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>चैट पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>अनुवाद पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>सारांश पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>मॉडल पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>जाँच पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>सेटिंग पर जाएँ</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>स्वागत फिर दिखाएँ</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>जाँच: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>मॉडल को अपने पिछले उत्तर पर कितना भरोसा था?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>सब कुछ बैकअप करें…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>बैकअप बहाल करें…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>सहेजी हुई चीज़ें मिटाएँ…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>इस शुरुआत का लॉग दिखाएँ…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>अपडेट जाँचें</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>साइड बार दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>पाठ बड़ा करें</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>पाठ छोटा करें</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>हल्की थीम पर जाएँ</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>गहरी थीम पर जाएँ</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>सिस्टम की थीम पर जाएँ</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>सेटिंग निर्यात करें…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>सेटिंग आयात करें…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>सभी सेटिंग रीसेट करें…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>मदद: पहले क़दम</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>मदद: भाषा मॉडल कैसे काम करते हैं</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>मदद: अगर कुछ गड़बड़ हो</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>इस जगह के लिए मदद</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>सेटिंग: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>“%1” का पासवर्ड</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>दिया गया पासवर्ड इसे नहीं खोलता।</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>यह अभी दस्तावेज़ पढ़ने के काम आता है, और कहीं नहीं रखा जाता।</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>पासवर्ड</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>पासवर्ड दिखाएँ</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>पासवर्ड छिपाएँ</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… और %Ln पंक्ति</numerusform>
                <numerusform>… और %Ln पंक्तियाँ</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>पाठ के रूप में चिपकाएँ</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>पासवर्ड…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>“%1” हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>दूसरा उपयोग: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>वेट: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>कॉन्टेक्स्ट: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>गणना: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>ख़ाली रखा: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>ख़ाली: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, सटीक</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, आधी मेमोरी</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, चौथाई मेमोरी</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>कोई लेयर नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln लेयर</numerusform>
                <numerusform>%Ln लेयर</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>कॉन्टेक्स्ट</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>कॉन्टेक्स्ट मेमोरी की सटीकता</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>एक साथ अनुरोध</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>थ्रेड</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 टोकन</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>एक चरण में अधिकतम पढ़ना</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>%Ln लेयर में से</numerusform>
                <numerusform>%Ln लेयर में से</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>कंप्यूटर की मेमोरी में एक्सपर्ट</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>पहले की बातचीत</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>%1 मेमोरी तक</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>आकार llama.cpp के अपने हैं।</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>आकार मॉडल के हेडर से अनुमानित हैं।</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>मॉडल जो %2 टोकन जानता है उनमें से %1</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 टोकन, और मॉडल केवल %2 जानता है</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, जो %2 टोकन की जगह साझा करते हैं</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>जहाँ डिवाइस में हो</translation>
        </message>
        <message>
            <source>off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>मेमोरी में कॉपी किया</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>मेमोरी में कॉपी करके वहीं रखा</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>ज़रूरत पर डिस्क से पढ़ा जाता है</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>डिस्क से पढ़कर मेमोरी में रखा जाता है</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>“%1” कैसे लोड है</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>स्वचालित पर लौटें</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>लोड करने का तरीका बदलें</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>आप जो बदलते हैं उसकी योजना तुरंत बनती है और ऊपर दिखती है। आपके लागू करने से पहले कुछ लोड नहीं होता।</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>लागू करके फिर लोड करें</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>अभी जैसे लोड है:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>अभी लोड मॉडल की जगह यह ऐसे लोड होगा:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>यह ऐसे लोड होगा:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>यह सर्वर “%1” (%2) पर चलता है, जो तय करता है कि यह कैसे लोड हो।</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>आप जो लिखते हैं वह वहाँ भेजा जाता है।</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>यह %1 टोकन नज़र में रखता है।</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>इसका एक हिस्सा %1 पर है: आपके पाठ से जो गणना होती है वह बिना सुरक्षा के वहाँ जाती है।</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>प्रीसेट</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>नाम से रखें…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>ये विकल्प एक नाम से रखें</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>यह प्रीसेट हटाएँ</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>अब तक कोई नहीं रखा</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>ये विकल्प रखें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>प्रतिलिपि बनाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>“%1” हटाया गया।</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>इस चैट की सेटिंग</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>उत्तरों की तुलना करें</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>सहेजे गए प्रॉम्प्ट</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>उत्तरों की तुलना करें…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>पाठ पूरा करें…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>सहायक…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>प्रॉम्प्ट लाइब्रेरी…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>सारांश की प्रगति</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोककर रखें</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>फिर शुरू करें</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>अपनी बारी की प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>रुका हुआ। जो पढ़ा गया वह रखा है।</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>आपने यह सारांश रोक दिया। जो पढ़ा गया वह रखा है।</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>दस्तावेज़ खुल रहा है…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>सब कुछ इसी कंप्यूटर पर रहता है</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>प्रॉम्प्ट</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>किसी पाठ की शुरुआत लिखें…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>जैसा है</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>चैट के रूप में</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>प्रॉम्प्ट कैसे दिया जाए</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>सहेजे गए प्रॉम्प्ट</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>अभी कोई प्रॉम्प्ट सहेजा नहीं है</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>प्रॉम्प्ट लाइब्रेरी…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>ज़ीरो-शॉट: केवल प्रश्न</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>फ़्यू-शॉट: उदाहरणों के बाद</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>कदम-दर-कदम: पहले सोचें</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>एक ट्रेन में 8 डिब्बे हैं और हर डिब्बे में 45 सीटें। 300 लोग बैठे हैं। कितनी सीटें ख़ाली हैं?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>कदम-दर-कदम सोचो। फिर आख़िरी पंक्ति में केवल उत्तर लिखो।</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>आदा के पास 12 सेब हैं और वह 5 खा लेती है। कितने बचे?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>4-4 कुर्सियों की 6 कतारें हैं। कुल कितनी कुर्सियाँ हैं?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>प्रॉम्प्ट: %Ln टोकन</numerusform>
                <numerusform>प्रॉम्प्ट: %Ln टोकन</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>उत्तर: %Ln टोकन</numerusform>
                <numerusform>उत्तर: %Ln टोकन</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>पहला टोकन %1 से. बाद</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 टोकन/से.</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>सब सहमत: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>“%1” (रूप: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>सहमत नहीं: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>रूप</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>निर्देश</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>प्रॉम्प्ट के टोकन</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>उत्तर के टोकन</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>पहले टोकन तक समय (मि.से.)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>टोकन प्रति सेकंड</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>अंतिम उत्तर</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>प्रॉम्प्ट</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>पूछने के तरीके</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>प्रश्न</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>सभी तरीकों से पूछें</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>रूप जोड़ें</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>प्रॉम्प्ट लाइब्रेरी</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>डालें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>प्रॉम्प्ट</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>जो पाठ आपको बार-बार चाहिए उन्हें यहाँ सहेजें।</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>नया प्रॉम्प्ट</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>उपयोग के समय पूछा जाएगा: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>जहाँ उपयोग के समय कुछ पूछना हो वहाँ {{name}} लिखें।</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>आप क्या करना चाहेंगे?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>जितना चाहें चुनें। सब हमेशा मौजूद है और बदला जा सकता है।</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>किन भाषाओं में?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>पहले आपकी अपनी। मॉडल कुछ भाषाएँ दूसरों से बेहतर जानते हैं।</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance ख़ुद बोलता है:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>चैट</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>पूछें, लिखें और सोच-विचार करें।</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>लिखते-लिखते पाठ, और अपना ख़ाका बनाए रखने वाले दस्तावेज़।</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>लंबे दस्तावेज़, हर वाक्य अपने स्रोत के साथ।</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>मॉडल इसी कंप्यूटर पर चलते हैं और आप जो लिखते हैं वह इसी पर रहता है। कोई खाता नहीं है, और किसी को कुछ नहीं बताया जाता।</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>अगला</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>सुझाया गया</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>पाएँ</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>इंस्टॉल है</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>कुछ हिस्से नहीं हैं</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>मापा जा रहा है…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>डाउनलोड हो रहा है</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>आपकी भाषाओं को नुक़सान</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln फ़ाइल</numerusform>
                <numerusform>%Ln फ़ाइलें</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>इसे मापा नहीं जा सका: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>%1 का कम दिखाएँ</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>%1 का और दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>आपका संदेश</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln संदेश इसके बाद भेजा जाएगा</numerusform>
                <numerusform>%Ln संदेश इसके बाद इसी क्रम में भेजे जाएँगे</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>यह संदेश इसके बाद भेजा जाएगा</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>और %Ln</numerusform>
                <numerusform>और %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>रोककर रखें</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>क़तार से हटाएँ</translation>
        </message>
        <message>
            <source>More</source>
            <translation>और</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>पूरे हुए हटाएँ</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter प्रविष्टि दिखाता है, Space उसे रोकता या फिर शुरू करता है, Delete उसे हटाता है</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>क़तार</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>फिर शुरू करें</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>पासवर्ड…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>एन्कोडिंग…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>प्रतीक्षारत संदेश संपादित करें</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>प्रतीक्षारत संदेश हटाएँ</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>प्रतीक्षा में, संख्या %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>अनुवाद में खोलें</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>मॉडल के पास दूसरा काम भी है: इसमें ज़्यादा समय लग सकता है।</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>सारांश</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>हाल के दस्तावेज़</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>फिर सारांश बनाएँ</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>हाल के दस्तावेज़</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>इसके निर्माता पहले अपनी शर्तों पर आपकी सहमति चाहते हैं।</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>पाएँ</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>इंस्टॉल है</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>सभी आकार</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>इसमें अच्छा: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>%1 के सभी आकार</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>हब से पूछा जा रहा है…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>डाउनलोड हो रहा है</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>यह मॉडल के फिर लोड होने पर लागू होता है।</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>फिर लोड करें</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>मॉडल फिर शुरू करें</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>मॉडल चुनें</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>सेटिंग खोलें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>सुधारें…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>यह फ़ाइल Parlance नहीं लाया, और वह इसे नहीं मिटाता। जब तक यह वहाँ है, सूची में रहेगी।</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>यह रहेगा</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>इसे Parlance की सूची से हटाया जाता है। इसकी फ़ाइल Parlance की अपनी नहीं है: वह जहाँ है वहीं रहती है।</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>यह जाएगा</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>यह ट्रैश में नहीं जाता: जो गया उसे वापस नहीं लाया जा सकता।</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>“%1” को भुलाएँ?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>%Ln बची-खुची चीज़ हटाएँ?</numerusform>
                <numerusform>%Ln बची-खुची चीज़ें हटाएँ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>“%1” का सब कुछ हटाएँ?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>“%1” हटाएँ?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>भुलाएँ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>हटाएँ</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>%1 ख़ाली होगा</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>कुल %Ln फ़ाइल, लिंक या फ़ोल्डर।</numerusform>
                <numerusform>कुल %Ln फ़ाइलें, लिंक या फ़ोल्डर।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>अगला दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>भारी क्वांटाइज़ेशन उन भाषाओं को पहले और सबसे ज़्यादा नुक़सान पहुँचाता है जिन्हें मॉडलों ने कम देखा है: %1 के लिए जहाँ समाए, Q5 या बड़ा चुनें।</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>%1 से बना</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>लाइसेंस: इसके पेज पर नहीं लिखा।</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>लाइसेंस: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>इसमें अच्छा: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>भाषाएँ: %1, …</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>भाषाएँ: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>यह तस्वीरें देख सकता है: इसका इमेज प्रोजेक्टर (%1) साथ में लाया जाता है।</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>इसके साथ उपयोग के अडैप्टर (LoRA): %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>इसका पेज ब्राउज़र में खोलें</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>इस कॉन्टेक्स्ट के लिए आकलन</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>वह कॉन्टेक्स्ट जिसके लिए मॉडल आँके जाते हैं</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 टोकन</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>हब से पूछा जा रहा है…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>फिर आँका जा रहा है…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>इस रिपॉज़िटरी में कोई GGUF मॉडल नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>सभी सेटिंग रीसेट करें?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>सब रीसेट करें</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>इन पेजों की हर सेटिंग, आपके शॉर्टकट भी, अपने डिफ़ॉल्ट पर लौटती है। मॉडल, सर्वर और आपका लिखा रहता है। आप इसे पूर्ववत कर सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>बैकअप बहाल करें</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>ऐसा बैकअप चुनें जो Parlance ने यहाँ या दूसरे कंप्यूटर पर बनाया हो। कुछ बदलने से पहले आप देखेंगे कि उसमें क्या है।</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>जो यहाँ नहीं है उसे जोड़ें</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>यहाँ जो कुछ है वह वैसा ही रहता है, सेटिंग भी।</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>यहाँ की हर चीज़ की जगह इसे रखें</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>अभी जो यहाँ है उसका पहले बैकअप होता है, Parlance के डेटा के साथ।</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>फिर विंडो कुछ पल के लिए बंद होकर फिर खुलती है। चल रहा काम रुक जाता है; तब तक लिखा हुआ रखा जाता है।</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>कितना पढ़ा गया</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance के बैकअप</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>फ़ाइल चुनें…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>बहाल करें</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>फ़ाइल का एक हिस्सा क्षतिग्रस्त है और बहाल नहीं हो सकता: %1।</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>बैकअप बहाल हो गया</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>जो क्षतिग्रस्त था वह सुधर गया</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>कुछ नहीं, सब पहले से यहाँ था</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>बहाल हुआ: %1।</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>जोड़ा गया: %1।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln बातचीत पहले से यहाँ थी और वैसी ही रही।</numerusform>
                <numerusform>%Ln बातचीत पहले से यहाँ थीं और वैसी ही रहीं।</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>पहले जो यहाँ था वह इस फ़ाइल में रखा है:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>मॉडल को कितना भरोसा था?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>मूल दिखाएँ</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>वाक्य पर क्लिक करें और देखें कि वह कहाँ से आया।</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>अगला दिखाएँ</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>चिपकाया गया पाठ</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>मूल छिपाएँ</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>यह सारांश पूरा नहीं हुआ है।</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>अभी अनुवाद नहीं हुआ</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>अनुवादित</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>आपके शब्द</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>मूल रखा गया</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>वैसा ही रहता है</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>पहले अनुवादित</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>जैसा आपने पहले सुधारा था</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>यही पाठ कहीं और भी है</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>फ़ाइल से</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>अनुच्छेद</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>शीर्षक</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>सूची का आइटम</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>सेल</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>उपशीर्षक</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>लेबल</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>नहीं है: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>दो बार है: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>मूल में नहीं: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>हर ⟦1⟧ के बाद उसका ⟦/1⟧ होना चाहिए, और जोड़े एक-दूसरे को न काटें</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 से बोल्ड, इटैलिक या लिंक छूटा</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 बिना संख्या के</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 बिना पते के</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 बिना प्लेसहोल्डर के</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 शब्दावली के अनुसार नहीं</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 मूल जैसे ही</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 दूसरी भाषा में</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 दोहराव वाले</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 बहुत ज़्यादा लंबे</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 बहुत ज़्यादा छोटे</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 में उद्धरण या कोष्ठक खुले हैं</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 बिना अंत के</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 में वस्तु की जगह तय करनी है</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 का अनुवाद नहीं हुआ</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 में पंक्तियाँ बहुत लंबी</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>देखने के लिए %1</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%2 में से %1 अनूदित</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>%1 संपादित</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>%Ln अनुच्छेद में से:</numerusform>
                <numerusform>%Ln अनुच्छेदों में से:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>लॉक</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>स्लाइड %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>पेज %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>%Ln अनुच्छेद में बदला गया</numerusform>
                <numerusform>%Ln अनुच्छेदों में बदला गया</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>%Ln में से %1 अनुच्छेद में बदला गया</numerusform>
                <numerusform>%Ln में से %1 अनुच्छेदों में बदला गया</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln लॉक</numerusform>
                <numerusform>%Ln लॉक</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>खोजें</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>इससे बदलें</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>कहाँ खोजें</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>अनुवादों में</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>मूल में</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>छोटे-बड़े अक्षर मिलाएँ</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>पिछली जगह</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>अगली जगह</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>खोज बंद करें</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>सब बदलें</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>यह अनुच्छेद लॉक है।</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>इससे टैग टूट जाएँगे।</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>नहीं मिला</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>%2 में से अनुच्छेद %1</translation>
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
            <translation>अनुवाद संपादित करें</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>ऐसे ही रहने दें: संकेत हटाएँ</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>नए सिरे से अनुवाद करें</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>लॉक खोलें</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>लॉक करें</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>मूल यहाँ कॉपी करें</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>शब्दावली में जोड़ें…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>अनुवाद कहाँ तक हुआ</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>अनुवाद खोलें</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>फ़ोल्डर में दिखाएँ</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>इस दस्तावेज़ के लिए और</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>फिर लिखें</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>दस्तावेज़ लिखे जाने के बाद अनुच्छेद बदले हैं।</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>देखने लायक़</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>संपादित</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>छूटे हुए</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>कौन-से अनुच्छेद दिखें</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>देखने लायक़ पिछला</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>देखने लायक़ अगला</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>खोजें और बदलें</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>दस्तावेज़ खोला नहीं जा सका।</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>यह अपनी बारी आने पर खुलेगा।</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>दस्तावेज़ खुल रहा है…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 अनुच्छेद</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>इस प्रकार का कोई अनुच्छेद नहीं है।</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>अनुच्छेद का नए सिरे से अनुवाद हो रहा है…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>सूत्र, क्रम से: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>दूसरे कंप्यूटर के डिवाइस उपयोग करें</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>फिर भी जोड़ें</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>जहाँ दूसरे कंप्यूटर पर llama.cpp का “rpc-server” चलता हो, वहाँ इस कंप्यूटर के लिए बहुत बड़ा मॉडल दोनों पर फैलाया जा सकता है।</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>इसमें न एन्क्रिप्शन है, न पासवर्ड: उसी नेटवर्क में मौजूद कोई भी साथ-साथ पढ़ सकता है और इसके ज़रिए दूसरे कंप्यूटर पर क़ब्ज़ा कर सकता है। इसे केवल अपने नेटवर्क में उपयोग करें।</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>इसके डिवाइस पूछे जा रहे हैं…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>इसके पास कोई डिवाइस नहीं है।</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>इसके पास हैं:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>%1 लोड हो रहा है</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>%1 डाउनलोड हो रहा है</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>%1 का अनुवाद हो रहा है</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>%1 का सारांश बन रहा है</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>%1 सहेजा जा रहा है</translation>
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
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>इस बातचीत में कौन उत्तर दे, चाहे और कुछ भी लोड हो।</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>निर्देश</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>बातचीत से पहले मॉडल को क्या बताया जाए: वह कौन है, कैसे लिखता है, क्या छोड़ देता है।</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>कॉन्टेक्स्ट की लंबाई</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>मॉडल कितने टोकन नज़र में रखता है, प्रश्न और उत्तर मिलाकर। ज़्यादा होने पर ज़्यादा मेमोरी लगती है; इसके लिए मॉडल फिर लोड होता है।</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>तर्क</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>मॉडल उत्तर देने से पहले सोचे या नहीं। कठिन प्रश्नों के लिए बेहतर, सबके लिए धीमा।</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>प्रयास</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>मॉडल कितना गहराई से सोचे, उन स्तरों में जिनसे उसे प्रशिक्षित किया गया। ज़्यादा होने पर कठिन सवालों के लिए बेहतर, पर समय ज़्यादा लगता है।</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>तर्क के अधिकतम टोकन</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>इतने टोकन के बाद सोचना ख़त्म करके उत्तर शुरू करवाता है। जब मॉडल अंतहीन सोचे तब उपयोग करें।</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>उत्तर के अधिकतम टोकन</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>इतने टोकन के बाद उत्तर काट देता है; उसे जारी रखा जा सकता है। नहीं तो अंत केवल कॉन्टेक्स्ट तय करता है।</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>कोई सीमा नहीं</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>उत्तर के न्यूनतम टोकन</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>इससे पहले मॉडल समाप्त नहीं कर सकता। जल्दी रुकने वाले मॉडल से लंबे पाठ के लिए उपयोग करें।</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>रोकने वाले पाठ</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>जहाँ इनमें से कोई पाठ आए वहाँ उत्तर समाप्त होता है, हर पंक्ति में एक; पंक्ति के अंत के लिए \n लिखें।</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>बीम सर्च</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>कई शुरुआतों पर एक साथ चलता है और सबसे संभावित पूरा उत्तर लेता है। छोटे सटीक पाठ के लिए अच्छा; उत्तर एक बार में आता है, और संयोग की कोई भूमिका नहीं होती।</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>संरचित आउटपुट</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>उत्तर JSON स्कीमा या व्याकरण का अक्षरशः पालन करते हैं, ताकि कोई प्रोग्राम उन्हें पढ़ सके।</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>आगे का अनुमान</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>जहाँ तेज़ हो, वहाँ कई अनुमानित टोकन एक चरण में जाँचता है। उत्तर वही रहता है; मापने के लिए इसे बंद करें।</translation>
        </message>
        <message>
            <source>off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>तापमान</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>कम होने पर ज़्यादा पूर्वानुमेय, अधिक होने पर ज़्यादा विविध। तथ्यों और कोड के लिए 0 से 0.3, विचारों और कहानियों के लिए 0.8 और अधिक लें; 0 हमेशा सबसे संभावित टोकन लेता है।</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>सबसे संभावित वे टोकन रखता है जिनकी मिलकर इतनी संभावना हो। उत्तर भटकें तो इसे घटाएँ; 1 सब रखता है।</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>सबसे संभावित केवल इतने टोकन रखता है। सुरक्षित शब्दों के लिए घटाएँ; 0 सब रखता है।</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>सबसे संभावित टोकन के इस अंश से कम संभावना वाले टोकन छोड़ देता है। ऊँचे तापमान पर 0.05 से 0.1 पाठ को समझदार रखता है; 0 कुछ नहीं छोड़ता।</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>दोहराव दंड</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>अभी-अभी उपयोग हुए टोकन की संभावना घटाता है। मॉडल गोल-गोल घूमे तो 1.05 से 1.15 लें; इससे ज़्यादा कोड और तालिकाओं को बिगाड़ता है। 1 यानी बंद।</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>सीड</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>वही संख्या उसी प्रश्न का वही उत्तर देती है, जहाँ तक कंप्यूटर का अंकगणित अनुमति दे। हर बार नया उत्तर पाने के लिए इसे संयोग पर छोड़ें।</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>गतिशील तापमान: परिसर</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>जहाँ मॉडल पक्का हो वहाँ तापमान इतना गिरने देता है, और जहाँ न हो वहाँ इतना बढ़ने देता है। ऐसे विविध पाठ के लिए उपयोग करें जो बारीकियों में सटीक रहे; 0 इसे स्थिर रखता है।</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>गतिशील तापमान: घातांक</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>गतिशील तापमान मॉडल के संदेह का कैसे अनुसरण करे: 1 से ऊपर यह केवल वहाँ बढ़ता है जहाँ संदेह बड़ा हो, 1 से नीचे वहाँ भी जहाँ थोड़ा-सा हो।</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>वे टोकन रखता है जो लगभग उतने ही चौंकाने वाले हों जितनी अपेक्षा हो, न बहुत संभावित न बहुत असंभावित। जीवंत गद्य के लिए 0.9 आज़माएँ; 1 यानी बंद।</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>वे टोकन रखता है जिनका लॉजिट सबसे बड़े से इतने मानक विचलन के भीतर हो। क़रीब 1 ऊँचे तापमान पर भी उत्तर समझदार रखता है; 0 यानी बंद।</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: संभावना</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>सबसे स्पष्ट टोकन कितनी बार आख़िरी अच्छे टोकन के पक्ष में छोड़े जाएँ। अनोखी कहानियों के लिए 0.5 आज़माएँ, तथ्यों या कोड के लिए कभी नहीं; 0 यानी बंद।</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: सीमा</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>XTC के लिए अच्छा विकल्प माने जाने को टोकन कितना संभावित हो; कम होने पर ज़्यादा टोकन छूटते हैं। 0.5 से ऊपर XTC कभी कुछ नहीं करता।</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: तीव्रता</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>मॉडल को पूरे वाक्यांश दोहराने से रोकता है, अकेले शब्दों को बिगाड़े बिना। लंबे उत्तर ख़ुद को दोहराएँ तो 0.8 लें; 0 यानी बंद।</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: आधार</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>दोहराए गए अंश की लंबाई के साथ DRY का दंड कितनी तेज़ी से बढ़े; अधिक होने पर लंबे वाक्यांशों पर ज़्यादा सख़्त। 1.75 ज़्यादातर पाठों के लिए ठीक है।</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: अनुमत लंबाई</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>DRY के गिनने से पहले इतने टोकन दोहराए जा सकते हैं। जहाँ नामों या सूत्रों को लौटना हो वहाँ बढ़ाएँ।</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: विंडो</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>DRY दोहराव के लिए कितना पीछे देखे; सबसे कम मान सब देखता है।</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>पूरा कॉन्टेक्स्ट</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: विराम</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>वे पाठ जिन पर DRY नए सिरे से शुरू होता है, हर पंक्ति में एक; पंक्ति के अंत के लिए \n लिखें। संवाद लिखते समय बोलने वालों के नाम जोड़ें।</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>उपस्थिति दंड</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>टोकन एक बार उपयोग होते ही उसकी संभावना घटाता है। नई बातें जानने के लिए बढ़ाएँ; 0 से नीचे मॉडल अपने शब्दों पर टिका रहता है। 0 यानी बंद।</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>आवृत्ति दंड</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>हर उपयोग पर टोकन की संभावना घटाता है। अकेले शब्द बहुत बार लौटें तो थोड़ा बढ़ाएँ। 0 यानी बंद।</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>दंडों की विंडो</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>तीनों दंड आख़िरी कितने टोकन देखें। 0 इन्हें बंद करता है, और -1 पूरा कॉन्टेक्स्ट देखता है।</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>top-k, top-p और ऐसे ही औरों की जगह, पाठ का आश्चर्य एक-सा रखता है। लंबे पाठ नीरस या उलझे हो जाएँ तो संस्करण 2 आज़माएँ।</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: आश्चर्य</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Mirostat कितने आश्चर्य का लक्ष्य रखे, बिट में: कम होने पर ज़्यादा केंद्रित, अधिक होने पर ज़्यादा विविध।</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: सीखने की दर</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>पाठ बहुत नीरस या बहुत बेक़ाबू हो तो Mirostat कितनी तेज़ी से प्रतिक्रिया करे; अधिक होने पर तेज़, पर कम एकसार।</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>टोकन के बायस</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>अलग-अलग टोकन को ज़्यादा संभावित या दुर्लभ बनाता है: हर पंक्ति में एक, टोकन की संख्या और उसके लॉजिट में जो जोड़ा जाए, जैसे “50256 -5”। “-inf” टोकन पर रोक लगाता है।</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>अभी इससे कुछ नहीं बदलता: बीम सर्च सबसे संभावित पूरा उत्तर लेता है।</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>अभी इससे कुछ नहीं बदलता: तापमान 0 पर सबसे संभावित टोकन लिया जाता है।</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>अभी इससे कुछ नहीं बदलता: Mirostat चालू है।</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>अभी इससे कुछ नहीं बदलता: Mirostat बंद है।</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>अभी इससे कुछ नहीं बदलता: गतिशील तापमान का परिसर 0 है।</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>अभी इससे कुछ नहीं बदलता: XTC की संभावना 0 है।</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>अभी इससे कुछ नहीं बदलता: DRY की तीव्रता 0 है।</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>अभी इससे कुछ नहीं बदलता: कोई दंड सेट नहीं है।</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>संस्करण 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>संस्करण 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>बिल्कुल नहीं</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>न्यूनतम</translation>
        </message>
        <message>
            <source>low</source>
            <translation>कम</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>मध्यम</translation>
        </message>
        <message>
            <source>high</source>
            <translation>ज़्यादा</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>बहुत ज़्यादा</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>सबसे ज़्यादा</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>संयोग से</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>जैसा मॉडल करता है</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>स्वचालित</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>कोई नहीं चुना</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>सलाह के अनुसार (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>जैसा सेटिंग में है (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>जैसा सहायक में है (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>सलाह: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>सेटिंग में: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>सहायक में: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>सामान्य (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>सामान्य: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>चौड़ाई %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON स्कीमा</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>व्याकरण</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>सहेजें या कॉपी करें</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>तस्वीर सहेजें (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>तस्वीर सहेजें (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>तस्वीर कॉपी करें</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>संख्याएँ सहेजें (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>आपके शब्द अभी नहीं रखे गए: उनके टैग ग़लत हैं</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>दस्तावेज़ के अनुच्छेद</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter अनुवाद संपादित करता है, F8 देखने लायक़ अगले पर जाता है</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>मूल</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>शब्द नहीं रखे गए।</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>सर्वर जोड़ें</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>फिर भी जोड़ें</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>“%1” बदलें</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>फिर भी सहेजें</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>जो नाम आप देना चाहें</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>केवल अगर सर्वर माँगे</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>कुंजी दिखाएँ</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>जैसा सर्वर बताए</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>इस या किसी दूसरे कंप्यूटर पर ऐसा प्रोग्राम जो मॉडल चलाता है और OpenAI का प्रोटोकॉल बोलता है, जैसे llama.cpp का सर्वर, vLLM, LM Studio या Ollama।</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>कुंजी</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>कॉन्टेक्स्ट</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>इसके मॉडल पूछे जा रहे हैं…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>इसमें %1 हैं:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>यह इसी कंप्यूटर पर है।</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>यह दूसरे कंप्यूटर पर है: आप इसके मॉडलों से जो पूछते हैं वह, दिए गए दस्तावेज़ों के साथ, इस कंप्यूटर से बाहर जाता है।</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>रास्ते में न इसे कुछ सुरक्षित रखता है, न कुंजी को: पता https नहीं है।</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>यह “%1” की जगह लेता है।</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>कुंजी छिपाएँ</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln मॉडल</numerusform>
                <numerusform>%Ln मॉडल</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>पूछा जा रहा है…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (%2 टोकन का कॉन्टेक्स्ट)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %3 में से %2 ख़ाली</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>पिछली बार Parlance अचानक बंद हो गया। जो खुला था वह फिर दिखाया गया है, आपके लिखे हुए के साथ।</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>कॉन्ट्रास्ट</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>ज़्यादा कॉन्ट्रास्ट पाठ, किनारों और कीबोर्ड के निशान को हल्की और गहरी दोनों थीम में ज़्यादा उभारता है।</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>कम गति</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>जिन कामों का अंत किसी को नहीं पता, उनकी पट्टियाँ स्थिर रहती हैं और कर्सर नहीं टिमटिमाता।</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>पाठ का आकार</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>हर लिखावट कितनी बड़ी हो, चिह्न और रेखाएँ भी उसी अनुसार। जितना बड़ा, स्क्रीन पर उतना कम समाता है।</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>शुरू करने की जगह</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>ऐप शुरू होने पर विंडो क्या दिखाती है।</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>कॉन्टेक्स्ट की लंबाई</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>मॉडल कितने टोकन नज़र में रख सकता है, प्रॉम्प्ट और उत्तर मिलाकर। ज़्यादा होने पर ज़्यादा मेमोरी लगती है।</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>मेमोरी, हर टोकन पर और ज़्यादा</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>स्वचालित</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>GPU लेयर</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>मॉडल की कितनी लेयर GPU पर चलें। 0 केवल प्रोसेसर का उपयोग करता है; स्वचालित, GPU हो तो उसका उपयोग करता है।</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>GPU की मेमोरी</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>लेयर जिनके एक्सपर्ट प्रोसेसर के पास रहें</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>केवल मिक्सचर-ऑफ़-एक्सपर्ट मॉडलों के लिए, जिनके ज़्यादातर वेट हर पल विश्राम में होते हैं: कंप्यूटर की मेमोरी में रखने पर वे GPU पर बाक़ी सबके लिए जगह छोड़ते हैं। स्वचालित वहाँ उतने कम रखता है जितने GPU की मेमोरी अनुमति दे।</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>कॉन्टेक्स्ट मेमोरी की सटीकता</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 लंबे कॉन्टेक्स्ट की मेमोरी आधी करता है और मुश्किल से महसूस होता है; q4_0 चौथाई लेता है और उत्तर बिगाड़ता है। स्वचालित, जहाँ समाए, f16 लेता है।</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>गणना का तेज़ तरीका जो कम मेमोरी लेता है, जहाँ डिवाइस में हो वहाँ उपयोग होता है। इसे केवल तब बंद करें जब आपके GPU पर उत्तर बिगड़े हुए हों।</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>मॉडल को मेमोरी में रखें</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>मॉडल के विश्राम में सिस्टम उसे डिस्क पर नहीं भेज सकता। तब दूसरे प्रोग्रामों के पास कम मेमोरी होती है।</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>मेमोरी जो दूसरे प्रोग्रामों को नहीं मिलती</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>थ्रेड</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>मॉडल प्रोसेसर के कितने कोर उपयोग करे। स्वचालित भौतिक कोर लेता है; उससे ज़्यादा तेज़ नहीं, धीमा होता है।</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>एक साथ अनुरोध</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>मॉडल कितने उत्तरों, अनुच्छेदों या अंशों पर एक साथ काम करे। ज़्यादा होने पर कुल मिलाकर जल्दी पूरे होते हैं, पर हर एक में ज़्यादा समय लगता है और मेमोरी में उसका अपना हिस्सा होता है।</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>हर अनुरोध के लिए मेमोरी</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>पहले की बातचीत के लिए मेमोरी</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>कंप्यूटर की कितनी मेमोरी उस बातचीत को रखे जो अभी खुली नहीं है, ताकि वह तुरंत जारी हो। स्वचालित ज़रूरत के अनुसार मेमोरी का आठवाँ हिस्सा, अधिकतम 8 GiB लेता है; 0 कुछ नहीं रखता।</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>मेमोरी, अधिकतम इतनी</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>बातचीत डिस्क पर तैयार रखें</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>डिस्क की कितनी जगह बातचीत रखे, ताकि ऐप फिर चालू होने पर वह तुरंत जारी हो। इसके बिना लंबी बातचीत फिर पढ़ी जाती है, जिसमें मिनट लग सकते हैं। 0 कुछ नहीं रखता।</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>डिस्क की जगह, अधिकतम इतनी</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>कुछ नहीं रखा जाता</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>शब्दों का आगे से अनुमान</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>जहाँ उत्तर पढ़ी हुई बात दोहराता है, जैसे सारांश और संपादन में, वहाँ कई शब्द एक साथ जाँचे जाते हैं। पाठ वही रहता है, बस जल्दी; अनुमान विफल हों तो यह ख़ुद बंद हो जाता है।</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>अनुमान चूकने पर थोड़ा गणना-समय</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>आगे का अनुमान लगाने वाला मॉडल</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>उसी परिवार का एक छोटा मॉडल आगे लिखता है, और यह उसके कई शब्द एक साथ जाँचता है। पाठ वही रहता है; दोनों मेमोरी लेते हैं।</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>ख़ाली रहने पर अनलोड करें</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>इतने मिनट तक कोई प्रश्न न आने पर मॉडल अपनी मेमोरी लौटा देता है। पूछे जाने पर वह फिर लोड होता है।</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>मॉडल को फिर लोड करने का समय</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>कभी नहीं</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>मिनट</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>कई मॉडल लोड रखें</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>अलग-अलग कामों के मॉडल जब तक समाएँ, साथ-साथ लोड रहते हैं। जिसका उपयोग सबसे पहले हुआ था वह पहले हटता है।</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>हर लोड मॉडल के लिए मेमोरी</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>बैटरी बचाएँ</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>चार्जर न हो तो प्रोसेसर के आधे कोर उपयोग करें। उत्तर में ज़्यादा समय लगता है और बैटरी ज़्यादा चलती है।</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>समय: उत्तर में ज़्यादा समय लगता है</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>इंटरफ़ेस की भाषा</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Parlance ख़ुद जो कहता है। यह तुरंत बदलता है और आपका काम चलता रहता है। चैट, अनुवाद और सारांश अपनी भाषाओं में रहते हैं।</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>लंबा काम ख़त्म होने पर बताएँ</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>जब सामने दूसरी विंडो हो: ट्रे हो तो ट्रे के संदेश से, नहीं तो विंडो पर निशान और उसमें एक पंक्ति से।</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>खोले जाने वाले दस्तावेज़</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>जिन दस्तावेज़ों को आप Parlance से खोलते हैं, या जहाँ कोई जगह नहीं लेती वहाँ छोड़ते हैं, उनका क्या हो।</translation>
        </message>
        <message>
            <source>General</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>रूप-रंग</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>भाषाएँ</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>मॉडल और फ़ोल्डर</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>हार्डवेयर</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>जनरेशन</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>चैट</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>निजता और नेटवर्क</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>शॉर्टकट</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>उन्नत</translation>
        </message>
        <message>
            <source>About</source>
            <translation>परिचय</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>थीम</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>हल्की, गहरी, या जैसा सिस्टम कहे।</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>मॉडल फ़ोल्डर</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>GGUF फ़ाइलों वाले आपके अपने फ़ोल्डर, जो Hugging Face कैश के साथ दिखते हैं। इनकी फ़ाइलें जहाँ हैं वहीं से उपयोग होती हैं और कभी बदली नहीं जातीं।</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>मॉडल फ़ाइलें</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>वह मॉडल जो ऐप शुरू होने पर लोड होता है।</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>अनुवाद का मॉडल</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>सारांश का मॉडल</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>अलग-अलग मॉडल की सेटिंग</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>ऑफ़लाइन रहें</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>कभी किसी दूसरे कंप्यूटर से कनेक्शन न खोलें। ऐसा केवल मॉडल प्रबंधक, अपडेट की जाँच और आपके जोड़े सर्वर करते हैं; बाक़ी सब वैसे भी बिना नेटवर्क के चलता है।</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>कुछ नहीं; सब इसी कंप्यूटर पर रहता है</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>एक साथ डाउनलोड</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>कितने मॉडल एक साथ लाए जाएँ; बाक़ी क्रम से प्रतीक्षा करते हैं।</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>गति सीमा</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>सारे डाउनलोड मिलकर कनेक्शन का कितना हिस्सा लें, ताकि औरों को भी कुछ मिले।</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB प्रति सेकंड</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>डिवाइस उधार देने वाले कंप्यूटर</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>तापमान</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>चैट का उत्तर कितनी स्वतंत्रता से लिखा जाए: 0 हमेशा सबसे संभावित शब्द लेता है, ऊँचे मान ज़्यादा विविध होते हैं। अनुवाद और सारांश हमेशा 0 लेते हैं।</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>मॉडल की सलाह के अनुसार</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>हर चैट के लिए निर्देश</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>हर बातचीत से पहले मॉडल को बताए जाते हैं। ये कॉन्टेक्स्ट के टोकन लेते हैं।</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>हर चैट में कॉन्टेक्स्ट के टोकन</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>मॉडल के दिए शीर्षक</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>बातचीत का नाम उसकी पहली पंक्ति से बनता है। जब और कोई काम न हो, मॉडल उसे बेहतर शीर्षक दे सकता है।</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>उत्तर के बाद गणना-समय</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>किस भाषा से अनुवाद</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>पाठों की भाषा। पहचानने पर छोड़ें, तो हर अनुच्छेद अलग से पहचाना जाता है।</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>पहचानी गई</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>किस भाषा में अनुवाद</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>“अनुवाद” में चुनी भाषा, जो वहाँ बदली जा सकती है।</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>अनुवाद का तरीका</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>अनूदित दस्तावेज़ों की भाषाएँ</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>अनूदित दस्तावेज़ों का रूप</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>लिखते-लिखते अनुवाद</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>हर ठहराव के बाद अनुवाद पाठ के साथ चलता है; नहीं तो आपके कहने तक रुकता है।</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>अनुवादों का इतिहास रखें</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>अनुवादित पाठ याद रखें, ताकि वे “अनुवाद” में फिर मिलें। दस्तावेज़ और आपके अपने सुधार हर हाल में याद रखे जाते हैं।</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>डिस्क की जगह; इस कंप्यूटर से कुछ बाहर नहीं जाता</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>क्लिपबोर्ड के अनुवाद का शॉर्टकट</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>जब तक Parlance चलता है, ये कुंजियाँ आख़िरी कॉपी किए पाठ का अनुवाद करती हैं, आप चाहे किसी भी प्रोग्राम में हों। आपका डेस्कटॉप पूछ सकता है कि इनकी अनुमति है या नहीं।</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>ट्रे में दिखाएँ</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>एक आइकन जिसका मेनू Parlance खोलता है या क्लिपबोर्ड का अनुवाद करता है, जहाँ डेस्कटॉप में उसकी जगह हो। विंडो बंद करने पर Parlance फिर भी बंद होता है।</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>आपकी अपनी कुंजियाँ, उनके काम के अनुसार।</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>वर्तनी जाँचें</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>उन शब्दों को रेखांकित करता है जिन्हें इस कंप्यूटर का कोई शब्दकोश नहीं जानता, अनुच्छेद की भाषा में।</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>वर्तनी जाँच की भाषा</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>सिस्टम जैसी</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्की</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरी</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>High</source>
            <translation>ज़्यादा</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: सटीक</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: आधी मेमोरी</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: उसकी चौथाई</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>On</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>जब कुछ सेकंड लगें</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>मुझसे पूछें</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>चैट से जोड़ें</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>हमेशा</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>इस कंप्यूटर के किसी फ़ॉन्ट में %1 के अक्षर नहीं हैं। जैसे “%2” में हैं।</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>सेटिंग आयात करें</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>आयात करें</translation>
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
            <translation>किसी सेटिंग में “%1” नहीं है। कोई दूसरा शब्द आज़माएँ।</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>नेटवर्क पर क्या गया…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>पाठ, मॉडल के भरोसे के हिसाब से छायांकित</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>अभी कोई पाठ नहीं।</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>लोड किया मॉडल यह रूप लिखने के लिए बहुत छोटा है। “मॉडल” में बड़ा चुनें।</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>आपके डेस्कटॉप से शॉर्टकट माँगा जा रहा है…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>अब “%1” क्लिपबोर्ड का अनुवाद करता है।</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>आपका डेस्कटॉप शॉर्टकट जानता है पर उसे कुंजियाँ नहीं दी हैं: उन्हें सिस्टम की सेटिंग के शॉर्टकट में चुनें।</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>दूसरे प्रोग्राम ने “%1” पहले ही ले लिया है: दूसरी कुंजियाँ चुनें।</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>शॉर्टकट की अनुमति नहीं मिली। फिर पूछे जाने के लिए इसे बंद करके चालू करें।</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>आपका डेस्कटॉप Parlance को शॉर्टकट नहीं देता। कुछ डेस्कटॉप केवल मेनू प्रविष्टि के साथ इंस्टॉल प्रोग्रामों को देते हैं।</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>आपके डेस्कटॉप में ट्रे नहीं है।</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>क्लिपबोर्ड का अनुवाद करें</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>सभी शॉर्टकट रीसेट करें</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>लिखने के लिए “%1” चाहिए। Ctrl या Alt जोड़ें, या कोई F कुंजी दबाएँ।</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>“%1” पहले से यह करता है: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>“%1” के लिए कुंजियाँ नहीं</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>“%1” को डिफ़ॉल्ट पर लौटाएँ</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>ये कुंजियाँ हर जगह एक-सी हैं और वैसी ही रहती हैं।</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>कुंजियाँ यहाँ उपयोग करें</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>जैसा था वैसा रहने दें</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>डिफ़ॉल्ट: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>हर जगह</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>चैट</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>साइड बार दिखाएँ या छिपाएँ</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>कमांड पैलेट खोलें</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>त्वरित अनुवाद</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>चैट पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>अनुवाद पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>सारांश पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>मॉडल पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>जाँच पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>सेटिंग पर जाएँ</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>सेटिंग पर जाएँ (दूसरी कुंजियाँ)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>विंडो के अगले क्षेत्र पर जाएँ</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>विंडो के पिछले क्षेत्र पर जाएँ</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>आप जहाँ हैं वहाँ की मदद खोलें</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>इस्तेमाल हो रहे कंट्रोल को समझाएँ</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>नई चैट, दस्तावेज़ या पाठ</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>फ़ाइलें खोलें</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>खोजें या ढूँढें</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>अनुवाद, सारांश, जारी रखना या सहेजना</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>रोकें, या जो खुला है उसे बंद करें</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>नई अस्थायी चैट</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>इस चैट की सेटिंग</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>पिछला संदेश</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>अगला संदेश</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>लंबे पाठ को पाठ के रूप में चिपकाएँ, संलग्नक के रूप में नहीं</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>भाषाएँ और पाठ अदल-बदल करें</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>अनुवाद कॉपी करें</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>वाक्य के दूसरे शब्द</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>देखने के लिए अगला अनुच्छेद</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>देखने के लिए पिछला अनुच्छेद</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>खोजें और बदलें</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>अनुच्छेद ऐसे ही रहने दें: संकेत हटाएँ</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>अनुच्छेद का नए सिरे से अनुवाद करें</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>अनुच्छेद लॉक या अनलॉक करें</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>मूल यहाँ कॉपी करें</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>शब्दावली में जोड़ें</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>इंस्टॉल किए मॉडल</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>मॉडल खोजें</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>डाउनलोड</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>मॉडलों की सूची पर लौटें</translation>
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
            <translation>“%1” को छोटा करें</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>छोटा करें</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>मोटे वेट वाली प्रति कम मेमोरी लेती है और जल्दी उत्तर देती है। मॉडल स्वयं, %1, जैसा है वैसा रहता है।</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>मॉडल देखा जा रहा है…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>इसे छोटा नहीं किया जा सकता।</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>क़रीब %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>पृष्ठभूमि में जारी रखें</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
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
            <translation>नया सारांश</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>साइड बार दिखाएँ</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>साइड बार छिपाएँ</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>स्रोत</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>अनुच्छेद का मूल</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>शीर्षक पर जाएँ</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>पेज</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>कैसे दिखे</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>दस्तावेज़ में खोजें</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>छोटा दिखाएँ</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>बड़ा दिखाएँ</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>विषय-सूची</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%2 में से पेज %1</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>एक साथ अनुरोधों के अनुसार टोकन प्रति सेकंड</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>एक साथ अनुरोध</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>एक साथ %1: %2 टोकन प्रति सेकंड</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>एक साथ %1: अधिकतम %3 में से %2 टोकन प्रति सेकंड</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>टोकन प्रति सेकंड</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>मेमोरी से अधिकतम</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>पहला टोकन (मि.से.)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>हर अगला टोकन (मि.से.)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>मापे गए टोकन प्रति सेकंड</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>मेमोरी से अधिकतम संभव</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>गति मापी जा रही है</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>गति</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>अभी मापें</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>इस मॉडल का अब तक कुछ नहीं मापा गया।</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>केवल इस कंप्यूटर के मॉडल मापे जा सकते हैं।</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>पढ़ना: %1 टोकन प्रति सेकंड</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>लिखना: %1 टोकन प्रति सेकंड</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>हर टोकन के लिए %1 भार पढ़े जाते हैं, और %2 कुंजियाँ और मान: उससे पहले के %4 टोकनों में से हर एक के लिए %3।</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>मेमोरी प्रति सेकंड %1 देती है, जो %2 टोकन प्रति सेकंड के लिए काफ़ी है; उसका %3 % मापा गया।</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>एक साथ लिखे जाने वाले अनुरोध भारों को मिलकर एक बार पढ़ते हैं, जब तक गणना पढ़ने से ज़्यादा समय न लेने लगे।</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>यहाँ टोकनों का आगे से अनुमान लगाया जाता है, जो और भी तेज़ हो सकता है।</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>दूसरे शब्द खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>“%1” शब्दकोश में जोड़ें</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Parlance बंद होने तक अनदेखा करें</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>कोई दूसरा शब्द ज्ञात नहीं</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>शब्दकोश: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>कोई शब्दकोश नहीं मिला। Hunspell या LibreOffice के शब्दकोश इंस्टॉल करें और Parlance फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>शब्दकोश मिले, पर उन्हें पढ़ने वाला libhunspell नहीं।</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>मिले शब्दकोश: %1।</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance पहले से खुला है, पर जवाब नहीं देता। थोड़ा रुककर फिर कोशिश करें, या उसे बंद करके नए सिरे से शुरू करें।</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, ई-पुस्तकें, वेब पेज, ईमेल, उपशीर्षक, पाठ और सोर्स कोड, किसी भी लंबाई के</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>सारांश के लिए पाठ</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…या यहाँ पाठ चिपकाएँ</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>पाठ का सारांश बनाएँ</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>शुरुआती मॉडल: बहुत छोटा, ऐप आज़माने के लिए।</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>“मॉडल” में असली मॉडल चुनें</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>सभी आँकड़े दिखाएँ</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>कॉन्टेक्स्ट</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>गति</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>मॉडलों की मेमोरी</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>मॉडल क्या उपयोग करते हैं</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>लोड किए मॉडल इस कंप्यूटर पर जितनी मेमोरी लेते हैं</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>कोई मॉडल लोड नहीं है।</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>%1 लोड हो रहा है: %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>उपयोग न होने के कारण %1 विश्राम में है: अगला प्रश्न इसे लोड करेगा</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 टोकन/से.</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>मॉडल लोड हो रहा है</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>यह कैसे लोड है, देखने और बदलने के लिए क्लिक करें।</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>“%1” कैसे बना</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>टोकन कैसे बना, यह देखने के लिए उसे चुनें।</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>ये टोकन कैसे बने, यह केवल फ़ाइल से नहीं बताया जा सकता।</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>जाँचा गया: SentencePiece इस पाठ के यही टोकन बनाता है।</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece इस पाठ के दूसरे टोकन बनाता है; llama.cpp के टोकन दिखाए गए हैं।</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: पिछले 10 सेकंड के %2 % में प्रोग्रामों ने इसकी प्रतीक्षा की</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: %2 % चार्ज</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%Ln में से %1 अनुच्छेद पढ़ा गया</numerusform>
                <numerusform>%Ln में से %1 अनुच्छेद पढ़े गए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln पेज</numerusform>
                <numerusform>%Ln पेज</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln पेज बिना पाठ का</numerusform>
                <numerusform>%Ln पेज बिना पाठ के</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln पेज पढ़ा नहीं जा सका</numerusform>
                <numerusform>%Ln पेज पढ़े नहीं जा सके</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>जगह की कमी से %Ln चरण छोटा किया गया</numerusform>
                <numerusform>जगह की कमी से %Ln चरण छोटे किए गए</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>दस्तावेज़ खुल रहा है</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>बिना पाठ के पेज देखे जा रहे हैं</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>पढ़ा जा रहा है</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>नोट मिलाए जा रहे हैं</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>सारांश लिखा जा रहा है</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>दस्तावेज़ से मिलान हो रहा है</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %3 में से %2 अंश</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %3 में से %2</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 टोकन पढ़े, %2 लिखे</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>पहले का %Ln चरण रखा हुआ</numerusform>
                <numerusform>पहले के %Ln चरण रखे हुए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln नोट छोड़ा गया, जिसकी दस्तावेज़ पुष्टि नहीं करता</numerusform>
                <numerusform>%Ln नोट छोड़े गए, जिनकी दस्तावेज़ पुष्टि नहीं करता</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln संख्या दस्तावेज़ में नहीं मिली</numerusform>
                <numerusform>%Ln संख्याएँ दस्तावेज़ में नहीं मिलीं</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln नाम दस्तावेज़ में नहीं मिला</numerusform>
                <numerusform>%Ln नाम दस्तावेज़ में नहीं मिले</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>दस्तावेज़ खोजा जा रहा है…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>दस्तावेज़ अपनी जगह नहीं है, या बदल गया है। सारांश रखा है; इसका स्रोत नहीं दिखाया जा सकता।</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>इसके लिए पूरा दस्तावेज़ पढ़ा गया।</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>इसके लिए %Ln में से %1 अनुच्छेद पढ़ा गया।</numerusform>
                <numerusform>इसके लिए %Ln में से %1 अनुच्छेद पढ़े गए।</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>स्लाइड %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>पेज %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>इस वाक्य का कोई स्रोत दस्तावेज़ में नहीं मिला।</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>आपके सारांश यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>किसी सारांश में यह नहीं है।</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>“%1” का सारांश मिटाएँ?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>दूसरे विकल्पों से फिर…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>सारांश खोजें</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>पहले के सारांश</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>ट्रैश में सारांश</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>ट्रैश के सभी सारांश मिटाएँ?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>जो मिट गया उसे वापस नहीं लाया जा सकता। आपके दस्तावेज़ बने रहते हैं।</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>सारांश के लिए यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>सारांश बनाएँ</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>फिर सारांश बनाएँ</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>क़तार</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>फिर सारांश बनाएँ</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>पूरे हुए सारांश नीचे की सूची में रहते हैं</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>खुल रहा है</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>काम चल रहा है</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>रुका हुआ</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>रोका गया</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>विफल</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>फ़ाइल नहीं मिली</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>पढ़ा नहीं जा सका</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>फ़ाइल का अज्ञात प्रकार</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>क्षतिग्रस्त</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>पासवर्ड चाहिए</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>एन्क्रिप्टेड</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>ग़लत पासवर्ड</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>दूसरी एन्कोडिंग चाहिए</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>पुराना फ़ॉर्मैट</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>बदला नहीं जा सका</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>एक तस्वीर</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>कोई पाठ नहीं मिला</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>बहुत बड़ा</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>इसमें कोई दस्तावेज़ नहीं</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>इस रूप के लिए मॉडल बहुत छोटा</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>चिपकाया गया पाठ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln दस्तावेज़</numerusform>
                <numerusform>%Ln दस्तावेज़</numerusform>
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
            <translation>अनुच्छेद का अनुवाद</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter इसे रखकर आगे जाता है, Control और Enter इसे रखता है, Escape छोड़ देता है</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>अनुवाद ख़ाली है।</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>भाषाएँ खोजें</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>इस नाम की कोई भाषा नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>रोकें: %1</translation>
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
            <translation>निर्देश</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>प्रश्न</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>चैट फ़ॉर्मैट दिखाएँ</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>एक वाक्य में उत्तर दो।</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>टोकन क्या है?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>पाठ का एक टुकड़ा, जिसकी एक संख्या है।</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>चैट, जैसे मॉडल उसे पढ़ता है</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>मॉडल से पूछा जा रहा है…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>हर मॉडल का अपना फ़ॉर्मैट होता है। वह जो जोड़ता है, वह घेरे में है।</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>फ़ॉर्मैट</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>TemporaryMark</name>
        <message>
            <source>Temporary: not kept</source>
            <translation>अस्थायी: रखी नहीं जाती</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>यह चैट कभी डिस्क पर नहीं लिखी जाती। इसे छोड़ते ही यह मिट जाती है।</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>शब्दावली में जोड़ें</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>जैसा है रहने दें</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>मूल</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>शब्द</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>छोटे-बड़े अक्षर मिलाएँ</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>दूसरे रूप</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>अनुवाद के वे रूप जो भी मान्य हैं, अल्पविराम से अलग</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>व्यावसायिक उपयोग के लिए नहीं</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>यहाँ उपयोग न हो: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>अनुवाद के लिए पाठ</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>पाठ लिखें या चिपकाएँ</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>अनुवाद</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>अनुवाद यहाँ दिखेगा</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>दोनों पाठ साफ़ करें</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>पाठ की जगह चिपकाएँ</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>अनुवाद कॉपी करें</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>अनुवाद करें</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>अनुवाद हो रहा है…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln अनुच्छेद छोटा कटा: मॉडल ने अंत नहीं लिखा</numerusform>
                <numerusform>%Ln अनुच्छेद छोटे कटे: मॉडल ने अंत नहीं लिखा</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>आपने इसे रोक दिया।</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>तस्वीर से पढ़ा गया</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>दस्तावेज़ का पाठ</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>यह अनुच्छेद कॉपी करें</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>मॉडल ने पेज की तस्वीर से पढ़ा।</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>शब्द को काटने के तरीके</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>सबसे संभावित तरीका: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>सभी टुकड़े: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>टुकड़ा</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>अक्षर से</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>अक्षर तक</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>स्कोर</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>सबसे संभावित तरीके में</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>शब्द के जोड़</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>चरण</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>भाग</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>क्रम</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>शुरू में: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 और %2 से %3 बनता है (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>सूची का जोड़ %1</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>स्कोर %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>भाषा के अनुसार एक वाक्य के टोकन</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>टोकन, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>प्रति टोकन अक्षर, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>अक्षर दो-दो करके जोड़े जाते हैं, हमेशा वह जोड़ी जो फ़ाइल की सूची में पहले आती है।</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>अक्षर दो-दो करके जोड़े जाते हैं, हमेशा सबसे ऊँचे स्कोर वाले टोकन में।</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>शब्द को काटने के सभी तरीकों में से सबसे संभावित लिया जाता है: जिसके स्कोर का योग सबसे ऊँचा हो।</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>पाठ जिस सबसे लंबे टोकन से शुरू होता है वह लिया जाता है, फिर अगला।</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>फ़ाइल इस टोकन को ऐसे टोकन के रूप में बताती है जो सबसे पहले खोजा जाता है।</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>साधारण</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>अज्ञात</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>नियंत्रण</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>पूरा जोड़ा गया</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>अप्रयुक्त</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>बाइट</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>संख्या %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>बाइट %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>कोई बाइट नहीं</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>बाइट</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>कोई पाठ लिखें या चिपकाएँ</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>पाठ में विशेष टोकन खोजें</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>इससे तुलना करें…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>भाषाओं की तुलना करें</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>मॉडल न अक्षर पढ़ता है, न शब्द। वह ऐसे टोकन पढ़ता है।</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>एक वाक्य दस लिपियों में</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>इस कंप्यूटर का कोई मॉडल इस्तेमाल में नहीं है। ऊपर कोई चुनें, या किसी से तुलना करें।</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>केवल पहले %1 अक्षर पढ़े जाते हैं।</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>टोकन, फिर प्रति टोकन अक्षर। वाक्य का अर्थ हर भाषा में एक ही है।</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>शब्दावली जिन भाषाओं को अच्छी तरह जानती है, उनमें कम टोकन लगते हैं।</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>दोस्ताना</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>कारोबारी</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>साफ़ और सरल</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>क़ानूनी पाठ जैसा</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>विज्ञापन जैसा</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>सबसे नए संदेश पर जाएँ</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>किसका अनुवाद हो</translation>
        </message>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>शब्दावली</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>अनुवाद करें</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Parlance खोलें</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>बाहर निकलें</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>मिटाया गया; ट्रैश में रखा है।</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>मिटाया गया: %1। “पूर्ववत करें” इसे वापस लाता है।</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>संदेश और उसके बाद का सब मिटाया गया। वह रखा हुआ है।</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>यह संस्करण मिटाया गया। वह रखा हुआ है।</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>संदेश मिटाया गया। वह रखा हुआ है।</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>सेटिंग बदली गईं।</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>डाउनलोड पेज खोलें</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>अपडेट जाँचें</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>अपडेट</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>यह बिल्ड नहीं बताता कि नए संस्करण कहाँ घोषित होते हैं।</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>पूछा जा रहा है…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>%2 का Parlance %1 आ गया है।</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>यही सबसे नया संस्करण है।</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>आपके बटन दबाने से पहले न कुछ पूछा जाता है, न लाया जाता है।</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>निर्देश</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>निर्देश (ख़ाली रह सकता है)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>उत्तर यहाँ दिखेगा</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>पूरा प्रॉम्प्ट दिखाएँ</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>प्रॉम्प्ट, जैसे मॉडल उसे देखता है</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>यह रूप हटाएँ</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>रूप %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>अंतिम उत्तर: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>पता किया जा रहा है कि यह कैसे लोड होगा</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>पता किया जा रहा है कि यह कैसे लोड होगा…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>यह इस पर चलेगा: %1।</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>पिछला संस्करण</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>बाद का संस्करण</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>पिछला संस्करण (Alt+Left)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>बाद का संस्करण (Alt+Right)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>%2 में से संस्करण %1</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>%1 के टोकन</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1 हटाएँ</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 टोकन</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n टोकन</numerusform>
                <numerusform>%n टोकन</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>प्रति टोकन %1 अक्षर</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>प्रति टोकन %1 बाइट</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>पहले %1 दिखाए गए हैं</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>इनसे पाठ हूबहू नहीं बताया जा सकता</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>बैकअप बहाल हो रहा है…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>आपने जो चुना वह मिटाया जा रहा है…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>यह पूरा होते ही विंडो फिर खुल जाएगी।</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>आगे बढ़ाए गए पाठ</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>नोड</translation>
        </message>
        <message>
            <source>After</source>
            <translation>किसके बाद</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>टोकन</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>लॉग-संभावना</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>प्रॉम्प्ट</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1, संभावना %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>एम्बेडिंग</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>अटेंशन</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>रिकरेंट</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>फ़ीड-फ़ॉरवर्ड</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>एक्सपर्ट</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>नॉर्म</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>आउटपुट</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>अन्य</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>घटक</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>भार</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>घटक के अनुसार भार</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>टेंसर</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>संख्या × आकृति</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>टेंसर के अनुसार भार</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>टेंसर छिपाएँ</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>हर टेंसर दिखाएँ</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>कुल %1 भार, %2: फ़ाइल के सभी टेंसरों का योग।</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>मॉडल इसी कंप्यूटर पर चलता है। आप जो लिखते हैं वह यहीं रहता है।</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>आप क्या जानना चाहेंगे?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>अस्थायी चैट</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>इसका कुछ भी डिस्क पर नहीं लिखा जाता। इसे छोड़ते ही यह मिट जाती है।</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Parlance क्या है?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>दस्तावेज़ का सारांश कैसे बनाऊँ?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>क्या मेरा पाठ निजी है?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>स्वागत छोड़ें</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>मॉडल फ़ाइल जोड़ें…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Parlance में आपका स्वागत है</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>%2 में से चरण %1</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>मॉडल फ़ाइल चुनें</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>मॉडल (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>स्वागत</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>आप क्या करना चाहते हैं, किन भाषाओं में, और उसके लिए ठीक मॉडल।</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>स्वागत दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} Parlance का बैकअप नहीं है।</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>“बैकअप करें…” से बनी फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>बैकअप {path} क्षतिग्रस्त है और बहाल नहीं हो सकता।</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>कुछ नहीं बदला गया। उसे फिर कॉपी करें या कोई दूसरा चुनें।</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>बैकअप {path} Parlance {version} ने बनाया था।</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>यहाँ Parlance अपडेट करें, फिर उसे बहाल करें।</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>बैकअप {path} पढ़ा नहीं जा सका: {reason}।</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>उसकी अनुमतियाँ और वह जिस ड्राइव पर है, जाँचें।</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>{path} की डिस्क बहुत भरी है: {needed_bytes} चाहिए, {free_bytes} ख़ाली है।</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>कुछ नहीं बदला गया। कुछ जगह ख़ाली करें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>कुछ आयात नहीं हुआ। बातचीत जिस प्रोग्राम की है, उससे एक बार फिर निर्यात करें।</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} में ऐसी बातचीत नहीं है जिसका प्रकार Parlance जानता हो।</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan या llama.cpp के वेब पेज से जो निर्यात हुआ उसे फ़ाइल, ZIP या फ़ोल्डर के रूप में चुनें।</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} क्षतिग्रस्त है: पंक्ति {line}, कॉलम {column} पर पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} क्षतिग्रस्त है: {place} पर {found} की जगह कुछ और होना चाहिए।</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} क्षतिग्रस्त है: {place} का संदेश ख़ुद से पहले आता है।</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} क्षतिग्रस्त है: {place} का संदेश दूसरी बार आया है।</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} बातचीत के किसी भी निर्यात से बड़ी है।</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>कुछ आयात नहीं हुआ। एक बार में कम बातचीत निर्यात करें।</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} नए Parlance से निर्यात हुई है (फ़ॉर्मैट का संस्करण {version})।</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>इसे आयात करने के लिए सबसे नया Parlance इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>{path} में कोई बातचीत नहीं है।</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>दूसरी फ़ाइल या फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>“{name}” नाम की कोई बातचीत नहीं है।</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>क्या मौजूद है, यह “parlance chats list” में देखें।</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>टूल के कॉल और उनके नतीजे: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>संदेश जो दूसरा प्रोग्राम नहीं दिखाता: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>बिना पाठ के संदेश: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>बातचीत के बीच में निर्देश: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>तस्वीरें: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>ध्वनियाँ और वीडियो: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>संलग्न फ़ाइलें जिनका पाठ निर्यात में नहीं है: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>अज्ञात प्रकार के हिस्से: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>बिना संदेश की बातचीत: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>{path} नाम की कोई फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>नाम और फ़ोल्डर जाँचें।</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} पढ़ी नहीं जा सकी: {reason}।</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>उसकी अनुमतियाँ जाँचें, या उसे दूसरे फ़ोल्डर में कॉपी करें।</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} ऐसे प्रकार की फ़ाइल है जिसे Parlance नहीं पढ़ता।</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>इसे PDF, ऑफ़िस दस्तावेज़ या पाठ के रूप में सहेजें।</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} क्षतिग्रस्त है, या वह नहीं है जो उसका नाम कहता है।</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>इसे उस प्रोग्राम में खोलें जिसने बनाया और फिर सहेजें।</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} पासवर्ड से सुरक्षित है।</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>इसका पासवर्ड दें, या बिना पासवर्ड की प्रति सहेजें।</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} ऐसे एन्क्रिप्ट है कि Parlance खोल नहीं सकता।</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>इसे इसके अपने प्रोग्राम में खोलें और बिना पासवर्ड की प्रति सहेजें।</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>पासवर्ड {path} को नहीं खोलता।</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>बड़े अक्षर और कीबोर्ड जाँचें, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} “{encoding}” एन्कोडिंग में नहीं लिखी है।</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>दूसरी चुनें, या Parlance पर छोड़ें।</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} पुराने फ़ॉर्मैट में है जिसे Parlance नहीं पढ़ता।</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>इसे .docx या .pptx के रूप में सहेजें। LibreOffice इंस्टॉल हो तो Parlance इसे ख़ुद बदल देता है।</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice {path} को बदल नहीं सका।</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>इसे उस प्रोग्राम में खोलें जिसने बनाया; .docx के रूप में सहेजें।</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} तस्वीर है, और देखने वाला कोई मॉडल लोड नहीं है।</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>“मॉडल” में तस्वीरें पढ़ने वाला मॉडल चुनें, या पाठ ही दें।</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} में ऐसा पाठ नहीं है जो पढ़ा जा सके।</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>अगर इसके पेज स्कैन की गई तस्वीरें हैं, तो “मॉडल” में तस्वीरें पढ़ने वाला मॉडल चुनें।</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>{path} पढ़ने में बहुत ज़्यादा समय या मेमोरी लगी।</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>इसे छोटी फ़ाइलों में बाँटें।</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>{path} में कोई दस्तावेज़ नहीं है।</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>दस्तावेज़ों वाला फ़ोल्डर, या दस्तावेज़ चुनें।</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>{path} में {number} से ज़्यादा दस्तावेज़ हैं।</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>कुछ नहीं जोड़ा गया। उसके अंदर के फ़ोल्डर एक-एक करके चुनें।</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>दस्तावेज़ में इन शब्दों से जुड़ा कुछ नहीं है।</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>दूसरे शब्दों में, या दस्तावेज़ की भाषा में पूछें।</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} सारांश का यह रूप लिखने के लिए बहुत छोटा है।</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>अनुच्छेद, मुख्य बिंदु या खंड चुनें, या “मॉडल” में बड़ा मॉडल।</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>कुछ पेजों में पाठ नहीं है</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>कुछ पेज पढ़े नहीं जा सके</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>मॉडल ने कुछ पेज उनकी तस्वीरों से पढ़े</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>पाठ की एन्कोडिंग का अनुमान लगाया गया</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>पढ़ना बीच में रोका गया</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>बहुत बड़ी तालिका की केवल पहली और आख़िरी पंक्तियाँ पढ़ी गईं</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>संलग्न फ़ाइलें नहीं पढ़ी गईं</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>फ़ाइल के कुछ हिस्से क्षतिग्रस्त हैं और पढ़े नहीं गए</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>LibreOffice से बदला गया</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>पेज के मुख्य भाग के अलावा जो है वह नहीं पढ़ा गया</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>छिपा पाठ नहीं पढ़ा गया</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>एक वाक्य</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>मुख्य बिंदु</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>अनुच्छेद</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>खंड-दर-खंड</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>तथ्यों की तालिका</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>करने के काम</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>प्रश्न और उत्तर</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>सार</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>संक्षिप्त</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>विस्तृत</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>सबका एक सारांश</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>किस पर सहमत हैं</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>कहाँ अलग हैं</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>समयरेखा</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>लगता है यह आपकी माँगी हुई भाषा में नहीं है।</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>यह आपके कहे से लंबा है।</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>यह आपके कहे से छोटा है।</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>इसके हिस्से एक-दूसरे को दोहराते हैं।</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>यह दस्तावेज़ की बात करता हुआ नहीं लगता।</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>इनमें से ज़्यादातर वाक्यों का स्रोत दस्तावेज़ में नहीं मिला।</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>मॉडल दूसरी भाषा, पाठक या निर्देश के लिए बहुत छोटा है; ये छोड़ दिए गए।</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>लोड किया मॉडल उत्तर देने के लिए बहुत छोटा है। प्रश्न से सबसे ज़्यादा मेल खाती जगहें ये हैं।</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>GPU पर मॉडल</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>केवल अपनी फ़ाइलें</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>आपकी सारी फ़ाइलें</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>कोई नेटवर्क नहीं</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>नेटवर्क</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>कोई दूसरा प्रोग्राम नहीं</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>दूसरे प्रोग्राम</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>आपका पाठ सुरक्षित है।</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>फ़ाइल जैसी थी वैसी है।</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>जो पहले सहेजा गया वह सुरक्षित है।</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>इस कंप्यूटर पर “{name}” नाम का कोई मॉडल नहीं है।</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>क्या मौजूद है, यह “मॉडल” (या “parlance models list”) में देखें।</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>मॉडल फ़ाइल {path} वहाँ नहीं है।</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>उसे वापस रखें, या “मॉडल” में दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>मॉडल फ़ाइल {path} पढ़ी नहीं जा सकी: {reason}।</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} GGUF मॉडल फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>ऐसी फ़ाइल चुनें जिसका नाम .gguf पर ख़त्म हो और जो पूरी डाउनलोड हुई हो।</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>मॉडल फ़ाइल {path} क्षतिग्रस्त है: {reason}।</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>उसे फिर डाउनलोड करें; शायद कोई हिस्सा नहीं है।</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} “{architecture}” प्रकार का मॉडल है, जो चलाया नहीं जा सकता।</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>“मॉडल” में दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>मॉडल को {needed_bytes} मेमोरी चाहिए, और {available_bytes} ख़ाली है।</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>दूसरे प्रोग्राम बंद करें, कॉन्टेक्स्ट छोटा करें, या छोटा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>कोई मॉडल लोड नहीं है।</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>“मॉडल” में एक चुनें।</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>मॉडल अचानक रुक गया। आपका पाठ सुरक्षित है।</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>आगे बढ़ने के लिए उसे फिर शुरू करें।</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>मॉडल शुरू नहीं हो सका: {reason}।</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>फिर कोशिश करें; “parlance doctor” इंस्टॉलेशन जाँचता है।</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>यह मॉडल दो बार अचानक रुका और अब अपने आप फिर शुरू नहीं होगा।</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>शायद उसकी फ़ाइल क्षतिग्रस्त है: उसे फिर डाउनलोड करें, या दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>मॉडल आगे नहीं बढ़ सका ({step}, कोड {code})।</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>फिर कोशिश करें; फिर ऐसा हो तो मॉडल नए सिरे से लोड करें।</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>मॉडल मान्य आउटपुट नहीं देता।</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>शायद उसकी फ़ाइल क्षतिग्रस्त है: “मॉडल” में उसे सत्यापित करें, या फिर डाउनलोड करें।</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>यह {prompt_tokens} टोकन लंबा है, और कॉन्टेक्स्ट में {context} आते हैं।</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>पाठ छोटा करें, या सेटिंग में कॉन्टेक्स्ट की लंबाई बढ़ाएँ।</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>मॉडल “{name}” का अपना कोई चैट फ़ॉर्मैट नहीं है।</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>इंस्ट्रक्ट या चैट मॉडल चुनें; बेस मॉडल केवल पाठ आगे बढ़ाता है।</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>मॉडल का अपना चैट फ़ॉर्मैट काम नहीं करता: {reason}।</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>इस मॉडल की दूसरी प्रति, या दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>मॉडल “{name}” यह नहीं कर सकता ({capability})।</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>“मॉडल” में ऐसा मॉडल चुनें जो इसके लिए बना हो।</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>“{first}” और “{second}” एक साथ नहीं माँगे जा सकते।</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>इनमें से एक छोड़ दें।</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>व्याकरण या JSON स्कीमा का उपयोग नहीं हो सकता: {reason}।</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>इसे ठीक करके फिर पूछें।</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} इस मॉडल के साथ नहीं चलती: {reason}।</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>इसी मॉडल के लिए बनी फ़ाइल का उपयोग करें।</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>तस्वीर {number} पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>इसे PNG या JPEG के रूप में सहेजकर फिर जोड़ें।</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>“{name}” ऐसी भाषा नहीं है जिसे Parlance जानता हो।</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>“en” जैसे कोड या “French” जैसे नाम का उपयोग करें।</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>पाठ की भाषा पक्के तौर पर पता नहीं चली।</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>वह भाषा चुनें जिसमें यह लिखा है।</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>मॉडल ने ऐसा कुछ नहीं लिखा जो काम आ सके।</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>फिर कोशिश करें, या “मॉडल” में दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>कोई पाठ नहीं है।</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>कुछ लिखें या चिपकाएँ, या दस्तावेज़ छोड़ें।</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>{path} में कुछ सहेजा नहीं जा सकता: {reason}।</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>कुछ जगह ख़ाली करें या फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>दूसरा प्रोग्राम {path} का उपयोग कर रहा है।</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>उसे बंद करके फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>आपकी बातचीत वाली फ़ाइल, {path}, क्षतिग्रस्त है।</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>वह जैसी है वैसी रखी है। उसे सुधारें: बैकअप से, या उसमें से जो अब भी पढ़ा जा सकता है उससे।</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} नए Parlance से बनी है।</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>इसे केवल पढ़ने के लिए खोला गया है। आगे बढ़ने के लिए Parlance अपडेट करें।</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>{path} की सेटिंग पढ़ी नहीं जा सकी।</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>उसे {kept_as} के रूप में रखा गया; डिफ़ॉल्ट लागू हैं।</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} में Parlance की कोई सेटिंग नहीं है।</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>सेटिंग से निर्यात की गई फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} लिखी नहीं जा सकी: {reason}।</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>दूसरी जगह चुनें, या कुछ जगह ख़ाली करें।</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Parlance के भीतर कुछ गड़बड़ हुई: {error}।</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>आपका पाठ सुरक्षित है। कृपया विवरण के साथ इसकी रिपोर्ट करें।</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>नेटवर्क बंद है।</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>ऑनलाइन जाना चाहें तो इसे सेटिंग में चालू करें, या HF_HUB_OFFLINE हटाएँ।</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>{host} तक नहीं पहुँचा जा सका: {reason}।</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>इंटरनेट कनेक्शन, और प्रॉक्सी हो तो उसे जाँचें। जो लाया गया वह रखा है।</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} ने त्रुटि {status} के साथ उत्तर दिया।</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>यह अक्सर जल्दी ठीक हो जाता है: बाद में फिर कोशिश करें। जो लाया गया वह रखा है।</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} को यहाँ से बहुत ज़्यादा अनुरोध मिले हैं।</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>कुछ मिनट रुककर फिर कोशिश करें। जो लाया गया वह रखा है।</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>{host} के लिए जो उत्तर देता है वह Hugging Face हब नहीं है।</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>लॉग इन माँगने वाला नेटवर्क और कुछ प्रॉक्सी ऐसा करते हैं: देखने के लिए ब्राउज़र में कोई वेब पेज खोलें।</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>हब पर “{repo}” रिपॉज़िटरी नहीं है, या वह निजी है।</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>नाम जाँचें; निजी हो तो टोकन से साइन इन करें।</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>रिपॉज़िटरी {repo} में अब {file} फ़ाइल नहीं है।</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>उसका पेज फिर खोलें और दूसरी फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>{repo} के निर्माता पहले अपनी शर्तों पर आपकी सहमति चाहते हैं।</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>शर्तों का पेज खोलें, अपने Hugging Face खाते से सहमति दें, यहाँ टोकन से साइन इन करें, और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>हब इस कंप्यूटर पर रखा टोकन स्वीकार नहीं करता।</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>नया टोकन डालें, या साइन इन किए बिना आगे बढ़ें: सार्वजनिक मॉडलों को टोकन नहीं चाहिए।</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>जगह बनाएँ (पुराने संशोधन और बचा-खुचा कितना लेते हैं, यह “मॉडल” में दिखता है), फिर दोबारा शुरू करें।</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{repo} की {file} दो बार ऐसे बाइट के साथ आई जो हब वाले नहीं हैं।</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>दूसरे नेटवर्क से, या बाद में कोशिश करें। इसका कुछ भी नहीं रखा गया; कोई दूसरी फ़ाइल नहीं छुई गई।</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>दूसरा प्रोग्राम अभी {repo} की {file} डाउनलोड कर रहा है।</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>उसके पूरा होने तक रुकें, फिर दोबारा शुरू करें: वह जो लाया वह काम में लिया जाएगा।</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>“{name}” लोड है।</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>पहले उसे अनलोड करें।</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>“{name}” डाउनलोड हो रहा है।</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>पहले उसका डाउनलोड रद्द करें।</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>योजना बनने के बाद डिस्क पर “{name}” बदल गया है। कुछ नहीं हटाया गया।</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>नई योजना देखें और उसकी पुष्टि करें।</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>“{name}” को {target} में नहीं बदला जा सका: {reason}।</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>दूसरा प्रकार, या ज़्यादा सटीक स्रोत चुनें। स्रोत जैसा था वैसा है।</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>“{name}” बदला नहीं जा सकता: {architecture} उनमें से नहीं है जिन्हें Parlance बदलता है।</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>“खोज” में इसकी GGUF ढूँढें।</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>चेकपॉइंट {path} का उपयोग नहीं हो सकता: {reason}।</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>इसे फिर से पूरा डाउनलोड करें।</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} पहले से वहाँ है।</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>पहले उसका नाम बदलें या उसे हटाएँ; किसी के ऊपर कुछ नहीं लिखा गया।</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>सभी {layers} लेयर {device} पर</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>सभी {layers} लेयर {device} पर, उनके कुछ एक्सपर्ट मेमोरी में</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{layers} में से {gpu_layers} लेयर {device} पर</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>प्रोसेसर, {threads} थ्रेड: GPU पर {free_bytes} ख़ाली है, और कम से कम {needed_bytes} चाहिए</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>प्रोसेसर, {threads} थ्रेड: कोई GPU नहीं मिला</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>प्रोसेसर, {threads} थ्रेड: llama.cpp इस GPU के समर्थन के बिना बना है; “{detail}” से वह समर्थन के साथ बनता है</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>प्रोसेसर, {threads} थ्रेड: GPU का ड्राइवर नहीं है ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>प्रोसेसर, {threads} थ्रेड: {detail} का ड्राइवर उसे llama.cpp को उपलब्ध नहीं कराता</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>प्रोसेसर, {threads} थ्रेड: GPU लेयर 0 पर सेट हैं</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>सर्वर {device} पर</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>मेमोरी में समाने के लिए कॉन्टेक्स्ट मॉडल की क्षमता से छोटा है।</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>GPU में समाने के लिए कॉन्टेक्स्ट मेमोरी कम सटीक है।</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>कुछ लेयर के एक्सपर्ट कंप्यूटर की मेमोरी में रहते हैं।</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>कुछ लेयर प्रोसेसर के पास रहती हैं, क्योंकि GPU में उनके लिए जगह नहीं है।</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>मेमोरी की कमी से लोड करना विफल हुआ, और कम के साथ दोहराया गया।</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>मेमोरी कम है: सब कुछ धीमा है</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>प्रोसेसर गर्म है और धीमा हो गया है</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>बैटरी पर: कम थ्रेड</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{other} के लिए जगह बनाने को {name} अनलोड किया गया</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>उपयोग न होने के कारण {name} अनलोड किया गया</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} योजना के अनुसार नहीं समाया और कम के साथ लोड किया गया</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} यहाँ है और अब से उपयोग होगा</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} अपने आप बंद हुआ और फिर शुरू किया गया; उत्तर जारी रहा</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} आयात नहीं हो सकता: {reason}।</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>इससे कुछ नहीं लिया गया। ऐसी फ़ाइल चुनें जो सहायकों की सूची से निर्यात हुई हो।</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>सर्वर {address} तक नहीं पहुँचा जा सकता: {reason}।</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>उसे शुरू करें, या “मॉडल” में उसका पता जाँचें।</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>सर्वर {address} कुंजी स्वीकार नहीं करता।</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>“मॉडल” में वह कुंजी डालें जो उसके स्वामी ने आपको दी।</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>सर्वर {address} पर “{model}” मॉडल नहीं है।</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>“मॉडल” में उसके पास मौजूद मॉडल चुनें।</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>सर्वर {address} व्यस्त है और उसने रुकने को कहा है।</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>थोड़ी देर में फिर कोशिश करें, या इस कंप्यूटर के मॉडल का उपयोग करें।</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>सर्वर {address} विफल रहा (HTTP {status}): {reason}।</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>फिर कोशिश करें; ऐसा ही रहे तो सर्वर का अपना लॉग देखें।</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>उत्तर के दौरान {address} से कनेक्शन टूट गया।</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>जो पहुँचा वह रखा है। फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>{address} पर जो उत्तर देता है वह OpenAI के प्रोटोकॉल वाला सर्वर नहीं है।</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>पता जाँचें; ज़्यादातर सर्वर उसके अंत में “/v1” चाहते हैं।</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>“{address}” किसी सर्वर का पता नहीं है।</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>यह ऐसा दिखता है: http://127.0.0.1:8080/v1।</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>RPC सर्वर {address} उत्तर नहीं देता, दूसरे प्रोग्राम के उपयोग में है, या llama.cpp के दूसरे संस्करण का है।</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>उसे शुरू करें, या “मॉडल” में सूची से हटाएँ।</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>“{address}” किसी RPC सर्वर का पता नहीं है।</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>यह नाम या IPv4 पता और एक पोर्ट होता है, जैसे 192.168.1.20:50052। llama.cpp के RPC में IPv6 नहीं है।</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>इस कंप्यूटर के डिवाइस {address} पर नहीं दिए जा सकते: {reason}।</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>इस कंप्यूटर का कोई पता और ख़ाली पोर्ट चुनें।</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>RPC सर्वर {address} एक लोड किए मॉडल के लिए गणना करता है।</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>लोड करने से पहले योजना देखने के लिए उस मॉडल को अनलोड करें।</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp बिना RPC के बना है।</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>इसे “make run RPC=1” से बनाएँ, या सर्वर हटाएँ।</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} इस मॉडल के लिए आगे का अनुमान नहीं लगा सकता: {reason}।</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>उसी परिवार का छोटा मॉडल चुनें, या कोई नहीं।</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} ने उत्तर देना बंद कर दिया।</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>जो बचा है उस पर मॉडल फिर लोड होता है।</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>मॉडल “{model}” इस भाषा के लिए नहीं बना: {language}।</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>दूसरी भाषा, या “मॉडल” में दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>मॉडल “{model}” {source} से {target} में अनुवाद नहीं करता।</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>अंग्रेज़ी या चीनी के रास्ते अनुवाद करें, या दूसरा मॉडल चुनें।</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>पाठ पहले से इसी भाषा में है: {language}।</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>अनुवाद के लिए दूसरी भाषा चुनें।</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} ऐसे प्रकार की है जिसका दस्तावेज़ के रूप में अनुवाद नहीं होता।</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>इसका पाठ कॉपी करके उसका अनुवाद करें, या इसे दूसरे फ़ॉर्मैट में सहेजें।</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} अब वैसी नहीं है जैसी अनुवाद के समय थी।</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>इसे फिर जोड़ें: जो नहीं बदला उसका फिर अनुवाद नहीं होगा।</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} पढ़ी जा सकने वाली शब्द-सूची नहीं है: {reason}।</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>ऐसी तालिका का उपयोग करें जिसकी हर पंक्ति में एक शब्द और उसका अनुवाद हो, या TBX फ़ाइल का।</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>संख्या {detail} नहीं है</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>पता {detail} नहीं है</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>प्लेसहोल्डर {detail} नहीं है</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>शब्दावली के अनुसार नहीं: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>मूल जैसा ही</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>दूसरी भाषा लगती है</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>ख़ुद को दोहराता है</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>मूल से बहुत ज़्यादा लंबा</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>मूल से बहुत ज़्यादा छोटा</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>उद्धरण चिह्न या कोष्ठक बंद नहीं होते: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>मॉडल ने अंत नहीं लिखा</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>फ़ॉर्मैटिंग या लिंक छूटा: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>पाठ में जो है उसकी जगह जाँचें: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>अनुवाद नहीं हुआ: मूल रखा गया</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>उपशीर्षक के लिए पंक्तियाँ बहुत लंबी हैं</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>मॉडल इस भाषा के लिए नहीं बना</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>मॉडल इन दोनों के बीच अनुवाद नहीं करता</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>पाठ इसी भाषा में है</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>अनुवाद नया दस्तावेज़ है: यह फ़ॉर्मैट दूसरे शब्दों के साथ नहीं लिखा जा सकता।</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>इसमें ऐसे सूत्र हैं जो शायद उन पाठों को खोजें जो दूसरी भाषा में होंगे।</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>इसकी विषय-सूची खोलने पर अपडेट हो जाती है।</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>चार्ट और आरेखों के पाठ वैसे ही रहते हैं।</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>बदलाव ट्रैक करते हुए मिटाया गया पाठ वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>फ़ाइल का हस्ताक्षर उसके अनुवाद पर लागू नहीं होता।</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>{host} ने जो भेजा वह Parlance बनाने वालों की हस्ताक्षरित सूची नहीं है।</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>उसमें से कुछ भी उपयोग नहीं हुआ। किसी दूसरे नेटवर्क पर फिर कोशिश करें, और ऐसा ही रहे तो बनाने वालों को बताएँ।</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>{host} से मिली संस्करणों की सूची आपकी देखी हुई से पुरानी है।</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>हो सकता है कोई आपसे नए संस्करण छिपा रहा हो। किसी दूसरे नेटवर्क पर फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>अनुवाद के लिए “मॉडल” में GGUF में T5 या MADLAD मॉडल, या कोई इंस्ट्रक्ट मॉडल चुनें।</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>सारांश बनाने या फिर से लिखने के लिए “मॉडल” में GGUF में FLAN-T5 मॉडल, या कोई इंस्ट्रक्ट मॉडल चुनें।</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>पाठों के वर्गीकरण या तुलना के लिए “मॉडल” में GGUF में BERT, ModernBERT या nomic एम्बेडिंग मॉडल चुनें।</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>पूरा हुआ</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>लंबाई की सीमा आई</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>कॉन्टेक्स्ट भरा</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>रोकने वाला पाठ आया</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>रोका गया</translation>
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
            <translation>बातचीत</translation>
        </message>
        <message>
            <source>You</source>
            <translation>आप</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>तर्क</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>निर्देश</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>संलग्न: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>यह उत्तर पूरा नहीं हुआ था।</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>{date} को शुरू</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>मॉडल: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>{date} को Parlance से निर्यात</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>स्रोत</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>पृ. {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>स्लाइड {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>शीट {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>अनुच्छेद {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} उन संख्याओं और नामों के बाद आता है जो दस्तावेज़ों में नहीं मिले।</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{all} में से {read} अनुच्छेद पढ़े गए ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>बिना पाठ के पेज: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>पेज जो पढ़े नहीं जा सके: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>सर्वर %1 पर चलता है</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>इस पर चलता है: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>पृष्ठभूमि में जारी रखें</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>उदाहरण का प्रश्न</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>उदाहरण का उत्तर</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>यह उदाहरण हटाएँ</translation>
        </message>
    </context>
</TS>
