<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>利用規約を開く</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>再確認</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Hugging Face のトークン (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Hugging Face のトークン</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>このコンピューターに保存</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>トークンをこのコンピューターに保存する</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Hugging Face のツールがトークンを保存する場所です。</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>サインイン</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>利用規約を開き、Hugging Face のアカウントで同意してください。次に、そのアカウントの読み取り権限のあるトークンでここからサインインします。</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>非公開の場合は、読み取り権限のあるトークンでサインインしてください。</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>提供元への同意は済んでいます。ファイルを取得できます。</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>ファイルを取得できるか Hub に確認しています…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>ファイルはまだ取得できません。</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>提供元の利用規約に同意する必要があります。</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>サインインしていません。</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Parlance を終了するまでサインインしています。</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>HF_TOKEN のトークンでサインインしています。</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>このコンピューターに保存したトークンでサインインしています。</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>まだ処理中です。「停止」ですぐに終わります。</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>モデルを待っています…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>生成中…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>読み取り中: %1 / %2 トークン</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>生成中…  %1 トークン/秒</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>オプションが変更されています。以前のメモは、合うものを再利用します。</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>もう一度要約</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>別の設定で再回答…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>再回答</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>前の回答は残ります。下の矢印で戻れます。</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>回答するモデル</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>ほかの言い方</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>ほかの言い方を探しています…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>ほかには見つかりませんでした。</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>思考を隠す</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>思考を表示</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>考えています…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>考えています… %1 秒</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>%1 秒考えました</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>生成の詳細</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>答えを探しています…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 を読み取れませんでした。%2 として保管し、Parlance は新しいファイルを作りました。</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>個別に</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>まとめて</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>複数の文書の要約方法</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>まとめて要約するときの形</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
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
            <translation>文書についての質問</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>質問する</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>回答を停止</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>これらの文書について質問</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>この文書について質問</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>文書を探しています…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>文書がないと質問できません</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>文書が開くと質問できます</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>この回答は停止されました。</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>確認</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>アドレスに問い合わせ中</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>ライター</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>あなたらしい文章を書き、整えます</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>あなたは文章の執筆を手伝います。与えられた文章と同じ言語で答えてください。平明で生き生きとした文を書き、決まり文句や誇張は避けてください。文章を直すときは、意味、事実、書き手らしさを保ち、まず新しい文章の全文を示し、その後に主な変更点を短く挙げてください。確認しないと先へ進めない場合にだけ質問してください。</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>この文章をもっと分かりやすく、短くしてください:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>招待を丁寧に断る手紙を書いてください。</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>プログラマー</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>コードを書き、説明し、直します</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>あなたは注意深いプログラマーです。そのまま動く完全なコードを、言語名を付けたコードブロックで示し、標準ライブラリで足りるところはそれを使ってください。エラーを処理し、前提としたことを明記してください。コードの前に進め方を 1～2 文で、コードの後にテスト方法を述べてください。関数やオプションが存在するか確かでないときは、そう伝えてください。</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>このコードは何をしますか。どこで失敗する可能性がありますか。</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>写真の名前を撮影日に変えるプログラムを書いてください。</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>先生</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>一歩ずつ説明し、質問します</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>あなたは根気強い先生です。まず、学習者がすでに何を知っているかを確かめてください。身近な例を使って一度に一段階ずつ説明し、最後に理解できたかが分かる質問を 1 つしてください。練習問題の答えをすぐに教えず、まず小さなヒント、次に大きなヒントを出してください。正しいところは褒め、違うところははっきりと、やさしく伝えてください。</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>分数について教えてください。</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>空はなぜ青いのですか。</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>要約係</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>文章の内容を短くまとめます</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>あなたは文章を、その文章と同じ言語で要約します。最初に最も重要なことを 1 文で述べ、続けて 3～7 個の要点を、それぞれ完全な文で挙げてください。名前、数字、日付は原文どおりにしてください。文章に書かれていることだけを述べ、自分の考えは加えないでください。不明瞭な点や矛盾があれば、そう述べてください。</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>この文章を要約してください:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>この議事録では何が決まり、誰が担当しますか。</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>このチャットで使う</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>アシスタントは、指示と設定をまとめて名前を付けたものです。「新規」で自分のアシスタントを作れます。</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>最初の 4 つを追加</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>会話のきっかけ</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>説明</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>会話のきっかけ (1 行に 1 つ)。空のページに表示されます</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln 個のアシスタント</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln 個のプロンプト</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>取り込みました: %1。</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>新しいアシスタント</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>アシスタントのインポート</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>アシスタントのエクスポート</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>アシスタント (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>文書や画像を添付</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>メッセージの添付</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>1 件のメッセージに付けられる数を %Ln 個超えたため、その分は追加されませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>「%1」は画像を見られません。画像の名前だけが伝わります。</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln 語</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>待機中…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>読み取り中… %1 / %2 ページ</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>添付されていません</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>「%1」: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>「%1」をすべて読み取りました。</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>「%1」は読み取られていません。コンテキストに空きがありません。</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>「%2」の %Ln ページの %1 % を読み取りました。表示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>「%2」の %Ln 語の %1 % を読み取りました。表示</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>%1:  “%2”</source>
            <translation>%1:  「%2」</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln 件の会話</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln 件の翻訳済みテキスト</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln 件の翻訳済み文書</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln 件の要約済みテキスト</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln 件の用語</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln 件の訂正</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln 個のアシスタント</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln 件の保存したプロンプト</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>チャット、翻訳、要約</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>「翻訳」の文章</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>続きを書いた文章</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>要約のキュー</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>翻訳のキュー</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>辞書に追加した単語</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>%1 に「%2」で Parlance %3 が作成。</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>%1 に Parlance %2 が作成。</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>すべてをバックアップ</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>チャットとその添付、翻訳、要約、用語集、アシスタント、下書き、設定を 1 つのファイルにまとめます。モデルは含まれません。サーバーのキーも含まれないため、復元後に入力し直してください。</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>フォルダー、モデル、ハードウェアの設定も含める</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>バックアップの進み具合</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance のバックアップ</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>ファイルに記録する場合は、このコンピューターの名前</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>バックアップ…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>%2 に %1 として保存し (%3)、読み直して確認しました。内容: %4。</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>設定のみ</translation>
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
            <translation>最も確からしい回答を探索</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>最初に完成した回答で終了</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>幅: 同時に追う候補の数</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>長さペナルティ: 大きいほど長い回答を優先</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>続行</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>枝刈り</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>ビームサーチ</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: 対数確率 %3、スコア %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>ノード</translation>
        </message>
        <message>
            <source>After</source>
            <translation>直前のノード</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>対数確率</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>スコア</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: 対数確率 %2、スコア %3、%4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>最良の回答の一部</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>「%1」は「50256 -5」のような、トークン番号とバイアスの組ではありません。</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>削除した会話</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>ゴミ箱は空です。</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>完全に消去…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>ゴミ箱を空にする…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>「%1」を完全に消去しますか？</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>%Ln 件の会話を完全に消去しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>すべてのメッセージが消去されます。元に戻せません。</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>モデルカード</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>使用中のモデルを表示</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>ファイルを読み取り中…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>%1 のカードです。使用中のモデルではありません。</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>このコンピューターのモデルを使用していません。上で選んでください。</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>デコーダー: 文章の続きをトークンごとに書きます</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>エンコーダー: 文章を両方向に読み、ベクトルにします</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>エンコーダーとデコーダー: 文章全体を読んでから、別の文章を書きます</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>再帰型: 文章がどれだけ長くても、一定の大きさの状態を保ちます</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>ハイブリッド: 一部のレイヤーは文章全体を見て、ほかは状態を保ちます</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>バイト単位の BPE</translation>
        </message>
        <message>
            <source>SentencePiece BPE</source>
            <translation>SentencePiece BPE</translation>
        </message>
        <message>
            <source>SentencePiece unigram</source>
            <translation>SentencePiece ユニグラム</translation>
        </message>
        <message>
            <source>WordPiece</source>
            <translation>WordPiece</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>レイヤー</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>系統</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>パス</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>分割数</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2)、%3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>学習で得られた数値です。すべてファイルに入っています。</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>トークンごとに %1</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>使われる重み</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>各トークンには一部のエキスパートだけが働くため、速くなります。</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>量子化</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>重みをどれだけ粗く保存しているか。ビットが少ないほどファイルは小さくなります。</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1、レイヤー間の各トークンは %2 個の数値</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>アテンション</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>一部のレイヤーは直前の %1 トークンだけを見ます</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>スライディングウィンドウ</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>トークンごとに %2 個中 %1 個が働きます</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>エキスパート</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>トークンが文章のどこにあるかを、モデルが知る方法です。</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>ヘッド %1 個 (各 %2)、キーと値はまとめて圧縮</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>ヘッド %1 個 (各 %2)、キーと値は %3 個が保持し、それぞれ %4 個のヘッドで共有</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>ヘッド %1 個 (各 %2)</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>回転位置埋め込み、ベース %1、%2 倍に拡張 (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>回転位置埋め込み、ベース %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>回転位置埋め込み</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 トークン、%2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>語彙</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>学習時のコンテキスト</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>学習に使われた文章の長さです。</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>チャット形式</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>ファイル内にあり</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>新しいチャット</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>一時チャット</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>回答を停止</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>再試行: 回答し直す</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>会話を検索</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新しいフォルダー…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>削除した会話…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>この会話の名前を変更…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>この会話をピン留め</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>この会話のピン留めを外す</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>この会話をエクスポート…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>すべての会話をエクスポート…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>この会話を削除</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>会話の名前を変更</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>会話の操作</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>一時チャット</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新しいチャット</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>新しい一時チャット</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>ドロップしてメッセージに添付</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>文書や画像を選択</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>文書と画像</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>回答が完了しました: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>モデルはこれに従えません: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>添付したものをまだ読み取っています。</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>回答を待つか、Esc で停止してください。</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>このままでは実行できません</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Hugging Face キャッシュにある、llama.cpp が読めないチェックポイントです。一部の系統は変換できます。元のチェックポイントは変わりません。</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>変換</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Parlance で実行できる GGUF を作成します</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>%1 を変換</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 のその他の操作</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>このリポジトリをすべて削除…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>コマンド「%1」をコピー</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>回答の比較</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>両方に質問</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>1 つ目</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>2 つ目</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>両方に何を質問しますか？</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>速度を比べられるように 1 つずつ実行</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>両方を停止</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>両方とも同じ設定です。違いは偶然だけによります。</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>この回答を残す</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>残しました</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>モデルを待っています…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>読み取り中: %1 / %2 トークン</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>思考中…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>生成中…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 トークン/秒</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>合計 %1 秒</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>最初のトークンまで %1 秒</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>反映されず: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>画像</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>これはベースモデルです。文章の続きを書くもので、チャット用ではありません。</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>文章の続きを書く</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>ここに文章を書き始めると、モデルがカーソル位置から続きを書きます。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>チャットに戻る</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>続きのトークン数</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> トークン</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>温度 </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>文章の続きを書く</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>空きを埋める</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>停止 (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>続ける (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>温度 %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>モデルを待っています…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>読み取り中: %1 / %2 トークン</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>生成中…  Esc で停止します。</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>カーソルを空きに置くと、モデルはその後ろの文章も考慮します。</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>モデルはカーソル位置から書き続けます。文章にほかのものは加わりません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 トークン/秒</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>文章がコンテキストより長いため、%1 文字は読み取られませんでした。</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>このモデルはカーソルより後ろの文章を考慮しません。</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>これはチャット用のモデルです。続きを書くにはベースモデルの方が向いています。</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc で停止</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>生成を停止</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>一時チャット: 何も保存されません</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>メッセージを入力、または文書をドロップ</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>生成を停止 (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>次に送信</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>回答が終わったら送信 (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>送信 (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>以前のメッセージを要約しています…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>要約を停止</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>それまでの会話に続く回答</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>訳文。各段落を、モデルへの依頼の続きとして調べます</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>要約だけを一つの文章として調べます。要約のもとは考慮しません</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>自分の文章</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>調べたモデルは %1、書いたモデルは %2 です。</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>調べたモデルは %1 です。</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>最初のトークンは、前に何もないため確率がありません。</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>文章がコンテキストより長いため、%1 番目のトークンからは、モデルに見えていたのは直前の部分だけです。</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>最初の %1 文字だけを調べています。</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>「%1」 %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>「%1」: %2。より可能性の高いものはありませんでした。</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>「%1」: %2、順位 %3。より可能性が高かったもの: %4。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>パープレキシティ %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>対数確率の平均 %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>語彙での番号</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>確率</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>対数確率</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>順位</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>最も可能性の高いもの</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>確信度</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>パープレキシティ 5 は、モデルが平均して、同じくらい可能性のある五つのトークンの間で迷ったことを表します。1 は迷いがなかったことを表します。</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>文章の前にあったもの</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>前にあったものを表示</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>前に置く文章</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>前に置く文章 (空でも可)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>自分の文章</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>自分の文章を調べる</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>モデルの確信度を調べる</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>調べ終えた割合</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>確信度が最も低かった箇所</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>トークンを指すか、矢印キーで順に移動してください。</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>自由な文章</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>回答はスキーマにも文法にも従いません。</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>回答は JSON スキーマに従います。</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>回答は文法に従います。</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>回答は自由な文章です。</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>作成…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>回答はこれに従っています。</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>回答は途中で切れましたが、そこまではこれに従っています。</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>回答は JSON ではありません。</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>構造化出力</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>自由な文章</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON スキーマ</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>文法 (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>回答の形式</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>スキーマまたは文法</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>例を挿入</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>試しに使う質問</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>好きな本を 1 冊挙げてください。</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>試す</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>モデルで試す</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>回答はスキーマ (JSON Schema 2020-12) に従う JSON になります。各フィールドの意味は質問の中で説明してください。モデルに見えるのは質問だけで、スキーマは見えません。</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>回答は llama.cpp の GBNF で書いた文法の規則「root」に従います。規則の例: name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>回答はモデルが自由に書きます。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>まだ何も書かれていません。</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>確認中…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>モデルはこれに従えます。</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>モデルを待っています…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>生成中…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>チャットのモデル</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>温度 %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>そのまま (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 / %2 トークン</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>コンテキスト: %2 トークン中 %1 を使用中</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>何がどれだけ使っているかを表示します</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>モデルに送られるもの</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>この会話</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>入力中の文章</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>回答用の空き</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>空き</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>コンテキスト全体</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>古いメッセージ %Ln 件は送られません。</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>数値は推定です。このモデルでは数えられません。</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>コンテキストが一杯になると、古いやり取りから省かれます。</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>先に添付を要約</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>コンテキストを広げる…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>このメッセージは %1 トークンありますが、空きは %2 しかありません。</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>このメッセージを送ると、古いメッセージ %Ln 件は送られなくなります。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去 7 日間</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日間</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln 件の会話が見つかりました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>ゴミ箱に %Ln 件の会話</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln 件の会話</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>フォルダー %1、展開中: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>フォルダー %1、折りたたみ中: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1、ピン留め</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1、フォルダー %2 内</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>展開</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折りたたむ</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>フォルダーを削除…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>フォルダーへ移動</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新しいフォルダー…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>フォルダーから出す</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>会話の名前を変更</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>タイトル</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>フォルダーの名前を変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>フォルダー「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>フォルダーを削除</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>中の会話は、フォルダーなしで残ります。</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>削除した会話…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新しいチャット</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新しいフォルダー…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>会話を検索</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>検索をクリア (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>これを含む会話はありません。</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>会話はここに一覧表示されます。</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>折りたたみ中</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>展開中</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>コードをコピー</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>あなたの訳</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>訂正を検索</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>モデルの翻訳の記憶を消去…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>訂正</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>これを含む訂正はありません。</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>翻訳を直すと、以後はあなたの訳が使われます。</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>要約が使っている文書の部分</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>そのうち %1 が要約に使われています</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>自然に終了</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>長さの上限に到達</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>コンテキストの上限に到達</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>対数確率の合計</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>1 トークンあたり</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>終わった理由</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>貪欲法</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>ビームサーチ</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>サンプリング、シード %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>対数確率 %1、1 トークンあたり %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>デコード</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>デコード</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>整数を四つまで</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>各枠には、トークン、そこまでの対数確率の合計、かっこ内に長さペナルティを加えたスコアがあります。太線: 最良の回答。破線: 枝刈り。二重枠: 完結した回答。</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>ビーム数</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>長さペナルティ</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>最大トークン数</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>すべてに共通する部分は薄く表示します。▸ はそこから別の道に分かれることを示します。</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>同じプロンプトを、貪欲法、シードを使ったサンプリング、ビームサーチでデコードし、それぞれの対数確率の合計を示します。</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>キャンセルして、取得済みの分を削除しますか？</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 を削除</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>DifferencesList</name>
        <message>
            <source>Reset all</source>
            <translation>すべてリセット</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>このチャットで変更した設定: %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>このチャット独自の設定はありません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>「%1」を元に戻す</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>要約を削除し、メッセージを再び送る</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>%Ln 件のメッセージの代わりに送られる要約</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>要約を隠す</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>要約を表示</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>以前のメッセージの要約</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>すべての用途</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>埋め込み</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>すべてのサイズ</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>3B まで</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B～9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B～20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>20B 超</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>急上昇順</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>ダウンロード数順</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>いいね数順</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>すべてのライセンス</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>すべての言語</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1M ダウンロード</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1k ダウンロード</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 ダウンロード</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 パラメーター</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>%1 のファイル</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>同意が必要</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>コンテキスト %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>%1 に更新</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>モデルを検索 (例: 「qwen3」「persian」)</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>モデルを検索</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>さらに表示</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>Hugging Face Hub から</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>このコンピューターにおすすめ</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>カタログから</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>%1 件をすべて表示</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Hub から続きを取得しています…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>ネットワークがない場合は、上のカタログを使えます。</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>Hub に該当する GGUF モデルはありません。</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>代わりに要約を送る</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>要約から新しいチャット</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>以前のメッセージ %Ln 件はもう送られません</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>以前のメッセージ 1 件はもう送られません</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>コンテキストを広げる: %1 (メモリ約 %2 増)…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>コンテキストを広げる: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>文書を再度書き出す</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>フォルダーに書き出す…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>シートと列…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>別のオプションで再翻訳…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>原文を開く</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>再翻訳</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>対訳表として: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>文書として: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>元と同じ文書として</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>%1 を開けるプログラムがありません。</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>書き出しました: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>星を付けた文書はここに一覧表示されます。</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>この名前の文書はありません。</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>文書はここに一覧表示されます。</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>「%1」の翻訳を消去しますか？ファイルは残ります。</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>文書を検索</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>以前の文書</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>ゴミ箱の文書</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>ゴミ箱の翻訳をすべて消去しますか？ファイルは残ります。</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>消去すると元に戻せません。</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>文書を選択</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Word 文書</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web ページ</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>翻訳先</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>対訳表</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>文書そのものの代わりに、原文と訳文を並べて書き出します</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>表の形式</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>翻訳先</translation>
        </message>
    </context>
    <context>
        <name>DocumentQueue</name>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Queue of documents</source>
            <translation>文書のキュー</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>再翻訳</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>完了した文書は下の一覧に残ります</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>モデルが対応していない言語</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>モデルが対応していない組み合わせ</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>すでにこの言語です</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>翻訳できない種類</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>ファイルが変更されています</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>開いています</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>翻訳中</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>検査で問題のあった箇所を修正中</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>文書を書き出し中</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>要確認 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 / %2 段落</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>既知 %1 件</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>書き出し後に変更あり</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>書き出されていません</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>新しい文書</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word、PowerPoint、Excel、LibreOffice、Web ページ、電子書籍、Markdown、字幕、PO、メール、表、テキストは元の形式で、PDF は Word 文書で書き出されます。訳文は原文の隣に保存され、上書きされることはありません。</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>ドロップして翻訳</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>%1 のダウンロード</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>順番を前へ: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>順番を後へ: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 を再開</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 を一時停止</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>%1 を一覧から外す</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>%1 をキャンセル</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>サインインせずに続行</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>ページを開く</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>「インストール済み」で表示</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>%1 のダウンロード</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 を再開</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 を一時停止</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1/秒</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>残り 1 分未満</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>残り %Ln 分</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>残り %1 時間 %2 分</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>残り 1 日以上</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>順番待ち</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>待機中: ネットワークがオフです</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>完了、全バイト検証済み</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>再試行中…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>%Ln 秒後に再試行</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>既存の分を確認中</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>接続中…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 が壊れて届いたため、もう一度取得しています。</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>すべて一時停止</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>すべて再開</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>速度制限と同時ダウンロード数 (設定を開く)</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>ダウンロード中のものはありません</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>取得するものはここに表示され、再起動後も続きます。</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>モデルを探す</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln 件実行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln 件待機中</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>ディスクの空き %1</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>速度制限: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>速度制限なし</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>モデルなし</translation>
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
            <translation>文書やフォルダーをここにドロップ</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>残り約 %1 時間 %2 分</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>残り約 %1 時間</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>残り約 %1 分</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>残り約 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>メッセージを編集</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>保存して送信</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>前の版は残ります。Ctrl+Enter で送信します。</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>エンコーディング: %1 (推測)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>エンコーディング: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>文字化けしている場合は別のエンコーディングを選んでください</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Parlance に任せる</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>全言語</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>西ヨーロッパ</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>中央ヨーロッパ</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>バルト</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>トルコ語</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>キリル文字</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>ギリシャ語</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>アラビア語とペルシャ語</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>ヘブライ語</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>タイ語</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>ベトナム語</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>中国語 (簡体字)</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>中国語 (繁体字)</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韓国語</translation>
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
            <translation>消去</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>保存されているものの消去</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>完全に消去</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>チェックしたものはゴミ箱の中も含めて消去され、元に戻せません。ファイル、モデル、用語集、訂正、アシスタント、プロンプト、設定は残ります。</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance は実行中の処理を終え、消去したうえで開き直します。</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>先にバックアップ…</translation>
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
            <translation>消去…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>保存されているものの消去</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>チャット、翻訳、要約などを種類ごとに。</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>選んだものを消去しました。</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>チャット (添付ファイルと下書きを含む)</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>翻訳した文章と文書、そのキューと記憶</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>要約 (質問、メモ、キューを含む)</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>測定した速度と、モデルを最後に使った日時</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>辞書に追加した単語</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>ネットワークのログと以前の起動のログ</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>例を追加</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 個のファイルを %2 に保存しました</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>すべての会話をエクスポート…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>会話をインポート…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>すべての設定</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>設定をエクスポート…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>設定をインポート…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>すべての設定をリセット…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>設定のインポート</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>設定のエクスポート</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Parlance の設定</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>これは何？ここをクリックしてから、説明を見たいものをクリックします。</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>これは何？</translation>
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
            <translation>Word 文書</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Web ページ (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>プレーンテキスト</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON (すべての情報を含む)</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>1 件 1 ファイルでフォルダーに</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>1 件 1 ファイルで 1 つの ZIP に</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>すべてを 1 つのファイルに</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>回答前のモデルの思考も含める</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>エクスポートの進み具合</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>「%1」のエクスポート</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln 件の会話のエクスポート</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Parlance の会話</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>表示されている会話全体</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>選択した %Ln 件の会話</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>一部のメッセージだけ:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>すべての会話 (%Ln 件)</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>ファイルの種類</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>複数の会話の保存方法</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON には、すべてのメッセージのすべての版、添付とその文章、各回答の記録が含まれます。何も失わずに再びインポートできます。</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>表示されているメッセージを、日時と回答したモデルとともに書き出します。ほかの版や添付の文章も含まれるのは JSON だけです。</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>設定のエクスポート</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>すべての設定を 1 つのファイルにまとめ、別のコンピューターで使えます。キーは決して含まれません。</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>あなたやこのコンピューターのことがわかるため、次のものは含めません:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>これらも書き出す</translation>
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
            <translation>Word 文書</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Web ページ (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>プレーンテキスト</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>要約をコピー</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>要約を保存</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>出典付きでコピー</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>設定とサーバーのキー</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>チャット、翻訳、要約、インポートしたモデル</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>下書き、キュー、すぐ使えるように保持した会話</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>ダウンロードしたモデル（ほかのプログラムと共有）</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>読み込み方…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>読み込まれているモデル</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>モデルが読み込まれていません。読み込むと、どこで動くかがここに表示されます。</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>使用中の命令セット: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>モデルと文書がアクセスできるもの (このコンピューターで試した結果)</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>試しています…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>コマンド %1 はすべてを実行し、このコンピューターから外へ出るものを数えます。</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>測定中…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Parlance のフォルダー</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>ログを表示…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>今回の起動とエンジンのクラッシュのログ</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>有効な環境変数</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>設定されていません。</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>レポートをコピー</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>エラー報告用のバージョンと設定（名前とフォルダーは含みません）</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>ライセンス…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>同梱されているすべてのライセンス</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1、%3 中 %2 空き</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 トークン/秒</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>意味、無事なもの、対処方法</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>このコンピューターのためのモデル</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>空きメモリ、したいこと、使う言語に合わせて選びました。</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>その間は、Parlance に付属するスターターモデルが使えます。ごく小さいので、慣れるためには十分ですが、本格的な作業には向きません。</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>このコンピューターを調べています…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>今の空きメモリに収まる既知のモデルがありません。ほかのプログラムを閉じて戻るか、スターターモデルで続けてください。</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>スターターモデルを使う</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub に問い合わせ中…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>このモデルを使う</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>既定値: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>コスト: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>モデルを読み込み直すと有効になります</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>「%1」を既定値に戻す</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>速度とメモリ</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>ファイルを読み取り中…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>このコンピューターのモデルを使用していません。上で選んでください。</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>挿入</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>このプロンプトの空欄に何を入れますか？</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>文書内を検索</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>前の箇所</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>次の箇所</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>検索を閉じる</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>検索中…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>フォルダーなし。1 行に 1 つ</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>フォルダーを追加</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>モデルの翻訳の記憶を消去しますか？</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>以前に翻訳した文章は、次回は新たに翻訳されます。訂正と履歴は残ります。</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>「%1」の登録を解除しますか？</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>キーとそのモデルの設定とともに一覧から外されます。サーバー側では何も変わりません。</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>登録を解除</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>From</source>
            <translation>提供元</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ数</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>すでにあります</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>このコンピューターにあるモデル</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>これらはすでにあり、メモリに収まります。どれを使いますか？ファイルは移動しません。</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>このモデルを使う</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>別のモデルを取得…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>見つかった会話</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>用語リスト (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>カンマ区切りの表 (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>タブ区切りの表 (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>用語集</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>用語</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>訂正</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>表示するもの</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>原文の言語</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>訳文の言語</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>翻訳しない</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>どの言語でもそのままにする名前や語</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>用語を検索</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>用語を追加</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>これを含む用語はありません。</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>翻訳しない名前や語を追加してください。</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>語と、この言語間での訳し方を追加してください。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln 件の用語を取り込みました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>保存しました: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>用語のインポート</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>用語のエクスポート</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>翻訳するシートと列</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>これらを翻訳</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>ほかはそのまま残ります。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln 件の文章</numerusform>
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
            <translation>ヘルプを検索</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>これらの言葉を含むページはありません。言葉を減らすか、別の言葉をお試しください。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln 件の節が見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>ヘルプの目次</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>検索結果</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>このページ内を検索</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>前の箇所</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>次の箇所</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>検索を閉じる</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>このページの一部はまだ英語です。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>進む</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>このページ内を検索</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>文字を小さく</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>文字を大きく</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>次の要確認の段落</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>要確認の段落 %Ln 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>完全に消去</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>ゴミ箱を空にする…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>ゴミ箱は空です。</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>最新の %1 件を一覧にしています。</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>完全に消去…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>ゴミ箱へ移動</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>これを含む翻訳はありません。</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>星を付けた翻訳はここに一覧表示されます。</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>翻訳は記憶されません。</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>翻訳はここに一覧表示されます。</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>この翻訳を消去しますか？</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>お気に入りに追加</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>ゴミ箱へ移動</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>履歴を残す</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>翻訳をこのコンピューターに記憶する</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>履歴を閉じる</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>翻訳を検索</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>以前の翻訳</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>ゴミ箱の翻訳</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>ゴミ箱の翻訳をすべて消去しますか？</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>消去すると元に戻せません。</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>モデルの入手方法</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance は GGUF モデルを実行します。「探す」でこのコンピューターに合うものを選ぶか、.gguf ファイルをウィンドウにドロップするか、自分のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>モデルを探す</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>モデルフォルダーを選択</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>ほかのツールがこのコンピューターの Hugging Face キャッシュに入れたものも、ここに表示されます。例:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>コマンドをコピー</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Hugging Face Hub で見つかったモデル</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>会話のインポート</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>読み取りの進み具合</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>エクスポートした会話を選択</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>エクスポートした会話</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>会話のフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Parlance、ChatGPT、Claude、Open WebUI、LM Studio、Jan、llama.cpp の Web ページからエクスポートしたものを選ぶか、ここにドロップしてください。ファイル、ZIP のまま、フォルダーのどれでもかまいません。内容を確認するまで何も保存されず、このコンピューターの外には何も出ません。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln 件の会話をインポート</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln 件の会話が見つかりました。インポートするものにチェックを入れてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>1 件の会話が見つかりました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln 件の会話をインポートしました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>メッセージ %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1、%2。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln 件の会話はすでにあるため省きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Parlance に入れる場所がないため省いたもの: %1。</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>「%1」をモデルに追加</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>%Ln 個のモデルを追加</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>追加するファイル</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>今の場所のまま使う</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>コピーも変更もしません。後でファイルを移動すると、ここからは使えなくなります。</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Parlance のフォルダーへ移動</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>ファイルは今の場所からなくなります。Parlance で削除できるようになります。</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>次の設定が変わります:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>変更はありません。すべてすでにこの設定です。</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>解釈できないため、そのままにします:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>このバージョンでは不明なため、含めません:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>バイアス</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>ペナルティ</translation>
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
            <translation>モデルのビュー</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>分析</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>次のトークン</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>デコード</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>確信度</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>尋ね方</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>速度とメモリ</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>モデルカード</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>images</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>埋め込み</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>チャットの既定</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>翻訳の既定</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>要約の既定</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>未完了のダウンロード</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>古いリビジョン</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>どのモデルも使わないファイル</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>壊れたリンク</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>別のリビジョンが使用</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>別のモデルが使用</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>ほかの場所に別名があります</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>あなたまたは別のアプリのもので、削除されません</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>%1 を削除中</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>%1 を検証中</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 をインポート中</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>%1 を作成中</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>%1 を変換中</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Parlance に付属し、削除できません</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>llama.cpp のものです。削除はそちらで</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>LM Studio のものです。削除はそちらで</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Jan のものです。削除はそちらで</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>GPT4All のものです。削除はそちらで</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Ollama のものです。削除はそちらで</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>あなたのフォルダーにあります。削除はそこで</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 パラメーター</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>コンテキスト %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>用途: %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>今日使用</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>昨日使用</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln 日前に使用</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>%1 に使用</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>ここでは変換できない種類</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>これらのモデルを検索</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>並べ替え</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>名前順</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>サイズ順</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>最後に使った順</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>パラメーター数順</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>所有者順</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>サーバーを追加…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>モデルを探し直す</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln 個のモデル</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1、ディスク使用量 %2</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>「%1」という名前のモデルはありません。</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>モデルを追加</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF モデル (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>画像には貼り付けられる文章がありません。ファイルに保存してからドロップしてください。</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>文書を選択</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>パスワードを入力…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>エンコーディングを選択…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>もう一度追加</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>クリックするとそこへ移動します。</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>停止: %1</translation>
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
            <translation>実行中</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln 件を実行中</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>実行中のものを表示</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>実行中のものを折りたたむ</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Parlance が覚えているすべてを 1 つのファイルに。万一のためや、別のコンピューターへの移行に使えます。モデルは含まれません。</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>毎日自動でもコピーを作成します。最新のもの: %1。</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>バックアップ…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>復元…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>「%1」のキー</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>新しいキーを押してください。Esc でそのまま、Backspace でキーなしにします。</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>原文の言語</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>訳文の言語</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>言語と文章を入れ替え</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>言語を検出</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>検出: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>文章から言語をはっきり判断できません。ここで選んでください。</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>不確か: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>不確か: 言語を選択</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>言語を追加</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>言語を追加…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 を削除</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>言語を検索</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>この名前の言語はありません。</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>使う言語</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>すべての言語</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>スペルチェック</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>各段落の言語</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>アフリカーンス語</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>アムハラ語</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>アラビア語</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>アッサム語</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>アゼルバイジャン語</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>ベラルーシ語</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>ブルガリア語</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>ベンガル語</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>チベット語</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>ボスニア語</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>カタルーニャ語</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>中央クルド語</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>チェコ語</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>ウェールズ語</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>デンマーク語</translation>
        </message>
        <message>
            <source>German</source>
            <translation>ドイツ語</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>ディベヒ語</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>ギリシャ語</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英語</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>エスペラント語</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>スペイン語</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>エストニア語</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>バスク語</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>ペルシャ語</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>フィンランド語</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>フィリピン語</translation>
        </message>
        <message>
            <source>French</source>
            <translation>フランス語</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>アイルランド語</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>ガリシア語</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>グジャラート語</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>ハウサ語</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>ヘブライ語</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>ヒンディー語</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>クロアチア語</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>ハンガリー語</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>アルメニア語</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>インドネシア語</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>イボ語</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>アイスランド語</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>イタリア語</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日本語</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>ジャワ語</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>ジョージア語</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>カザフ語</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>クメール語</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>カンナダ語</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韓国語</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>クルド語</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>キルギス語</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>ラテン語</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>ルクセンブルク語</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>ラオ語</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>リトアニア語</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>ラトビア語</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>マダガスカル語</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>マオリ語</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>マケドニア語</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>マラヤーラム語</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>モンゴル語</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>マラーティー語</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>マレー語</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>マルタ語</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>ミャンマー語</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>ネパール語</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>オランダ語</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>ノルウェー語</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>オック語</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>オディア語</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>パンジャブ語</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>ポーランド語</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>パシュトー語</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>ポルトガル語</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>ポルトガル語 (ブラジル)</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>ルーマニア語</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>ロシア語</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>ルワンダ語</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>シンド語</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>シンハラ語</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>スロバキア語</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>スロベニア語</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>ソマリ語</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>アルバニア語</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>セルビア語</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>スウェーデン語</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>スワヒリ語</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>タミル語</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>テルグ語</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>タジク語</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>タイ語</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>トルクメン語</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>トルコ語</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>タタール語</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>ウイグル語</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>ウクライナ語</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>ウルドゥー語</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>ウズベク語</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>ベトナム語</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>コサ語</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>イディッシュ語</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>ヨルバ語</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>広東語</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中国語</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>中国語 (繁体字)</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>ズールー語</translation>
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
            <translation>このコンピューターの外に出ます</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>モデルはサーバー「%1」(%2) で動いています。入力した内容はそこへ送られます。</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>入力した内容は %1 へ送られます</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>モデルの一部のレイヤーは %1 にあります。文章から計算されたデータがそこへ送られ、途中では保護されません。</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>モデルの一部は %1 で動いています</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln 件の文書を除外しました:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… ほか %1 件</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>不要ファイル</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>場所を取り、どのモデルも必要としないものです。計画を確認するまで何も削除されません。</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>すべて削除…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1 から</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 個のファイル</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>削除: %1、%2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % 以上</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>%1 % 未満</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>濃淡、薄い順: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>短い</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>長い</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>約 %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>ほかの長さ…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Parlance を構成するもの</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>ライセンスの本文は付属していませんでした。</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>リンクの文字は %1 ですが、リンク先は %2 です。</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>このアドレスには、ほかの文字と紛らわしい別の文字体系の文字が含まれています: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>@ の前はサイト名ではありません。サイトは %1 です。</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>リンクを開く</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>このアドレスをブラウザーで開きますか？</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance はこの種類のリンクを開きません。</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>あなたの訳</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>モデルの確信度を見る</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>翻訳中…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 / %2 段落</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>既知 %1 件</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告とエラー</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>今回の起動のログ</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>名前、フォルダー、キーは記録されないため、エラー報告に添えて送れます。</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>該当する記録はありません。</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>表示する内容</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>ログを検索</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>表示内容をコピー</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>フォルダーを開く</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>この文章は長すぎて、ここに貼り付けられません。</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>ファイルに保存し、それを開くかドロップしてください。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>分析</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>お気に入りから外す</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>お気に入りに追加</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>お気に入りのみ</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>この数字は文書内に見つかりませんでした。</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>この名前は文書内に見つかりませんでした。</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>文 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>キーと値</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>計算</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>コンテキスト別のメモリ</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>コンテキスト (トークン)</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>コンテキスト %2 トークンで %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>%1 の空き: %3 中 %2</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>メモリの空き: %2 中 %1</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>型別の重み</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>型</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>バイト</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>おおよその値です。重みはテンソルごとに数え、残りは式で求めています。</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>同時リクエスト数</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>キーと値の精度</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>重みの量子化</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>ファイルのまま (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>ファイルのまま</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1、各 %2 ビット</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>現在の読み込み方: 重み %1、コンテキスト %2、計算 %3。</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>現在の読み込み方 (概算): 重み %1、コンテキスト %2、計算 %3。</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>合わせて約 %1 です。メモリの空きは %2 です。</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>合わせて約 %1 で、空きの %2 を超えます。</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>壊れたものの修復</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>どれを選んでも、壊れたファイルは別の名前で保管します。ウィンドウは一度閉じてから、また開きます。</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>最新のバックアップに戻す</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>まだ読めるものを残す</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>空の状態から始める</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>読み取った割合</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修復</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>バックアップがありません。</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>%1 のもの。合計: %2。</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>読み取れるものがありません。</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%2 件中 %1 件の会話。合計: %3。</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>メッセージを編集</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>メッセージをコピー</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>回答をコピー</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>メッセージの操作</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>回答の操作</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>ピン留め: 常に送られます。クリックで外します。</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>まだ送られます</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>エクスポートするメッセージ</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
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
            <translation>モデル</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>計算した場所</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>終了の理由</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>生成日時</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>この回答の生成情報</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>回答のトークン</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>入力のトークン</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>正しく推測したトークン</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 トークン/秒</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>最初のトークンまでの時間</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>思考時間</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>これに回答</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>生成の詳細…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>モデルの確信度を見る</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>選択範囲をコピー</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdown としてコピー</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>プレーンテキストとしてコピー</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>書式付きでコピー</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>別の設定で再回答…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>前の版</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>後の版</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>ピン留めを外す: ほかと同様にコンテキストから外れます</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>ピン留め: コンテキストに残す</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>ファイル内のすべて</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>キーと値を検索</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>チャットテンプレートを表示</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>値をコピー</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>読み込む</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 を読み込み中</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 のその他の操作</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>読み込み済み</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>画像対応</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>古いリビジョン</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>読み込みを停止</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>アンロード</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>使われていなかったためアンロードされました。次の質問で読み込まれます。</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1。コンテキスト %2 トークン。</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>モデルなし</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>読み込み中… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>モデル: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>使われていなかったため休止中です。次の質問で読み込まれます。</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>すべてのモデル…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>読み込み方…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>コマンド「%1」をコピー</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>エラーの詳細をコピー</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>このモデルの設定…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>読み込み方…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>分析…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>小さくする…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>既定に設定</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>サーバーを変更…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>サーバーの登録を解除…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>登録を解除…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>このリポジトリをすべて削除…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>パスをコピー</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>code</source>
            <translation>コード</translation>
        </message>
        <message>
            <source>images</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>埋め込み</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>GPU に収まる</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>一部が GPU に収まる</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>CPU で動く</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>大きすぎる</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>収まるか不明</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>元と同等の品質</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>良好な品質</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>目に見えて劣る</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>大きく劣る</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>独自の規約</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>商用利用は条件付き</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>商用利用可</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>商用利用不可</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>使用できない地域: %1。</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>使用できない用途: %1。</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>メモリ約 %1</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>メモリ %1 (実測)</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>最大 %1 トークン/秒</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 トークン/秒 (実測)</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>約 %1 トークン/秒</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>メモリの速度では最大 %1 トークン/秒です。</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>ここでの実測は %1 トークン/秒でした。</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>ほかのモデルの実測から、約 %1 トークン/秒です。</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>必要量はページからは分かりません。</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>コンテキスト %2 トークンで約 %1 を使います。</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>サイズと構造から計算しました。</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>コンテキスト %2 トークンで %1 を使います。</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>llama.cpp がファイルのヘッダーから算出しました。</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>使える空き: GPU に %1、メモリに %2。</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>使える空き: メモリ %1。</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>探す</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>モデルの表示</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln 件をダウンロード中</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>モデルのページ</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>ファイルの先頭</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>アクセスの確認</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>新しいバージョンの確認</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>外部のエンジン</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受信</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Parlance のネットワーク通信</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>一覧を消去</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance がオンラインになるのは、モデルを探して取得するときと、あなたが選んだサーバーを使うときだけです。チャット、文章、文書の内容が送られるのはそのサーバーだけです。この一覧はこのコンピューターに残ります。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln 件のリクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1、受信 %2</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>最新の %1 件を表示しています。</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance は接続を開きません。クリックすると、これまでのリクエストをすべて確認できます。</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>ネットワークオン</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>検索、ダウンロード、接続したものだけです。クリックすると、すべてのリクエストを確認できます。</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>最も可能性の高い次のトークン</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>ロジット</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>対数確率</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>残るトークン</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>残る確率</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>エントロピー (ビット)</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>%1 個残る</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>計 %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 ビット</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: %2 トークン、確率の %3 が残ります。エントロピーは %4 ビットです。</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>次のトークン</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>次のトークンを表示</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>一つ戻る</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>さらにトークンを表示</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>サーバーが伝えるのは最も可能性の高いトークンだけのため、サンプラーが何を残すかは表示できません。</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>抽選をするか、文章全体をさかのぼって見るため、表示していません: %1。</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>モデルは語彙のすべてのトークンに確率を与えます。文章を書くと、次に何を予想しているか、各サンプラーがそこから何を残すかが分かります。トークンを選ぶと、その先へ進みます。</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>プロンプトの後:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 を読み込みました。</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 をダウンロードしました。</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 を翻訳しました。</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 を要約しました。</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>完了: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 を保存しました。</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>失敗: %1</translation>
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
            <translation>%1k</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln 語</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln 文字</numerusform>
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
            <translation>おすすめ</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1、おすすめ</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>ダウンロード量 %1</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>ダウンロード量 約 %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>得意: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>ディスクの空きは %1 だけです。</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>%1 で約 %Ln 分</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>設定に従い、Parlance はオフラインのままです。スターターモデルは使えます。手元のモデルファイルを追加することもできます。</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>オンラインにする</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>「%1」をどうしますか？</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>%Ln 件の文書をどうしますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>要約する</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>開く文書</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>設定で変更するまで、いつもこうする</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>チャットに添付</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>ドロップしてモデルに追加</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>ドロップしてメッセージに添付</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>ドロップして文章を挿入</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>文章は「チャット」「翻訳」「要約」にドロップしてください</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>画像はチャットにドロップしてください</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance はこのコンピューターのファイルを開きます。ウェブページは開きません</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>ドロップして翻訳</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>ドロップして要約</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>ドロップして開く: どうするかは選べます</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>サンプリング</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>詳細設定</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>チャットのモデル</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>モデルに従う</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>設定に従う</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>モデルの機能は読み込むと分かります。</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>このモデルは思考しません。</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>このモデルは常に思考します。変更できません。</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>このモデルに思考の深さの段階はありません。</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>このモデルの思考には目印がありません。</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>サーバーではビームサーチは使えません。</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>構造化出力とは併用できません。</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>ビームサーチとは併用できません。</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>サーバーが従えるのは JSON スキーマだけで、文法には従えません。</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>サーバーが自分で決めます。</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>このモデルのメモリの仕組みでは先読みできません。</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>「%1」を元に戻す</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>要約の形式</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>要約の長さ</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>要約の言語</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>同じ言語</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>オプション</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>オプション (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>詳しさ、読者、指示、プリセット</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>要約のオプション</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>文書と同じ言語</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳しさ</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>要約で考慮してほしいことを自由に</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>複数の文書</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>指定なし。例: 「10 歳の子ども」「当社の弁護士」…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>すべてのメモから書き下ろす: 最も読みやすい</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>節ごとのメモ: 最も漏れが少ない</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>まとめて要約する文書用</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>要約の形式です。小さなモデルでは書けない形式もあります。</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>長さ (語数)</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>目標とする長さです。長い要約ほど漏れが減り、時間がかかります。</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>要約を書く言語です。モデルがよく知っている言語にしてください。</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>読者</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>だれに向けて書くか。説明のいらない言葉がこれで決まります。</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>まとめて要約する文書について、何を伝えるか。</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>翻訳方法</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>このモデルは文体の指定に従いません。</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>原文に従う</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>文体</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>このモデルは指示に従いません。</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>探索の幅</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>モデルの動作環境では探索できません。</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>例: 製品名はそのままにする。</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>提供元の推奨</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>提供元の推奨 (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>1 つの文について同時に追う候補の数。1 が最速です。</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>用語集を使う</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>以前の翻訳と訂正を使う</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>このモデルには用語を渡せません。</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>翻訳の調子を「温かい」「簡潔」のように一言二言で。</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>ほかにモデルが考慮すること。短く具体的な指示が最も効果的です。</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>大きくすると、より良い言い回しが見つかることがあり、時間とメモリも多く使います。</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>段落の言葉に対する用語をモデルに渡し、使われなかったものに印を付けます。</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>以前に翻訳した文章は、モデルに尋ねずに再利用します。すべて翻訳し直すにはオフにしてください。</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>丁寧さは原文に従う</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>丁寧</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>くだけた</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>読者への話し方</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>訳文の文体</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>その他…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>指示、探索の幅、用語集と記憶</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>入力と同時</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>入力しながら翻訳</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>その他 (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>このモデルは文体の指定に従いません。</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>「%1」の規約: %2。別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>原文の文体に従う</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>自由に指定…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>スターターモデルは小さすぎて、指示やスキーマに従えません。</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>アシスタントを編集</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>このチャット</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>設定を閉じる</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>%Ln 項目を設定します。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Parlance に付属</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>ここで作成またはインポート</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face キャッシュ</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>llama.cpp のキャッシュ</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>LM Studio のもの</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Jan のもの</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>GPT4All のもの</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Ollama のもの</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>あなたのモデルフォルダー</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>サーバー上</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>OpenAI プロトコルに対応したサーバーには、それぞれのモデルがあります。ほかのコンピューターのデバイスは、ここにあるモデルの計算を分担します。</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>まだ一台も登録されていません。応答するアドレスを指定して追加してください。</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>ほかのコンピューター</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>サーバーを追加…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>デバイスを追加…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 を変更</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>登録を解除…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>%1 の登録を解除</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 を削除</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>%1 を再確認</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>この回答は停止されました。</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>この回答は中断されました。</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>回答が許可された長さに達しました。</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>回答が終わる前にコンテキストがいっぱいになりました。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>新しい設定は、モデルを再読み込みすると有効になります。</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>「%1」を一覧から外しました。ファイルは元の場所にあります。</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1 を解放しました。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln 個のファイルは、ほかで使用中のため削除できませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>「%1」は正常です。内容は Hub のものと一致しています。</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>「%1」のヘッダーは正常です。残りの内容を照合できるものはありません。</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>「%1」は壊れています。%2 の内容が正しくありません。削除してダウンロードし直してください。</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>「%1」(%2) をモデルに追加しました。</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>読み込む</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>設定に従う: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>「%1」の設定</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>ここでの設定は、このモデルにだけ適用されます。</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>温度と指示以外は、次に読み込んだときに有効になります。</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>設定のページ</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>文書のページ</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>%1 ページの強調箇所</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>%1 ページ: このページは表示できません</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>%1 ページ</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>一致するものはありません。</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>会話、コマンド、モデルを検索</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>結果</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln 件の結果</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>このチャットの設定</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>回答を比較…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>アシスタント…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>保存したプロンプト…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>文章の続きを書く</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>文書や画像を添付…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>会話をインポート…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>チャットへ移動</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>翻訳へ移動</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>要約へ移動</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>モデルへ移動</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>分析へ移動</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>設定へ移動</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>ようこそ画面をもう一度表示</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>分析: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>最後の回答でのモデルの確信度を見る</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>すべてをバックアップ…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>バックアップを復元…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>保存されているものの消去…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>今回の起動のログを表示…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>アップデートを確認</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>サイドバーの表示を切り替え</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>文字を大きくする</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>文字を小さくする</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>ライトテーマに切り替え</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>ダークテーマに切り替え</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>システムのテーマに切り替え</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>設定をエクスポート…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>設定をインポート…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>すべての設定をリセット…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>ヘルプ: はじめに</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>ヘルプ: 言語モデルのしくみ</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>ヘルプ: うまくいかないとき</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>この場所のヘルプ</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>設定: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>「%1」のパスワード</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>入力したパスワードでは開けません。</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>今この文書を読むためだけに使い、どこにも保存しません。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>パスワードを表示</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>パスワードを隠す</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… ほか %Ln 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>文章として貼り付け</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>パスワード…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>「%1」を外す</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>ほかの使用: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>重み: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>コンテキスト: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>計算: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>予備: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>空き: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16、正確</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0、メモリ半分</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0、メモリ 4 分の 1</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>レイヤーなし</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln レイヤー</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>コンテキストメモリの精度</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>同時リクエスト数</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>スレッド</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>1 ステップの最大読み取り量</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>/ %Ln レイヤー</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>メインメモリに置くエキスパート</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>以前の会話</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>最大 %1 のメモリ</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>サイズは llama.cpp 自身の値です。</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>サイズはモデルのヘッダーからの推定です。</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 トークン (モデルの上限は %2)</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 トークン (モデルの上限 %2 を超過)</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1、%2 トークン分を共有</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>デバイスが対応していれば使用</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>メモリにコピー</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>メモリにコピーして常駐</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>必要に応じてディスクから読み取り</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>ディスクから読み取りメモリに常駐</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>「%1」の読み込み方</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>自動に戻す</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>読み込み方を変更</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>変更はすぐに計画に反映され、上に表示されます。適用するまで何も読み込まれません。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>適用して再読み込み</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>現在の読み込み方:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>現在のモデルと入れ替える場合の読み込み方:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>読み込む場合:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>サーバー「%1」(%2) で動いており、読み込み方はサーバーが決めます。</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>入力した内容はそこへ送られます。</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>%1 トークンまで見渡せます。</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>一部は %1 にあります。文章から計算されたデータが保護されずに送られます。</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>これらのオプションに名前を付けて保存</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>このプリセットを削除</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>まだありません</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>オプションを保存</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>「%1」を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>このチャットの設定</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>回答の比較</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>保存したプロンプト</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>回答を比較…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>文章の続きを書く…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>アシスタント…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>プロンプトライブラリ…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>要約の進み具合</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>順番待ち</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>一時停止中。読み取った分は保持されます。</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>この要約は停止されました。読み取った分は保持されます。</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>文書を開いています…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>すべてこのコンピューター内に留まります</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>文章の書き出しを入力…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>チャットとして</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>プロンプトの渡し方</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>保存したプロンプト</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>保存したプロンプトはまだありません</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>プロンプトライブラリ…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>ゼロショット: 質問だけ</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>フューショット: 例の後</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>段階を追って: まず考える</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>列車に 8 両の車両があり、各車両に座席が 45 席あります。300 人が座っています。空席はいくつですか？</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>段階を追って考えてください。その後、最後の行に答えだけを書いてください。</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>アダはリンゴを 12 個持っていて、5 個食べました。残りは何個ですか？</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>いすが 1 列に 4 脚ずつ、6 列あります。いすは全部で何脚ですか？</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>プロンプト: %Ln トークン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>回答: %Ln トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>最初のトークンまで %1 秒</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 トークン/秒</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>すべて一致: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>「%1」 (方法: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>一致していません: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>プロンプトのトークン数</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>回答のトークン数</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>最初のトークンまでの時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>毎秒トークン数</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>最終的な回答</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>尋ね方</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>すべての方法で尋ねる</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>方法を追加</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>プロンプトライブラリ</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>挿入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>何度も使う文章をここに保存できます。</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>新しいプロンプト</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>使うときに尋ねる項目: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>使うときに尋ねたい所に {{name}} と書きます。</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>何をしたいですか？</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>いくつでも選べます。どれもいつでも使え、後から変更できます。</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>どの言語で？</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>自分の言語を最初に。モデルには得意な言語とそうでない言語があります。</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance 自身の表示言語:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>質問し、書き、じっくり考えます。</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>入力しながらの文章と、レイアウトを保った文書。</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>長い文書を、文ごとに出典付きで。</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>モデルはこのコンピューターで動き、書いた内容は外に出ません。アカウントはなく、だれにも何も報告されません。</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>おすすめ</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>入手</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>一部不足</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>測定中…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>ダウンロード中</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>使用言語の品質が低下</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 個のファイル</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>測定できませんでした: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>%1 の表示を減らす</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>%1 をさらに表示</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>あなたのメッセージ</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>次に %Ln 件のメッセージがこの順で送られます</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>次にこのメッセージが送られます</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>ほか %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>キューから削除</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>完了分を消去</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter で表示、Space で一時停止と再開、Delete で削除</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>パスワード…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>エンコーディング…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>待機中のメッセージを編集</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>待機中のメッセージを削除</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>待機中 %1 番目: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>「翻訳」で開く</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>モデルにはほかの作業もあり、時間がかかることがあります。</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>要約</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>最近の文書</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>もう一度要約</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>最近の文書</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>提供元の利用規約に同意する必要があります。</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>入手</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>すべてのサイズ</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>得意: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>%1 のすべてのサイズ</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub に問い合わせ中…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>ダウンロード中</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>モデルを再読み込みすると有効になります。</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>再読み込み</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>モデルを再起動</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>モデルを選択</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>修復…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>このファイルは Parlance が入れたものではないため、削除しません。そこにある限り一覧に表示されます。</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>残るもの</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Parlance の一覧から外されます。ファイルは Parlance のものではないため、元の場所に残ります。</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>削除されるもの</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>ゴミ箱には入らず、元に戻せません。</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>「%1」の登録を解除しますか？</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>%Ln 個の不要ファイルを削除しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>「%1」をすべて削除しますか？</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>「%1」を削除しますか？</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>登録を解除</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>%1 を解放</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>ファイル、リンク、フォルダーの合計 %Ln 個。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>次を表示</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>強い量子化は、モデルがあまり学習していない言語の品質を最も早く、最も大きく下げます。%1 には、収まるなら Q5 以上を選んでください。</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>%1 から作成</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>ライセンス: ページに記載がありません。</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>ライセンス: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>得意: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>言語: %1 など</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>言語: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>画像を見られます。画像プロジェクター (%1) も一緒に取得します。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>併用できるアダプター (LoRA): %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>ページをブラウザーで開く</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>判定に使うコンテキスト</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>モデルの判定に使うコンテキスト</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub に問い合わせ中…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>再判定中…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>このリポジトリに GGUF モデルはありません。</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>すべての設定をリセットしますか？</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>すべてリセット</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>これらのページの設定が、ショートカットも含めてすべて既定値に戻ります。モデル、サーバー、書いた内容は残ります。元に戻せます。</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>バックアップの復元</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Parlance がこのコンピューターまたは別のコンピューターで作成したバックアップを選んでください。変更される前に中身を確認できます。</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>ここにないものを追加する</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>今あるものは設定も含めてそのままです。</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>今あるものすべてと置き換える</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>今あるものを、先に Parlance のデータの横にバックアップします。</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>その後、ウィンドウはいったん閉じて再び開きます。実行中の作業は停止しますが、それまでに生成したものは保存されます。</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>読み取りの進み具合</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance のバックアップ</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>ファイルの一部が壊れており、復元できません: %1。</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>バックアップを復元しました</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>壊れていたものを修復しました</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>復元したもの: %1。</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>追加したもの: %1。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln 件の会話はすでにあり、そのままです。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>以前ここにあったものは、次のファイルに保管しています:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>モデルの確信度を見る</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>出典を表示</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>文をクリックすると、出典が分かります。</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>次を表示</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>貼り付けた文章</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>出典を隠す</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>この要約は未完了です。</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>未翻訳</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>翻訳済み</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>あなたの訳</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>原文のまま残しました</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>以前の翻訳</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>以前の訂正どおり</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>同じ文章がほかにもあります</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>ファイルから</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>見出し</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>リスト項目</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>セル</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>注</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>欠落: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>重複: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>原文にない: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>⟦1⟧ には後ろに対応する ⟦/1⟧ が必要で、組が交差してはいけません</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 件で太字、斜体、リンクが消失</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 件で数字が欠落</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 件でアドレスが欠落</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 件でプレースホルダーが欠落</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 件が用語集と不一致</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 件が原文と同じ</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 件が別の言語</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 件に繰り返し</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 件が長すぎる</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 件が短すぎる</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 件で引用符や括弧が未完</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 件が途中で終了</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 件で埋め込み要素の位置を要確認</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 件が未翻訳</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 件で行が長すぎる</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>要確認 %1 件</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1 / %2 翻訳済み</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>編集済み %1 件</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>%Ln 段落のうち:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>ロック中</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>スライド %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1 ページ</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>%Ln 段落で置換しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>%Ln 段落中 %1 段落で置換しました</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>ロック中 %Ln 件</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>置換後の文字列</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>検索範囲</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>訳文内</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>原文内</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>大文字と小文字を区別</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>前の箇所</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>次の箇所</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>検索を閉じる</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>置換</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>すべて置換</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>この段落はロックされています。</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>タグが壊れてしまいます。</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>段落 %1 / %2</translation>
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
            <translation>訳文を編集</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>このままでよい: 指摘を消す</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>翻訳し直す</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロックを解除</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>原文をコピー</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>用語集に追加…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>翻訳の進み具合</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>訳文を開く</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>この文書のその他の操作</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>再度書き出す</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>文書の書き出し後に段落が変更されています。</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>欠落</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>表示する段落</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>前の要確認</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>次の要確認</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>検索と置換</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>文書を開けませんでした。</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>順番が来ると開かれます。</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>文書を開いています…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 段落</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>該当する段落はありません。</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>段落を翻訳し直しています…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>数式 (順番どおり): %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>ほかのコンピューターのデバイスを使う</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>それでも追加</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>ほかのコンピューターで llama.cpp の「rpc-server」が動いていれば、このコンピューターには大きすぎるモデルを両方に分散できます。</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>暗号化もパスワードもありません。同じネットワークにいる人は、内容を読んだり、これを通じてほかのコンピューターを乗っ取ったりできます。自分専用のネットワークでだけ使ってください。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>デバイスを問い合わせ中…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>デバイスがありません。</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>デバイス:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>%1 を読み込み中</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>%1 をダウンロード中</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>%1 を翻訳中</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>%1 を要約中</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>%1 を保存中</translation>
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
            <translation>トークン</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>ほかに何が読み込まれていても、この会話ではこのモデルが回答します。</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>会話の前にモデルに伝えること: 役割、書き方、避けること。</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>コンテキスト長</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>質問と回答を合わせて、モデルが見渡せるトークン数です。増やすとメモリをより多く使い、モデルは再読み込みされます。</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>モデルが回答の前に考えるかどうか。難しい質問には有効ですが、すべて遅くなります。</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>思考の深さ</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>モデルがどれだけ深く思考するか。学習時の段階で指定します。大きいほど難しい質問に向き、時間がかかります。</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>思考の最大トークン数</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>このトークン数で思考を打ち切り、回答を始めます。モデルが際限なく考え続けるときに使います。</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>回答の最大トークン数</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>このトークン数で回答を打ち切ります。続きを書かせることもできます。指定しなければ、コンテキストだけが上限です。</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>回答の最小トークン数</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>これより前には終われません。すぐに終わってしまうモデルで長い文章を書くときに使います。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>停止文字列</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>これらの文字列が現れる所で回答が終わります。1 行に 1 つ。改行は \n と書きます。</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>ビームサーチ</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>複数の候補を同時に追い、全体として最も確からしい回答を選びます。短く正確な文章向きです。回答は一度に表示され、ランダム性はありません。</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>構造化出力</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>回答が JSON スキーマまたは文法に厳密に従い、プログラムで読めるようになります。</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>先読み</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>速くなる場合に、推測した複数のトークンを 1 ステップで確かめます。回答は変わりません。測定するときはオフにしてください。</translation>
        </message>
        <message>
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>低いと予測しやすく、高いと多様になります。事実やコードには 0～0.3、アイデアや物語には 0.8 以上が目安です。0 では常に最も確率の高いトークンを選びます。</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>確率の合計がこの値になるまで、確率の高いトークンを残します。回答が脱線するときは下げてください。1 ではすべて残します。</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>確率の高いトークンをこの数だけ残します。下げると無難な言葉になります。0 ではすべて残します。</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>最も確率の高いトークンに対して、この割合より確率の低いトークンを除きます。温度が高いとき、0.05～0.1 にすると文章の筋が保たれます。0 では何も除きません。</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>繰り返しペナルティ</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>直前に使ったトークンを出にくくします。モデルが同じことを繰り返すときは 1.05～1.15 にします。それ以上はコードや表を損ないます。1 でオフです。</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>同じ数なら、コンピューターの計算の範囲で、同じ質問に同じ回答が返ります。毎回違う回答がほしいときはランダムのままにします。</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>動的温度: 範囲</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>モデルが確信している所では温度をこの分だけ下げ、そうでない所では上げます。細部が正確で変化のある文章に使います。0 では固定です。</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>動的温度: 指数</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>動的温度がモデルの迷いにどう従うか。1 より大きいと迷いが大きい所でだけ上がり、1 より小さいとわずかな迷いでも上がります。</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>意外さがほぼ予想どおりの、確率が高すぎも低すぎもしないトークンを残します。生き生きした文章には 0.9 を試してください。1 でオフです。</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>ロジットが最大値から標準偏差のこの倍数以内のトークンを残します。1 前後なら、温度が高くても回答の筋が保たれます。0 でオフです。</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: 確率</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>最も当たり前のトークンを除き、最後の良い候補を選ぶ頻度です。風変わりな物語には 0.5 を試してください。事実やコードには使わないでください。0 でオフです。</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: しきい値</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>XTC で良い候補とみなすのに必要な確率です。低いほど多く除外します。0.5 を超えると XTC は何もしません。</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: 強さ</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>単語は損なわずに、同じ言い回しの繰り返しを防ぎます。長い回答が繰り返しになるときは 0.8 にします。0 でオフです。</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: 底</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>繰り返しの長さに応じて DRY のペナルティがどれだけ速く増えるか。大きいほど長い語句に厳しくなります。多くの文章には 1.75 が適しています。</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: 許容する長さ</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>この数のトークンまでは繰り返しても DRY の対象になりません。名前や数式が何度も必要なときは上げてください。</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: ウィンドウ</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>DRY が繰り返しをどこまでさかのぼって調べるか。最小値ではすべてを調べます。</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>コンテキスト全体</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: 区切り</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>DRY がそこから数え直す文字列。1 行に 1 つ。改行は \n と書きます。対話を書くときは話者の名前を加えてください。</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>存在ペナルティ</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>一度使ったトークンを出にくくします。新しい話題がほしいときは上げてください。0 未満では同じ言葉を使い続けます。0 でオフです。</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>頻度ペナルティ</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>使うたびにトークンを出にくくします。同じ単語が何度も出るときは少し上げてください。0 でオフです。</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>ペナルティのウィンドウ</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>3 つのペナルティが調べる直近のトークン数です。0 でオフ、-1 でコンテキスト全体を調べます。</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>top-k や top-p などの代わりに、文章の意外さを一定に保ちます。長い文章が単調になったり混乱したりするときは、バージョン 2 を試してください。</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: 意外さ</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Mirostat が目指す意外さ (ビット)。低いと焦点が絞られ、高いと多様になります。</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: 学習率</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>文章が単調すぎたり奔放すぎたりするとき、Mirostat がどれだけ速く反応するか。大きいほど速く、むらが出ます。</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>トークンのバイアス</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>個々のトークンを出やすく、または出にくくします。1 行に 1 つ、トークン番号とロジットに加える値を「50256 -5」のように書きます。「-inf」はトークンを禁止します。</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>現在は効果がありません。ビームサーチは最も確からしい回答を選びます。</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>現在は効果がありません。温度 0 では最も確率の高いトークンを選びます。</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>現在は効果がありません。Mirostat がオンです。</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>現在は効果がありません。Mirostat がオフです。</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>現在は効果がありません。動的温度の範囲が 0 です。</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>現在は効果がありません。XTC の確率が 0 です。</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>現在は効果がありません。DRY の強さが 0 です。</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>現在は効果がありません。ペナルティが設定されていません。</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>バージョン 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>バージョン 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>まったくなし</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>最小</translation>
        </message>
        <message>
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>とても高い</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>最高</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>ランダム</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>モデルに従う</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>選択なし</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>推奨値 (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>設定に従う (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>アシスタントに従う (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>推奨値: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>設定: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>アシスタント: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>標準 (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>標準: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>幅 %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON スキーマ</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>文法</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>保存またはコピー</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>図を保存 (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>図を保存 (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>図をコピー</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>数値を保存 (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>タグが正しくないため、あなたの訳はまだ保存されていません</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>文書の段落</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter で訳文を編集、F8 で次の要確認へ</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>訳は保存されませんでした。</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>サーバーを追加</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>それでも追加</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>「%1」を変更</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>それでも保存</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>好きな呼び名</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>サーバーが求める場合のみ</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>キーを表示</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>サーバーの値に従う</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>このコンピューターやほかのコンピューターでモデルを動かし、OpenAI プロトコルに対応したプログラムです。llama.cpp のサーバー、vLLM、LM Studio、Ollama などがあります。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>モデルを問い合わせ中…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>%1 があります:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>このコンピューター上にあります。</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>ほかのコンピューター上にあります。そのモデルへの質問は、渡した文書とともにこのコンピューターの外へ出ます。</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>途中では内容もキーも保護されません。アドレスが https ではありません。</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>「%1」と置き換わります。</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>キーを隠す</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln 個のモデル</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (コンテキスト %2 トークン)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %3 中 %2 空き</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>前回、Parlance は予期せず終了しました。開いていたものを、入力した内容とともに再び表示しています。</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>コントラスト</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>高コントラストでは、ライトでもダークでも、文字、枠線、キーボードの位置がよりはっきりします。</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>終わりのわからない進行バーは動かず、カーソルは点滅しません。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>すべての文字の大きさです。アイコンや線も合わせて変わります。大きいほど、画面に収まる量は減ります。</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>最初に開く場所</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>アプリの起動時にウィンドウに表示するもの。</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>コンテキスト長</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>プロンプトと回答を合わせて、モデルが見渡せるトークン数です。増やすとメモリをより多く使います。</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>メモリ、トークンごとに増加</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>GPU レイヤー</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>モデルの何レイヤーを GPU で動かすか。0 では CPU だけを使い、自動では GPU があれば使います。</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>GPU のメモリ</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>エキスパートを CPU 側に置くレイヤー数</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>MoE (混合エキスパート) モデル専用。重みの多くは常に休んでいるため、メインメモリに置けば、残り全部のために GPU に余裕ができます。自動では、GPU メモリの許す限り少なくします。</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>コンテキストメモリの精度</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 は長いコンテキストのメモリを半分にし、違いはほとんど分かりません。q4_0 は 4 分の 1 で、回答の質が下がります。自動では、収まれば f16 にします。</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>メモリが少なくて済む、より速い計算方法。デバイスが対応していれば使います。GPU で回答が壊れる場合にだけオフにしてください。</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>モデルをメモリに固定</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>休止中のモデルをシステムがディスクへ移さないようにします。その分、ほかのプログラムのメモリは減ります。</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>ほかのプログラムが使えなくなるメモリ</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>スレッド</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>モデルが使う CPU コア数。自動では物理コアを使います。それより多いと速くならず、遅くなります。</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>同時リクエスト数</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>モデルが同時に処理する回答、段落、箇所の数。増やすと全体は早く終わりますが、1 つ 1 つは遅くなり、それぞれにメモリを使います。</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>リクエストごとのメモリ</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>以前の会話用のメモリ</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>今開いていない会話をすぐ再開できるように保持するメインメモリの量。自動では必要に応じてメモリの 8 分の 1、最大 8 GiB を使います。0 では保持しません。</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>メモリ、最大でこの量</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>会話をディスクに保持</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>アプリの再起動後も会話をすぐ再開できるように保持するディスク容量。これがないと長い会話は読み直され、数分かかることがあります。0 では保持しません。</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>ディスク容量、最大でこの量</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>保持しない</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>単語の先読み</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>要約や編集のように、回答が読んだ内容を繰り返すとき、複数の単語を一度に確かめます。文章は同じで、早くなるだけです。推測が外れるときは自動でオフになります。</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>推測が外れた場合のわずかな計算時間</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>先読み用のモデル</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>同じ系統の小さなモデルが先に書き、このモデルが複数の単語を一度に確かめます。文章は変わりません。両方がメモリを使います。</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>使わないときにアンロード</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>質問のないままこの分数が過ぎると、モデルはメモリを解放します。質問すると再び読み込まれます。</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>モデルを読み込み直す時間</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>複数のモデルを読み込んだままにする</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>用途の異なるモデルを、収まる限り並べて読み込んだままにします。最も長く使われていないものから外れます。</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>読み込んだモデルごとのメモリ</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>バッテリーを節約</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>充電器なしでは CPU コアの半分を使います。回答は遅くなり、バッテリーは長持ちします。</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>時間: 回答が遅くなります</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>インターフェースの言語</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Parlance 自身の表示の言語です。すぐに切り替わり、作業は続きます。チャット、翻訳、要約の言語は変わりません。</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>長い作業が終わったら知らせる</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>ほかのウィンドウが手前にあるとき、トレイがあればそのメッセージで、なければウィンドウの印とその中の一行で知らせます。</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>開いた文書</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Parlance で開いた文書や、受け取る場所のないところへドロップした文書をどうするか。</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>モデルとフォルダー</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>ハードウェア</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>プライバシーとネットワーク</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>About</source>
            <translation>このアプリについて</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>ライト、ダーク、またはシステムの設定に従います。</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>モデルフォルダー</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>GGUF ファイルのある自分のフォルダー。Hugging Face キャッシュと並べて表示されます。ファイルはその場で使われ、変更されません。</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>モデルファイル</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>アプリの起動時に読み込むモデルです。</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>翻訳用のモデル</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>要約用のモデル</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>個々のモデルの設定</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>オフラインのままにする</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>ほかのコンピューターへ一切接続しません。接続するのはモデル管理、更新の確認、あなたが追加したサーバーだけで、それ以外はもともとネットワークなしで動きます。</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>なし。すべてこのコンピューターに残ります</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>同時ダウンロード数</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>同時に取得するモデルの数。残りは順番を待ちます。</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>速度制限</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>すべてのダウンロードが使ってよい回線速度の合計。ほかの利用のために余裕を残せます。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB/秒</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>デバイスを貸すコンピューター</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>チャットの回答の自由さ。0 では常に最も確率の高い語を選び、値が大きいほど多様になります。翻訳と要約では常に 0 です。</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>モデルの推奨値</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>すべてのチャットへの指示</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>各会話の前にモデルに伝えます。コンテキストのトークンを使います。</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>各チャットのコンテキストのトークン</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>モデルがタイトルを付ける</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>会話の名前は最初の行になります。ほかにすることがないとき、モデルがより良いタイトルを付けられます。</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>回答後の計算時間</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>翻訳元</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>文章の言語です。検出に任せると、段落ごとに判定します。</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>検出</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>翻訳先</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>「翻訳」で選ばれている言語で、そこで変更できます。</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>翻訳の仕方</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>翻訳する文書の言語</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>翻訳する文書の形式</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>入力しながら翻訳</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>入力が止まるたびに訳文が追従します。オフなら、指示するまで待ちます。</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>翻訳の履歴を残す</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>翻訳した文章を記憶し、「翻訳」で後から見つけられるようにします。文書とあなたの訂正は常に記憶されます。</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>ディスク容量。このコンピューターから外へは出ません</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>クリップボードを翻訳するショートカット</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Parlance の実行中は、どのプログラムを使っていても、このキーで最後にコピーした内容を翻訳します。キーを許可するか、デスクトップから尋ねられることがあります。</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>トレイに表示</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>対応するデスクトップで、Parlance を開いたりクリップボードを翻訳したりするメニュー付きのアイコンを表示します。ウィンドウを閉じると Parlance は終了します。</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>自分で割り当てたキー（動作別）。</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>スペルチェック</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>このコンピューターの辞書にない単語に、段落の言語に応じて下線を引きます。</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>スペルチェックの言語</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: 正確</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: メモリ半分</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: メモリ 4 分の 1</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>数秒以上かかるとき</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>毎回たずねる</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>チャットに添付</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>常に</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>このコンピューターには、%1の文字を含むフォントがありません。たとえば「%2」に含まれています。</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>設定のインポート</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
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
            <translation>「%1」を含む設定はありません。別の言葉をお試しください。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>ネットワークの通信記録…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>モデルの確信度に応じて濃淡を付けた文章</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>文章はまだありません。</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>読み込まれたモデルはこの形式を書くには小さすぎます。「モデル」でより大きなものを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>デスクトップにショートカットを要求しています…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>「%1」でクリップボードを翻訳できます。</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>デスクトップはショートカットを認識していますが、キーが割り当てられていません。システム設定のショートカットで選んでください。</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>「%1」はほかのプログラムが使用しています。別のキーを選んでください。</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>ショートカットは許可されませんでした。もう一度尋ねるには、オフにしてからオンにしてください。</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>このデスクトップは Parlance にショートカットを割り当てません。メニュー項目付きでインストールされたプログラムにだけ割り当てるデスクトップもあります。</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>このデスクトップにはトレイがありません。</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>クリップボードを翻訳</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>すべてのショートカットをリセット</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>「%1」は文字の入力に必要です。Ctrl か Alt を加えるか、F キーを押してください。</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>「%1」はすでに使われています: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>「%1」のキーなし</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>「%1」を既定値に戻す</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>これらのキーはどこでも同じで、変更できません。</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>ここで使う</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>元のままにする</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>既定値: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>どこでも</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>サイドバーの表示を切り替え</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>コマンドパレットを開く</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>クイック翻訳</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>チャットへ移動</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>翻訳へ移動</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>要約へ移動</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>モデルへ移動</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>分析へ移動</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>設定へ移動</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>設定へ移動 (別のキー)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>ウィンドウの次の領域へ移動</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>ウィンドウの前の領域へ移動</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>今いる場所のヘルプを開く</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>使用中の操作部品を説明する</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>新しいチャット、文書、文章</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>翻訳、要約、続行、保存</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>停止、または開いているものを閉じる</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>新しい一時チャット</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>このチャットの設定</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>前のメッセージ</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>次のメッセージ</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>長い文章を添付ではなく文章として貼り付け</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>言語と文章を入れ替え</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>訳文をコピー</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>文の別の訳</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>次の要確認の段落</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>前の要確認の段落</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>検索と置換</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>段落をこのままでよいとする: 指摘を消す</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>段落を翻訳し直す</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>段落をロックまたはロック解除</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>原文をコピー</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>用語集に追加</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>インストール済みのモデル</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>モデルを探す</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>モデルの一覧に戻る</translation>
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
            <translation>「%1」を小さくする</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>小さくする</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>重みを粗くしたコピーは、メモリが少なくて済み、回答も速くなります。元のモデル %1 は変わりません。</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>モデルを調べています…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>これ以上小さくできません。</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>約 %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>バックグラウンドで続ける</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
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
            <translation>新しい要約</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>サイドバーを表示</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>サイドバーを隠す</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>段落の原文</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>見出しへ移動</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>表示方法</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>文書内を検索</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>拡大</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目次</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1 / %2 ページ</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>同時リクエスト数別の毎秒トークン数</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>同時リクエスト数</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>同時 %1 件: 毎秒 %2 トークン</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>同時 %1 件: 毎秒 %2 トークン (最大 %3)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>毎秒トークン数</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>メモリによる上限</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>最初のトークン (ミリ秒)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>以降の各トークン (ミリ秒)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>測定した毎秒トークン数</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>メモリが許す上限</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>速度の測定</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>今すぐ測定</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>このモデルはまだ測定していません。</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>測定できるのは、このコンピューターのモデルだけです。</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>読み取り: 毎秒 %1 トークン</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>書き出し: 毎秒 %1 トークン</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>トークンごとに、重みを %1、キーと値を %2 読みます。後者は、前にある %4 トークンそれぞれについて %3 です。</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>メモリの速度は毎秒 %1 で、毎秒 %2 トークンに足ります。実測はその %3 % でした。</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>同時に書くリクエストは重みの読み取りを共有します。計算が読み取りより長くかかるようになるまで続きます。</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>ここではトークンを先読みするため、さらに速くなることがあります。</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>別の単語を探しています…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>「%1」を辞書に追加</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Parlance を閉じるまで無視</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>ほかの候補はありません</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>辞書: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>辞書が見つかりません。Hunspell か LibreOffice の辞書をインストールし、Parlance を起動し直してください。</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>辞書はありますが、それを読む libhunspell が見つかりません。</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>見つかった辞書: %1。</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance はすでに開いていますが、応答しません。少し待ってもう一度試すか、終了して起動し直してください。</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF、Word、PowerPoint、Excel、LibreOffice、電子書籍、Web ページ、メール、字幕、テキスト、ソースコード。長さは問いません</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>要約する文章</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…または文章をここに貼り付け</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>文章を要約</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>スターターモデル: アプリを試すためのごく小さなモデルです。</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>「モデル」で本格的なものを選択</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>すべての数値を表示</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>モデルのメモリ</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>モデルの使用状況</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>読み込み済みのモデルがこのコンピューターで使うメモリ</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>モデルが読み込まれていません。</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>%1 を読み込み中: %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 は使われていなかったため休止中: 次の質問で読み込まれます</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 トークン/秒</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>モデルを読み込み中</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>クリックすると、読み込み方の確認と変更ができます。</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>「%1」のでき方</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>トークンを選ぶと、そのでき方が表示されます。</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>これらのトークンのでき方は、ファイルだけからは分かりません。</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>確認済み: SentencePiece もこの文章から同じトークンを作ります。</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece はこの文章から別のトークンを作ります。llama.cpp のものを表示しています。</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: 過去 10 秒の %2 % でプログラムが待たされました</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: 充電 %2 %</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%Ln 段落中 %1 段落を読み取り</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln ページ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>テキストのないページ %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>読み取れないページ %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>空き不足で短縮されたステップ %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>文書を開いています</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>テキストのないページを確認中</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>読み取り中</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>メモを統合中</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>要約を作成中</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>文書と照合中</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 / %3 箇所</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 / %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>読み取り %1 トークン、生成 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>以前の結果を使ったステップ %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>文書で裏付けられないため除いたメモ %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>文書内に見つからない数字 %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>文書内に見つからない名前 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>文書を探しています…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>文書が元の場所にないか、変更されています。要約は残りますが、出典は表示できません。</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>このために文書全体を読み取りました。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>%Ln 段落中 %1 段落を読み取りました。</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>スライド %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1 ページ</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>文書内にこの文の出典が見つかりませんでした。</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>要約はここに一覧表示されます。</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>これを含む要約はありません。</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>「%1」の要約を消去しますか？</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>別のオプションでもう一度…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>要約を検索</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>以前の要約</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>ゴミ箱の要約</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>ゴミ箱の要約をすべて消去しますか？</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>消去すると元に戻せません。文書は残ります。</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>ドロップして要約</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>要約する</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>もう一度要約</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>もう一度要約</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>完了した要約は下の一覧に残ります</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>開いています</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>処理中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>ファイルが見つかりません</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>読み取れませんでした</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>不明な種類のファイル</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>パスワードが必要</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>暗号化</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>パスワードが違います</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>別のエンコーディングが必要</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>古い形式</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>変換できませんでした</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>テキストが見つかりません</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>大きすぎます</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>中に文書がありません</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>この形式にはモデルが小さすぎます</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>貼り付けた文章</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln 件の文書</numerusform>
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
            <translation>段落の訳文</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter で保存して次へ、Ctrl+Enter で保存、Esc で中止</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>訳文が空です。</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>言語を検索</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>この名前の言語はありません。</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>停止: %1</translation>
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
            <translation>指示</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>チャット形式を表示</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>一文で答えてください。</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>トークンとは何ですか？</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>番号の付いた文章の断片です。</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>モデルが読む形のチャット</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>モデルに問い合わせ中…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>モデルにはそれぞれ独自の形式があります。形式が加えるものは枠で囲んでいます。</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
    </context>
    <context>
        <name>TemporaryMark</name>
        <message>
            <source>Temporary: not kept</source>
            <translation>一時的: 保存されません</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>このチャットはディスクに書き込まれません。離れると消えます。</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>用語集に追加</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>そのまま残す</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>原文</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>用語</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>訳語</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>大文字と小文字を区別</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>ほかの形</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>同じく正しいとみなす訳語の形 (カンマ区切り)</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>商用利用不可</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>使用できない地域: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>翻訳する文章</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>文章を入力または貼り付け</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>訳文</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>訳文がここに表示されます</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>両方の文章を消去</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>文章と置き換えて貼り付け</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>訳文をコピー</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>翻訳中…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln 段落が途中で打ち切り: モデルが終わりを書きませんでした</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>停止しました。</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>画像から読み取り</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>文書のテキスト</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>この段落をコピー</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>モデルがページの画像から読み取りました。</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>単語の区切り方</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>最も可能性の高い区切り方: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>すべての断片: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>断片</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>開始文字</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>終了文字</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>スコア</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>最も可能性の高い区切り方に含まれる</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>単語の結合</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>順位</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>最初: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 と %2 が %3 になります (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>リストの結合 %1</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>スコア %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>言語別の一文のトークン数</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>トークン、%1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>1 トークンあたりの文字数、%1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>文字を二つずつ結合します。常に、ファイルのリストで先にある組を選びます。</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>文字を二つずつ結合します。常に、スコアが最も高いトークンになる組を選びます。</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>単語のあらゆる区切り方のうち、最も可能性の高いもの、つまりスコアの合計が最も高いものを選びます。</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>文章の先頭に一致する最も長いトークンを取り、次へ進みます。</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>ファイルでは、このトークンは何よりも先に探すものとして挙げられています。</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>通常</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>制御</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>まるごと追加</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>バイト</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>番号 %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>バイト %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>バイトなし</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>バイト</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文章</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>文章を入力または貼り付け</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>文章中の特殊トークンを認識</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>比較対象…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>言語を比較</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>モデルが読むのは文字でも単語でもなく、このようなトークンです。</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>一つの文を 10 種類の文字で</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>このコンピューターのモデルを使用していません。上で選ぶか、比較するモデルを選んでください。</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>最初の %1 文字だけを読みます。</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>トークン数、続いて 1 トークンあたりの文字数。文の意味はどの言語でも同じです。</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>語彙がよく知る言語ほど、トークンが少なくて済みます。</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>親しみやすい</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>ビジネス調</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>平易</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>法律文書調</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>広告調</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>最新のメッセージへ移動</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>翻訳するもの</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>用語集</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻訳</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Parlance を開く</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>削除しました。ゴミ箱に残っています。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>削除しました: %1。「元に戻す」で戻せます。</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>メッセージとそれ以降を削除しました。記録は残っています。</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>この版を削除しました。記録は残っています。</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>メッセージを削除しました。記録は残っています。</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>設定が変更されました。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>ダウンロードページを開く</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>アップデートを確認</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>アップデート</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>このビルドには、新しいバージョンの告知場所が指定されていません。</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>問い合わせ中…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Parlance %1 (%2) が公開されています。</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>最新バージョンです。</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>ボタンを押すまで、問い合わせも取得も行いません。</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>指示 (空でも可)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>回答はここに表示されます</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>プロンプト全体を表示</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>モデルが見る形のプロンプト</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>この方法を削除</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>方法 %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>最終的な回答: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>読み込み方を調べています</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>読み込み方を調べています…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>動作場所の予定: %1。</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>前の版</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>後の版</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>前の版 (Alt+←)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>後の版 (Alt+→)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>版 %1 / %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>%1 のトークン</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1 を外す</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n トークン</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>1 トークンあたり %1 文字</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>1 トークンあたり %1 バイト</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>最初の %1 個を表示</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>ここから文章を正確には復元できません</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>バックアップを復元しています…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>選んだものを消去しています…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>終わるとすぐにウィンドウがまた開きます。</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>続きを書いた文章</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>ノード</translation>
        </message>
        <message>
            <source>After</source>
            <translation>直前のノード</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>対数確率</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1、確率 %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>埋め込み</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>アテンション</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>再帰</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>フィードフォワード</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>エキスパート</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>正規化</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>構成要素</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>構成要素別の重み</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>テンソル</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>個数 × 形状</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>テンソル別の重み</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>テンソルを非表示</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>すべてのテンソルを表示</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>重みは全部で %1、%2。ファイル内の全テンソルの合計です。</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>モデルはこのコンピューターで動きます。入力した内容は外に出ません。</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>何を知りたいですか？</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>一時チャット</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>内容はディスクに書き込まれません。離れると消えます。</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Parlance とは何ですか？</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>文書はどうやって要約しますか？</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>私の文章は外部に漏れませんか？</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>ようこそ画面を閉じる</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>モデルファイルを追加…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Parlance へようこそ</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>ステップ %1 / %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>モデルファイルを選択</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>モデル (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>したいこと、使う言語、それに合うモデル。</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>ようこそ画面を表示</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} は Parlance のバックアップではありません。</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>「バックアップ…」で作成したファイルを選んでください。</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>バックアップ {path} は壊れており、復元できません。</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>何も変更されていません。コピーし直すか、別のものを選んでください。</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>バックアップ {path} は Parlance {version} で作成されました。</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>この Parlance を更新してから復元してください。</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>バックアップ {path} を読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>アクセス権と保存先のドライブを確認してください。</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>{path} のディスクの空きが足りません。{needed_bytes} 必要ですが、空きは {free_bytes} です。</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>何も変更されていません。空きを増やしてもう一度お試しください。</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>何もインポートされませんでした。元のプログラムから会話をもう一度エクスポートしてください。</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} に、Parlance が知っている形式の会話はありません。</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Parlance、ChatGPT、Claude、Open WebUI、LM Studio、Jan、llama.cpp の Web ページからエクスポートしたファイル、ZIP、フォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} は壊れています。{line} 行 {column} 列が読み取れません。</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} は壊れています。{place} に {found} があるのは正しくありません。</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} は壊れています。{place} のメッセージがそれ自身より前にあります。</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} は壊れています。{place} のメッセージが重複しています。</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} は会話のエクスポートとしては大きすぎます。</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>何もインポートされませんでした。一度にエクスポートする会話を減らしてください。</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} は新しい版の Parlance でエクスポートされています (形式のバージョン {version})。</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>インポートするには最新の Parlance をインストールしてください。</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>{path} に会話はありません。</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>別のファイルまたはフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>「{name}」という会話はありません。</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>あるものは「parlance chats list」で確認できます。</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>ツールの呼び出しとその結果: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>元のプログラムが表示しないメッセージ: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>文章のないメッセージ: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>会話の途中の指示: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>画像: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>音声と動画: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>文章がエクスポートに含まれない添付ファイル: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>不明な種類の部分: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>メッセージのない会話: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>ファイル {path} はありません。</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>名前とフォルダーを確認してください。</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} を読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>アクセス権を確認するか、別のフォルダーにコピーしてください。</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} は Parlance が読めない種類のファイルです。</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>PDF、オフィス文書、またはテキストとして保存してください。</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} は壊れているか、名前と中身が違います。</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>作成したプログラムで開いて保存し直してください。</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} はパスワードで保護されています。</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>パスワードを入力するか、パスワードなしのコピーを保存してください。</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} は Parlance では開けない方式で暗号化されています。</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>専用のプログラムで開き、パスワードなしのコピーを保存してください。</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>このパスワードでは {path} を開けません。</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>大文字とキーボードを確認して、再試行してください。</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} のエンコーディングは「{encoding}」ではありません。</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>別のものを選ぶか、Parlance に任せてください。</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} は Parlance が読めない古い形式です。</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>.docx または .pptx で保存してください。LibreOffice があれば、Parlance が自分で変換します。</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice は {path} を変換できませんでした。</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>作成したプログラムで開き、.docx で保存してください。</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} は画像ですが、画像を見られるモデルが読み込まれていません。</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>「モデル」で画像を読めるモデルを選ぶか、文章そのものを渡してください。</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} に読み取れるテキストはありません。</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>ページがスキャン画像の場合は、「モデル」で画像を読めるモデルを選んでください。</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>{path} の読み取りに時間またはメモリがかかりすぎました。</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>小さなファイルに分割してください。</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>{path} に文書はありません。</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>文書の入ったフォルダー、または文書を選んでください。</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>{path} には {number} 件を超える文書があります。</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>何も追加されていません。中のフォルダーを 1 つずつ選んでください。</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>文書内にこの言葉に関係する内容はありません。</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>別の言葉か、文書の言語で質問してください。</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} はこの形式の要約を書くには小さすぎます。</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>段落、要点、節のいずれかを選ぶか、「モデル」でより大きなモデルを選んでください。</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>テキストのないページがあります</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>読み取れないページがあります</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>一部のページはモデルが画像から読み取りました</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>文字エンコーディングは推測です</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>読み取りは途中で打ち切られました</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>非常に大きな表は最初と最後の行だけを読み取りました</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>添付ファイルは読み取っていません</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>ファイルの一部が壊れており、読み取っていません</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>LibreOffice で変換しました</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>ページの本文以外は読み取っていません</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>隠しテキストは読み取っていません</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>一文</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>要点</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>節ごと</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>事実の表</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>やるべきこと</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>質問と答え</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>抄録</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>簡潔</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>全体で 1 つの要約</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>一致する点</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>異なる点</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>年表</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>指定した言語とは違う言語のようです。</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>指定より長くなっています。</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>指定より短くなっています。</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>内容に重複があります。</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>文書の内容を述べていないようです。</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>これらの文の多くは、文書内に出典が見つかりませんでした。</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>モデルが小さすぎて、別の言語、読者、指示には対応できないため、これらは省かれました。</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>読み込まれたモデルは回答するには小さすぎます。質問に最も合う箇所を示します。</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>GPU 上のモデル</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>自分のファイルのみ</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>あなたのすべてのファイル</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>ネットワークなし</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>ほかのプログラムなし</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>ほかのプログラム</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>文章は無事です。</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>ファイルは元のままです。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>前に保存したものは無事です。</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>このコンピューターに「{name}」というモデルはありません。</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>あるものは「モデル」(または「parlance models list」) で確認できます。</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>モデルファイル {path} がありません。</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>元に戻すか、「モデル」で別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>モデルファイル {path} を読み取れませんでした: {reason}。</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} は GGUF モデルファイルではありません。</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>名前が .gguf で終わる、最後までダウンロードしたファイルを選んでください。</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>モデルファイル {path} は壊れています: {reason}。</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>ダウンロードし直してください。一部が欠けている可能性があります。</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} は「{architecture}」という種類のモデルで、実行できません。</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>「モデル」で別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>モデルには {needed_bytes} のメモリが必要ですが、空きは {available_bytes} です。</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>ほかのプログラムを終了するか、コンテキストを短くするか、より小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>モデルが読み込まれていません。</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>「モデル」で選んでください。</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>モデルが予期せず停止しました。文章は無事です。</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>続けるには再起動してください。</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>モデルを開始できませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>再試行してください。「parlance doctor」でインストールを検査できます。</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>このモデルは 2 回予期せず停止したため、自動では再起動しません。</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>ファイルが壊れている可能性があります。ダウンロードし直すか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>モデルは続行できませんでした ({step}、コード {code})。</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>再試行してください。また起きるときは、モデルを再読み込みしてください。</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>モデルが有効な出力を生成しません。</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>ファイルが壊れている可能性があります。「モデル」で検証するか、ダウンロードし直してください。</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>これは {prompt_tokens} トークンあり、コンテキストは {context} です。</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>文章を短くするか、設定でコンテキスト長を増やしてください。</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>モデル「{name}」には専用のチャット形式がありません。</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>instruct またはチャット用のモデルを選んでください。ベースモデルは文章の続きを書くだけです。</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>モデル専用のチャット形式が機能しません: {reason}。</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>このモデルの別のコピーか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>モデル「{name}」はこれができません ({capability})。</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>「モデル」で、これに対応したモデルを選んでください。</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>「{first}」と「{second}」は同時に指定できません。</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>どちらかを外してください。</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>文法または JSON スキーマを使えません: {reason}。</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>修正してもう一度質問してください。</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} はこのモデルに合いません: {reason}。</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>まさにこのモデル用に作られたファイルを使ってください。</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>画像 {number} を読み取れません。</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>PNG または JPEG で保存して、もう一度追加してください。</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>「{name}」は Parlance の知らない言語です。</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>「en」のようなコードか、「French」のような名前を使ってください。</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>文章の言語をはっきり判断できませんでした。</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>文章の言語を選んでください。</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>モデルは使える内容を書きませんでした。</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>再試行するか、「モデル」で別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>文章がありません。</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>入力または貼り付けるか、文書をドロップしてください。</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>{path} に保存できません: {reason}。</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>空きを増やすか、フォルダーのアクセス権を確認してください。</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>ほかのプログラムが {path} を使用しています。</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>そのプログラムを終了して、再試行してください。</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>会話のファイル {path} が壊れています。</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>ファイルはそのまま保管しています。バックアップから、またはまだ読める部分で修復してください。</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} は新しい版の Parlance で作られています。</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>読み取り専用で開きます。続けるには Parlance を更新してください。</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>{path} の設定を読み取れませんでした。</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>{kept_as} として保管しました。既定値を使用しています。</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} に Parlance の設定は含まれていません。</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>設定からエクスポートしたファイルを選んでください。</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} に書き込めませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>別の場所を選ぶか、空きを増やしてください。</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Parlance の内部で問題が起きました: {error}。</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>文章は無事です。詳細を添えてご報告ください。</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>ネットワークがオフです。</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>オンラインにするには、設定でオンにするか、HF_HUB_OFFLINE を解除してください。</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>{host} に接続できませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>インターネット接続と、使っている場合はプロキシを確認してください。取得済みの分は残っています。</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} がエラー {status} を返しました。</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>通常はすぐに直ります。後で再試行してください。取得済みの分は残っています。</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>ここから {host} へのリクエストが多すぎます。</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>数分待って再試行してください。取得済みの分は残っています。</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>{host} として応答しているのは Hugging Face Hub ではありません。</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>ログインが必要なネットワークや一部のプロキシで起こります。ブラウザーで Web ページを開いて確かめてください。</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>Hub にリポジトリ「{repo}」はないか、非公開です。</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>名前を確認してください。非公開の場合はトークンでサインインしてください。</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>リポジトリ {repo} にファイル {file} はもうありません。</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>ページを開き直して、別のファイルを選んでください。</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>{repo} を使うには、提供元の利用規約への同意が必要です。</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>利用規約のページを開き、Hugging Face のアカウントで同意し、ここでトークンを使ってサインインしてから、再試行してください。</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Hub は、このコンピューターに保存されたトークンを受け付けません。</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>新しいトークンを入力するか、サインインせずに続けてください。公開モデルには不要です。</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>空きを作ってから再開してください (古いリビジョンや不要ファイルの使用量は「モデル」で分かります)。</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{repo} の {file} が 2 回続けて Hub のものと違う内容で届きました。</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>別のネットワークか、後で試してください。何も残していません。ほかのファイルにも触れていません。</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>ほかのプログラムが {repo} の {file} をダウンロード中です。</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>終わるまで待ってから再開してください。取得された分を使います。</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>「{name}」は読み込まれています。</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>先にアンロードしてください。</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>「{name}」はダウンロード中です。</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>先にダウンロードをキャンセルしてください。</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>計画を立てた後に「{name}」のディスク上の内容が変わりました。何も削除していません。</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>新しい計画を確認して承認してください。</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>「{name}」を {target} にできませんでした: {reason}。</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>別の型か、より精度の高い元を選んでください。元のファイルは変わっていません。</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>「{name}」は変換できません。{architecture} は Parlance の変換対象ではありません。</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>「探す」でその GGUF を探してください。</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>チェックポイント {path} を使えません: {reason}。</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>最後までダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} はすでにあります。</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>先に名前を変えるか削除してください。上書きはしていません。</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>全 {layers} レイヤーが {device} 上</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>全 {layers} レイヤーが {device} 上、一部のエキスパートはメモリ内</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{layers} レイヤー中 {gpu_layers} が {device} 上</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>CPU、{threads} スレッド: GPU の空きは {free_bytes}、最低 {needed_bytes} 必要</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>CPU、{threads} スレッド: GPU が見つかりません</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>CPU、{threads} スレッド: llama.cpp がこの GPU に対応せずにビルドされています。「{detail}」で対応版をビルドできます</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>CPU、{threads} スレッド: GPU のドライバーがありません ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>CPU、{threads} スレッド: {detail} のドライバーが llama.cpp に GPU を提供していません</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>CPU、{threads} スレッド: GPU レイヤーが 0 に設定されています</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>サーバー {device} 上</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>メモリに収めるため、コンテキストはモデルの上限より短くなっています。</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>GPU に収めるため、コンテキストメモリの精度を下げています。</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>一部のレイヤーのエキスパートはメインメモリに置かれます。</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>GPU に空きがないため、一部のレイヤーは CPU で動きます。</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>メモリ不足で読み込みに失敗し、量を減らしてやり直しました。</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>メモリ不足: すべてが遅くなっています</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>CPU が高温のため速度が落ちています</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>バッテリー駆動: スレッドを削減</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{other} の場所を空けるため {name} をアンロードしました</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>使われていなかったため {name} をアンロードしました</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} は計画どおりに収まらず、減らして読み込みました</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} が届き、これから使われます</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} が予期せず終了したため再起動し、回答を続けました</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} をインポートできません: {reason}。</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>何も取り込まれませんでした。アシスタントの一覧からエクスポートしたファイルを選んでください。</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>サーバー {address} に接続できません: {reason}。</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>サーバーを起動するか、「モデル」でアドレスを確認してください。</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>サーバー {address} がキーを受け付けません。</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>所有者から受け取ったキーを「モデル」で入力してください。</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>サーバー {address} にモデル「{model}」はありません。</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>「モデル」でサーバーにあるものを選んでください。</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>サーバー {address} は混雑しており、待つよう求めています。</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>しばらくしてから再試行するか、このコンピューターのモデルを使ってください。</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>サーバー {address} でエラーが起きました (HTTP {status}): {reason}。</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>再試行してください。続くようなら、サーバーのログを確認してください。</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>{address} との接続が回答中に切れました。</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>届いた分は残っています。再試行してください。</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>{address} で応答しているのは、OpenAI プロトコルのサーバーではありません。</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>アドレスを確認してください。多くのサーバーでは末尾に「/v1」が必要です。</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>「{address}」はサーバーのアドレスではありません。</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>http://127.0.0.1:8080/v1 のような形です。</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>RPC サーバー {address} は応答しないか、ほかのプログラムが使用中か、llama.cpp のバージョンが違います。</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>起動するか、「モデル」で一覧から外してください。</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>「{address}」は RPC サーバーのアドレスではありません。</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>192.168.1.20:50052 のように、名前または IPv4 アドレスとポートで指定します。llama.cpp の RPC は IPv6 に対応していません。</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>このコンピューターのデバイスを {address} で提供できません: {reason}。</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>このコンピューターのアドレスと空いているポートを選んでください。</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>RPC サーバー {address} は、読み込み済みのモデルの計算をしています。</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>読み込み前の計画を見るには、そのモデルをアンロードしてください。</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp が RPC なしでビルドされています。</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>「make run RPC=1」でビルドするか、サーバーを外してください。</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} はこのモデルの先読みに使えません: {reason}。</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>同じ系統のより小さいモデルを選ぶか、「なし」にしてください。</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} が応答しなくなりました。</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>残りのデバイスでモデルを再読み込みします。</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>モデル「{model}」はこの言語に対応していません: {language}。</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>別の言語を選ぶか、「モデル」で別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>モデル「{model}」は {source} から {target} への翻訳ができません。</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>英語か中国語を経由して翻訳するか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>文章はすでにこの言語です: {language}。</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>別の翻訳先言語を選んでください。</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} は文書として翻訳できない種類です。</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>文章をコピーして翻訳するか、別の形式で保存してください。</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} は翻訳したときから変わっています。</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>もう一度追加してください。変わっていない部分は翻訳し直されません。</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} は読み取れる用語リストではありません: {reason}。</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>各行に用語と訳語がある表か、TBX ファイルを使ってください。</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>数字 {detail} がありません</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>アドレス {detail} がありません</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>プレースホルダー {detail} がありません</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>用語集と違います: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>原文と同じです</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>別の言語のようです</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>繰り返しがあります</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>原文よりはるかに長い</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>原文よりはるかに短い</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>引用符や括弧が閉じていません: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>モデルが終わりを書きませんでした</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>書式またはリンクが失われました: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>文中の要素の位置を確認してください: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>未翻訳: 原文を残しました</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>字幕としては行が長すぎます</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>モデルはこの言語に対応していません</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>モデルはこの 2 つの言語間の翻訳に対応していません</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>文章はすでにこの言語です</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>この形式は文字を入れ替えて書き出せないため、訳文は新しい文書になります。</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>数式が含まれており、別の言語になる文字列を参照している可能性があります。</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>目次は開いたときに更新されます。</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>グラフや図の中の文字はそのまま残ります。</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>変更履歴で削除された文章はそのまま残ります。</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>ファイルの署名は訳文には無効です。</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>{host} から届いたのは、Parlance の開発者が署名した一覧ではありません。</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>どれも使っていません。別のネットワークでもう一度試し、続くようなら開発者に知らせてください。</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>{host} のバージョン一覧は、すでに確認したものより古いものです。</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>新しいバージョンをだれかが隠している可能性があります。別のネットワークでもう一度お試しください。</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>翻訳するには、「モデル」で GGUF の T5 または MADLAD、または任意の instruct モデルを選んでください。</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>要約や書き換えには、「モデル」で GGUF の FLAN-T5、または任意の instruct モデルを選んでください。</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>文章の分類や比較には、「モデル」で GGUF の BERT、ModernBERT、nomic 埋め込みモデルを選んでください。</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>長さの上限に到達</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>コンテキストが一杯</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>停止文字列に到達</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
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
            <translation>会話</translation>
        </message>
        <message>
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>添付: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>この回答は未完了です。</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>開始: {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>モデル: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Parlance から {date} にエクスポート</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>要約</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>{number} ページ</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>スライド {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>シート {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>段落 {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} は、文書内に見つからなかった数字と名前の後ろに付きます。</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{all} 段落中 {read} 段落を読み取り ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>テキストのないページ: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>読み取れなかったページ: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>サーバー %1 で動作</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>動作場所: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>バックグラウンドで続ける</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>例の質問</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>例の回答</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>この例を削除</translation>
        </message>
    </context>
</TS>
