<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Koşulları aç</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Yeniden denetle</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Hugging Face token’ı (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Hugging Face token’ı</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Bu bilgisayarda sakla</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Token’ı bu bilgisayarda sakla</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Hugging Face araçlarının kendi token’ını sakladığı yerde.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Oturum aç</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Koşulları açın ve Hugging Face hesabınızla kabul edin. Sonra burada, o hesabın okuma izni olan bir token’ıyla oturum açın.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Özelse, onu okuyabilen bir token ile oturum açın.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>Yapımcıları onayınızı aldı: dosyaları indirilebilir.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Dosyaların indirilip indirilemeyeceği Hub’a soruluyor…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>Dosyaları henüz indirilemez.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Yapımcıları önce koşullarına onay vermenizi istiyor.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Oturum açmadınız.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Parlance kapatılana kadar oturumunuz açık.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>HF_TOKEN içindeki token ile oturum açtınız.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Bu bilgisayarda saklanan token ile oturum açtınız.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Hâlâ çalışıyor; “Durdur” hemen bitirir.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Model bekleniyor…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Yazıyor…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Okunuyor: %1/%2 token</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Yazıyor…  %1 token/sn</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Başka seçenekler seçildi. Önceki notlar uydukları yerde yeniden kullanılır.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Yeniden özetle</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Şununla yeniden yanıtla…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Yeniden yanıtla</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>Önceki yanıt kalır: altındaki oklarla ona dönebilirsiniz.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Kim yanıtlıyor</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Başka söyleyişler</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Başka söyleyişler aranıyor…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Başkası bulunamadı.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Akıl yürütmeyi gizle</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Akıl yürütmeyi göster</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Akıl yürütme</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Düşünüyor…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>%1 sn’dir düşünüyor…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>%1 sn düşündü</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Nasıl oluştu</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Yanıt aranıyor…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 okunamadı. %2 olarak saklandı ve Parlance yeni bir tane başlattı.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Ayrı ayrı</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Birlikte</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Birden çok belge nasıl özetlensin</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Birlikte ne olsunlar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
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
            <translation>Belge hakkında soru</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Sor</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Yanıtı durdur</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Belgeler hakkında sorun</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Belge hakkında sorun</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Belge aranıyor…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Belge olmadan onun hakkında bir şey sorulamaz</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Belge açılınca soru sorulabilir</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Bu yanıtı durdurdunuz.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Bak</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Adres sorgulanıyor</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Yazar</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Sizin sesinizle metin yazar ve iyileştirir</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Yazmaya yardım ediyorsun. Sana verilen metnin dilinde yanıt ver. Sade, canlı cümleler yaz; kalıp sözlerden ve abartıdan kaçın. Bir metni iyileştirirken anlamını, bilgilerini ve yazarın sesini koru; önce yeni metnin tamamını ver, ardından başlıca değişiklikleri birkaç sözle belirt. Yalnızca başka türlü ilerleyemeyeceğin yerde soru sor.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Bu metni daha açık ve daha kısa yap:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Bir daveti geri çeviren nazik bir mektup yaz.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Programcı</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Kod yazar, açıklar ve onarır</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Özenli bir programcısın. Dili belirtilmiş bir kod bloğunda eksiksiz, çalışan kod ver ve yettiği yerde standart kitaplığı kullan. Hataları ele al ve varsaydıklarını belirt. Koddan önce nasıl ilerlediğini bir iki cümleyle söyle; koddan sonra nasıl sınanacağını anlat. Bir işlevin ya da seçeneğin var olduğundan emin değilsen bunu söyle.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>Bu kod ne yapıyor ve nerede başarısız olabilir?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Fotoğrafları tarihlerine göre yeniden adlandıran bir program yaz.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Öğretmen</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Adım adım açıklar ve soru sorar</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Sabırlı bir öğretmensin. Önce öğrencinin ne bildiğini öğren. Her seferinde tek bir adımı, günlük yaşamdan bir örnekle açıkla ve anlaşılıp anlaşılmadığını gösteren bir soruyla bitir. Bir alıştırmanın çözümünü hemen verme: önce bir ipucu, sonra daha büyüğünü ver. Doğru olanı öv, doğru olmayanı açıkça ve nazikçe söyle.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Bana kesirleri açıkla.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Gökyüzü neden mavi?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Özetleyici</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Bir metnin ne dediğini kısaca söyler</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Metinleri kendi dillerinde özetliyorsun. Önce en önemli şeyi söyleyen bir cümle, sonra her biri tam bir cümle olan üç ile yedi madde. Adları, sayıları ve tarihleri tam olarak oldukları gibi koru. Yalnızca metnin söylediğini söyle, kendinden bir şey katma; belirsiz olduğu ya da kendisiyle çeliştiği yerde bunu söyle.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Bu metni özetle:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>Bu tutanakta ne karara bağlandı ve kim yapacak?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Asistanlar</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Bu sohbette kullan</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Asistan, bir ad altındaki yönergeler ve ayarlar kümesidir. “Yeni” ile kendinizinkini oluşturun.</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Başlamak için dört tane ekle</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Başlangıçlar</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Açıklama</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Başlangıçlar, her satırda bir tane: boş sayfada sunulur</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln asistan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln istem</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Alındı: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Kaydedildi: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Yeni asistan</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Asistanları içe aktar</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Asistanları dışa aktar</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Asistanlar (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Belge ya da resim ekle</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>İletiye eklendi</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>Bir iletiye sığandan %Ln dosya fazla: alınmadı.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>“%1” resim görmez: ona yalnızca adları söylenir.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln sözcük</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Bekliyor…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Okunuyor… %1/%2 sayfa</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Okunuyor…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Eklenmedi</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>“%1” tümüyle okundu.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>“%1” hiç okunmadı: bağlamda ona yer yok.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Bunun için “%2” belgesinin %Ln sayfasının %%1 kadarı okundu. Göster</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Bunun için “%2” belgesinin %Ln sözcüğünün %%1 kadarı okundu. Göster</numerusform>
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
                <numerusform>%Ln konuşma</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln çevrilmiş metin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln çevrilmiş belge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln özetlenmiş metin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln sözlük terimi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln düzeltme</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln asistan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln kayıtlı istem</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>sohbetler, çeviriler ve özetler</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>ayarlar</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>Çevir bölümündeki metin</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>tamamlanan metin</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>özet kuyruğu</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>çeviri kuyruğu</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>sözlüğe eklenen sözcükler</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>%1 tarihinde “%2” üzerinde Parlance %3 ile alındı.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>%1 tarihinde Parlance %2 ile alındı.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Her şeyi yedekle</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Ekleriyle birlikte sohbetler, çeviriler, özetler, terim sözlükleri, asistanlar, taslaklar ve ayarlar tek dosyaya konur. Modeller buna dahil değildir, sunucu anahtarları da: bunları geri yükledikten sonra yeniden girin.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>Klasör, model ve donanım ayarlarıyla birlikte</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Ne kadarı yedeklendi</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance yedekleri</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Dosyada yer alacaksa bu bilgisayarın adı</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Yedekle…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>%2 klasörüne %1 olarak kaydedildi (%3) ve okunup denetlendi. İçindekiler: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>yalnızca ayarlar</translation>
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
            <translation>En olası yanıtı ara</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Tamamlanan ilk yanıtlarda dur</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Genişlik: izlenen başlangıç sayısı</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Uzunluk cezası: yükseldikçe uzun yanıtlar yeğlenir</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>sürüyor</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>budandı</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>bitti</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Işın araması</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: log olasılık %3, puan %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Düğüm</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Önceki</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Adım</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log olasılık</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Toplam</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puan</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Sonuç</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: log olasılık %2, puan %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>kazananın parçası</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>“%1” yanlılığı olan bir token numarası değil; örnek: “50256 -5”.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Silinen konuşmalar</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Geri getir</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Çöp kutusu boş.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Kalıcı olarak sil…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Çöp kutusunu boşalt…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>“%1” kalıcı olarak silinsin mi?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>%Ln konuşma kalıcı olarak silinsin mi?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Tüm iletileri silinir. Bu geri alınamaz.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Model kartı</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Kullanılan modeli göster</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Bilgi</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Dosya okunuyor…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>%1 modelinin kartı; kullanılan model bu değil.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Bu bilgisayardaki hiçbir model kullanılmıyor. Yukarıdan birini seçin.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Kod çözücü: metni token token sürdürür</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Kodlayıcı: metni iki yönde okur ve vektörlere dönüştürür</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Kodlayıcı ve kod çözücü: bütün metni okur, sonra başka bir metin yazar</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Yinelemeli: metin ne kadar uzun olursa olsun aynı boyda bir durum tutar</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Karma: kimi katmanlar bütün metne bakar, ötekiler bir durum tutar</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>bayt düzeyinde BPE</translation>
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
            <translation>Ağırlıklar</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Katmanlar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Aile</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Yol</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parçalar</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>Öğrenilen sayılar. Hepsi dosyada bulunur.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>Her token için %1</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Kullanılan ağırlıklar</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>Bir token üzerinde yalnızca kimi uzmanlar çalışır; bu da onu hızlandırır.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Nicemleme</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Ağırlıkların ne kadar kaba saklandığı: daha az bit, daha küçük dosya.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1; aralarında her token %2 sayıdır</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Dikkat</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Kimi katmanlar yalnızca son %1 token’a bakar</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Kayan pencere</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>Her token için %2 uzmandan %1 tanesi çalışır</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Uzmanlar</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Konumlar</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Modelin, bir token’ın metnin neresinde olduğunu nasıl bildiği.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%2 boyutlu %1 baş; anahtarlar ve değerler birlikte sıkıştırılır</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%2 boyutlu %1 baş; anahtarları ve değerleri %3 tanesi tutar, her biri %4 baş için</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%2 boyutlu %1 baş</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Döner, taban %1, %2 kat uzatılmış (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Döner, taban %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Döner</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 token, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Söz dağarcığı</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Eğitim bağlamı</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>Öğrendiği metinlerin ne kadar uzun olduğu.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Sohbet biçimi</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dosyada</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Yeni sohbet</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Geçici sohbet</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Yanıtı durdur</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Yeniden dene: baştan yanıtla</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Konuşmalarda ara</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Yeni klasör…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Silinen konuşmalar…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Bu konuşmayı yeniden adlandır…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Bu konuşmayı sabitle</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Bu konuşmanın sabitlemesini kaldır</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Bu konuşmayı dışa aktar…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Tüm konuşmaları dışa aktar…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Bu konuşmayı sil</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Konuşmayı yeniden adlandır</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Konuşma eylemleri</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Geçici sohbet</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Yeni sohbet</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Yeni geçici sohbet</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>İletiye eklemek için bırakın</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Belge ve resim seç</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Belgeler ve resimler</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tüm dosyalar</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Resim</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>Yanıt bitti: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>resimler</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>Model buna uyamıyor: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>Eklediğiniz hâlâ okunuyor.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Önce yanıtı bekleyin ya da Esc ile durdurun.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>Bu hâliyle çalıştırılamaz</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Hugging Face önbelleğinde llama.cpp’nin okumadığı checkpoint’ler. Kimi ailelerinkiler dönüştürülebilir; checkpoint olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Dönüştür</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Ondan Parlance’ın çalıştırabileceği bir GGUF yap</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>Dönüştür: %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Daha fazlası: %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Deposundaki her şeyi kaldır…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>“%1” komutunu kopyala</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopyalandı</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Yanıtları karşılaştır</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>İkisine de sor</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Birinci taraf</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>İkinci taraf</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>İkisine ne sorulsun?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>Hızlar karşılaştırılabilsin diye art arda</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>İkisini de durdur</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>İki taraf aynı: onları yalnızca rastlantı ayırır.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Yeniden</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Bu yanıtı sakla</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Saklandı</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Model bekleniyor…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Okunuyor: %1/%2 token</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Akıl yürütüyor…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Yazıyor…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Durduruldu.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/sn</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>toplam %1 sn</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>ilk token’a kadar %1 sn</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>uyulmayan: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>görüntüler</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>Bu bir temel model: metinleri sürdürür, sohbet için yapılmadı.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Metin tamamla</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Burada bir metne başlayın, model imleçte sürdürsün.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Kabul et</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Sohbete dön</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Bir devamın token sayısı</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> token</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Sıcaklık</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>Sıcaklık </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Metin tamamla</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Boşluğu doldur</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Durdur (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Sürdür (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Sıcaklık %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Model bekleniyor…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Okunuyor: %1/%2 token</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Yazıyor…  Esc durdurur.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>İmleci bir boşluğa koyun: model ardından geleni dikkate alır.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>Model imleçte yazmayı sürdürür. Metninize başka bir şey eklenmez.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/sn</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>Metin bağlamdan uzun: %1 harf okunmadı.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Bu model imlecin ardından geleni dikkate almaz.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Bu model sohbet için yapıldı; bir temel model metinleri daha iyi sürdürür.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>İleti</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Durdurmak için Esc</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Yazmayı durdur</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Geçici sohbet: hiçbir şeyi saklanmaz</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Parlance’a yazın ya da belge bırakın</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Yazmayı durdur (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Sırada gönder</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Yanıt yazılınca gönder (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Gönder</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Gönder (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Önceki iletiler özetleniyor…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Özetlemeyi durdur</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Bir yanıt, öncesindeki konuşmanın ardından</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Bir çeviri, her paragraf modelden istenenin ardından</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Kendi başına bir metin olarak özet: çıkarıldığı metin hesaba katılmaz</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Metniniz</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Değerlendiren: %1. Yazan: %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Değerlendiren: %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>İlk token’ın olasılığı yoktur: önünde hiçbir şey yok.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>Metin bağlamdan uzun: %1 numaralı token’dan başlayarak model yalnızca hemen öncesini biliyordu.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Yalnızca ilk %1 karakter değerlendirilir.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>“%1” %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>“%1”: %2. Daha olası bir şey yoktu.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>“%1”: %2, olasılık sırası %3. Daha olası: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Şaşkınlık %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Ortalama log olasılık %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Söz dağarcığındaki numara</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Olasılık</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log olasılık</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Olasılık sırası</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>En olası</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Güven</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>5’lik bir şaşkınlık, modelin ortalama olarak eşit olasılıklı beş token arasında kalmış gibi duraksadığı anlamına gelir. 1, emin olduğu anlamına gelir.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Metnin öncesindekiler</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Öncesindekileri göster</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Öncesinde ne var</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Öncesinde ne var (boş olabilir)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Kendi metniniz</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Kendi metninizi değerlendirin</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>Model ne kadar emin?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Ne kadarı değerlendirildi</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>En az emin olduğu yerler</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Bir token’ı gösterin ya da ok tuşlarıyla aralarında gezinin.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Serbest metin</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>Yanıtlar şemaya ve dil bilgisine uymaz.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>Yanıtlar bir JSON şemasına uyar.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>Yanıtlar bir dil bilgisine uyar.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>Yanıtlar serbest metindir.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Düzenle…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Yaz…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>Yanıt buna uyuyor.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>Yanıt kesildi; geldiği yere kadar buna uyuyor.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>Yanıt JSON değil.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Yapılandırılmış çıktı</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Kullan</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Serbest metin</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON şeması</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Dil bilgisi (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>Yanıtlar nasıl görünür</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Şema ya da dil bilgisi</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Örnek ekle</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Denemek için soru</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Sevdiğin bir kitap söyle.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Dene</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Modelde dene</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>Yanıtlar şemaya uyan JSON olur (JSON Schema 2020-12). Alanların ne anlama geldiğini soruda belirtin: model şemayı değil, soruyu görür.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>Yanıtlar, llama.cpp’nin GBNF’siyle yazılmış bir dil bilgisinin “root” kuralına uyar: şöyle kurallar: name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>Yanıtlar modelin istediği gibi, serbestçe yazılır.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Henüz bir şey yazılmadı.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Denetleniyor…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>Model buna uyabilir.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Model bekleniyor…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Yazıyor…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Durduruldu.</translation>
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
            <translation>Asistan</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Sıcaklık</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Sohbetin modeli</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>sıcaklık %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Olduğu gibi (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1/%2 token</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Bağlam: %1/%2 token kullanımda</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Neyin ne kadar yer tuttuğunu gösterir</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Modele gönderilenler</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Yönergeler</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Bu konuşma</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Yazmakta olduğunuz</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Yanıt için ayrılan</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Boş</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Bağlamın tümü</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>En eski iletilerden %Ln tanesi gönderilmeyecek.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Sayılar tahminidir: bu model saymaz.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Bağlam dolunca en eski sözler dışarıda kalır.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Önce eki özetle</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Daha geniş bağlam…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>Bu ileti %1 token, ama yalnızca %2 token’lık yer var.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Bu iletiyle en eski iletilerden %Ln tanesi artık gönderilmeyecek.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Sabitlenen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Bugün</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Dün</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Son 7 gün</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Son 30 gün</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln konuşma bulundu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>Çöp kutusunda %Ln konuşma</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln konuşma</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Klasör %1, genişletilmiş: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Klasör %1, daraltılmış: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, sabitlenmiş</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, klasör: %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Yeniden adlandır…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Genişlet</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Daralt</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Klasörü kaldır…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Sabitle</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Sabitlemeyi kaldır</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Klasöre taşı</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Yeni klasör…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Klasörden çıkar</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Konuşmayı yeniden adlandır</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Başlık</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Klasörü yeniden adlandır</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Yeni klasör</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>“%1” klasörü kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Klasörü kaldır</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>İçindeki konuşmalar klasörsüz olarak kalır.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Konuşmalar</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Silinen konuşmalar…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Yeni sohbet</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Yeni klasör…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Konuşmalarda ara</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Aramayı temizle</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Aramayı temizle (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Hiçbir konuşmada bu geçmiyor.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Konuşmalarınız burada listelenecek.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Daraltılmış</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Genişletilmiş</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Kodu kopyala</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Sizin ifadeniz</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Düzeltmelerde ara</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Unut</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Modellerin çevirdiklerini unut…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Düzeltmeler</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Hiçbir düzeltmede bu geçmiyor.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Bir çeviriyi değiştirdiğinizde, artık sizin ifadeniz kullanılır.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Özetin dayandığı belge bölümleri</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>özet bunların %1 tanesine dayanıyor</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>kendiliğinden bitti</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>uzunluğuna ulaştı</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>bağlamı doldurdu</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>durduruldu</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Yol</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token’lar</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Log olasılıkların toplamı</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>Token başına</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Neden bitti</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Açgözlü</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Işın araması</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Örnekleme, tohum %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>log olasılık %1, token başına %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Çözümleme</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Çözümle</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>En çok dört tam sayı</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>Her kutuda bir token, ona kadarki log olasılıkların toplamı ve ayraç içinde uzunluk cezasıyla puanı vardır. Kalın: kazanan; kesikli: budanan; çift çerçeve: bütün bir yanıt.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Tohumlar</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Işınlar</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Uzunluk cezası</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>En çok token</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>Hepsinde ortak olan soluktur; ▸ birinin kendi yoluna gittiği yeri gösterir.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>Aynı istem açgözlü seçimle, tohumlu örneklemeyle ve ışın aramasıyla çözümlenir; her birinin log olasılıklarının toplamı da gösterilir.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Sakla</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>İptal edilsin ve indirilenler silinsin mi?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Sil: %1</translation>
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
            <translation>Tümünü sıfırla</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Bu sohbette farklı ayarlanan: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Bu sohbetin kendine özgü ayarı yok.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>“%1” ayarını geri al</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Özeti kaldır ve iletileri yeniden gönder</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>%Ln ileti yerine gönderilen özet</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Özeti gizle</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Özeti göster</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Önceki iletilerin özeti</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Tüm görevler</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Çeviri</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Özetler</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Kod</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Görüntüler</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Gömmeler</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Tüm boyutlar</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>3B’ye kadar</translation>
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
            <translation>20B üstü</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Önce gözdeler</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>En çok indirilen</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>En çok beğenilen</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Önce en yeni</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Tüm lisanslar</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Tüm diller</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 Mn indirme</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 bin indirme</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 indirme</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parametre</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>%1 boyutunda bir dosya</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>onay istiyor</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>bağlam %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>değiştirme: %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Görev</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Sıralama</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Model arayın, örneğin “qwen3” ya da “persian”</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Model ara</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Daha fazla göster</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Aramayı temizle</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>Hugging Face Hub’da</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Bu bilgisayar için önerilenler</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>Katalogdan</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Tümünü göster (%1)</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Hub’dan daha fazlası isteniyor…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Aranıyor…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Ağ olmadan yukarıdaki katalog var.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>Hub’da böyle bir GGUF modeli yok.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Bunun yerine özetlerini gönder</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Özetten yeni sohbet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>Önceki %Ln ileti artık gönderilmiyor</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Önceki bir ileti artık gönderilmiyor</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Daha geniş bağlam: %1, yaklaşık %2 fazla bellek…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Daha geniş bağlam: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Belgeyi yeniden yaz</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Bir klasöre yaz…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Sayfalar ve sütunlar…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Başka seçeneklerle yeniden çevir…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Kaynağı aç</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Klasör seç</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Yeniden çevir</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>İki dilli tablo olarak: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Belge olarak: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Belgenin kendisi olarak</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Hiçbir program açmıyor: %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Yazıldı: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>Yıldızla işaretlediğiniz belgeler burada listelenir.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Bu adda belge yok.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Belgeleriniz burada listelenecek.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>“%1” çevirisi silinsin mi? Dosyalar kalır.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Belgelerde ara</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Önceki belgeler</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Çöp kutusundaki belgeler</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Çöp kutusundaki tüm çeviriler silinsin mi? Dosyalar kalır.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Silinenler geri getirilemez.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Belge seç</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Belgeler</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tüm dosyalar</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Klasör seç</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Word belgesi</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web sayfası</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Çevirinin dili</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>İki dilli tablo</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Belgenin kendisi yerine kaynağı ve çeviriyi yan yana yaz</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Tablonun biçimi</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Dil</translation>
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
            <translation>Belge kuyruğu</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Yeniden çevir</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Biten belgeler aşağıdaki listede kalır</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Modelin bildiği bir dil değil</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Modelin bildiği bir çift değil</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Zaten bu dilde</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Çevrilebilir bir tür değil</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Dosya değişti</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Açılıyor</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Çevriliyor</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Denetimi geçemeyenler düzeltiliyor</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Belge yazılıyor</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln incelenecek</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1/%2 paragraf</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 tanesi önceden biliniyor</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Yazıldıktan sonra değişti</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>yazılmadı</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Yeni belgeler</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, web sayfaları, e-kitaplar, Markdown, altyazılar, PO, e-postalar, tablolar ve metinler kendi biçimlerinde, PDF ise Word belgesi olarak döner. Çeviri kaynağın yanına yazılır, asla üzerine değil.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Çevirmek için bırakın</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Belgeler</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>İndirme: %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Öne al: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Sona al: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Sürdür: %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Duraklat: %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Listeden çıkar: %1</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>İptal et: %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Oturum açmadan</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Sayfasını aç</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Yüklü olanlarda göster</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>İndirme: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Sürdür: %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Duraklat: %1</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1/sn</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>bir dakikadan az kaldı</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>%Ln dk kaldı</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>%1 sa %2 dk kaldı</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>bir günden fazla kaldı</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>sırasını bekliyor</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>bekliyor: ağ kapalı</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>duraklatıldı</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>bitti, her bayt denetlendi</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>durduruldu</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>yeniden deneniyor…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>%Ln sn sonra yeniden denenecek</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>burada olanlar denetleniyor</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>bağlanıyor…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 yanlış baytlarla geldi ve bir kez daha indiriliyor.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Tümünü duraklat</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Tümünü sürdür</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Hız sınırı ve eş zamanlı indirmeler, Ayarlar’da</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>İndirilen bir şey yok</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>İndirdikleriniz burada listelenir ve yeniden başlatınca sürer.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Model bul</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln sürüyor</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln bekliyor</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>Diskte %1 boş</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Hız sınırı: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Hız sınırı yok</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Model yok</translation>
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
            <translation>Belgeleri ya da klasörleri buraya bırakın</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dosya seç…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Klasör seç…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>yaklaşık %1 sa %2 dk kaldı</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>yaklaşık %1 sa kaldı</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>yaklaşık %1 dk kaldı</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>yaklaşık %1 sn kaldı</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>İletinizi düzenleyin</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Kaydet ve gönder</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>Önceki sürüm saklanır. Ctrl+Enter gönderir.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Kodlama: %1 (tahmin)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Kodlama: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Harfler yanlış görünüyorsa başka bir kodlama seçin</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Parlance’a bırak</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Tüm diller</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Batı Avrupa</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Orta Avrupa</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Baltık</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkçe</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Kiril</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Yunanca</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Arapça ve Farsça</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>İbranice</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tayca</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamca</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Çince, basitleştirilmiş</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Çince, geleneksel</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonca</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korece</translation>
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
            <translation>Sil</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Saklananları sil</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Kalıcı olarak sil</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>İşaretledikleriniz çöp kutularından da silinir ve geri getirilemez. Dosyalarınız, modelleriniz, terim sözlükleriniz, düzeltmeleriniz, asistanlarınız, istemleriniz ve ayarlarınız kalır.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance yaptığı işi bitirir ve silinenler olmadan yeniden açılır.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Önce yedekle…</translation>
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
            <translation>Sil…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Saklananları sil</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Sohbetler, çeviriler, özetler ve daha fazlası, tür tür.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>Seçtikleriniz silindi.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Sohbetler, ekleri ve taslaklarıyla</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Çevrilen metinler ve belgeler, kuyrukları ve bellekleri</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Özetler, soruları, notları ve kuyruğuyla</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Ölçülen hızlar ve modellerin son kullanım zamanları</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Sözlüğe eklenen sözcükler</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Ağ ve önceki başlatma günlükleri</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Örnek ekle</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Kaydedildi: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 dosya şuraya kaydedildi: %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Tüm konuşmaları dışa aktar…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Konuşmaları içe aktar…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Tüm ayarlar bir arada</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Ayarları dışa aktar…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Ayarları içe aktar…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Tüm ayarları sıfırla…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Ayarları içe aktar</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Ayarları dışa aktar</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Parlance ayarları</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>Bu nedir? Önce buraya, sonra açıklanmasını istediğiniz şeye tıklayın.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Bu nedir?</translation>
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
            <translation>Word belgesi</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Web sayfası (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Düz metin</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, var olan her şeyle</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Her biri için bir dosya, bir klasörde</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Her biri için bir dosya, tek ZIP’te</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Hepsi tek dosyada</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>Modelin yanıtlamadan önce düşündükleriyle</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Ne kadarı dışa aktarıldı</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>“%1” konuşmasını dışa aktar</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln konuşmayı dışa aktar</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Parlance konuşmaları</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Gösterildiği gibi tüm konuşma</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>Seçilen %Ln konuşma</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Yalnızca bazı iletileri:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Tüm konuşmalar (%Ln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Dosya türü</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Birden çok konuşma nereye gitsin</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON’da her iletinin her sürümü, metinleriyle ekler ve her yanıtın ne kadar tuttuğu bulunur. Kayıpsız olarak yeniden içe aktarılabilir.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>Gösterilen iletiler, tarihi ve yanıtlayan modelle birlikte yazılır. Öteki sürümler ve eklerin metni yalnızca JSON’da bulunur.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Ayarları dışa aktar</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Dosya seç…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Başka bir bilgisayar için tüm ayarlar tek dosyada. Anahtarlar dosyaya hiç girmez.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Bunlar sizi ya da bu bilgisayarı ele verir, dosyaya yazılmaz:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Bunları da yaz</translation>
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
            <translation>Word belgesi</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Web sayfası (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Düz metin</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Özeti kopyala</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Özeti kaydet</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopyalandı.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Kaynaklarıyla kopyala</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Özet</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Kaydedildi: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Ayarlar ve sunucu anahtarları</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Sohbetler, çeviriler, özetler ve içe aktarılmış modeller</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Taslaklar, kuyruklar ve hazır tutulan konuşmalar</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>İndirilmiş modeller, öbür programlarla ortak</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Aygıtlar</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Nasıl yüklendiği…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>Yüklü model</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Yüklü model yok. Bir model yüklenince nerede çalıştığı burada görünür.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Kullanılan komut kümeleri: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>Modellerin ve belgelerin erişebildikleri, bu bilgisayarda denendi</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Deneniyor…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>%1 komutu her şeyi çalıştırır ve bu bilgisayardan çıkanları sayar.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Klasörü aç</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Ölçülüyor…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Parlance klasörleri</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Günlüğü göster…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Bu açılışın ve motor çökmelerinin günlüğü</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Geçerli ortam değişkenleri</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Hiçbiri ayarlanmamış.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Raporu kopyala</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Hata bildirimi için sürümler ve ayarlar; adlar ve klasörler olmadan</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Sürümler</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Lisanslar…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Birlikte gelen her şeyin lisansları</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %3 alandan %2 boş</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Kopyala</translation>
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
            <translation>%1 token/sn</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Daha fazla</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Ne anlama geldiği, nelerin güvende olduğu ve ne yapılacağı</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Ayrıntıları kopyala</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopyalandı</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Bu bilgisayar için bir model</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Boş belleğe, yapmak istediklerinize ve dillerinize göre seçildi.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>Bu arada Parlance ile gelen başlangıç modeli hazır. Küçücüktür: etrafı tanımak için iyidir, gerçek iş için değil.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Bu bilgisayara bakılıyor…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Bilinen hiçbir model şu an boş olan belleğe sığmıyor. Diğer programları kapatıp geri gelin ya da başlangıç modeliyle devam edin.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Başlangıç modelini kullan</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub sorgulanıyor…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Başla</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Bu modeli kullan</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>İndir</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Temizle</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Varsayılan: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Bedeli: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>Model yeniden yüklenince geçerli olur</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>“%1” ayarını varsayılana döndür</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Hız ve bellek</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Dosya okunuyor…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Bu bilgisayardaki hiçbir model kullanılmıyor. Yukarıdan birini seçin.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>Bu istemin boşluklarında ne olsun?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Belgede bul</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Önceki eşleşme</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Sonraki eşleşme</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Aramayı kapat</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Aranıyor…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Bulunamadı</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Henüz klasör yok; her satırda bir tane</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Klasör ekle</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Modellerin çevirdikleri unutulsun mu?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Unut</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>Daha önce çevrilen metinler bir dahaki sefere yeniden çevrilir. Düzeltmeleriniz ve geçmişiniz kalır.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>“%1” unutulsun mu?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Anahtarı ve modelleri için yapılan ayarlarla birlikte listeden çıkarılır. Sunucunun kendisinde bir şey değişmez.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Unut</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Konuşma</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tarih</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>İletiler</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Adsız</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>zaten burada</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Bu bilgisayardaki modeller</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Bunlar zaten burada ve belleğe sığıyor. Hangisini kullanmak istersiniz? Dosyalar yerinde kalır.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Bu modeli kullan</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Başka model indir…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Bulunan konuşmalar</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Terim listeleri (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Virgüllü tablo (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Sekmeli tablo (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Terim sözlüğü</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Terimler</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Düzeltmeler</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Neler gösterilsin</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Metnin dili</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Çevirinin dili</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Asla çevirme</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Her dilde olduğu gibi kalan adlar ve sözcükler</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Terimlerde ara</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Terim ekle</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>İçe aktar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Dışa aktar…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Hiçbir terimde bu geçmiyor.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Asla çevrilmeyecek adları ve sözcükleri ekleyin.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Sözcükleri ve bu diller arasında nasıl çevrileceklerini ekleyin.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln terim alındı.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Kaydedildi: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Terimleri içe aktar</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Terimleri dışa aktar</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Çevrilecek sayfalar ve sütunlar</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Bunları çevir</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Ötekiler olduğu gibi kalır.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln metin</numerusform>
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
            <translation>Yardımda ara</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Hiçbir sayfada bu sözcükler yok. Daha az ya da başka sözcük deneyin.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln bölüm bulundu</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Yardımın içindekiler</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Arama sonuçları</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Bu sayfada bul</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Önceki eşleşme</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Sonraki eşleşme</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Aramayı kapat</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Bulunamadı</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Bu sayfanın bir bölümü şimdilik İngilizce.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>İleri</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Bu sayfada bul</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Yazıyı küçült</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Yazıyı büyüt</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Sonraki</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>İncelenecek sonraki paragraf</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>İncelenecek %Ln paragraf</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Çöp kutusu</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Geri getir</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Kalıcı olarak sil</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Çöp kutusunu boşalt…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Çöp kutusu boş.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>En yeni %1 tanesi listeleniyor.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Kalıcı olarak sil…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Çöp kutusuna taşı</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Çöp kutusu</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geçmiş</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Hiçbir çeviride bu geçmiyor.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>Yıldızla işaretlediğiniz çeviriler burada listelenir.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>Çeviriler anımsanmıyor.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Çevirileriniz burada listelenecek.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Bu çeviri silinsin mi?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Sık kullanılanlara ekle</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Çöp kutusuna taşı</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Geçmişi tut</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Çevirileri bu bilgisayarda anımsa</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Geçmişi kapat</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Çevirilerde ara</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Önceki çeviriler</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Çöp kutusundaki çeviriler</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Çöp kutusundaki tüm çeviriler silinsin mi?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Silinenler geri getirilemez.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Nasıl model edinilir</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance GGUF modellerini çalıştırır. Keşfet altında bu bilgisayara uygun birini seçin, pencereye bir .gguf dosyası bırakın ya da kendi klasörünüzü belirtin.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Model keşfet</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Model klasörü seç</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>Başka araçların bu bilgisayarın Hugging Face önbelleğine koydukları da burada listelenir; örneğin:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Komutu kopyala</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Hugging Face Hub’da bulunan modeller</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Konuşmaları içe aktar</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Ne kadarı okundu</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Dışa aktarılmış konuşmaları seç</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Dışa aktarılmış konuşmalar</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tüm dosyalar</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Konuşma klasörü seç</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dosya seç…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Klasör seç…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Okunuyor…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan ya da llama.cpp’nin web sayfasının dışa aktardığını seçin ya da buraya bırakın: dosyalar, oldukları gibi ZIP’ler ya da bir klasör. İçindekileri görmenizden önce hiçbir şey saklanmaz ve bu bilgisayardan hiçbir şey çıkmaz.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln konuşmayı içe aktar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln konuşma bulundu. İçe aktarılacakları işaretleyin.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Bir konuşma bulundu.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln konuşma içe aktarıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>%Ln iletiyle</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln konuşma atlandı: zaten burada.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Parlance’ta yeri olmadığı için dışarıda kaldı: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>“%1” dosyasını modellerinize ekleyin</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>%Ln modeli modellerinize ekle</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Eklenecek dosyalar</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Bulunduğu yerde kullan</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Hiçbir şey kopyalanmaz ya da değiştirilmez. Dosya sonradan taşınırsa burada kaybolur.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Parlance’ın klasörüne taşı</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>Dosya bulunduğu yerden gider. Parlance sonra onu sizin için kaldırabilir.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Şunlar değişecek:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>Dosya bir şey değiştirmiyor: hepsi zaten böyle ayarlı.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Anlaşılmadı, oldukları gibi bırakılıyor:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Bu sürümde bilinmiyor, atlanıyor:</translation>
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
            <translation>Yanlılıklar</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Cezalar</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%%1</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <source>Views of the model</source>
            <translation>Modelin görünümleri</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>İncele</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token’lar</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Sonraki token</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Çözümleme</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Güven</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Sorma biçimleri</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Hız ve bellek</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Model kartı</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>sohbet</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>çeviri</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>özetler</translation>
        </message>
        <message>
            <source>code</source>
            <translation>kod</translation>
        </message>
        <message>
            <source>images</source>
            <translation>görüntüler</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>gömmeler</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Sohbet için varsayılan</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Çeviri için varsayılan</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Özetler için varsayılan</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Çeviri</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Özetler</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Bitmemiş indirme</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Eski sürüm</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Hiçbir modelin kullanmadığı dosya</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Bozuk bağlantı</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>başka bir sürüm kullanıyor</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>başka bir model kullanıyor</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>başka yerde başka bir adı var</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>sizin ya da başka bir uygulamanın; silinmez</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>Kaldırılıyor: %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Doğrulanıyor: %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>İçe aktarılıyor: %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Yapılıyor: %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>Dönüştürülüyor: %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Parlance ile gelir ve kalır</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>llama.cpp’ye ait: oradan kaldırın</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>LM Studio’ya ait: oradan kaldırın</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Jan’a ait: oradan kaldırın</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>GPT4All’a ait: oradan kaldırın</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Ollama’ya ait: oradan kaldırın</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>Sizin bir klasörünüzde: oradan kaldırın</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parametre</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>bağlam %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>%1 için</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>henüz kullanılmadı</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>bugün kullanıldı</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>dün kullanıldı</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln gün önce kullanıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>kullanım: %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>burada dönüştürülmeyen bir türden</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Bu modellerde ara</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sırala</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Ada göre</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>Boyuta göre</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>Son kullanıma göre</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>Parametreye göre</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Sahibine göre</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Dosya ekle…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Sunucu ekle…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Modelleri yeniden ara</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln model</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, diskte %2</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>“%1” adında model yok.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Model ekle</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF modelleri (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tüm dosyalar (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>Resimde yapıştırılacak metin yok. Dosya olarak kaydedip onu bırakın.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Belge seç</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Belgeler</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tüm dosyalar</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Klasör seç</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Parolayı ver…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Kodlamayı seç…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Yeniden ekle</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Oraya gitmek için tıklayın.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Durdur: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%%1</translation>
        </message>
    </context>
    <context>
        <name>JobsStrip</name>
        <message>
            <source>What runs now</source>
            <translation>Şu an çalışanlar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln iş çalışıyor</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Çalışanları göster</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Çalışanları daralt</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Yedek</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Parlance’ın anımsadığı her şey tek dosyada: güvende olmak ya da başka bir bilgisayara geçmek için. Modeller buna dahil değildir.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Her gün kendiliğinden de bir kopya alınır. En yenisi: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Yedekle…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Geri yükle…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>“%1” için tuşlar</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Yeni tuşlara basın. Esc olduğu gibi bırakır, Backspace tuşları kaldırır.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Metnin dili</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Çevirinin dili</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Dilleri ve metinleri değiştir</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Dili algıla</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Algılanan: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>Metin dilini iyi belli etmiyor. Buradan seçin.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Belirsiz: %1 mi?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Belirsiz: dili seçin</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Dil ekle</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Dil ekle…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Kaldır: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Dillerde ara</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Bu adda dil yok.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Dilleriniz</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Tüm diller</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Yazım denetimi</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>Her paragrafın kendi dilinde</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Kapalı</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikaanca</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amharca</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arapça</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>Assamca</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaycan Türkçesi</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Belarusça</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgarca</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalce</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibetçe</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Boşnakça</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Katalanca</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>Orta Kürtçe</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Çekçe</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Galce</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danca</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Almanca</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>Divehi dili</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Yunanca</translation>
        </message>
        <message>
            <source>English</source>
            <translation>İngilizce</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>İspanyolca</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estonca</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Baskça</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Farsça</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Fince</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipince</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Fransızca</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>İrlandaca</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galiçyaca</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Guceratça</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>Hausa dili</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>İbranice</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hintçe</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Hırvatça</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Macarca</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Ermenice</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Endonezce</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>İbo dili</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>İzlandaca</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>İtalyanca</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonca</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>Cava dili</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Gürcüce</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazakça</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer dili</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>Kannada dili</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korece</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Kürtçe</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Kırgızca</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latince</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>Lüksemburgca</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>Laoca</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litvanca</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Letonca</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>Malgaşça</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>Maori dili</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Makedonca</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malayalam dili</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Moğolca</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi dili</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malayca</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltaca</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmanca</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepalce</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Felemenkçe</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norveççe</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>Oksitanca</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>Oriya dili</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Pencapça</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Lehçe</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Peştuca</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portekizce</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>Brezilya Portekizcesi</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumence</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Rusça</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>Kinyarwanda</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>Sindhi dili</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>Seylanca</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovakça</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slovence</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somalice</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Arnavutça</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Sırpça</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>İsveççe</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Svahili dili</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamilce</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Telugu dili</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Tacikçe</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tayca</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>Türkmence</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkçe</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>Tatarca</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Uygurca</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukraynaca</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urduca</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Özbekçe</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamca</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>Zosa dili</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>Yidiş</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>Yorubaca</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Kantonca</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Çince</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>Geleneksel Çince</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>Zuluca</translation>
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
            <translation>Bu bilgisayardan çıkar</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>Model “%1” (%2) sunucusunda çalışır. Yazdıklarınız oraya gönderilir.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>Yazdıklarınız şuraya gider: %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Modelin katmanları şurada: %1. Metninizden hesaplananlar oraya gider ve yolda hiçbir şey onları korumaz.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Modelin bir bölümü şurada çalışıyor: %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln belge dışarıda kaldı:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… ve %1 tane daha</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Artıklar</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>Yer tutan ama hiçbir modele gerekmeyenler. Siz bir plan görmeden hiçbir şey gitmez.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Tümünü kaldır…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>kaynak: %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln dosya</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Kaldır…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Kaldır: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%%1 ve üstü</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>%%1 altında</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Gölgeler, açıktan koyuya: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Kısa</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Orta</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Uzun</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Yaklaşık %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Başka uzunluk…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Lisanslar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Parlance nelerden oluşuyor</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Lisans</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>Lisans metni birlikte gelmedi.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>Bağlantının metni %1 diyor, ama %2 adresine gidiyor.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>Adreste, başka harflere benzeyebilen farklı bir yazının harfleri var: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>@ işaretinden önceki kısım site değildir. Site: %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Bağlantıyı aç</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Bu adres tarayıcınızda açılsın mı?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance bu tür bağlantıları açmaz.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresi kopyala</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Sizin ifadeniz</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Model ne kadar emindi?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Çevriliyor…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1/%2 paragraf</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 tanesi önceden biliniyor</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Her şey</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Uyarılar ve hatalar</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Hatalar</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Bu açılışın günlüğü</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Adlar, klasörler ve anahtarlar daha yazılırken dışarıda bırakılır; bu yüzden bir hata bildirimine eklenebilir.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Günlükte böyle bir şey yok.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Neler gösterilsin</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Günlükte ara</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Gösterileni kopyala</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Klasörü aç</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Yapıştır</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Bu metin buraya yapıştırılamayacak kadar uzun.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Dosya olarak kaydedip onu açın ya da bırakın.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Yardım</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Çevir</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Özetle</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>İncele</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Sık kullanılanlardan çıkar</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Sık kullanılanlara ekle</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Yalnızca sık kullanılanlar</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Bu sayı belgede bulunamadı.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Bu ad belgede bulunamadı.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Cümle %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Ağırlıklar</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Durum</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Anahtarlar ve değerler</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Hesaplama</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Bağlama göre bellek</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Token olarak bağlam</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%2 token bağlam için %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>%1 üzerinde boş: %2 / %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Boş bellek: %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Türe göre ağırlıklar</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tür</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bayt</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Yaklaşık: ağırlıklar tensör tensör sayılır, gerisi bir formülle hesaplanır.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Eşzamanlı istekler</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Anahtarların ve değerlerin duyarlığı</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Ağırlıkların nicemlemesi</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Bellek</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Dosyadaki gibi (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Dosyadaki gibi</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, her biri %2 bit</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Yüklendiği gibi: ağırlıklar %1, bağlam %2, hesaplama %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Yüklendiği gibi, yaklaşık: ağırlıklar %1, bağlam %2, hesaplama %3.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Toplam yaklaşık %1; %2 bellek boş.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Toplam yaklaşık %1: boş olan %2 bellekten çok.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Hasarlı olanı onar</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>Ne seçerseniz seçin, hasarlı dosya başka bir adla saklanır. Pencere bir anlığına kapanıp yeniden açılır.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>En yeni yedeğe dön</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Hâlâ okunabileni koru</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Boş başla</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Ne kadarının okunduğu</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Onar</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Hiç yok.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>Tarihi: %1; toplam: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Hiçbir kısmı okunamıyor.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1/%2 konuşma; toplam: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>İletiyi düzenle</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>İletiyi kopyala</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Yanıtı kopyala</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>İleti eylemleri</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Yanıt eylemleri</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Sabitlendi: her zaman gönderilir. Sabitlemeyi kaldırmak için tıklayın.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Sabitlemeyi kaldır</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Hâlâ gönderiliyor</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopyalandı</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Dışa aktarılacak iletiler</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Siz</translation>
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
            <translation>Hesaplandığı yer</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Neden bitti</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Yazılma zamanı</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Bu yanıt nasıl oluştu</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Yanıtın token’ları</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Verilen token’lar</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Doğru tahmin edilen token’lar</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/sn</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>İlk token’a kadar süre</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Hız</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Düşünme süresi</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 sn</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>Düzenle…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Bunu yanıtla</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Nasıl oluştu…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>Model ne kadar emindi?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Sil</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Seçimi kopyala</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdown olarak kopyala</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Düz metin olarak kopyala</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Biçimiyle kopyala</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Şununla yeniden yanıtla…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Önceki sürüm</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Sonraki sürüm</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Sabitlemeyi kaldır: ötekilerle birlikte bağlamdan çıksın</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Sabitle: bağlamda tut</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Dosyadaki her şey</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Anahtar</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Değer</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Anahtar ve değerlerde ara</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Sohbet şablonunu göster</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Değeri kopyala</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln satır</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Yükle</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Daha fazla</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Yükleniyor: %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Daha fazlası: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Yüklü</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Görüntü görür</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Eski sürüm</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Yüklemeyi durdur</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Bellekten çıkar</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Yeniden yükle</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Kullanılmadığı için bellekten çıkarıldı. Sonraki soru onu yükler.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. %2 token’lık bağlam.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Model yok</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Yükleniyor… %%1</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Model: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Kullanılmadığı için dinleniyor. Sonraki soru onu yükler.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Tüm modeller…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Nasıl yüklendiği…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>“%1” komutunu kopyala</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Hatanın ayrıntılarını kopyala</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Bu modelin ayarları…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Nasıl yüklendiği…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>İncele…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Doğrula</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Küçült…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Varsayılan yap:</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Sunucusunu değiştir…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Sunucusunu unut…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Unut…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Kaldır…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Deposundaki her şeyi kaldır…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Yolu kopyala</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Klasörü aç</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>sohbet</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>çeviri</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>özetler</translation>
        </message>
        <message>
            <source>code</source>
            <translation>kod</translation>
        </message>
        <message>
            <source>images</source>
            <translation>görüntüler</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>gömmeler</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>GPU’ya sığar</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Bir bölümü GPU’ya sığar</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>İşlemcide çalışır</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Çok büyük</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>Sığıp sığmadığı bilinmiyor</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>özgünü kadar iyi</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>iyi nitelikte</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>fark edilir ölçüde kötü</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>çok daha kötü</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>kendi koşulları var</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>ticari kullanım koşullu</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>ticari kullanıma izin var</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>ticari kullanım yok</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Şurada kullanılamaz: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Şunun için değil: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>yaklaşık %1 bellek</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 bellek, ölçüldü</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>en çok %1 token/sn</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 token/sn, ölçüldü</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>yaklaşık %1 token/sn</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>Bellek en çok %1 token/sn’ye izin verir.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Burada %1 token/sn yazdı, ölçüldü.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>Buradaki başka modellerin ölçümlerine göre yaklaşık %1 token/sn.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>Ne gerektirdiği sayfasından anlaşılamıyor.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>%2 token’lık bağlamla yaklaşık %1 tutar.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Boyutundan ve yapısından hesaplandı.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>%2 token’lık bağlamla %1 tutar.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>llama.cpp tarafından dosyanın üst bilgisinden ölçüldü.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Onun için boş: GPU’da %1, bellekte %2.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Onun için boş: %1 bellek.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Yüklü</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Keşfet</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>İndirmeler</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Model görünümleri</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln indirme sürüyor</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Arama</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Bir modelin sayfası</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Bir dosyanın ilk baytları</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>İndirme</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Erişim isteği</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Yeni sürüm arama</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Başka yerdeki motor</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Saat</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Ana makine</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Ne için</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Konu</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Alınan</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>yanıt yok</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Parlance’ın ağdan istedikleri</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Listeyi temizle</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance, model bulup indirmek için ve sizin seçtiğiniz sunuculara ulaşmak için çevrimiçi olur. Sohbetlerinizden, metinlerinizden ve belgelerinizden bir şey yalnızca o sunuculara gönderilir. Liste bu bilgisayarda kalır.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln istek</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 alındı</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>En yeni %1 tanesi gösteriliyor.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>Çevrimdışı</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance hiçbir bağlantı açmaz. Şimdiye dek tüm istekleri görmek için tıklayın.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Ağ açık</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Yalnızca aradığınız, indirdiğiniz ya da bağlandığınız şeyler. Tüm istekleri görmek için tıklayın.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>En olası sonraki token’lar</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numara</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log olasılık</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Kalan token’lar</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Kalan olasılık</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Bit olarak entropi</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>kalan: %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>payı: %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 bit</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: %2 token kalır, olasılıktaki payları %3; entropi %4 bit.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Sonraki token</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Sonraki token’ı göster</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Bir adım geri</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Daha çok token</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Bir sunucu yalnızca en olası token’ları bildirir: örnekleyicilerin ne bıraktığı gösterilemez.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Rastgele seçtiği ya da bütün metne geri baktığı için gösterilmeyen: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>Model, söz dağarcığındaki her token’a bir olasılık verir. Bir metin yazın; sırada ne beklediğini ve her örnekleyicinin bundan ne bıraktığını görün. Devam etmek için bir token seçin.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>İstemden sonra:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 yüklendi.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 indirildi.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 çevrildi.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 özetlendi.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Bitti: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 kaydedildi.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Olmadı: %1</translation>
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
            <translation>%1 bin</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln sözcük</numerusform>
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
            <translation>Önerilen</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, önerilen</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 indirilecek</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>yaklaşık %1 indirilecek</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>İyi olduğu alanlar: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>Diskte yalnızca %1 boş yer var.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>%1 hızla yaklaşık %Ln dakika</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance, ayarlarda istendiği gibi çevrimdışı kalıyor. Başlangıç modeli burada; elinizdeki bir model dosyasını da ekleyebilirsiniz.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Çevrimiçi ol</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>“%1” ile ne yapılsın?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>%Ln belgeyle ne yapılsın?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Özetle</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Açılacak belgeler</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Ayarlar’da değiştirilene dek hep böyle yap</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Bir sohbete ekle</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Çevir</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Modellerinize eklemek için bırakın</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>İletiye eklemek için bırakın</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Metni yerleştirmek için bırakın</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Metni Sohbet, Çevir ya da Özetle üzerine bırakın</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Görüntüleri sohbetin üzerine bırakın</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance bu bilgisayardaki dosyaları açar, web sayfalarını değil</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Çevirmek için bırakın</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Özetlemek için bırakın</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Açmak için bırakın: ne yapılacağını siz seçersiniz</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Örnekleme</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Gelişmiş</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Gelişmiş ayarlar</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Sohbetin modeli</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Modelin yaptığı gibi</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Ayarlardaki gibi</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>Modelin sundukları yüklendiğinde görünür.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Bu model akıl yürütmez.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Bu model hep akıl yürütür: önlenemez.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Bu model çaba düzeyi bilmez.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>Bu modelin akıl yürütmesi işaretli değil.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>Sunuculardan ışın araması istenmez.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Yapılandırılmış çıktıyla birlikte olmaz.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Işın aramasıyla birlikte olmaz.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>Sunucular JSON şemasına uyar, dil bilgisine uymaz.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>Buna sunucu kendi karar verir.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>Bu modelin belleği önceden tahmine izin vermiyor.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>“%1” ayarını geri al</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Özetin biçimi</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Özetin uzunluğu</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Özetin dili</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Aynı dil</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Seçenekler</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Seçenekler (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Ayrıntı, okur, yönergeler, hazır ayarlar</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Özetin seçenekleri</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Kullan</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Biçim</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Belgeyle aynı dil</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Ayrıntı</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Yönergeler</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>Özet başka neyi gözetsin, kendi sözlerinizle</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Birden çok belge</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Herkes; ya da “on yaşında bir çocuk”, “avukatlarımız”…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Tüm notlardan yeniden yazılır: en iyi okunan</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>Notlar, bölüm bölüm: en az kayıp</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Birlikte özetlenen belgeler için</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>Özetin nasıl göründüğü. Küçük modeller her biçimi yazamaz.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Sözcük olarak uzunluk</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>Hedeflenen uzunluk. Daha uzun bir özet daha az şey kaybeder ve daha uzun sürer.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>Özetin yazıldığı dil; modelin bu dili iyi bilmesi gerekir.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Okur</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Kimin için yazıldığı: hangi sözcüklerin açıklama gerektirmediğini belirler.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Birlikte özetlenen belgeler hakkında ne anlatıldığı.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Hazır ayar</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Nasıl çevrilsin</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Uygula</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Model üslup isteklerine uymaz.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Kaynaktaki gibi</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Üslup</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Yönerge</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>Model yönergelere uymaz.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Arama genişliği</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Modelin çalıştığı yerde arama yapılamaz.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Örneğin: Ürün adlarını koru.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Yapımcılarının önerdiği gibi</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Yapımcılarının önerdiği gibi (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Aynı anda kaç cümle başlangıcının izlendiği; 1 en hızlısıdır.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Terim sözlüğünü kullan</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Önceki çevirileri ve düzeltmelerinizi kullan</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>Modele terim verilemez.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Çevirinin nasıl duyulacağı, bir iki sözcükle: “sıcak” ya da “kısa ve öz” gibi.</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>Modelin başka nelere dikkat edeceği. Kısa ve kesin yönergeler en iyi sonucu verir.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Daha yüksek bir sayı daha iyi bir ifade bulabilir; daha çok zaman ve bellek ister.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Bir paragraftaki sözcükler için terimlerinizi modele verir ve atladıklarını işaretler.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Daha önce çevrilmiş bir metin modele sorulmadan alınır. Her şeyin yeniden çevrilmesi için kapatın.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Kaynak kadar resmî</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Resmî</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Samimi</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Okura nasıl seslenilsin</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Çevirinin üslubu</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Daha fazla…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Yönergeler, arama genişliği, terim sözlüğü ve bellek</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Yazarken</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Siz yazarken çevir</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Daha fazla (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Model üslup isteklerine uymaz.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>bilinmiyor</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>“%1” koşulları: %2. Başka bir model seçin.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Kaynaktaki üslup</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Kendi sözleriniz…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Asistan</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>Başlangıç modeli yönergelere ya da şemalara uymak için çok küçük.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Asistanları düzenle</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Bu sohbet</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Ayarları kapat</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>%Ln şeyi ayarlıyor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Parlance ile gelir</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Burada yapıldı ya da içe aktarıldı</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face önbelleği</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>llama.cpp önbelleği</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>LM Studio’nun</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Jan’ın</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>GPT4All’un</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Ollama’nın</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Model klasörünüz</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Bir sunucuda</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>OpenAI protokolünü konuşan sunucuların kendi modelleri vardır. Başka bilgisayarların aygıtları, buradaki bir modelin işini paylaşır.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Henüz hiçbiri listede değil. Yanıt verdiği adresle bir tane ekleyin.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Başka bilgisayarlar</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Sunucu ekle…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Aygıt ekle…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Değiştir…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Değiştir: %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Unut…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Unut: %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Kaldır: %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Yeniden bak: %1</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Bu yanıtı durdurdunuz.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Bu yanıt yarıda kesildi.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>Yanıt izin verilen uzunluğa ulaştı.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>Yanıt bitmeden bağlam doldu.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Sürdür</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Yeni ayarlar model yeniden yüklenince geçerli olur.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Yeniden yükle</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>“%1” listeden çıktı. Dosyası eski yerinde.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1 boşaltıldı.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln dosya kaldırılamadı: başka bir şey onları tutuyor.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>“%1” sağlam: baytları Hub’dakilerle aynı.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>“%1” dosyasının üst bilgisi sağlam. Gerisinin nasıl olması gerektiğini belirten bir şey yok.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>“%1” hasarlı: %2 dosyasının baytları olması gerekenden farklı. Kaldırıp yeniden indirin.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>“%1” modelleriniz arasında; boyutu %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Yükle</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Ayarlardaki gibi: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>“%1” ayarları</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Burada ayarlanan yalnızca bu model için geçerlidir.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Sıcaklık ve yönergeler dışında her şey bir sonraki yüklemede geçerli olur.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Ayarlarda ara</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Ayar sayfaları</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Belgenin sayfaları</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Sayfa %1: vurgulandı</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Sayfa %1: bu sayfa gösterilemiyor</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Sayfa %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Komutlar</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konuşmalar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Git</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Uyan bir şey yok.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Konuşma, komut ve model ara</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Sonuçlar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln sonuç</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Bu sohbetin ayarları</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Yanıtları karşılaştır…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Asistanlar…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Kayıtlı istemler…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Metin tamamla</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Belge ya da resim ekle…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Konuşmaları içe aktar…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Sohbete git</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Çevir’e git</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Özetle’ye git</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Modeller’e git</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>İncele’ye git</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Ayarlar’a git</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Karşılamayı yeniden göster</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>İncele: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>Model son yanıtından ne kadar emindi?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Her şeyi yedekle…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Yedeği geri yükle…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Saklananları sil…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Bu açılışın günlüğünü göster…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Güncellemeleri denetle</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Kenar çubuğunu göster ya da gizle</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Metni büyüt</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Metni küçült</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Açık temaya geç</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Koyu temaya geç</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Sistem temasına geç</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Ayarları dışa aktar…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Ayarları içe aktar…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Tüm ayarları sıfırla…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Yardım: ilk adımlar</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Yardım: dil modelleri nasıl çalışır</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Yardım: bir şeyler ters giderse</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Bu yer için yardım</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Ayarlar: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>“%1” parolası</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Aç</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>Verilen parola onu açmıyor.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Şimdi belgeyi okumak için kullanılır, hiçbir yerde saklanmaz.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Parola</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Parolayı göster</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Parolayı gizle</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… ve %Ln satır daha</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Metin olarak yapıştır</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Parola…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Kaldır: “%1”</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Başka kullanım: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Ağırlıklar: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Bağlam: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Hesaplama: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Boş tutulan: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Boş: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, tam</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, belleğin yarısı</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, belleğin dörtte biri</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>katman yok</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln katman</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Bağlam belleğinin duyarlığı</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Eş zamanlı istekler</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>İş parçacıkları</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>Bir adımda en çok okunan</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>/ %Ln katman</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Bilgisayarın belleğindeki uzmanlar</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Önceki konuşmalar</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>en çok %1 bellek</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Dosya</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>Boyutlar llama.cpp’nin kendisinden.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Boyutlar modelin üst bilgisinden tahmin edildi.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>modelin bildiği %2 token’dan %1 tanesi</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 token; model yalnızca %2 biliyor</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1; %2 token’lık yeri paylaşırlar</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>aygıtta varsa</translation>
        </message>
        <message>
            <source>off</source>
            <translation>kapalı</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>belleğe kopyalanır</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>belleğe kopyalanır ve orada tutulur</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>gerektikçe diskten okunur</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>diskten okunur ve bellekte tutulur</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>“%1” nasıl yüklenir</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Uygula</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Otomatiğe dön</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Nasıl yüklendiğini değiştir</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>Değiştirdikleriniz hemen planlanır ve yukarıda gösterilir. Uygulamadan önce hiçbir şey yüklenmez.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Uygula ve yeniden yükle</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Şu anki yüklenişi:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Şu an yüklü olanın yerine yüklenirse:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Yüklenirse:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>“%1” (%2) sunucusunda çalışır; nasıl yükleneceğine sunucu karar verir.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>Yazdıklarınız oraya gönderilir.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>%1 token’ı göz önünde tutar.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Bir bölümü şurada: %1. Metninizden hesaplananlar oraya korumasız gider.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Hazır ayar</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Farklı sakla…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Bu seçenekleri bir adla sakla</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Bu hazır ayarı sil</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Henüz saklanan yok</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Bu seçenekleri sakla</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Yeni</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Çoğalt</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>“%1” kaldırıldı.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Bu sohbetin ayarları</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Yanıtları karşılaştır</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Kayıtlı istemler</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Yanıtları karşılaştır…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Metin tamamla…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Asistanlar…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>İstem kitaplığı…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Özetin ilerlemesi</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Sırasını bekliyor</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Duraklatıldı. Okunanlar saklanır.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Bu özeti durdurdunuz. Okunanlar saklanır.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Belge açılıyor…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Her şey bu bilgisayarda kalır</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>İstem</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>Bir metnin başını yazın…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Olduğu gibi</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Sohbet olarak</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>İstemin nasıl verildiği</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Kayıtlı istemler</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Henüz kayıtlı istem yok</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>İstem kitaplığı…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot: yalnızca soru</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot: örneklerden sonra</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Adım adım: önce düşün</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>Bir trende her birinde 45 koltuk olan 8 vagon var. 300 kişi oturuyor. Kaç koltuk boş?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Adım adım düşün. Sonra son satıra yalnızca yanıtı yaz.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Ada’nın 12 elması var, 5 tanesini yiyor. Kaç elma kalır?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>4 sandalyelik 6 sıra var. Kaç sandalye var?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>istem: %Ln token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>yanıt: %Ln token</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>ilk token %1 sn sonra</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/sn</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Hepsi aynı sonuçta: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>“%1” (varyantlar: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Sonuçlar farklı: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Varyant</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Yönerge</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>İstemin token’ları</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Yanıtın token’ları</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>İlk token’a kadar süre (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Saniyede token</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Son yanıt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>İstem</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>Sorma biçimleri</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Bütün biçimlerde sor</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Varyant ekle</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>İstem kitaplığı</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>İstemler</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Sık sık gereken metinleri buraya kaydedin.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Yeni istem</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Kullanılırken sorulur: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Kullanılırken bir şey sorulacak yere {{name}} yazın.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Ne yapmak istersiniz?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Dilediğiniz kadar seçin. Hepsi her zaman elinizin altında ve değiştirilebilir.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>Hangi dillerde?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Önce kendi diliniz. Modeller bazı dilleri diğerlerinden daha iyi bilir.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance’ın kendi dili:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Sorun, yazın, enine boyuna düşünün.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Çevir</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Siz yazarken metinler ve düzenini koruyan belgeler.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Özetle</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Uzun belgeler, her cümle kaynağıyla.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>Modeller bu bilgisayarda çalışır ve yazdıklarınız burada kalır. Hesap yoktur ve kimseye hiçbir şey bildirilmez.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>İleri</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Önerilen</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>İndir</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Yüklü</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Parçalar eksik</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>ölçülüyor…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>İndiriliyor</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>dillerinize zarar verir</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln dosya</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>Ölçülemedi: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Daha azını göster: %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Daha fazlasını göster: %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>İletiniz</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>Sırada %Ln ileti bu sırayla gönderilecek</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Sırada bu ileti gönderilecek</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ve %Ln tane daha</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Duraklat</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Kuyruktan kaldır</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Daha fazla</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Bitenleri temizle</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter bir ögeyi gösterir, Boşluk duraklatır ya da sürdürür, Delete kaldırır</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Kuyruk</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Sürdür</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Göster</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Parola…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Kodlama…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Bekleyen iletiyi düzenle</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Bekleyen iletiyi kaldır</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>Bekliyor, sıra %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Çevir’de aç</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>Modelin başka işi de var: bu daha uzun sürebilir.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Özet</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Son belgeler</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Yeniden özetle</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Son belgeler</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Yapımcıları önce koşullarına onay vermenizi istiyor.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>İndir</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Yüklü</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Tüm boyutlar</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>İyi olduğu işler: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Tüm boyutlar: %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub sorgulanıyor…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>İndiriliyor</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Bu, model yeniden yüklenince geçerli olur.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Yeniden yükle</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Modeli yeniden başlat</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Model seç</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ayarlar’ı aç</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Yeniden dene</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Onar…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Bu dosyayı Parlance getirmedi, silmez de. Orada durduğu sürece listelenir.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Bu kalır</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Parlance’ın listesinden çıkarılır. Dosyası Parlance’ın değil: olduğu yerde kalır.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Bu gider</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>Çöp kutusuna gitmez: giden geri getirilemez.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>“%1” unutulsun mu?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>%Ln artık kaldırılsın mı?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>“%1” tümüyle kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>“%1” kaldırılsın mı?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Unut</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Kaldır</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>%1 boşaltır</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>Toplam %Ln dosya, bağlantı ya da klasör.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Sonrakini göster</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Güçlü niceleme, modellerin az gördüğü dillere önce ve en çok zarar verir: %1 için sığdığı yerde Q5 ya da daha büyüğünü seçin.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>şundan yapıldı: %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Lisans: sayfasında belirtilmemiş.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Lisans: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>İyi olduğu işler: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Diller: %1…</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Diller: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Görüntülere bakabilir: görüntü yansıtıcısı (%1) onunla birlikte indirilir.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Onunla kullanılacak uyarlayıcılar (LoRA): %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Sayfasını tarayıcıda aç</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Değerlendirilen bağlam:</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Modellerin değerlendirildiği bağlam</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 token</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub sorgulanıyor…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Yeniden değerlendiriliyor…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>Bu depoda GGUF modeli yok.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Tüm ayarlar sıfırlansın mı?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tümünü sıfırla</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Bu sayfalardaki her ayar varsayılanına döner, kısayollarınız da. Modeller, sunucular ve yazdıklarınız kalır. Bunu geri alabilirsiniz.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Yedeği geri yükle</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Parlance’ın burada ya da başka bir bilgisayarda aldığı bir yedeği seçin. Bir şey değişmeden önce içinde ne olduğunu görürsünüz.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Burada olmayanları ekle</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Buradaki her şey olduğu gibi kalır, ayarlar da.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Buradaki her şeyin yerine koy</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Şu an burada olanlar önce Parlance verilerinin yanına yedeklenir.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Sonra pencere bir an kapanır ve yeniden açılır. Süren işler durdurulur; o ana dek yazılanlar saklanır.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Ne kadarı okundu</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance yedekleri</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tüm dosyalar</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Dosya seç…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Geri yükle</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Dosyanın bir bölümü hasarlı ve geri yüklenemiyor: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>Yedek geri yüklendi</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>Hasarlı olan onarıldı</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>burada eksik olan bir şey yok</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Geri gelenler: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Eklenenler: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln konuşma zaten buradaydı ve olduğu gibi kaldı.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>Önceden burada olanlar şu dosyada saklandı:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Model ne kadar emindi?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Kaynağı göster</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Nereden geldiğini görmek için bir cümleye tıklayın.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Sonrakini göster</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Yapıştırılan metin</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Kaynağı gizle</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Bu özet bitmedi.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Henüz çevrilmedi</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Çevrildi</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Sizin ifadeniz</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>Kaynak korundu</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Olduğu gibi kalır</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>daha önce çevrildi</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>daha önce düzelttiğiniz gibi</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>aynı metin başka yerde de var</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>dosyadan</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraf</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Başlık</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Liste ögesi</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Hücre</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Altyazı</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>İleti</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiket</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Eksik: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>İki kez var: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Kaynakta yok: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>Her ⟦1⟧ kendi ⟦/1⟧ karşılığını ardında ister; çiftler kesişmemeli</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 tanesi kalın, italik ya da bağlantı yitirdi</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 tanesinde sayı eksik</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 tanesinde adres eksik</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 tanesinde yer tutucu eksik</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 tanesi terim sözlüğüne uymuyor</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 tanesi kaynakla aynı</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 tanesi başka dilde</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 tanesinde yineleme var</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 tanesi çok uzun</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 tanesi çok kısa</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 tanesinde açık tırnak ya da ayraç var</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 tanesinin sonu eksik</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 tanesinde yerleştirilecek nesne var</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 tanesi çevrilmedi</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 tanesinde satırlar çok uzun</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 incelenecek</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1/%2 çevrildi</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>%1 düzenlendi</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>%Ln paragraftan:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>kilitli</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>slayt %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>sayfa %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>%Ln paragrafta değiştirildi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>%Ln paragraftan %1 tanesinde değiştirildi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln kilitli</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Bul</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Şununla değiştir</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Nerede aransın</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>Çevirilerde</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>Kaynakta</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Büyük/küçük harf ayrımı</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Önceki eşleşme</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Sonraki eşleşme</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Aramayı kapat</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Değiştir</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tümünü değiştir</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Bu paragraf kilitli.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Bu, etiketleri bozar.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Bulunamadı</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Paragraf %1 / %2</translation>
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
            <translation>Çeviriyi düzenle</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Böyle kalsın: uyarıları kaldır</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Yeniden çevir</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Kilidi aç</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Kilitle</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Kaynağı kopyala</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Terim sözlüğüne ekle…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>Çevirinin ilerlemesi</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Çeviriyi aç</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Klasörde göster</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Bu belge için daha fazlası</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Yeniden yaz</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>Belge yazıldığından beri paragraflar değişti.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Tümü</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>İncelenecek</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Düzenlenen</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Eksik</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Hangi paragraflar gösterilsin</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>İncelenecek önceki</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>İncelenecek sonraki</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Bul ve değiştir</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>Belge açılamadı.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Sırası gelince açılır.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Belge açılıyor…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 paragraf</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Bu türden paragraf yok.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>Paragraf yeniden çevriliyor…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Formüller, sırayla: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Başka bir bilgisayarın aygıtlarını kullan</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Yine de ekle</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Başka bir bilgisayarda llama.cpp’nin “rpc-server” programı çalışıyorsa, buraya büyük gelen bir model ikisine dağıtılabilir.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Şifrelemesi ve parolası yoktur: aynı ağdaki herkes okuyabilir ve onun üzerinden öteki bilgisayarı ele geçirebilir. Yalnızca kendi ağınızda kullanın.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Aygıtları soruluyor…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Aygıtı yok.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Aygıtları:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>Yükleniyor: %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>İndiriliyor: %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>Çevriliyor: %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>Özetleniyor: %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Kaydediliyor: %1</translation>
        </message>
    </context>
    <context>
        <name>RunningAloud</name>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %%2</translation>
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
            <translation>Model</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Başka ne yüklü olursa olsun bu konuşmada kim yanıtlar.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Yönergeler</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Konuşmadan önce modele söylenenler: kim olduğu, nasıl yazdığı, neyi dışarıda bıraktığı.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Bağlam uzunluğu</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Modelin soru ve yanıtla birlikte göz önünde tuttuğu token sayısı. Fazlası daha çok bellek ister; bunun için model yeniden yüklenir.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Akıl yürütme</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Modelin yanıtlamadan önce düşünüp düşünmediği. Zor sorularda daha iyi, hepsinde daha yavaş.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Çaba</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Modelin ne kadar derin düşüneceği, eğitildiği düzeylerle. Zor sorularda fazlası daha iyidir ve daha uzun sürer.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>En çok akıl yürütme token’ı</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Düşünmeyi bu kadar token’dan sonra bitirir ve yanıtı başlatır. Bir model sonsuzca düşünüyorsa kullanın.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Bir yanıtta en çok token</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Yanıtı bu kadar token’dan sonra keser; yanıt sürdürülebilir. Yoksa sonu yalnızca bağlam belirler.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sınırsız</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Bir yanıtta en az token</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>Model daha önce bitiremez. Erken duran bir modelle uzun metinler için kullanın.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>yok</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Durdurma metinleri</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>Yanıt, bu metinlerden biri geleceği yerde biter; her satıra bir tane. Satır sonu için \n yazın.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Işın araması</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Birden çok başlangıcı aynı anda izler ve en olası tam yanıtı alır. Kısa, kesin metinler için iyidir; yanıt tek parça gelir ve rastlantı rol oynamaz.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Yapılandırılmış çıktı</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>Yanıtlar bir JSON şemasına ya da dil bilgisine harfi harfine uyar; böylece bir program onları okuyabilir.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Önceden tahmin</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Daha hızlı olduğu yerde tahmin edilen birkaç token’ı tek adımda denetler. Yanıt aynı kalır; ölçüm için kapatın.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>kapalı</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Sıcaklık</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Düşük olan daha öngörülebilir, yüksek olan daha çeşitlidir. Bilgi ve kod için 0–0,3, fikir ve öyküler için 0,8 ve üstü; 0 her zaman en olası token’ı alır.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Toplam olasılığı bu kadar olan en olası token’ları tutar. Yanıtlar sapıyorsa düşürün; 1 hepsini tutar.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>En olası token’lardan yalnızca bu kadarını tutar. Daha güvenli sözcükler için düşürün; 0 hepsini tutar.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>En olası token’ın bu payından daha az olası olanları eler. Yüksek sıcaklıkta 0,05–0,1 metni anlamlı tutar; 0 hiçbirini elemez.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Yineleme cezası</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Az önce kullanılan token’ların olasılığını düşürür. Model dönüp duruyorsa 1,05–1,15; fazlası koda ve tablolara zarar verir. 1 kapalıdır.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Tohum</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>Aynı sayı, bilgisayarın aritmetiği elverdikçe aynı soruya aynı yanıtı verir. Her seferinde başka yanıt için rastgele bırakın.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Dinamik sıcaklık: aralık</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Sıcaklık, modelin emin olduğu yerde bu kadar düşer, olmadığı yerde bu kadar yükselir. Ayrıntıda kesin kalan çeşitli metinler için kullanın; 0 sabit tutar.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Dinamik sıcaklık: üs</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Dinamik sıcaklığın modelin kuşkusunu nasıl izlediği: 1’in üstünde yalnızca kuşku büyükse, 1’in altında biraz kuşku olsa bile yükselir.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Beklendiği kadar şaşırtıcı olan token’ları tutar; ne çok olası ne çok olanaksız. Daha canlı bir anlatım için 0,9 deneyin; 1 kapalıdır.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Logiti en büyüğüne bu kadar standart sapma içinde olan token’ları tutar. 1 dolayı, yüksek sıcaklıkta bile yanıtları anlamlı tutar; 0 kapalıdır.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: olasılık</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>En belirgin token’ların son iyi olanın yararına ne sıklıkla elendiği. Alışılmadık öyküler için 0,5 deneyin, bilgi ya da kod için asla; 0 kapalıdır.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: eşik</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Bir token’ın XTC için iyi bir seçim sayılması için ne kadar olası olması gerektiği; düşük değer daha çoğunu dışarıda bırakır. 0,5’in üstünde XTC hiçbir şey yapmaz.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: güç</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Modelin bütün söz öbeklerini yinelemesini önler, tek sözcüklere zarar vermez. Uzun yanıtlar kendini yineliyorsa 0,8; 0 kapalıdır.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: taban</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>DRY cezasının yinelenenin uzunluğuyla ne kadar hızlı büyüdüğü; yüksek değer uzun yinelemelere daha katıdır. 1,75 çoğu metne uyar.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: izin verilen uzunluk</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>DRY saymaya başlamadan bu kadar token yinelenebilir. Adların ya da formüllerin geri gelmesi gereken yerde yükseltin.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: pencere</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>DRY’nin yineleme için ne kadar geriye baktığı; en düşük değer hepsine bakar.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>bağlamın tümü</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: ayırıcılar</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>DRY’nin yeniden başladığı metinler, her satırda bir tane; satır sonu için \n yazın. Diyalog yazarken konuşanların adlarını ekleyin.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Varlık cezası</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Bir token bir kez kullanılınca olasılığını düşürür. Yeni şeyler duymak için yükseltin; 0’ın altında model kendi sözcüklerinde kalır. 0 kapalıdır.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Sıklık cezası</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Bir token’ın olasılığını her kullanımda düşürür. Tek sözcükler çok sık geri geliyorsa biraz yükseltin. 0 kapalıdır.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Cezaların penceresi</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Üç cezanın son kaç token’a baktığı. 0 kapatır, -1 bağlamın tümüne bakar.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Top-k, top-p ve benzerleri yerine metnin şaşırtıcılığını dengede tutar. Uzun metinler sıkıcı ya da karışık olunca sürüm 2’yi deneyin.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: şaşırtıcılık</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Mirostat’ın hedeflediği şaşırtıcılık, bit olarak: düşük daha odaklı, yüksek daha çeşitli.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: öğrenme hızı</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Metin çok sıkıcı ya da çok savruk olunca Mirostat’ın ne kadar hızlı tepki verdiği; yüksek değer daha hızlı ve daha az dengelidir.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Token yanlılıkları</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Tek tek token’ları daha olası ya da daha seyrek kılar: her satırda bir tane, token numarası ve logitine eklenen değer; örnek: “50256 -5”. “-inf” bir token’ı yasaklar.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Şu an bir şey değiştirmiyor: ışın araması en olası tam yanıtı alır.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Şu an bir şey değiştirmiyor: sıcaklık 0 iken en olası token alınır.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Şu an bir şey değiştirmiyor: Mirostat açık.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Şu an bir şey değiştirmiyor: Mirostat kapalı.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Şu an bir şey değiştirmiyor: dinamik sıcaklığın aralığı 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Şu an bir şey değiştirmiyor: XTC olasılığı 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Şu an bir şey değiştirmiyor: DRY gücü 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Şu an bir şey değiştirmiyor: ceza ayarlanmamış.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>sürüm 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>sürüm 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>hiç</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>en az</translation>
        </message>
        <message>
            <source>low</source>
            <translation>düşük</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>orta</translation>
        </message>
        <message>
            <source>high</source>
            <translation>yüksek</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>çok yüksek</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>en yüksek</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>rastgele</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>modelin yaptığı gibi</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>otomatik</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>seçilmedi</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Önerildiği gibi (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Ayarlardaki gibi (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Asistandaki gibi (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Önerilen: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>Ayarlarda: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>Asistanda: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Olağan (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Olağan: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>açık</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>genişlik %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON şeması</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>dil bilgisi</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Kaydet veya kopyala</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Resmi kaydet (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Resmi kaydet (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Resmi kopyala</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Sayıları kaydet (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>İfadeniz henüz saklanmadı: etiketleri yanlış</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Belgenin paragrafları</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter bir çeviriyi düzenler, F8 incelenecek sonrakine gider</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>İfade saklanmadı.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Sunucu ekle</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Yine de ekle</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>“%1” sunucusunu değiştir</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Kaydet</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Yine de kaydet</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Nasıl adlandırmak isterseniz</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Yalnızca sunucu istiyorsa</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Anahtarı göster</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Sunucunun dediği gibi</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Bu ya da başka bir bilgisayarda model çalıştıran ve OpenAI protokolünü konuşan bir program; llama.cpp’nin sunucusu, vLLM, LM Studio ya da Ollama gibi.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Ad</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Anahtar</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>Modelleri soruluyor…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>İçindekiler (%1):</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Bu bilgisayarda.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Başka bir bilgisayarda: modellerine sorduklarınız, verdiğiniz belgelerle birlikte bu bilgisayardan çıkar.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>Yolda hiçbir şey onu korumaz, anahtarı da: adres https değil.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>“%1” yerine geçer.</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Anahtarı gizle</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln model</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>soruluyor…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (%2 token’lık bağlam)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %2 / %3 boş</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>Parlance son seferinde beklenmedik biçimde kapandı. Açık olanlar, yazdıklarınızla birlikte yeniden gösteriliyor.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>Karşıtlık</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>Yüksek karşıtlık metni, kenarlıkları ve klavye imini hem açık hem koyu temada daha belirgin kılar.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Daha az hareket</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Sonu bilinmeyen işlerin çubukları durağan kalır, imleç yanıp sönmez.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Metin boyutu</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>Yazıların büyüklüğü; simgeler ve çizgiler de buna uyar. Büyüdükçe ekrana daha azı sığar.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Başlangıç sayfası</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Uygulama başladığında pencerenin gösterdiği.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Bağlam uzunluğu</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Modelin istem ve yanıtla birlikte göz önünde tutabileceği token sayısı. Fazlası daha çok bellek ister.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>bellek, her token için daha fazla</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Otomatik</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>GPU katmanları</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Modelin kaç katmanının GPU’da çalıştığı. 0 yalnızca işlemciyi kullanır; otomatik, varsa GPU’yu kullanır.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>GPU belleği</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Uzmanları işlemcide kalan katmanlar</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Yalnızca, ağırlıklarının çoğu her an dinlenen uzman karışımları (MoE) için: bilgisayarın belleğinde tutulunca GPU’da geri kalan her şeye yer bırakırlar. Otomatik, GPU belleğinin elverdiği kadar azını orada tutar.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Bağlam belleğinin duyarlığı</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 uzun bir bağlamın belleğini yarıya indirir ve pek fark edilmez; q4_0 dörtte birini alır ve yanıtları kötüleştirir. Otomatik, sığdığı yerde f16 alır.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Daha az bellek isteyen daha hızlı bir hesaplama yolu; aygıtta varsa kullanılır. Yalnızca yanıtlar GPU’nuzda bozuksa kapatın.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Modeli bellekte tut</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>Sistem, dinlenirken modeli diske taşıyamaz. O zaman öteki programlara daha az bellek kalır.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>öbür programlara kalmayan bellek</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>İş parçacıkları</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Modelin kaç işlemci çekirdeği kullandığı. Otomatik fiziksel çekirdekleri alır; fazlası daha hızlı değil, daha yavaştır.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Eş zamanlı istekler</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>Modelin kaç yanıt, paragraf ya da bölüm üzerinde birlikte çalıştığı. Fazlası bütün olarak erken biter, ama her biri daha uzun sürer ve bellekte kendi payını alır.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>her istek için bellek</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Önceki konuşmalar için bellek</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Şu an açık olmayan konuşmaların hemen sürebilmesi için bilgisayar belleğinin ne kadarını tutabileceği. Otomatik, gerektikçe belleğin sekizde birini, en çok 8 GiB alır; 0 hiçbirini tutmaz.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>bellek, en çok bu kadar</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Konuşmaları diskte hazır tut</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Uygulama yeniden başlayınca konuşmaların hemen sürebilmesi için ne kadar disk alanı tutabileceği. Yoksa uzun bir konuşma yeniden okunur, bu dakikalar sürebilir. 0 hiçbirini tutmaz.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>disk alanı, en çok bu kadar</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Hiçbiri</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Sözcükleri önceden tahmin et</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Özetlerde ve düzeltmelerde olduğu gibi yanıt okunanı yineliyorsa, birkaç sözcük birden denetlenir. Metin aynıdır, yalnızca daha erken gelir; tahminler tutmazsa kendini kapatır.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>tahmin tutmadığında biraz hesaplama süresi</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Önceden tahmin eden model</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Aynı aileden küçük bir model önden yazar, bu model onun birkaç sözcüğünü birden denetler. Metin aynı kalır; ikisi de bellek tutar.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Boştayken bellekten çıkar</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Bu kadar dakika soru gelmezse model belleğini geri verir. Soru sorulunca yeniden yüklenir.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>modeli yeniden yükleme süresi</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Asla</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>dakika</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Birden çok modeli yüklü tut</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>Farklı görevlerin modelleri, sığdıkları sürece yan yana yüklü kalır. En uzun süredir kullanılmayan önce gider.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>yüklü her model için bellek</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Pili koru</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Şarj aleti yokken işlemci çekirdeklerinin yarısını kullan. Yanıtlar daha uzun sürer, pil daha çok dayanır.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>süre: yanıtlar daha geç gelir</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Arayüz dili</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Parlance’ın kendi söyledikleri. Hemen değişir, işiniz sürer. Sohbetler, çeviriler ve özetler kendi dillerinde kalır.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Uzun iş bitince haber ver</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Önde başka bir pencere varken: varsa sistem tepsisi iletisiyle, yoksa penceredeki bir im ve içindeki bir satırla.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Açılan belgeler</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Parlance ile açtığınız ya da hiçbir yerin almadığı bir noktaya bıraktığınız belgelerle ne yapılacağı.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Genel</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Görünüm</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Diller</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Modeller ve klasörler</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Donanım</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Üretim</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Çevir</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Özetle</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Gizlilik ve ağ</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Kısayollar</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Gelişmiş</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Hakkında</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Açık, koyu ya da sistem ne derse.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Model klasörleri</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>GGUF dosyaları olan kendi klasörleriniz; Hugging Face önbelleğinin yanında listelenir. İçlerindeki dosyalar oldukları yerde kullanılır, asla değiştirilmez.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Model dosyaları</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>Uygulama başlarken yüklenen model.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Çeviri modeli</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Özet modeli</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Tek tek modellerin ayarları</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Çevrimdışı kal</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Asla başka bir bilgisayara bağlantı açma. Bunu yalnızca model yöneticisi, güncelleme denetimi ve sizin eklediğiniz sunucular yapar; geri kalan her şey zaten ağsız çalışır.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>yok; her şey bu bilgisayarda kalır</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Eş zamanlı indirmeler</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Kaç modelin birlikte indirildiği; ötekiler sırayla bekler.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Hız sınırı</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Başkalarına da kalsın diye tüm indirmelerin birlikte bağlantıdan alabileceği pay.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Yok</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB/saniye</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Sunucular</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Aygıtlarını ödünç veren bilgisayarlar</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Sıcaklık</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Sohbet yanıtının ne kadar serbest yazıldığı: 0 her zaman en olası sözcüğü alır, yüksek değerler daha çok çeşitlenir. Çeviriler ve özetler her zaman 0 kullanır.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Modelin önerdiği gibi</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Her sohbet için yönergeler</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Her konuşmadan önce modele söylenir. Bağlamdan token alır.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>her sohbette bağlamın token’ları</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Başlıkları model versin</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Konuşma ilk satırıyla adlandırılır. Yapacak başka iş yokken model ona daha iyi bir başlık verebilir.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>yanıttan sonra hesaplama süresi</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Kaynak dil</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>Metinlerin dili. Algılanması istenirse her paragraf ayrı algılanır.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Algılanan</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Çevirinin dili</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>Çevir bölümünde seçili olan ve orada değiştirilebilen dil.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Çeviri yolu</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Çevrilen belgelerin dilleri</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Çevrilen belgelerin biçimi</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Yazarken çevir</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>Çeviri her duraklamadan sonra metni izler; yoksa siz isteyene dek bekler.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Çeviri geçmişini tut</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Çevrilen metinleri, Çevir altında yeniden bulmak için anımsa. Belgeler ve kendi düzeltmeleriniz her durumda anımsanır.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>disk alanı; bu bilgisayardan hiçbir şey çıkmaz</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Panoyu çevirme kısayolu</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Parlance çalışırken bu tuşlar, hangi programda olursanız olun, son kopyalananı çevirir. Masaüstünüz izin verilip verilmediğini sorabilir.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Tepside göster</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Masaüstünde yeri varsa, menüsü Parlance’ı açan ya da panoyu çeviren bir simge. Pencereyi kapatmak yine Parlance’ı kapatır.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Kendi tuşlarınız, yaptıkları işe göre.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Yazım denetimi</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Bu bilgisayardaki sözlüklerin bilmediği sözcüklerin altını, paragrafın diline göre çizer.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Yazım denetiminin dili</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Sistem gibi</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Koyu</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Olağan</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Yüksek</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: tam</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: belleğin yarısı</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: dörtte biri</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Kapalı</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Açık</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Birkaç saniye sürünce</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Bana sor</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Bir sohbete ekle</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Her zaman</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%%1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>hiç</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Bu bilgisayardaki hiçbir yazı tipinde %1 harfleri yok. Örneğin “%2” yazı tipinde var.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Ayarları içe aktar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>İçe aktar</translation>
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
            <translation>Hiçbir ayarda “%1” geçmiyor. Başka bir sözcük deneyin.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ayarlar</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Ağdan geçenler…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Modelin ne kadar emin olduğuna göre gölgelenmiş metin</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Henüz metin yok.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>Yüklü model bu biçimi yazmak için çok küçük. Modeller altında daha büyüğünü seçin.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Kısayol masaüstünüzden isteniyor…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>“%1” artık panoyu çevirir.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Masaüstünüz kısayolu biliyor ama tuş vermedi: sisteminizin ayarlarındaki kısayollardan seçin.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>“%1” zaten başka bir programda: başka tuşlar seçin.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>Kısayola izin verilmedi. Yeniden sorulması için kapatıp açın.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Masaüstünüz Parlance’a kısayol vermiyor. Kimileri yalnızca menü kaydıyla kurulmuş programlara verir.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Masaüstünüzde tepsi yok.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Panoyu çevir</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Tüm kısayolları sıfırla</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>“%1” yazmak için gerekli. Ctrl ya da Alt ekleyin veya bir F tuşuna basın.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>“%1” zaten şunu yapıyor: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>“%1” için tuş yok</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>“%1” ayarını varsayılana döndür</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Bu tuşlar her yerde aynıdır ve böyle kalır.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Tuşları burada kullan</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Varsayılan: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Her yerde</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Sohbet</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Çevir</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Kenar çubuğunu göster ya da gizle</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Komut paletini aç</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Hızlı çeviri</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Sohbete git</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Çevir’e git</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Özetle’ye git</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Modeller’e git</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>İncele’ye git</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Ayarlar’a git</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Ayarlar’a git (ikinci tuşlar)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Pencerenin sonraki alanına git</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Pencerenin önceki alanına git</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Bulunduğunuz yerin yardımını aç</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Kullanılan denetimi açıkla</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Yeni sohbet, belge ya da metin</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Dosya aç</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Ara ya da bul</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Çevir, özetle, sürdür ya da kaydet</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Durdur ya da açık olanı kapat</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Yeni geçici sohbet</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Bu sohbetin ayarları</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Önceki ileti</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Sonraki ileti</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Uzun metni ek olarak değil, metin olarak yapıştır</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Dilleri ve metinleri değiştir</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Çeviriyi kopyala</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Cümlenin başka ifadeleri</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>İncelenecek sonraki paragraf</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>İncelenecek önceki paragraf</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Bul ve değiştir</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Paragraf böyle kalsın: uyarıları kaldır</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Paragrafı yeniden çevir</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Paragrafı kilitle ya da kilidini aç</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Kaynağı kopyala</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Terim sözlüğüne ekle</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Yüklü modeller</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Model bul</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>İndirmeler</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Model listesine dön</translation>
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
            <translation>“%1” modelini küçült</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Küçült</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Ağırlıkları daha kaba bir kopya daha az bellek tutar ve daha hızlı yanıtlar. Modelin kendisi (%1) olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Modele bakılıyor…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Küçültülemez.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>yaklaşık %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Arka planda sürdür</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>İptal</translation>
        </message>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %%2</translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>New summary</source>
            <translation>Yeni özet</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Kenar çubuğunu göster</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Kenar çubuğunu gizle</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Paragrafın kaynağı</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>Belge</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>Bir başlığa git</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Sayfalar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Nasıl gösterilsin</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Belgede bul</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Uzaklaştır</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Yakınlaştır</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>İçindekiler</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Sayfa %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Eşzamanlı isteklere göre saniyede token</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Eşzamanlı istekler</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>Eşzamanlı %1: saniyede %2 token</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>Eşzamanlı %1: saniyede %2 token, en çok %3 olabilir</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Saniyede token</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Belleğe göre en çok</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>İlk token (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Sonraki her token (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Ölçülen saniyedeki token</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>Belleğin izin verdiği en çok</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Hız ölçülüyor</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Hız</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Şimdi ölç</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Bu modelde henüz hiçbir şey ölçülmedi.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Yalnızca bu bilgisayardaki modeller ölçülebilir.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Okuma: saniyede %1 token</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Yazma: saniyede %1 token</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>Her token için %1 ağırlık ile %2 anahtar ve değer okunur: öncesindeki %4 token’ın her biri için %3.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>Bellek saniyede %1 verir; bu, saniyede %2 token için yeter. Bunun %%3 kadarı ölçüldü.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Aynı anda yazılan istekler ağırlıkların okunmasını paylaşır; hesaplama okumadan uzun sürene dek.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Burada token’lar önceden tahmin edilir; bu daha da hızlı olabilir.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Başka sözcükler aranıyor…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>“%1” sözcüğünü sözlüğe ekle</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Parlance kapanana dek yok say</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Bilinen başka sözcük yok</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Sözlük: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Sözlük bulunamadı. Hunspell ya da LibreOffice sözlüklerini kurun ve Parlance’ı yeniden başlatın.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Sözlükler bulundu, ama onları okuyan libhunspell bulunamadı.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Bulunan sözlükler: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance zaten açık, ama yanıt vermiyor. Biraz bekleyip yeniden deneyin ya da onu sonlandırıp yeniden başlatın.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, e-kitap, web sayfası, e-posta, altyazı, metin ve kaynak kodu; her uzunlukta</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Özetlenecek metin</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>… ya da buraya bir metin yapıştırın</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Metni özetle</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Başlangıç modeli: küçücük, uygulamayı denemek için.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Modeller altında gerçek bir tane seç</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Tüm sayıları göster</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Bağlam</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Hız</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Modellerin belleği</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Modellerin kullandıkları</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Yüklü modellerin bu bilgisayarda kapladığı bellek</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Yüklü model yok.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>%1 yükleniyor: %%2</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 kullanılmadığı için dinleniyor: sonraki soru onu yükler</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 token/sn</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Model yükleniyor</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Nasıl yüklendiğini görmek ve değiştirmek için tıklayın.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>“%1” nasıl oluştu</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Nasıl oluştuğunu görmek için bir token seçin.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>Bu token’ların nasıl oluştuğu yalnızca dosyadan anlaşılamaz.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Denetlendi: SentencePiece bu metinden aynı token’ları çıkarır.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece bu metinden başka token’lar çıkarır; llama.cpp’ninkiler gösterilir.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: programlar son 10 saniyenin %%2 kadarında onu bekledi</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: %%2 dolu</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1/%Ln paragraf okundu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln sayfa</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln sayfada metin yok</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln sayfa okunamadı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln adım yer yokluğundan kısaltıldı</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Belge açılıyor</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Metinsiz sayfalara bakılıyor</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Okunuyor</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Notlar bir araya getiriliyor</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Özet yazılıyor</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Belgeyle karşılaştırılıyor</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2/%3 bölüm</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2/%3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 token okundu, %2 yazıldı</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln adım önceden saklanmış</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>Belgenin desteklemediği %Ln not dışarıda bırakıldı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln sayı belgede bulunamadı</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln ad belgede bulunamadı</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Belge aranıyor…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>Belge eski yerinde değil ya da değişmiş. Özet saklanır; kaynağı gösterilemez.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>Bunun için belgenin tümü okundu.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>Bunun için %Ln paragraftan %1 tanesi okundu.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>slayt %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>sayfa %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Bu cümle için belgede kaynak bulunamadı.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Özetleriniz burada listelenecek.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Hiçbir özette bu geçmiyor.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>“%1” özeti silinsin mi?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Başka seçeneklerle yeniden…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Özetlerde ara</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Önceki özetler</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Çöp kutusundaki özetler</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Çöp kutusundaki tüm özetler silinsin mi?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>Silinenler geri getirilemez. Belgeleriniz kalır.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Özetlemek için bırakın</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Özetle</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Yeniden özetle</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Kuyruk</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Yeniden özetle</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Biten özetler aşağıdaki listede kalır</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Bekliyor</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Açılıyor</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Çalışıyor</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Duraklatıldı</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Durduruldu</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Bitti</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Başarısız</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Dosya bulunamadı</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Okunamadı</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Bilinmeyen dosya türü</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Hasarlı</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Parola gerekli</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Şifreli</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Yanlış parola</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Başka kodlama gerekli</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Eski biçim</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Dönüştürülemedi</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Bir resim</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Metin bulunamadı</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Çok büyük</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>İçinde belge yok</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Model bu biçim için çok küçük</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Yapıştırılan metin</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln belge</numerusform>
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
            <translation>Paragrafın çevirisi</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter saklar ve ilerler, Ctrl+Enter saklar, Esc çıkar</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>Çeviri boş.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Dillerde ara</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Bu adda dil yok.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Durdur: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%%1</translation>
        </message>
    </context>
    <context>
        <name>TemplatePart</name>
        <message>
            <source>Instructions</source>
            <translation>Yönergeler</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Soru</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Sohbet biçimini göster</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Tek cümleyle yanıtla.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>Token nedir?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Numarası olan bir metin parçası.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Modelin okuduğu biçimiyle bir sohbet</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Modele soruluyor…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Her modelin kendi biçimi vardır. Eklediği şeyler çerçeve içindedir.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Biçim</translation>
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
            <translation>Geçici: saklanmaz</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Bu sohbet diske asla yazılmaz. Ondan ayrılınca kaybolur.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Terim sözlüğüne ekle</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ekle</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Olduğu gibi bırak</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Kaynak</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Terim</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Çeviri</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Büyük/küçük harf ayrımı</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Öteki biçimler</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Not</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Geçerli sayılan öteki çeviri biçimleri, virgülle ayrılmış</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Ticari kullanım için değil</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Şurada kullanılamaz: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Çevrilecek metin</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Bir metin yazın ya da yapıştırın</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Çeviri</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>Çeviri burada görünür</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>İki metni de temizle</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Metnin yerine yapıştır</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Çeviriyi kopyala</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Çevir</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Çevriliyor…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln paragraf kesildi: model sonunu yazmadı</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Durdurdunuz.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>resimden okundu</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Belgenin metni</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Bu paragrafı kopyala</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Model tarafından sayfanın resminden okundu.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Bir sözcüğü bölme yolları</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>En olası yol: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Bütün parçalar: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Parça</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>İlk karakter</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>Son karakter</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puan</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>En olası yolda</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Bir sözcüğün birleştirmeleri</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Adım</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parçalar</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Sıra</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>Başta: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 ile %2 birleşir: %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>listede %1. birleştirme</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>puan %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Dile göre bir cümlenin token’ları</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Dil</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Token, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Token başına karakter, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>Harfler ikişer ikişer birleştirilir; her seferinde dosyanın listesinde önce gelen çift.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>Harfler ikişer ikişer birleştirilir; her seferinde en yüksek puanlı token’a.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>Sözcüğü bölmenin bütün yollarından en olası olanı alınır: puanlarının toplamı en yüksek olan.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Metnin başındaki en uzun token alınır, sonra bir sonraki.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>Dosya bu token’ı, her şeyden önce arananlar arasında sayar.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Sıradan</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Bilinmeyen</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>Denetim</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Bütün olarak eklenmiş</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Kullanılmayan</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Bayt</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Numara %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Baytlar %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Bayt yok</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numara</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Baytlar</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tür</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>Token’lar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Bir metin yazın ya da yapıştırın</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Metindeki özel token’ları bul</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Karşılaştır…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Dilleri karşılaştır</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Bir model ne harf ne sözcük okur. Bunlar gibi token’lar okur.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>On yazı sisteminde bir cümle</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Bu bilgisayardaki hiçbir model kullanılmıyor. Yukarıdan birini seçin ya da biriyle karşılaştırın.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Yalnızca ilk %1 karakter okunur.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Önce token’lar, sonra token başına karakter. Cümle her dilde aynı şeyi söyler.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Bir söz dağarcığının iyi bildiği diller daha az token tutar.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>dostça</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>iş dili</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>yalın ve basit</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>hukuk metni gibi</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>reklam gibi</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>İletiler</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>En yeni iletiye git</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Metin</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Belgeler</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Ne çevrilsin</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geçmiş</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Terim sözlüğü</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Çevir</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Parlance’ı aç</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Çık</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Silindi; çöp kutusunda saklanıyor.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Silindi: %1. Geri al onu geri getirir.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>İleti ve ardından gelenler silindi. Saklanıyorlar.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Bu sürüm silindi. Saklanıyor.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>İleti silindi. Saklanıyor.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>Ayarlar değiştirildi.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Geri al</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Kapat</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>İndirme sayfasını aç</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Güncellemeleri denetle</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Güncellemeler</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>Bu derlemede yeni sürümlerin duyurulduğu bir yer belirtilmemiş.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Sorgulanıyor…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Parlance %1 (%2) yayımlandı.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Bu, en yeni sürüm.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Siz düğmeye basmadan hiçbir şey sorulmaz ve indirilmez.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Yönerge</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Yönerge (boş olabilir)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>Yanıt burada görünür</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>İstemin tamamını göster</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>Modelin gördüğü biçimiyle istem</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Bu varyantı kaldır</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Varyant %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Son yanıt: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>Nasıl yükleneceği bulunuyor</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>Nasıl yükleneceği bulunuyor…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Şurada çalışır: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Önceki sürüm</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Sonraki sürüm</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Önceki sürüm (Alt+Sol)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Sonraki sürüm (Alt+Sağ)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Sürüm %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Token’lar: %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Kaldır: %1</translation>
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
            <translation>token başına %1 karakter</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>token başına %1 bayt</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>ilk %1 tanesi gösterilir</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>metin bunlardan tam olarak geri elde edilemez</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Yedek geri yükleniyor…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Seçtikleriniz siliniyor…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Durdur</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>Biter bitmez pencere yeniden açılır.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Sürdürülen metinler</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Düğüm</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Önceki</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log olasılık</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>İstem</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1, olasılık %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>Gömme</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Dikkat</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Yinelemeli</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>İleri besleme</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Uzmanlar</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Normlar</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Çıkış</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Diğer</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Bileşen</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Ağırlıklar</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Bileşene göre ağırlıklar</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Tensör</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Sayı × şekil</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Boyut</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Tensöre göre ağırlıklar</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Toplam</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Tensörleri gizle</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Bütün tensörleri göster</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%%2)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>Toplam %1 ağırlık, %2: dosyadaki bütün tensörlerin toplamı.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>Model bu bilgisayarda çalışır. Yazdıklarınız burada kalır.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Ne bilmek istersiniz?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Geçici bir sohbet</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Hiçbir şeyi diske yazılmaz. Ondan ayrılınca kaybolur.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Parlance nedir?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Bir belgeyi nasıl özetlerim?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Metnim gizli mi?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Atla</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Karşılamadan çık</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Geri</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Model dosyası ekle…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Parlance’a hoş geldiniz</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Adım %1 / %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Model dosyası seç</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Modeller (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Karşılama</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Ne yapmak istediğiniz, hangi dillerde ve buna uygun bir model.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Karşılamayı göster</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} bir Parlance yedeği değil.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>“Yedekle…” ile alınmış bir dosya seçin.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>{path} yedeği hasarlı ve geri yüklenemiyor.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Hiçbir şey değişmedi. Yeniden kopyalayın ya da başka bir yedek seçin.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>{path} yedeği Parlance {version} ile alınmış.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Buradaki Parlance’ı güncelleyin, sonra geri yükleyin.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>{path} yedeği okunamadı: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>İzinlerini ve bulunduğu sürücüyü denetleyin.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>{path} diski çok dolu: {needed_bytes} gerekli, {free_bytes} boş.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Hiçbir şey değişmedi. Yer açıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Hiçbir şey içe aktarılmadı. Konuşmaları geldikleri programdan bir kez daha dışa aktarın.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} içinde Parlance’ın bildiği türden konuşma yok.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan ya da llama.cpp’nin web sayfasının dışa aktardığını dosya, ZIP ya da klasör olarak seçin.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} hasarlı: satır {line}, sütun {column} okunamıyor.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} hasarlı: {place} konumunda {found} değil, başka bir şey olmalı.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} hasarlı: {place} konumundaki ileti kendisinden önce geliyor.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} hasarlı: {place} konumundaki ileti ikinci kez yer alıyor.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} herhangi bir konuşma dışa aktarımından daha büyük.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Hiçbir şey içe aktarılmadı. Bir kerede daha az konuşma dışa aktarın.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} daha yeni bir Parlance ile dışa aktarılmış (biçim sürümü {version}).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>İçe aktarmak için en yeni Parlance’ı kurun.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>{path} içinde konuşma yok.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Başka bir dosya ya da klasör seçin.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>“{name}” adında konuşma yok.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Neler olduğunu “parlance chats list” ile görün.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>araç çağrıları ve döndürdükleri: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>öteki programın göstermediği iletiler: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>metinsiz iletiler: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>konuşmanın ortasındaki yönergeler: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>resimler: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>sesler ve videolar: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>dışa aktarımda metni olmayan ek dosyalar: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>bilinmeyen türden parçalar: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>iletisiz konuşmalar: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>{path} diye bir dosya yok.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Adı ve klasörü denetleyin.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} okunamadı: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>İzinlerini denetleyin ya da başka bir klasöre kopyalayın.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} Parlance’ın okumadığı türden bir dosya.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>PDF, ofis belgesi ya da metin olarak kaydedin.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} hasarlı ya da adının söylediği şey değil.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Yapıldığı programda açıp yeniden kaydedin.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} parolayla korunuyor.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Parolasını verin ya da parolasız bir kopya kaydedin.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} Parlance’ın açamadığı bir yolla şifrelenmiş.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Kendi programında açıp parolasız bir kopya kaydedin.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>Parola {path} dosyasını açmıyor.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Büyük harfleri ve klavyeyi denetleyip yeniden deneyin.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} “{encoding}” kodlamasıyla yazılmamış.</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Başkasını seçin ya da Parlance’a bırakın.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} Parlance’ın okumadığı eski bir biçimde.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>.docx ya da .pptx olarak kaydedin. LibreOffice kuruluysa Parlance kendisi dönüştürür.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice {path} dosyasını dönüştüremedi.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Yapıldığı programda açın; .docx olarak kaydedin.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} bir resim ve gören bir model yüklü değil.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Modeller altında görüntü okuyan bir model seçin ya da metnin kendisini verin.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} içinde okunabilir metin yok.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Sayfaları taranmış görüntülerse, Modeller altında görüntü okuyan bir model seçin.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>{path} dosyasını okumak çok zaman ya da bellek aldı.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Daha küçük dosyalara bölün.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>{path} içinde belge yok.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Belge bulunan bir klasör ya da belgeler seçin.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>{path} içinde {number} sayısından çok belge var.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Hiçbir şey eklenmedi. İçindeki klasörleri birer birer seçin.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Belgede bu sözcüklerle ilgili bir şey yok.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Başka sözcüklerle ya da belgenin dilinde sorun.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} bu özet biçimini yazmak için çok küçük.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Paragraflar, ana noktalar ya da bölümler seçin veya Modeller altında daha büyük bir model seçin.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>bazı sayfalarda metin yok</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>bazı sayfalar okunamadı</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>bazı sayfaları model resimlerinden okudu</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>metin kodlaması tahmin edildi</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>okuma kısa kesildi</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>çok büyük bir tablonun yalnızca ilk ve son satırları okundu</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>ek dosyalar okunmadı</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>dosyanın bazı bölümleri hasarlı ve okunmadı</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>LibreOffice dönüştürdü</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>sayfanın ana bölümünün yanındakiler okunmadı</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>gizli metin okunmadı</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Tek cümle</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Ana noktalar</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragraflar</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Bölüm bölüm</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Bilgi tablosu</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Yapılacaklar</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Sorular ve yanıtlar</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Öz (abstract)</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Kısaca</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Ayrıntılı</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Hepsinin tek özeti</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>Nerede uyuşuyorlar</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Nerede ayrılıyorlar</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zaman çizelgesi</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Bu, istediğinizden başka bir dilde görünüyor.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>Bu, istediğinizden uzun.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>Bu, istediğinizden kısa.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Bunun bölümleri birbirini yineliyor.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Bu, belgeden söz ediyor gibi görünmüyor.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Bu cümlelerin çoğu için belgede kaynak bulunamadı.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>Model başka bir dil, okur ya da yönerge için çok küçük; bunlar dışarıda bırakıldı.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>Yüklü model yanıtlamak için çok küçük. Soruya en iyi uyan yerler bunlar.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modeller</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>GPU üzerindeki modeller</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Belgeler</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>yalnızca kendi dosyaları</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>bütün dosyalarınız</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>ağ yok</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>ağ</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>başka program yok</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>başka programlar</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Metniniz güvende.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Dosya olduğu gibi duruyor.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Hiçbir şey değişmedi.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Daha önce kaydedilenler güvende.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>Bu bilgisayarda “{name}” adında model yok.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Neler olduğunu Modeller’de (ya da “parlance models list” ile) görün.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>Model dosyası {path} yerinde yok.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Yerine koyun ya da Modeller altında başka bir model seçin.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>Model dosyası {path} okunamadı: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} bir GGUF model dosyası değil.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Adı .gguf ile biten, tümüyle indirilmiş bir dosya seçin.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>Model dosyası {path} hasarlı: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Yeniden indirin; bir bölümü eksik olabilir.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path}, çalıştırılamayan “{architecture}” türünde bir model.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Modeller altında başka bir model seçin.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>Model {needed_bytes} bellek istiyor, {available_bytes} boş.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Başka programları kapatın, bağlamı kısaltın ya da daha küçük bir model seçin.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Yüklü model yok.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Modeller altında bir tane seçin.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>Model beklenmedik biçimde durdu. Metniniz güvende.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Sürdürmek için yeniden başlatın.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>Model başlatılamadı: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Yeniden deneyin; “parlance doctor” kurulumu denetler.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Bu model iki kez beklenmedik biçimde durdu ve kendiliğinden yeniden başlatılmıyor.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Dosyası hasarlı olabilir: yeniden indirin ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>Model devam edemedi ({step}, kod {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Yeniden deneyin; yine olursa modeli yeniden yükleyin.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>Model geçerli bir çıktı üretmiyor.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Dosyası hasarlı olabilir: Modeller altında doğrulayın ya da yeniden indirin.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Bu {prompt_tokens} token uzunluğunda; bağlam {context} alıyor.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Metni kısaltın ya da Ayarlar’da bağlam uzunluğunu artırın.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>“{name}” modelinin kendi sohbet biçimi yok.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Bir instruct ya da sohbet modeli seçin; temel model yalnızca metin sürdürür.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>Modelin kendi sohbet biçimi çalışmıyor: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Bu modelin başka bir kopyasını ya da başka bir model seçin.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>“{name}” modeli bunu yapamaz ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Modeller altında bunun için yapılmış bir model seçin.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>“{first}” ile “{second}” birlikte istenemez.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Birini dışarıda bırakın.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>Dil bilgisi ya da JSON şeması kullanılamıyor: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Düzeltip yeniden sorun.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} bu modele uymuyor: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Tam bu model için yapılmış bir dosya kullanın.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>Görüntü {number} okunamıyor.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>PNG ya da JPEG olarak kaydedip yeniden ekleyin.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>“{name}” Parlance’ın bildiği bir dil değil.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>“en” gibi bir kod ya da “French” gibi bir ad kullanın.</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>Metnin dili kesin olarak belirlenemedi.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Yazıldığı dili seçin.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>Model kullanılabilir bir şey yazmadı.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Yeniden deneyin ya da Modeller altında başka bir model seçin.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Metin yok.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Yazın, yapıştırın ya da bir belge bırakın.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>{path} içine bir şey kaydedilemiyor: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Yer açın ya da klasörün izinlerini denetleyin.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>Başka bir program {path} dosyasını kullanıyor.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Kapatıp yeniden deneyin.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>Konuşmalarınızın bulunduğu dosya ({path}) hasarlı.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Olduğu gibi saklanıyor. Onarın: bir yedekten ya da hâlâ okunabilen kısmıyla.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} daha yeni bir Parlance ile yapılmış.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Yalnızca okumak için açıldı. Sürdürmek için Parlance’ı güncelleyin.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>{path} içindeki ayarlar okunamadı.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>{kept_as} olarak saklandılar; varsayılanlar geçerli.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} dosyasında Parlance ayarı yok.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Ayarlardan dışa aktarılmış bir dosya seçin.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} yazılamadı: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Başka bir yer seçin ya da yer açın.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Parlance içinde bir şeyler ters gitti: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Metniniz güvende. Lütfen ayrıntılarla bildirin.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>Ağ kapalı.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Çevrimiçi olmak istiyorsanız ayarlardan açın ya da HF_HUB_OFFLINE değişkenini kaldırın.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>{host} sunucusuna ulaşılamadı: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>İnternet bağlantısını ve varsa vekil sunucuyu denetleyin. İndirilenler saklanır.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} {status} hatasıyla yanıt verdi.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Bu genellikle çabuk geçer: sonra yeniden deneyin. İndirilenler saklanır.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} buradan çok fazla istek aldı.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Birkaç dakika bekleyip yeniden deneyin. İndirilenler saklanır.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>{host} adına yanıt veren Hugging Face Hub değil.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Oturum açmanızı isteyen ağlar ve kimi vekil sunucular böyle yapar: görmek için tarayıcıda bir web sayfası açın.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>Hub’da “{repo}” deposu yok ya da özel.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Adı denetleyin; özel bir depo için token ile oturum açın.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>{repo} deposunda artık {file} dosyası yok.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Sayfasını yeniden açıp başka bir dosya seçin.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>{repo} yapımcıları önce koşullarına onay vermenizi istiyor.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Koşulların sayfasını açın, Hugging Face hesabınızla kabul edin, burada bir token ile oturum açın ve yeniden deneyin.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Hub, bu bilgisayarda saklanan token’ı kabul etmiyor.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Yeni bir token girin ya da oturum açmadan sürdürün: herkese açık modeller token istemez.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Yer açın (Modeller, eski sürümlerin ve artıkların ne tuttuğunu gösterir), sonra sürdürün.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{repo} deposundaki {file} iki kez Hub’dakinden farklı baytlarla geldi.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Başka bir ağı ya da daha sonra deneyin. Ondan bir şey saklanmadı; başka dosyaya dokunulmadı.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Başka bir program şu an {repo} deposundan {file} dosyasını indiriyor.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Bitmesini bekleyip sürdürün: onun indirdikleri kullanılır.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>“{name}” yüklü.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Önce onu bellekten çıkarın.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>“{name}” indiriliyor.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Önce indirmesini iptal edin.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>“{name}” modelinin diskteki dosyaları, plan yapıldığından beri değişti. Hiçbir şey kaldırılmadı.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Yeni plana bakıp onaylayın.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>“{name}” modelinden {target} yapılamadı: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Başka bir tür ya da daha duyarlı bir kaynak seçin. Kaynak olduğu gibi duruyor.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>“{name}” dönüştürülemez: {architecture}, Parlance’ın dönüştürdükleri arasında değil.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Keşfet altında onun bir GGUF’unu arayın.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>{path} checkpoint’i kullanılamıyor: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Yeniden, tümüyle indirin.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} zaten var.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Önce yeniden adlandırın ya da kaldırın; hiçbir şeyin üzerine yazılmadı.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>tüm {layers} katman {device} üzerinde</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>tüm {layers} katman {device} üzerinde, kimi uzmanları bellekte</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers}/{layers} katman {device} üzerinde</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>işlemci, {threads} iş parçacığı: GPU’da {free_bytes} boş, en az {needed_bytes} gerekli</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>işlemci, {threads} iş parçacığı: GPU bulunamadı</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>işlemci, {threads} iş parçacığı: llama.cpp bu GPU desteği olmadan derlenmiş; “{detail}” onunla derler</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>işlemci, {threads} iş parçacığı: GPU sürücüsü eksik ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>işlemci, {threads} iş parçacığı: {detail} sürücüsü onu llama.cpp’ye sunmuyor</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>işlemci, {threads} iş parçacığı: GPU katmanları 0’a ayarlı</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>{device} sunucusunda</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>Belleğe sığması için bağlam, modelin bildiğinden kısa.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>GPU’ya sığması için bağlam belleği daha az duyarlı.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Bazı katmanların uzmanları bilgisayarın belleğinde kalır.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>GPU’da yer olmadığı için bazı katmanlar işlemcide kalır.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>Yükleme bellek yetersizliğinden başarısız oldu ve daha azıyla yinelendi.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>Bellek az: her şey daha yavaş</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>İşlemci ısındı ve yavaşladı</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>Pilde: daha az iş parçacığı</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name}, {other} için yer açmak üzere bellekten çıkarıldı</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} kullanılmadığı için bellekten çıkarıldı</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} planlandığı gibi sığmadı ve daha azıyla yüklendi</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} burada ve bundan sonra kullanılacak</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} kendiliğinden sonlandı ve yeniden başlatıldı; yanıt sürdü</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} içe aktarılamıyor: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Ondan bir şey alınmadı. Asistan listesinden dışa aktarılmış bir dosya seçin.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>{address} sunucusuna ulaşılamıyor: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Başlatın ya da Modeller altında adresini denetleyin.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>{address} sunucusu anahtarı kabul etmiyor.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Sahibinin verdiği anahtarı Modeller altında girin.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>{address} sunucusunda “{model}” modeli yok.</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Modeller altında onda olan birini seçin.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>{address} sunucusu meşgul ve beklemenizi istedi.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Bir süre sonra yeniden deneyin ya da bu bilgisayarın bir modelini kullanın.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>{address} sunucusu başarısız oldu (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Yeniden deneyin; böyle kalırsa sunucunun kendi günlüğüne bakın.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>{address} bağlantısı yanıt sırasında koptu.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>Gelenler saklanır. Yeniden deneyin.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>{address} adresinde yanıt veren, OpenAI protokollü bir sunucu değil.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Adresi denetleyin; çoğu sunucu sonunda “/v1” ister.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>“{address}” bir sunucu adresi değil.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Şuna benzer: http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>{address} RPC sunucusu yanıt vermiyor, başka bir programca kullanılıyor ya da llama.cpp’nin başka bir sürümünden.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Başlatın ya da Modeller altındaki listeden çıkarın.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>“{address}” bir RPC sunucusu adresi değil.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>Bir ad ya da IPv4 adresi ile bağlantı noktasıdır; örneğin 192.168.1.20:50052. llama.cpp’nin RPC’sinde IPv6 yok.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>Bu bilgisayarın aygıtları {address} adresinde sunulamıyor: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Bu bilgisayarın bir adresini ve boş bir bağlantı noktası seçin.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>{address} RPC sunucusu yüklü bir model için hesaplıyor.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Yüklemeden önce planı görmek için o modeli bellekten çıkarın.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp RPC olmadan derlenmiş.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>“make run RPC=1” ile derleyin ya da sunucuları çıkarın.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} bu model için önceden tahmin yapamıyor: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Aynı aileden daha küçük bir model seçin ya da hiç seçmeyin.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} yanıt vermez oldu.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>Model, kalanların üzerine yeniden yükleniyor.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>“{model}” modeli bu dil için yapılmadı: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Başka bir dil ya da Modeller altında başka bir model seçin.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>“{model}” modeli şu çeviriyi yapmıyor: {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>İngilizce ya da Çince üzerinden çevirin veya başka bir model seçin.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>Metin zaten bu dilde: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Çevrilecek başka bir dil seçin.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} belge olarak çevrilmeyen bir türden.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Metnini kopyalayıp onu çevirin ya da başka bir biçimde kaydedin.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} çevrildiği zamanki hâlinde değil.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Yeniden ekleyin: değişmeyenler yeniden çevrilmez.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} okunabilir bir terim listesi değil: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Her satırında bir terim ve çevirisi olan bir tablo ya da TBX dosyası kullanın.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Sayı eksik: {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Adres eksik: {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Yer tutucu eksik: {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Terim sözlüğüne uymuyor: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Kaynakla aynı</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Başka bir dile benziyor</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Kendini yineliyor</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Kaynaktan çok daha uzun</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Kaynaktan çok daha kısa</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Tırnaklar ya da ayraçlar kapanmıyor: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>Model sonunu yazmadı</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Biçim ya da bağlantı yitti: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Metindekinin yerini denetleyin: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Çevrilmedi: kaynak korundu</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Satırlar altyazı için çok uzun</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>Model bu dil için yapılmadı</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>Model bu ikisi arasında çevirmiyor</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>Metin bu dilde</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>Çeviri yeni bir belge: bu biçim başka sözcüklerle yazılamaz.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>İçinde, başka dilde olacak metinleri arayabilecek formüller var.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>İçindekiler tablosu açılınca güncellenir.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>Grafik ve çizelgelerdeki metinler olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>Değişiklik izlemeyle silinmiş metin olduğu gibi kalır.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>Dosyanın imzası çevirisi için geçerli değildir.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>{host} sunucusunun gönderdiği, Parlance’ı yapanların imzaladığı bir liste değil.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Hiçbir şeyi kullanılmadı. Başka bir ağda yeniden deneyin; böyle sürerse yapanlara bildirin.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>{host} sunucusundan gelen sürüm listesi, daha önce gördüğünüz bir listeden eski.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Birisi yeni sürümleri sizden saklıyor olabilir. Başka bir ağda yeniden deneyin.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Çevirmek için Modeller altında GGUF biçiminde bir T5 ya da MADLAD modeli veya herhangi bir instruct modeli seçin.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Özetlemek ya da yeniden yazmak için Modeller altında GGUF biçiminde bir FLAN-T5 modeli veya herhangi bir instruct modeli seçin.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Metinleri sınıflamak ya da karşılaştırmak için Modeller altında GGUF biçiminde bir BERT, ModernBERT ya da nomic gömme modeli seçin.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>bitti</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>uzunluk sınırına ulaşıldı</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>bağlam doldu</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>durdurma metnine ulaşıldı</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>durduruldu</translation>
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
            <translation>Konuşma</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Siz</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Yanıt</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Akıl yürütme</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Yönergeler</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Ekler: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Bu yanıt bitmedi.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Başlangıç: {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Modeller: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Parlance’tan dışa aktarıldı: {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Özet</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Kaynaklar</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>s. {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>slayt {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>sayfa {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>paragraf {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign}, belgelerde bulunmayan sayıların ve adların ardında yer alır.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{read}/{all} paragraf okundu ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>metinsiz sayfalar: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>okunamayan sayfalar: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Çalıştığı sunucu: %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Çalıştığı yer: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Arka planda sürdür</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Örneğin sorusu</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Örneğin yanıtı</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Bu örneği kaldır</translation>
        </message>
    </context>
</TS>
