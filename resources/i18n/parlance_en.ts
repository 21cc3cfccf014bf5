<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AssistantsDialog</name>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln assistant</numerusform>
                <numerusform>%Ln assistants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt</numerusform>
                <numerusform>%Ln prompts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln file more than can go with one message: not taken.</numerusform>
                <numerusform>%Ln files more than can go with one message: not taken.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>%1 % of the %Ln page of “%2” was read for this. Show</numerusform>
                <numerusform>%1 % of the %Ln pages of “%2” was read for this. Show</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>%1 % of the %Ln word of “%2” was read for this. Show</numerusform>
                <numerusform>%1 % of the %Ln words of “%2” was read for this. Show</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln conversation</numerusform>
                <numerusform>%Ln conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln translated text</numerusform>
                <numerusform>%Ln translated texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln translated document</numerusform>
                <numerusform>%Ln translated documents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln summarized text</numerusform>
                <numerusform>%Ln summarized texts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln glossary term</numerusform>
                <numerusform>%Ln glossary terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln correction</numerusform>
                <numerusform>%Ln corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln assistant</numerusform>
                <numerusform>%Ln assistants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln saved prompt</numerusform>
                <numerusform>%Ln saved prompts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>Erase %Ln conversation for good?</numerusform>
                <numerusform>Erase %Ln conversations for good?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>The oldest message will not be sent.</numerusform>
                <numerusform>%Ln of the oldest messages will not be sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>With this message, the oldest message will no longer be sent.</numerusform>
                <numerusform>With this message, %Ln of the oldest messages will no longer be sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln conversation found</numerusform>
                <numerusform>%Ln conversations found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln conversation in the bin</numerusform>
                <numerusform>%Ln conversations in the bin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln conversation</numerusform>
                <numerusform>%Ln conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DifferencesList</name>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Set differently in this chat: %Ln</numerusform>
                <numerusform>Set differently in this chat: %Ln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Summary, sent in place of %Ln message</numerusform>
                <numerusform>Summary, sent in place of %Ln messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln earlier message is not sent any more</numerusform>
                <numerusform>%Ln earlier messages are not sent any more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DocumentQueue</name>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln to look at</numerusform>
                <numerusform>%Ln to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>%Ln minute left</numerusform>
                <numerusform>%Ln minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>tries again in %Ln second</numerusform>
                <numerusform>tries again in %Ln seconds</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln running</numerusform>
                <numerusform>%Ln running</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln waiting</numerusform>
                <numerusform>%Ln waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>Export %Ln conversation</numerusform>
                <numerusform>Export %Ln conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>The %Ln chosen conversation</numerusform>
                <numerusform>The %Ln chosen conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>All %Ln conversation</numerusform>
                <numerusform>All %Ln conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln term was taken in.</numerusform>
                <numerusform>%Ln terms were taken in.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln text</numerusform>
                <numerusform>%Ln texts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HelpContents</name>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln section found</numerusform>
                <numerusform>%Ln sections found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln paragraph to look at</numerusform>
                <numerusform>%Ln paragraphs to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>Import %Ln conversation</numerusform>
                <numerusform>Import %Ln conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln conversation was found. Tick it to import it.</numerusform>
                <numerusform>%Ln conversations were found. Tick those to import.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln conversation imported</numerusform>
                <numerusform>%Ln conversations imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>with %Ln message</numerusform>
                <numerusform>with %Ln messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln conversation skipped: here already.</numerusform>
                <numerusform>%Ln conversations skipped: here already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>Add %Ln model to your models</numerusform>
                <numerusform>Add %Ln models to your models</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>used %Ln day ago</numerusform>
                <numerusform>used %Ln days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln model</numerusform>
                <numerusform>%Ln models</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JobsStrip</name>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln thing running</numerusform>
                <numerusform>%Ln things running</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln document left out:</numerusform>
                <numerusform>%Ln documents left out:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln line</numerusform>
                <numerusform>%Ln lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln download under way</numerusform>
                <numerusform>%Ln downloads under way</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln request</numerusform>
                <numerusform>%Ln requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln character</numerusform>
                <numerusform>%Ln characters</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>about %Ln minute at %1</numerusform>
                <numerusform>about %Ln minutes at %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>What shall be done with %Ln document?</numerusform>
                <numerusform>What shall be done with %Ln documents?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>It sets %Ln thing.</numerusform>
                <numerusform>It sets %Ln things.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln file could not be removed: something else holds them.</numerusform>
                <numerusform>%Ln files could not be removed: something else holds them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln result</numerusform>
                <numerusform>%Ln results</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… and %Ln more line</numerusform>
                <numerusform>… and %Ln more lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln layer</numerusform>
                <numerusform>%Ln layers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>of %Ln layer</numerusform>
                <numerusform>of %Ln layers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>prompt: %Ln token</numerusform>
                <numerusform>prompt: %Ln tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>answer: %Ln token</numerusform>
                <numerusform>answer: %Ln tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln message will be sent next, in this order</numerusform>
                <numerusform>%Ln messages will be sent next, in this order</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>Remove %Ln leftover?</numerusform>
                <numerusform>Remove %Ln leftovers?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>%Ln file, link or folder in all.</numerusform>
                <numerusform>%Ln files, links or folders in all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln conversation were here already and stayed as they are.</numerusform>
                <numerusform>%Ln conversations were here already and stayed as they are.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>Of %Ln paragraph:</numerusform>
                <numerusform>Of %Ln paragraphs:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Replaced in %Ln paragraph</numerusform>
                <numerusform>Replaced in %Ln paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Replaced in %1 of %Ln paragraph</numerusform>
                <numerusform>Replaced in %1 of %Ln paragraphs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln locked</numerusform>
                <numerusform>%Ln locked</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln model</numerusform>
                <numerusform>%Ln models</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1 of %Ln paragraph read</numerusform>
                <numerusform>%1 of %Ln paragraphs read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln page without text</numerusform>
                <numerusform>%Ln pages without text</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln page could not be read</numerusform>
                <numerusform>%Ln pages could not be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln step cut short for want of room</numerusform>
                <numerusform>%Ln steps cut short for want of room</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln step kept from an earlier time</numerusform>
                <numerusform>%Ln steps kept from an earlier time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln note left out that the document does not support</numerusform>
                <numerusform>%Ln notes left out that the document does not support</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln number not found in the document</numerusform>
                <numerusform>%Ln numbers not found in the document</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln name not found in the document</numerusform>
                <numerusform>%Ln names not found in the document</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>%1 of %Ln paragraph were read for this.</numerusform>
                <numerusform>%1 of %Ln paragraphs were read for this.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln paragraph cut short: the model wrote no end</numerusform>
                <numerusform>%Ln paragraphs cut short: the model wrote no end</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
    </context>
</TS>
