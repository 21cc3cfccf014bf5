<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>打开条款</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Hugging Face 令牌（hf_…）</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Hugging Face 令牌</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>保存在这台电脑上</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>将令牌保存在这台电脑上</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>与 Hugging Face 工具保存令牌的位置相同。</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>打开条款，用您的 Hugging Face 账号同意，然后在此用该账号的可读令牌登录。</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>如果是私有的，请用有读取权限的令牌登录。</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>您已同意制作方的条款，可以获取文件。</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>正在向 Hub 确认能否获取文件…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>暂时还不能获取文件。</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>制作方要求您先同意其条款。</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>您尚未登录。</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>您已登录，关闭 Parlance 后失效。</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>您已用 HF_TOKEN 中的令牌登录。</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>您已用保存在这台电脑上的令牌登录。</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>仍在进行；按“停止”可立即结束。</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>正在等待模型…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>正在生成…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>正在读取：%1 / %2 个词元</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>正在生成…  %1 词元/秒</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>选项已更改。先前的笔记在适用处会重复使用。</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>重新总结</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>换用其他设置重新回答…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>重新回答</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>先前的回答会保留，可用下方的箭头返回查看。</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>由谁回答</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>其他说法</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>正在寻找其他说法…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>没有找到其他说法。</translation>
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
            <translation>隐藏思考过程</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>显示思考过程</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考过程</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>正在思考…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>正在思考，已 %1 秒…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>思考了 %1 秒</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>生成详情</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>正在寻找答案…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>无法读取 %1。已将它保留为 %2，Parlance 另建了新文件。</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>分别</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>如何总结多个文档</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>合并后的形式</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1:</source>
            <translation>%1：</translation>
        </message>
    </context>
    <context>
        <name>AskBox</name>
        <message>
            <source>Question about the document</source>
            <translation>关于文档的问题</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>提问</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>停止回答</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>就这些文档提问</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>就此文档提问</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>正在查找文档…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>没有文档就无法就其提问</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>文档打开后即可提问</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>您停止了此回答。</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>正在询问该地址</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>写作助手</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>以您自己的风格撰写和润色文字</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>你协助写作。请用所给文字的语言回答。句子要平实生动，避免套话和夸张。润色文字时，保留其含义、事实和作者的风格；先给出完整的新文字，再用几句话说明主要改动。只有在无法继续时才反问。</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>让这段文字更清楚、更简短：</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>写一封友好的信，婉拒一次邀请。</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>程序员</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>编写、解释和修复代码</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>你是一位细心的程序员。请给出可以运行的完整代码，放在标明语言的代码块中；标准库够用时就用标准库。处理好错误，并说明你的假设。代码之前用一两句话说明思路，代码之后说明如何测试。如果不确定某个函数或选项是否存在，请说明。</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>这段代码做什么，哪里可能出错？</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>写一个按日期重命名照片的程序。</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>老师</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>逐步讲解并提问</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>你是一位耐心的老师。先了解学习者已经知道什么。每次只讲一步，配上一个生活中的例子，最后提一个能看出是否理解的问题。不要马上给出习题的答案：先给一个提示，再给一个更明显的提示。对的要表扬，不对的要直接而和善地指出。</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>给我讲讲分数。</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>天空为什么是蓝色的？</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>总结助手</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>用简短的话概括文字内容</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>你用文字本身的语言总结文字。先用一句话说出最重要的内容，再列出三到七个要点，每个要点都是完整的句子。名称、数字和日期照原样保留。只说文字中说到的内容，不加自己的话；文字有不清楚或自相矛盾之处，请指出。</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>总结这段文字：</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>这份会议记录决定了什么，由谁执行？</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>助手</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>在此聊天中使用</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>助手是一组起了名字的指示和设置。用“新建”创建您自己的助手。</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>添加四个作为开始</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>开场白</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>开场白，每行一个：显示在空白页面上</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln 个助手</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln 个提示词</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>已收入：%1。</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>新建助手</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>导入助手</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>导出助手</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>助手 (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>附加文档或图片</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>消息的附件</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>超出一条消息上限的 %Ln 个文件未收入。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>“%1”看不到图片，只会得知图片的名称。</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln 个字词</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>正在等待…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>正在读取… %1 / %2 页</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>未附加</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”：%2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>已读取“%1”的全部内容。</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>“%1”未被读取：上下文中没有空间。</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>为此读取了“%2”共 %Ln 页的 %1 %。显示</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>为此读取了“%2”共 %Ln 个字词的 %1 %。显示</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>%1:  “%2”</source>
            <translation>%1：  “%2”</translation>
        </message>
    </context>
    <context>
        <name>Backup</name>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln 段已翻译文本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln 个已翻译文档</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln 段已总结文本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln 条术语</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln 处更正</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln 个助手</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln 条已保存的提示词</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>聊天、翻译和摘要</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>“翻译”中的文本</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>续写的文本</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>摘要队列</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>翻译队列</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>加入词典的字词</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>%1 在“%2”上由 Parlance %3 创建。</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>%1 由 Parlance %2 创建。</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>备份全部内容</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>聊天及其附件、翻译、摘要、术语表、助手、草稿和设置都放进一个文件。模型不在其中，服务器的密钥也不在其中：恢复后请重新输入。</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>包括文件夹、模型和硬件的设置</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>备份进度</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance 的备份</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>这台电脑的名称（若要写入文件）</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>已保存为 %1，位于 %2（%3），并已读回核对。内含 %4。</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>仅设置</translation>
        </message>
    </context>
    <context>
        <name>BarsFigure</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>BeamControl</name>
        <message>
            <source>Search for the likeliest answer</source>
            <translation>搜索最可能的回答</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>得到首批完整回答时停止</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>宽度：同时跟踪的候选数</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>长度惩罚：越大越偏向长回答</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>已剪枝</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>束搜索</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2：对数概率 %3，得分 %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>After</source>
            <translation>前一节点</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>对数概率</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>总和</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1：对数概率 %2，得分 %3，%4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>属于胜出者</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>“%1”不是词元编号加偏置，应类似“50256 -5”。</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>已删除的对话</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>永久清除…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>永久清除“%1”？</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>永久清除 %Ln 个对话？</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>其中所有消息都将清除，且无法撤销。</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>模型卡片</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>显示正在使用的模型</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>%1 的卡片，它不是正在使用的模型。</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>没有正在使用的本机模型。请在上方选择一个。</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>解码器：逐个词元续写文字</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>编码器：双向阅读文字，并将其变成向量</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>编码器和解码器：先读完整段文字，再写出另一段</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>循环：无论文字多长，都保持大小不变的状态</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>混合：一些层查看全文，其余的层保持状态</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>字节级 BPE</translation>
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
            <translation>模型</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>层</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>系列</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>分片</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1（%2），%3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>训练中学到的数值，全部存放在文件里。</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>每个词元用 %1</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>使用的权重</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>每个词元只由部分专家处理，因此更快。</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>量化</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>权重存储得有多粗略：比特越少，文件越小。</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1 层，层间每个词元是 %2 个数值</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>部分层只回看 %1 个词元</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>滑动窗口</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>每个词元由 %2 个中的 %1 个处理</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>专家</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>模型如何知道词元在文字中的位置。</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 个头，每个 %2 维；键和值一并压缩</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 个头，每个 %2 维；其中 %3 个保存键和值，每个供 %4 个头使用</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 个头，每个 %2 维</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>旋转位置编码，基数 %1，拉伸 %2 倍（%3）</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>旋转位置编码，基数 %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>旋转位置编码</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 个词元，%2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>词表</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个词元</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>训练上下文</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>训练所用文字的长度。</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>聊天格式</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>在文件中</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>新建聊天</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>临时聊天</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>停止回答</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>重试：重新回答</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>搜索对话</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新建文件夹…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>已删除的对话…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>重命名此对话…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>置顶此对话</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>取消置顶此对话</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>导出此对话…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>导出所有对话…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>删除此对话</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>重命名对话</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>对话操作</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>临时聊天</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新建聊天</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>新建临时聊天</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>拖放到此处以附加到消息</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>选择文档和图片</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>文档和图片</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>回答已完成：%1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>模型无法遵循：%1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>仍在读取您附加的内容。</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>请先等待回答，或按 Esc 停止。</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>不能直接运行</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Hugging Face 缓存中 llama.cpp 无法读取的检查点。某些系列可以转换；检查点本身保持不变。</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>转换</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>生成 Parlance 可以运行的 GGUF</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>转换 %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 的更多操作</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>移除其仓库的全部内容…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>复制命令“%1”</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>比较回答</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>向双方提问</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>第一方</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>第二方</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>要向双方问什么？</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>逐个进行，以便比较速度</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>停止双方</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>双方相同：差异仅来自随机。</translation>
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
            <translation>再来一次</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>保留此回答</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>正在等待模型…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>正在读取：%1 / %2 个词元</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>正在思考…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>正在生成…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 词元/秒</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>共 %1 秒</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>首个词元用时 %1 秒</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>未采用：%1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>图像</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>这是基础模型：它续写文字，并非为聊天而制作。</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>续写文字</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>在此开始写，让模型从光标处续写。</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>采纳</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>返回聊天</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>续写的词元数</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> 个词元</translation>
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
            <translation>续写文字</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>填补空缺</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>续写</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>停止 (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>续写 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>温度 %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>正在等待模型…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>正在读取：%1 / %2 个词元</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>正在生成…  按 Esc 停止。</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>将光标放入空缺处：模型会顾及后面的文字。</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>模型从光标处续写，不会在您的文字中加入其他内容。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 词元/秒</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>文字比上下文长：有 %1 个字符未读取。</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>此模型不顾及光标后面的文字。</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>此模型是为聊天制作的；基础模型更擅长续写。</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>按 Esc 停止</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>停止生成</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个词元</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>临时聊天：不保留任何内容</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>给 Parlance 发消息，或拖入文档</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>停止生成 (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>接着发送</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>回答写完后发送 (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>发送 (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>正在总结先前的消息…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>停止总结</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>一条回答，接在之前的对话之后</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>一份译文，每段接在对模型的请求之后</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>一份摘要，单独作为一段文字：不考虑它所依据的内容</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>您的文字</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>由 %1 评估。文字由 %2 写成。</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>由 %1 评估。</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>第一个词元没有概率：它前面什么都没有。</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>文字比上下文长：从第 %1 个词元起，模型只知道紧挨在前面的内容。</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>只评估前 %1 个字符。</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>“%1” %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>“%1”：%2。没有更可能的。</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>“%1”：%2，排名 %3。更可能的有：%4。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>困惑度 %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>平均对数概率 %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>词表中的编号</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>概率</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>对数概率</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>最可能的词元</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>把握程度</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>困惑度为 5，表示模型平均像在五个同样可能的词元之间犹豫。1 表示它完全确定。</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>文字之前的内容</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>显示之前的内容</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>前面的内容</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>前面的内容（可留空）</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>您自己的文字</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>评估您自己的文字</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>模型有多大把握？</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>已评估多少</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>最没把握的地方</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>指向一个词元，或用方向键逐个查看。</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>自由文本</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>回答不遵循模式或语法。</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>回答遵循 JSON 模式。</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>回答遵循语法。</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>回答为自由文本。</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>编写…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>回答符合要求。</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>回答被截断；已有部分符合要求。</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>回答不是 JSON。</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>结构化输出</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>自由文本</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON 模式</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>语法（GBNF）</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>回答的形式</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>模式或语法</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>插入示例</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>用来试验的问题</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>说出一本你喜欢的书。</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>试验</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>在模型上试验</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>回答将是符合模式（JSON Schema 2020-12）的 JSON。请在问题中说明各字段的含义：模型能看到问题，看不到模式。</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>回答遵循以 llama.cpp 的 GBNF 编写的语法中的规则“root”：规则形如 name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>回答由模型自由书写。</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>尚未编写任何内容。</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>正在检查…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>模型可以遵循。</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>正在等待模型…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>正在生成…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>助手</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>聊天所用的模型</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>温度 %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>保持原样（%1）</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 / %2 个词元</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>上下文：已用 %1 / %2 个词元</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>显示各部分占用多少</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>发送给模型的内容</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个词元</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>此对话</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>您正在写的内容</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>为回答预留</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>空闲</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>整个上下文</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>最早的消息中有 %Ln 条不会发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>数字为估计值：此模型不计数。</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>上下文满后，会略去最早的往来。</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>先总结附件</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>加大上下文…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>此消息有 %1 个词元，但只剩 %2 个的空间。</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>加上此消息后，最早的消息中有 %Ln 条将不再发送。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>找到 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>回收站中有 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>文件夹 %1，已展开：%2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>文件夹 %1，已折叠：%2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1，已置顶</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1，位于文件夹 %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>移除文件夹…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>移动到文件夹</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新建文件夹…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>移出文件夹</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>重命名对话</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>重命名文件夹</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>移除文件夹“%1”？</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>移除文件夹</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>其中的对话会保留，只是不再属于文件夹。</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>已删除的对话…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>新建聊天</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新建文件夹…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>搜索对话</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>清除搜索 (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>没有包含此内容的对话。</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>您的对话将列在这里。</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>已折叠</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>已展开</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>复制代码</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>您的译法</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>搜索更正</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>忘记模型翻译过的内容…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>没有包含此内容的更正。</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>您修改译文后，今后都会采用您的译法。</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>摘要所依据的文档部分</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>摘要依据其中 %1 处</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>自行结束</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>达到长度上限</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>占满上下文</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>对数概率之和</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>每个词元</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>结束原因</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>贪心</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>束搜索</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>采样，种子 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>对数概率 %1，每个词元 %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>解码</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>解码</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>最多四个整数</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>每个框里有一个词元、到它为止的对数概率之和，括号里是计入长度惩罚的得分。粗框：胜出者；虚线框：已剪枝；双线框：完整的回答。</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>种子</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>束宽</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>长度惩罚</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>词元上限</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>共同的部分颜色较淡；▸ 标出从哪里开始各走各路。</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>同一条提示词，分别用贪心、带种子的采样和束搜索解码，并给出各自的对数概率之和。</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>取消并删除已获取的内容？</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>删除 %1</translation>
        </message>
    </context>
    <context>
        <name>DeviceRow</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>DifferencesList</name>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>此聊天中有 %Ln 项不同的设置</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>此聊天没有自己的设置。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>还原“%1”</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>移除摘要，重新发送这些消息</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>摘要，代替 %Ln 条消息发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>隐藏摘要</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>显示摘要</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>先前消息的摘要</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>任意任务</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>嵌入</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>任意大小</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>不超过 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B 至 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B 至 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>超过 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>热门优先</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>下载最多</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>点赞最多</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新优先</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>任意许可证</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>任意语言</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1M 次下载</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1k 次下载</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 次下载</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 参数</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>%1 的文件</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>需要同意条款</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>上下文 %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>%1 更新</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>排序</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>搜索模型，例如“qwen3”或“persian”</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>搜索模型</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>显示更多</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>在 Hugging Face Hub 上</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>为这台电脑推荐</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>来自目录</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>显示全部 %1 个</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>正在向 Hub 获取更多…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>没有网络时，可使用上方的目录。</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>Hub 上没有这样的 GGUF 模型。</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>改为发送它们的摘要</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>以摘要新建聊天</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>先前的 %Ln 条消息不再发送</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>先前的一条消息不再发送</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>加大上下文：%1，约多占 %2 内存…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>加大上下文：%1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>重新写出文档</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>写入文件夹…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>工作表和列…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>用其他选项重新翻译…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>打开原文</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>重新翻译</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>作为双语对照表：%1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>作为文档：%1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>作为原格式文档</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>没有可以打开 %1 的程序。</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>已写出：%1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>您加星标的文档将列在这里。</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>没有此名称的文档。</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>您的文档将列在这里。</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>清除“%1”的翻译？文件会保留。</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>搜索文档</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>先前的文档</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>回收站中的文档</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>清除回收站中的所有翻译？文件会保留。</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>清除后无法恢复。</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>选择文档</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Word 文档</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>网页</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>翻译成</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>双语对照表</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>将原文和译文并排写出，而不是写出文档本身</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>表格的格式</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>译成</translation>
        </message>
    </context>
    <context>
        <name>DocumentQueue</name>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Queue of documents</source>
            <translation>文档队列</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>重新翻译</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>已完成的文档保留在下方列表中</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>模型不支持此语言</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>模型不支持此语言对</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>已是此语言</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>无法翻译的类型</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>文件已更改</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>正在打开</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>正在翻译</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>正在修正未通过检查的内容</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>正在写出文档</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln 处待检查</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 / %2 个段落</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 个以前译过</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>写出后已更改</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>未写出</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>新文档</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word、PowerPoint、Excel、LibreOffice、网页、电子书、Markdown、字幕、PO、邮件、表格和文本保持原格式，PDF 输出为 Word 文档。译文写在原文件旁边，绝不覆盖原文件。</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>拖放到此处以翻译</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>下载 %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>提前：%1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>推后：%1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>继续 %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>暂停 %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>将 %1 移出列表</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>取消 %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>不登录</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>打开其页面</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>在“已安装”中显示</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>下载 %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>继续 %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>暂停 %1</translation>
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
            <translation>剩余不到 1 分钟</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>剩余 %Ln 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>剩余 %1 小时 %2 分</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>剩余超过 1 天</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>排队等待中</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>等待中：网络已关闭</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>完成，已校验每个字节</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>正在重试…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>%Ln 秒后重试</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>正在检查已有的内容</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>正在连接…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 收到的字节有误，正在重新获取。</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>全部暂停</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>全部继续</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>在设置中更改限速和同时下载数</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>当前没有下载</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>您获取的内容都列在这里，重启后会继续。</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>查找模型</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln 个进行中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln 个等待中</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>磁盘剩余 %1</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>限速：%1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>不限速</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>无模型</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop documents or folders anywhere here</source>
            <translation>将文档或文件夹拖放到此处任意位置</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>约剩 %1 小时 %2 分</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>约剩 %1 小时</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>约剩 %1 分钟</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>约剩 %1 秒</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>编辑您的消息</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>保存并发送</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>先前的版本会保留。按 Ctrl+Enter 发送。</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>编码：%1（推测）</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>编码：%1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>如果文字显示不对，请选择其他编码</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>由 Parlance 决定</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>所有语言</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>西欧</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>中欧</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>波罗的海</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>土耳其语</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>西里尔文</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>希腊语</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>阿拉伯语和波斯语</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>希伯来语</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>简体中文</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>繁体中文</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>清除已存储的内容</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>永久清除</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>勾选的内容会被清除，回收站中的也不例外，且无法恢复。您的文件、模型、术语表、更正、助手、提示词和设置会保留。</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance 会结束正在进行的工作，清除这些内容后重新打开。</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>先备份…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>ErasePart</name>
        <message>
            <source>Erase…</source>
            <translation>清除…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>清除已存储的内容</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>聊天、翻译、摘要等，按种类逐项清除。</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>您所选的内容已清除。</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>聊天，含附件和草稿</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>已翻译的文字和文档、其队列和记忆</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>摘要，含提问、笔记和队列</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>测得的速度，以及模型上次使用的时间</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>加入词典的字词</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>网络日志和以前启动的日志</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>添加例子</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>已在 %2 中保存 %1 个文件</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>导出所有对话…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>导入对话…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>所有设置</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>导出设置…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>导入设置…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>重置所有设置…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>导出设置</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Parlance 的设置</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>这是什么？先点这里，再点您想了解的内容。</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>这是什么？</translation>
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
            <translation>Word 文档</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>网页 (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON，包含全部信息</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>每个对话一个文件，放入文件夹</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>每个对话一个文件，放入一个 ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>全部放入一个文件</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>包含模型回答前的思考</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>导出进度</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>导出“%1”</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>导出 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Parlance 对话</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>整个对话，如所显示</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>所选的 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>仅其中部分消息：</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>全部 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>文件类型</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>多个对话的存放方式</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON 包含每条消息的所有版本、附件及其文字，以及每个回答的用量。可以无损地重新导入。</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>写出所显示的消息，并附上日期和作答的模型。只有 JSON 还包含其他版本和附件的文字。</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>导出设置</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>所有设置放进一个文件，供另一台电脑使用。密钥绝不会写入其中。</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>以下内容透露您或这台电脑的信息，因此略去：</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>这些也写入</translation>
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
            <translation>Word 文档</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>网页 (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>纯文本</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>复制摘要</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>保存摘要</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>连同出处复制</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>设置和服务器的密钥</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>聊天、翻译、摘要和导入的模型</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>草稿、队列和保持就绪的对话</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>下载的模型，与其他程序共用</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>加载方式…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>已加载的模型</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>没有加载模型。加载后，这里会显示它在哪里运行。</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>正在使用的指令集：%1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>模型和文档能接触到什么（在这台电脑上实际测试）</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>正在测试…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>命令 %1 会运行所有功能，并统计离开这台电脑的内容。</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>正在测量…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Parlance 的文件夹</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>显示日志…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>本次启动和引擎崩溃的日志</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>生效的环境变量</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>均未设置。</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>用于报告错误的版本和设置，不含姓名和文件夹</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>许可证…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>随附所有内容的许可证</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1，%3 中 %2 可用</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 词元/秒</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>含义、哪些内容安全、该做什么</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>适合这台电脑的模型</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>按空闲内存、您想做的事以及您的语言选出。</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>同时，随 Parlance 附带的入门模型已可使用。它很小：适合熟悉操作，不适合真正的工作。</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>正在检查这台电脑…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>目前的空闲内存装不下我们已知的任何模型。请关闭其他程序后再来，或先用入门模型。</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>使用入门模型</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>正在询问 Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>使用此模型</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>清空</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>默认：%1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>代价：%1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>重新加载模型后生效</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>将“%1”恢复为默认值</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>速度与内存</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>正在读取文件…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>没有正在使用的本机模型。请在上方选择一个。</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>这个提示词的空缺处填什么？</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>在文档中查找</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>关闭查找</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在查找…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>尚无文件夹；每行一个</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>添加文件夹</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>忘记模型翻译过的内容？</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>以前翻译过的文字下次会重新翻译。您的更正和历史记录会保留。</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>忘记“%1”？</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>它将连同密钥和其模型的设置一起移出列表。服务器本身不会有任何改变。</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息数</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>已存在</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>这台电脑上的模型</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>以下模型已在这里，内存也放得下。您想使用哪一个？文件留在原处。</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>使用此模型</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>获取其他模型…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>找到的对话</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>术语列表 (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>逗号分隔的表格 (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>制表符分隔的表格 (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>术语表</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>术语</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>显示内容</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>原文语言</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>译文语言</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>不翻译</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>在任何语言中都保持原样的名称和词语</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>搜索术语</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>添加术语</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>没有包含此内容的术语。</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>添加永不翻译的名称和词语。</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>添加词语及其在这两种语言之间的译法。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>已收入 %Ln 条术语。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>导入术语</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>导出术语</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>要翻译的工作表和列</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>翻译这些</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>其余保持原样。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln 条文本</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>HelpContents</name>
        <message>
            <source>Search the help</source>
            <translation>搜索帮助</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>没有页面包含这些词。请少用一些词，或换别的词。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>找到 %Ln 个章节</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>帮助目录</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>在本页查找</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>关闭查找</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>本页的一部分暂为英文。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>在本页查找</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>下一个待检查的段落</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln 个段落待检查</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>永久清除</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>列出最新的 %1 个。</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>永久清除…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>移到回收站</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>没有包含此内容的翻译。</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>您加星标的翻译将列在这里。</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>不记录翻译。</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>您的翻译将列在这里。</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>清除这条翻译？</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>加入收藏</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>保留历史记录</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>在这台电脑上记住翻译</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>关闭历史记录</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>搜索翻译</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>先前的翻译</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>回收站中的翻译</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>清除回收站中的所有翻译？</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>清除后无法恢复。</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>如何获取模型</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance 运行 GGUF 模型。请在“发现”中选择适合这台电脑的模型，将 .gguf 文件拖到窗口上，或指定您自己的文件夹。</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>发现模型</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>选择模型文件夹</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>其他工具放入这台电脑的 Hugging Face 缓存的模型也会列在这里，例如通过：</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>复制命令</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>在 Hugging Face Hub 上找到的模型</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>导入对话</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>读取进度</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>选择导出的对话</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>导出的对话</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>选择存放对话的文件夹</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>选择 Parlance、ChatGPT、Claude、Open WebUI、LM Studio、Jan 或 llama.cpp 网页导出的内容，或拖放到此处：文件、原样的 ZIP 或文件夹均可。在您看过内容之前不会存储任何东西，也没有任何东西离开这台电脑。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>导入 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>找到 %Ln 个对话。请勾选要导入的。</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>找到一个对话。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>已导入 %Ln 个对话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>含 %Ln 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1，%2。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>已跳过 %Ln 个对话：已存在。</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Parlance 无处存放而略去的内容：%1。</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>将“%1”加入您的模型</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>将 %Ln 个模型加入您的模型</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>要添加的文件</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>在原位置使用</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>不复制也不更改任何内容。以后若移动文件，这里就找不到它了。</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>移入 Parlance 的文件夹</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>文件将离开原位置，之后 Parlance 可以替您移除它。</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>以下内容将改变：</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>此文件不会改变任何内容：一切已是这样设置。</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>无法理解，保持不变：</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>此版本不认识，已略去：</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>偏置</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>惩罚</translation>
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
            <translation>模型的视图</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>探查</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>下一个词元</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>解码</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>把握程度</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>提问方式</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>速度与内存</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>模型卡片</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>images</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>嵌入</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>聊天默认</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>翻译默认</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>摘要默认</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>未完成的下载</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>旧修订版</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>没有模型使用的文件</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>失效的链接</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>另一修订版正在使用</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>另一模型正在使用</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>它在别处另有名称</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>属于您或其他应用，不会删除</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>正在移除 %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>正在校验 %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>正在导入 %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>正在生成 %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>正在转换 %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>随 Parlance 附带，不可移除</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>属于 llama.cpp：请在那里移除</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>属于 LM Studio：请在那里移除</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>属于 Jan：请在那里移除</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>属于 GPT4All：请在那里移除</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>属于 Ollama：请在那里移除</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>在您的文件夹中：请在那里移除</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 参数</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>上下文 %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>用于 %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>尚未使用</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>今天用过</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>昨天用过</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln 天前用过</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>%1 用过</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>此处无法转换的类型</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>搜索这些模型</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序方式</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>按大小</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>按上次使用</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>按参数</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>按所有者</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>添加服务器…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>重新查找模型</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln 个模型</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1，占用磁盘 %2</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>没有名为“%1”的模型。</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>添加模型</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF 模型 (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>图片中没有可粘贴的文字。请将它保存为文件再拖入。</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>选择文档</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>输入密码…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>选择编码…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>重新添加</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>点击前往。</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>停止：%1</translation>
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
            <translation>正在运行</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln 项正在运行</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>显示正在运行的任务</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>收起正在运行的任务</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Parlance 记住的一切，都放进一个文件：以防万一，或迁移到另一台电脑。模型不在其中。</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>每天还会自动创建一份副本。最新的创建于 %1。</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>“%1”的按键</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>请按新的按键。Esc 保持原样，Backspace 设为无。</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>原文语言</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>译文语言</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>交换语言和文本</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>检测语言</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>检测到：%1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>从文字难以判断语言，请在此选择。</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>不确定：%1？</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>不确定：请选择语言</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>添加语言</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>添加语言…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>搜索语言</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>没有此名称的语言。</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>您的语言</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>所有语言</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>拼写检查</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>按各段落的语言</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>南非荷兰语</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>阿姆哈拉语</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>阿拉伯语</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>阿萨姆语</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>阿塞拜疆语</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>白俄罗斯语</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>保加利亚语</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>孟加拉语</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>藏语</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>波斯尼亚语</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>加泰罗尼亚语</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>中库尔德语</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>捷克语</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>威尔士语</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>丹麦语</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>迪维希语</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>希腊语</translation>
        </message>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>世界语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>爱沙尼亚语</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>巴斯克语</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>波斯语</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>芬兰语</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>菲律宾语</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>爱尔兰语</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>加利西亚语</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>古吉拉特语</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>豪萨语</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>希伯来语</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>印地语</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>克罗地亚语</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>匈牙利语</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>亚美尼亚语</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>印度尼西亚语</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>伊博语</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>冰岛语</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>爪哇语</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>格鲁吉亚语</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>哈萨克语</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>高棉语</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>卡纳达语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>库尔德语</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>吉尔吉斯语</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>拉丁语</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>卢森堡语</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>老挝语</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>立陶宛语</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>拉脱维亚语</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>马达加斯加语</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>毛利语</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>马其顿语</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>马拉雅拉姆语</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>蒙古语</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>马拉地语</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>马来语</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>马耳他语</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>缅甸语</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>尼泊尔语</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>荷兰语</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>挪威语</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>奥克语</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>奥里亚语</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>旁遮普语</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>波兰语</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>普什图语</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>葡萄牙语</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>巴西葡萄牙语</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>罗马尼亚语</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>俄语</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>卢旺达语</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>信德语</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>僧伽罗语</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>斯洛伐克语</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>斯洛文尼亚语</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>索马里语</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>阿尔巴尼亚语</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>塞尔维亚语</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>瑞典语</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>斯瓦希里语</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>泰米尔语</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>泰卢固语</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>塔吉克语</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>土库曼语</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>土耳其语</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>鞑靼语</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>维吾尔语</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>乌克兰语</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>乌尔都语</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>乌兹别克语</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>科萨语</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>意第绪语</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>约鲁巴语</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>粤语</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>繁体中文</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>祖鲁语</translation>
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
            <translation>离开这台电脑</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>模型在服务器“%1”（%2）上运行，您写的内容会发送到那里。</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>您写的内容会发送到 %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>模型的部分层位于 %1。由您的文字计算出的数据会传到那里，途中没有任何保护。</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>模型的一部分在 %1 上运行</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>已略去 %Ln 个文档：</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… 以及另外 %1 个</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>残留文件</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>占用空间而没有模型需要的内容。在您看过方案之前，不会移除任何东西。</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>全部移除…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>来自 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>移除：%1，%2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % 及以上</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>小于 %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>颜色深浅，由浅到深：%1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>短</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>长</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>约 %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>其他长度…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Parlance 的组成</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>未附许可证正文。</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>链接文字写的是 %1，实际却指向 %2。</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>该地址含有其他文字体系的字符，可能与别的字符相似：%1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>@ 之前的内容不是网站。网站是 %1。</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>打开链接</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>在浏览器中打开此地址？</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance 不打开这类链接。</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>您的译法</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>模型当时有多大把握？</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>正在翻译…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 / %2 个段落</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 个以前译过</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>本次启动的日志</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>日志中不会写入姓名、文件夹和密钥，因此可以随错误报告一起发送。</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>没有这样的日志记录。</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>显示的内容</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>搜索日志</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>复制显示的内容</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>这段文字太长，不能粘贴到这里。</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>请将它保存为文件，再打开或拖入该文件。</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>总结</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>探查</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>取消收藏</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>加入收藏</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>仅收藏</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>在文档中没有找到此数字。</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>在文档中没有找到此名称。</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>第 %1 句，共 %2 句</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>键和值</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>计算</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>不同上下文所需的内存</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>上下文（词元）</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%2 个词元的上下文需要 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>%1 可用：%2，共 %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>可用内存：%1，共 %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>按类型列出权重</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>大致数值：权重按张量逐个计算，其余按公式估算。</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>同时请求数</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>键和值的精度</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>权重的量化</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>与文件相同（%1）</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>与文件相同</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1，每个 %2 比特</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>当前加载：权重 %1，上下文 %2，计算 %3。</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>当前加载：权重约 %1，上下文约 %2，计算约 %3。</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>共约 %1；可用内存 %2。</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>共约 %1：超出可用的 %2。</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>修复损坏的内容</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>无论您如何选择，损坏的文件都会以其他名称保留。窗口会短暂关闭，然后重新打开。</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>回到最新的备份</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>保留仍可读取的内容</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>从空白开始</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>读取进度</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>没有备份。</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>创建于 %1；总计：%2。</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>其中没有可以读取的内容。</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%2 个对话中的 %1 个；总计：%3。</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>编辑消息</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>复制消息</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>复制回答</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>消息操作</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>回答操作</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>已固定：始终发送。点击取消固定。</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消固定</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>仍会发送</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>要导出的消息</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>MessageDetails</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>计算位置</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>结束原因</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>此回答是如何生成的</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>回答的词元</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>输入的词元</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>推测正确的词元</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 词元/秒</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>首个词元用时</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>思考时间</translation>
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
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>回答这条</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>生成详情…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>模型当时有多大把握？</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>复制所选内容</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>复制为纯文本</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>连同格式复制</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>换用其他设置重新回答…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>较早的版本</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>较新的版本</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>取消固定：与其他消息一样可移出上下文</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>固定：留在上下文中</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>文件中的全部内容</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>键</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>搜索键和值</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>显示聊天模板</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>复制值</translation>
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
            <translation>加载</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>正在加载 %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 的更多操作</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>已加载</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>能看图像</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>旧修订版</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>停止加载</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>卸载</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新加载</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>因长时间未用而卸载。下次提问时会加载。</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1。上下文 %2 个词元。</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>无模型</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>正在加载… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>模型：%1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>因长时间未用而休眠。下次提问时会加载。</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>所有模型…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>加载方式…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>复制命令“%1”</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>复制错误详情</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>此模型的设置…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>加载方式…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>探查…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>缩小…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>设为默认</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>更改其服务器…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>忘记其服务器…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>忘记…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>移除其仓库的全部内容…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>复制路径</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>images</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>嵌入</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>可全部放入 GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>可部分放入 GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>在处理器上运行</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>太大</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>不知能否放下</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>与原版一样好</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>质量良好</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>明显变差</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>差很多</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>自有条款</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>有条件商用</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>允许商用</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>不可商用</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>不得使用的地区：%1。</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>不得用于：%1。</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>约 %1 内存</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 内存，实测</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>最高 %1 词元/秒</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 词元/秒，实测</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>约 %1 词元/秒</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>内存速度最高允许 %1 词元/秒。</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>在此实测为 %1 词元/秒。</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>根据其他模型在此的实测，约 %1 词元/秒。</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>从其页面无法得知所需资源。</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>上下文为 %2 个词元时，约占用 %1。</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>根据其大小和结构推算。</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>上下文为 %2 个词元时，占用 %1。</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>由 llama.cpp 根据文件头测得。</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>可用空间：GPU 上 %1，内存中 %2。</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>可用空间：内存 %1。</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>模型视图</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>正在进行 %Ln 个下载</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>模型页面</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>文件开头</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>询问访问权限</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>查找新版本</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>别处的引擎</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已接收</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>无响应</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Parlance 的网络请求</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>清空列表</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance 只在查找和获取模型以及使用您所选的服务器时联网。只有这些服务器会收到您的聊天、文字和文档内容。此列表只留在这台电脑上。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1，已接收 %2</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>显示最新的 %1 个。</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance 不打开任何连接。点击可查看迄今的所有请求。</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>网络已开启</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>仅限您搜索、下载或连接的内容。点击可查看所有请求。</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>最可能的下一个词元</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>对数概率</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>保留的词元</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>保留的概率</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>熵（比特）</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>保留 %1 个</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>占 %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 比特</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1：剩下 %2 个词元，占概率的 %3；熵 %4 比特。</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>下一个词元</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>显示下一个词元</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>后退一步</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>更多词元</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>服务器只给出最可能的词元：无法显示采样器会留下什么。</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>因为要随机抽取或回看全文，未显示：%1。</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>模型给词表中的每个词元一个概率。写一段文字，看看它预期接下来是什么，以及每个采样器会留下其中的哪些。选一个词元就从那里继续。</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>提示词之后：</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 已加载。</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 已下载。</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 已翻译。</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 已总结。</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>完成：%1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 已保存。</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>未成功：%1</translation>
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
                <numerusform>%Ln 个字词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln 个字符</numerusform>
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
            <translation>推荐</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1，推荐</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>需下载 %1</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>需下载约 %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>擅长：%1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>磁盘仅剩 %1。</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>约 %Ln 分钟（%1）</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance 按设置保持离线。入门模型已在这里，您也可以添加已有的模型文件。</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>联网</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>要对“%1”做什么？</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>要对 %Ln 个文档做什么？</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>总结</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>要打开的文档</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>始终这样做，直到在设置中更改</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>附加到聊天</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>拖放到此处以加入您的模型</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>拖放到此处以附加到消息</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>拖放到此处以插入文本</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>请将文本拖放到“聊天”“翻译”或“总结”上</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>请将图片拖放到聊天上</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance 打开这台电脑上的文件，不打开网页</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>拖放到此处以翻译</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>拖放到此处以总结</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>拖放到此处以打开：由您决定如何处理</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>采样</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>高级设置</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>聊天所用的模型</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>由模型决定</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>与设置相同</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>加载模型后才知道它提供什么。</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>此模型不思考。</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>此模型总会思考，无法更改。</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>此模型没有思考强度等级。</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>此模型的思考过程没有标记。</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>服务器不支持束搜索。</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>不能与结构化输出同时使用。</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>不能与束搜索同时使用。</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>服务器可遵循 JSON 模式，但不能遵循语法。</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>由服务器自行决定。</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>此模型的记忆方式不允许提前推测。</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>还原“%1”</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>摘要的形式</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>摘要的长度</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>摘要的语言</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>同一语言</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>选项</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>选项（%1）</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>详细程度、读者、指示、预设</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>摘要选项</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>与文档语言相同</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>详细程度</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>摘要还应注意什么，请用您的话说明</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>多个文档</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>任何人；或“十岁的孩子”“我们的律师”…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>根据所有笔记重写：读起来最好</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>逐节列出笔记：遗漏最少</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>用于合并总结的文档</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>摘要采用的形式。小模型写不好每一种形式。</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>长度（字词数）</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>目标长度。摘要越长，遗漏越少，用时越多。</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>摘要所用的语言；模型须熟悉该语言。</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>读者</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>为谁而写：由此决定哪些词无需解释。</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>对一起总结的文档，要讲些什么。</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>翻译方式</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>此模型不遵循风格要求。</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>与原文相同</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>语气</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>此模型不遵循指示。</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>搜索宽度</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>在模型运行的地方无法搜索。</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>例如：保留产品名称。</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>按制作方推荐</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>按制作方推荐（%1）</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>每句同时跟踪的候选数；1 最快。</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>使用术语表</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>使用以前的翻译和您的更正</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>此模型不能使用术语。</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>译文的语气，用一两个词说明，如“亲切”或“简练”。</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>模型还应顾及什么。简短明确的指示效果最好。</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>数值越大，越可能找到更好的措辞，也更费时间和内存。</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>将段落中字词对应的术语告诉模型，并标出其遗漏之处。</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>以前翻译过的文字会直接沿用，不再询问模型。要全部重新翻译，请关闭此项。</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>与原文一样正式</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>正式</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>随意</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>对读者的称呼方式</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>译文的语气</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>更多…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>指示、搜索宽度、术语表和记忆</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>边输入边译</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>输入时即翻译</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>更多（%1）…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>此模型不遵循风格要求。</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>“%1”的条款：%2。请选择其他模型。</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>语气与原文相同</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>自己描述…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>助手</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>入门模型太小，无法遵循指示或模式。</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>编辑助手</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>此聊天</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>关闭设置</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>它设定了 %Ln 项。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>随 Parlance 附带</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>在此生成或导入</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face 缓存</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>llama.cpp 的缓存</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>LM Studio 的</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Jan 的</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>GPT4All 的</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Ollama 的</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>您的模型文件夹</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>在服务器上</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>支持 OpenAI 协议的服务器有自己的模型。其他电脑的设备可以分担这里某个模型的计算。</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>尚未列出任何电脑。请用它应答的地址添加一台。</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>其他电脑</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>添加服务器…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>添加设备…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>更改 %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>忘记…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>忘记 %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>重新查看 %1</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>您停止了此回答。</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>此回答已中断。</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>回答已达到允许的长度。</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>回答尚未结束，上下文已满。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>重新加载模型后，新设置生效。</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新加载</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>“%1”已移出列表，其文件仍在原处。</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>已释放 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln 个文件正被其他程序占用，无法移除。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>“%1”完好：内容与 Hub 上的一致。</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>“%1”的文件头完好。其余部分没有可供比对的依据。</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>“%1”已损坏：%2 的内容不正确。请移除后重新下载。</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>“%1”已加入您的模型，含 %2。</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>加载</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>与设置相同：%1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>“%1”的设置</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>此处的设置仅适用于此模型。</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>除温度和指示外，其余在下次加载时生效。</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>设置页面</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>文档页面</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>第 %1 页的突出显示</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>第 %1 页：此页无法显示</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>第 %1 页</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>没有匹配项。</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>搜索对话、命令和模型</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln 个结果</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>此聊天的设置</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>比较回答…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>助手…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>已保存的提示词…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>续写文字</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>附加文档或图片…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>导入对话…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>前往聊天</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>前往翻译</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>前往总结</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>前往模型</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>前往探查</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>前往设置</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>再次显示欢迎页</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>探查：%1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>模型对上一条回答有多大把握？</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>备份全部内容…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>恢复备份…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>清除已存储的内容…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>显示本次启动的日志…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>检查更新</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>显示或隐藏侧边栏</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>切换到浅色主题</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>切换到深色主题</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>切换到系统主题</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>导出设置…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>导入设置…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>重置所有设置…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>帮助：入门</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>帮助：语言模型如何工作</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>帮助：出现问题时</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>此处的帮助</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>设置：%1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>“%1”的密码</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>所输入的密码无法打开它。</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>仅用于现在读取文档，不会保存在任何地方。</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>显示密码</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>隐藏密码</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… 以及另外 %Ln 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>粘贴为文本</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>密码…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>移除“%1”</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>其他占用：%1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>权重：%1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>上下文：%1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>计算：%1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>预留：%1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>空闲：%1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16，精确</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0，内存减半</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0，内存为四分之一</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>无层</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln 层</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>上下文内存的精度</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>并行请求数</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>线程</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个词元</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>每步最多读取</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>/ %Ln 层</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>放在电脑内存中的专家</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>先前的对话</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>最多 %1 内存</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>大小由 llama.cpp 给出。</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>大小根据模型文件头估计。</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 个词元，模型最多 %2 个</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 个词元，而模型最多只有 %2 个</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1，共用 %2 个词元的空间</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>设备支持时使用</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>复制到内存</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>复制到内存并锁定</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>按需从磁盘读取</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>从磁盘读取并锁定在内存</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>“%1”的加载方式</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>恢复自动</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>更改加载方式</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>您的更改会立即重新规划并显示在上方。应用之前不会加载任何内容。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>应用并重新加载</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>当前的加载方式：</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>取代当前模型时的加载方式：</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>将采用的加载方式：</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>它在服务器“%1”（%2）上运行，加载方式由服务器决定。</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>您输入的内容会发送到那里。</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>它能兼顾 %1 个词元。</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>它的一部分在 %1 上：由您的文字计算出的数据会不加保护地传到那里。</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>为这些选项命名并保存</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>删除此预设</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>尚未保存</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>保存这些选项</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制一份</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>已移除“%1”。</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>此聊天的设置</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>比较回答</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>已保存的提示词</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>比较回答…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>续写文字…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>助手…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>提示词库…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>摘要进度</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>排队等待中</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>已暂停。已读取的内容会保留。</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>您停止了此摘要。已读取的内容会保留。</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>正在打开文档…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>一切都留在这台电脑上</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>写一段文字的开头…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>照原样</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>作为聊天</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>提示词的送入方式</translation>
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
            <translation>已保存的提示词</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>尚未保存提示词</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>提示词库…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>零样本：只有问题</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>少样本：先给例子</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>一步一步：先思考</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>一列火车有 8 节车厢，每节 45 个座位。已有 300 人就座。还有多少个空座？</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>请一步一步思考。然后在最后一行只写答案。</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>艾达有 12 个苹果，吃了 5 个。还剩几个？</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>有 6 排椅子，每排 4 把。一共有多少把椅子？</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>提示词：%Ln 个词元</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>回答：%Ln 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>%1 秒后出第一个词元</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 词元/秒</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>全部一致：%1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>“%1”（变体：%2）</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>结果不一致：%1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>变体</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>提示词的词元</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>回答的词元</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>首个词元用时（毫秒）</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>每秒词元数</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>最终答案</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>提问方式</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>用所有方式提问</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>添加变体</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>提示词库</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>在此保存您经常需要的文字。</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>新建提示词</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>使用时询问：%1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>在使用时需要询问的地方写 {{name}}。</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>想选多少都可以。一切始终可用，也可以更改。</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>使用哪些语言？</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>先选您自己的。模型对某些语言更熟悉。</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance 自身使用：</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>提问、写作，把事情想清楚。</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>边输入边翻译文本，文档保持版面。</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>总结</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>长文档，每句都有出处。</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>模型在这台电脑上运行，您写的内容留在其中。没有账户，也不向任何人报告任何内容。</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>获取</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>缺少部分内容</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>正在测量…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>有损您所用的语言</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>无法测量：%1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>收起 %1 的详情</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>展开 %1 的详情</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>您的消息</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>接下来将按此顺序发送 %Ln 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>接下来将发送此消息</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>以及另外 %Ln 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>从队列中移除</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>清除已完成项</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter 显示条目，空格键暂停或继续，Delete 移除</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>密码…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>编码…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>编辑等待中的消息</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>移除等待中的消息</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>等待中，第 %1 条：%2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>在“翻译”中打开</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>模型还有其他任务：可能需要更长时间。</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>最近的文档</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>重新总结</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>最近的文档</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>制作方要求您先同意其条款。</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>获取</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>所有大小</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>擅长：%1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>%1 的所有大小</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>正在询问 Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>重新加载模型后生效。</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新加载</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>重新启动模型</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>选择模型</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>修复…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>此文件不是 Parlance 带来的，因此不会删除。只要它还在那里，就会列出。</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>这些会保留</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>它将移出 Parlance 的列表。其文件不属于 Parlance，会留在原处。</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>这些会移除</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>不会放入回收站：移除后无法恢复。</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>忘记“%1”？</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>移除 %Ln 个残留文件？</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>移除“%1”的全部内容？</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>移除“%1”？</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>忘记</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>可释放 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>共 %Ln 个文件、链接或文件夹。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>显示下一个</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>强量化对模型接触较少的语言损害最早也最大：对于%1，放得下时请选择 Q5 或更大的。</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>由 %1 制成</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>许可证：其页面未注明。</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>许可证：%1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>擅长：%1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>语言：%1 等</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>语言：%1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>它能看图像：会一并获取其图像投影器（%1）。</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>可配合使用的适配器（LoRA）：%1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>在浏览器中打开其页面</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>评估所用的上下文</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>评估模型时所用的上下文</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个词元</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>正在询问 Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>正在重新评估…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>此仓库没有 GGUF 模型。</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>重置所有设置？</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>这些页面上的每项设置（包括快捷键）都恢复默认值。模型、服务器和您写下的内容保留。您可以撤销。</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>恢复备份</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>请选择 Parlance 在这里或另一台电脑上创建的备份。在改变任何内容之前，您会先看到其中有什么。</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>添加这里还没有的内容</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>这里已有的一切保持不变，设置也不变。</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>用它取代这里的一切</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>会先将这里现有的内容备份到 Parlance 数据旁边。</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>随后窗口会关闭片刻再重新打开。正在进行的工作会停止；已写出的内容会保留。</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>读取进度</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance 的备份</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>文件的一部分已损坏，无法恢复：%1。</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>备份已恢复</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>损坏的内容已修复</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>无（这里都已有）</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>已恢复：%1。</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>已添加：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln 个对话这里已有，保持不变。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>此前这里的内容保留在此文件中：</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>模型当时有多大把握？</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>显示出处</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>点击句子可查看其出处。</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>显示下一处</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>粘贴的文字</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>隐藏出处</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>此摘要尚未完成。</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>尚未翻译</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>已翻译</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>您的译法</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>保留了原文</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>以前译过</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>按您以前的更正</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>别处有相同文字</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>来自文件</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>列表项</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>注释</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>字幕</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>缺少：%1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>重复：%1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>原文中没有：%1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>每个 ⟦1⟧ 后面都要有对应的 ⟦/1⟧，且各对不得交叉</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 个丢失粗体、斜体或链接</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 个缺少数字</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 个缺少地址</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 个缺少占位符</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 个与术语表不符</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 个与原文相同</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 个是其他语言</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 个有重复</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 个过长</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 个过短</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 个引号或括号未闭合</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 个没有结尾</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 个有对象需定位</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 个未翻译</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 个行过长</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 处待检查</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>已翻译 %1 / %2</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>已编辑 %1 个</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>%Ln 个段落中：</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>第 %1 张幻灯片</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>第 %1 页</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>已在 %Ln 个段落中替换</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>已在 %Ln 个段落中的 %1 个中替换</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln 个已锁定</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>查找范围</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>在译文中</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>在原文中</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>关闭查找</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>全部替换</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>此段落已锁定。</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>这会破坏标签。</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>第 %1 段，共 %2 段</translation>
        </message>
    </context>
    <context>
        <name>ReviewFoot</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Edit the translation</source>
            <translation>编辑译文</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>保持现状：去掉提示</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>重新翻译</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>复制原文到译文</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>加入术语表…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>翻译进度</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>打开译文</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>此文档的更多操作</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>重新写出</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>写出文档后，有段落发生了更改。</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>待检查</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>显示哪些段落</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>上一个待检查项</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>下一个待检查项</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>查找和替换</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>无法打开文档。</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>轮到它时就会打开。</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>正在打开文档…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 个段落</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>没有这类段落。</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>正在重新翻译该段落…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>公式，按顺序：%1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>使用其他电脑的设备</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>仍然添加</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>如果另一台电脑上运行着 llama.cpp 的“rpc-server”，这台电脑放不下的模型可以分布到两台电脑上。</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>它没有加密也没有密码：同一网络中的任何人都能窥看，并能借此控制另一台电脑。请只在您自己的网络中使用。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>正在询问其设备…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>它没有设备。</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>它有：</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>正在加载 %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>正在下载 %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>正在翻译 %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>正在总结 %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>正在保存 %1</translation>
        </message>
    </context>
    <context>
        <name>RunningAloud</name>
        <message>
            <source>%1: %2 %</source>
            <translation>%1：%2 %</translation>
        </message>
    </context>
    <context>
        <name>Sampling</name>
        <message>
            <source>tokens</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>此对话中由谁回答，无论另外加载了什么。</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>对话之前告诉模型的话：它是谁、怎么写、略去什么。</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>上下文长度</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>模型能兼顾多少个词元，问题和回答合计。越多占用内存越多；更改后会重新加载模型。</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>模型是否先思考再回答。对难题更好，但总体更慢。</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>思考强度</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>模型思考的深入程度，以训练时所用的级别表示。越高越适合难题，用时也越长。</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>思考的词元上限</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>思考达到这么多词元后结束，开始回答。模型想个没完时可以使用。</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>回答的词元上限</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>回答达到这么多词元后截断；可以继续。否则仅受上下文限制。</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>无限制</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>回答的词元下限</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>模型不得在此之前结束。用于让过早停下的模型写长文。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>停止文本</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>回答在即将出现这些文本之一时结束，每行一个；换行写作 \n。</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>束搜索</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>同时跟踪多个开头，取整体最可能的回答。适合简短精确的文字；回答一次性给出，没有随机成分。</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>结构化输出</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>回答严格遵循 JSON 模式或语法，以便程序读取。</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>提前推测</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>在更快时，一步检查多个推测的词元。回答不变；测量时请关闭。</translation>
        </message>
        <message>
            <source>off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>越低越可预测，越高越多样。事实和代码取 0 到 0.3，创意和故事取 0.8 以上；0 总是取最可能的词元。</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>保留合计概率达到此值的最可能词元。回答跑题时调低；1 全部保留。</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>只保留这么多个最可能的词元。调低则用词更稳妥；0 全部保留。</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>略去概率低于最可能词元此比例的词元。温度高时，0.05 到 0.1 可使文字保持通顺；0 不略去。</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>重复惩罚</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>降低刚用过的词元的概率。模型原地打转时取 1.05 到 1.15；再大会损害代码和表格。1 为关闭。</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>在电脑运算允许的范围内，相同的数字对相同的问题给出相同的回答。若每次要不同的回答，请设为随机。</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>动态温度：范围</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>模型有把握时让温度下降这么多，没把握时上升这么多。用于细节准确而富于变化的文字；0 保持固定。</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>动态温度：指数</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>动态温度如何随模型的犹豫变化：大于 1 时，只在犹豫很大时上升；小于 1 时，稍有犹豫就上升。</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>保留意外程度接近预期的词元，既不太可能也不太不可能。想让文字更生动可试 0.9；1 为关闭。</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>保留 logit 与最大值相差不超过这么多个标准差的词元。约 1 时，即使温度高，回答也能保持合理；0 为关闭。</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC：概率</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>以多大频率略去最显而易见的词元，改取最后一个合适的词元。写不寻常的故事可试 0.5，事实或代码切勿使用；0 为关闭。</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC：阈值</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>词元达到多大概率才算 XTC 的合适选择；越低，排除的越多。大于 0.5 时 XTC 不起作用。</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY：强度</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>防止模型重复整句短语，而不影响单个词。长回答出现重复时取 0.8；0 为关闭。</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY：底数</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>DRY 的惩罚随重复长度增长的快慢；越高，对长短语越严格。1.75 适合大多数文本。</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY：允许长度</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>重复超过这么多词元后 DRY 才计入。名称或公式需要反复出现时请调高。</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY：窗口</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>DRY 向前查找重复的范围；最小值表示查找全部。</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>整个上下文</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY：分隔文本</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>DRY 从这些文本处重新开始，每行一个；换行写作 \n。写对话时请加入说话人的名字。</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>存在惩罚</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>词元只要用过一次，就降低其概率。想听到新内容时调高；小于 0 时模型会沿用已有的词。0 为关闭。</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>频率惩罚</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>词元每用一次就降低其概率。个别词出现过多时稍微调高。0 为关闭。</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>惩罚窗口</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>三种惩罚查看最近多少个词元。0 为关闭，-1 查看整个上下文。</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>代替 top-k、top-p 等，使文字的意外程度保持平稳。长文变得乏味或混乱时可试版本 2。</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat：意外程度</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Mirostat 追求的意外程度，以比特计：越低越集中，越高越多样。</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat：学习率</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>文字过于乏味或过于狂放时，Mirostat 反应的快慢；越高反应越快，也越不平稳。</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>词元偏置</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>使个别词元更常或更少出现：每行一个，写词元编号和加到其 logit 上的值，如“50256 -5”。“-inf”表示禁用该词元。</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>目前不起作用：束搜索取整体最可能的回答。</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>目前不起作用：温度为 0 时取最可能的词元。</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>目前不起作用：Mirostat 已开启。</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>目前不起作用：Mirostat 已关闭。</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>目前不起作用：动态温度的范围为 0。</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>目前不起作用：XTC 的概率为 0。</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>目前不起作用：DRY 的强度为 0。</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>目前不起作用：未设置惩罚。</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>版本 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>版本 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>完全没有</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>最低</translation>
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
            <translation>很高</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>最高</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>随机</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>由模型决定</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>未选择</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>按推荐（%1）</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>与设置相同（%1）</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>与助手相同（%1）</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>推荐：%1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>设置中：%1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>助手中：%1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>按惯例（%1）</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>惯例：%1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>宽度 %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON 模式</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>语法</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>保存或复制</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>保存图片（SVG）…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>保存图片（PNG）…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>保存数值（CSV）…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>您的译法尚未保存：标签有误</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>文档的段落</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter 编辑译文，F8 前往下一个待检查项</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>原文</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>译法未保存。</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>添加服务器</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>仍然添加</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>更改“%1”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>仍然保存</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>随您命名</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>仅在服务器需要时填写</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>显示密钥</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>以服务器为准</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>这台或另一台电脑上运行模型并支持 OpenAI 协议的程序，例如 llama.cpp 的服务器、vLLM、LM Studio 或 Ollama。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>正在询问其模型…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>它有 %1：</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>它在这台电脑上。</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>它在另一台电脑上：您向其模型提的问题，连同您给的文档，都会离开这台电脑。</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>途中内容和密钥都没有保护：地址不是 https。</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>它将取代“%1”。</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>隐藏密钥</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln 个模型</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1（上下文 %2 个词元）</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1：空闲 %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>Parlance 上次意外结束。之前打开的内容已重新显示，连同您输入的文字。</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>高对比度让文字、边框和键盘焦点标记更加醒目，浅色和深色主题均适用。</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>无法预知结束时间的进度条保持静止，光标不闪烁。</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>所有文字的大小，图标和线条随之调整。越大，屏幕上能显示的就越少。</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>起始页面</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>应用启动时窗口显示的内容。</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>上下文长度</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>模型能兼顾多少个词元，提示词和回答合计。越多占用内存越多。</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>内存，每个词元都会增加</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>GPU 层数</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>模型有多少层在 GPU 上运行。0 仅用处理器；自动则在有 GPU 时使用。</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>GPU 的内存</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>专家留在处理器的层数</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>仅用于混合专家模型，其大部分权重在任何时刻都闲置：放在电脑内存中，可为其余部分腾出 GPU 空间。自动会在 GPU 内存允许时尽量少放。</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>上下文内存的精度</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 使长上下文所占内存减半，几乎察觉不到；q4_0 只占四分之一，但回答变差。自动在放得下时取 f16。</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>更快且更省内存的计算方式，设备支持时使用。仅当 GPU 上的回答出错时才关闭。</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>将模型锁定在内存</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>模型闲置时，系统不得将其移到磁盘。这样其他程序可用的内存会减少。</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>其他程序因此缺少的内存</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>线程</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>模型使用多少个处理器核心。自动取物理核心数；再多反而更慢。</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>并行请求数</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>模型同时处理多少个回答、段落或片段。越多整体完成越快，但每个耗时更长，且各占一份内存。</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>每个请求的内存</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>先前对话的内存</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>可用多少电脑内存保存当前未打开的对话，使其能立即继续。自动按需取内存的八分之一，最多 8 GiB；0 表示不保存。</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>内存，最多这么多</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>将对话备在磁盘上</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>可用多少磁盘空间保存对话，使应用重启后能立即继续。否则长对话需重新读取，可能要几分钟。0 表示不保存。</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>磁盘空间，最多这么多</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>不保存</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>提前推测词语</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>回答重复已读内容时（如摘要和修改），一次检查多个词。文字相同，只是更快；推测不准时会自动关闭。</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>推测失败时的少量计算时间</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>用于提前推测的模型</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>同系列的小模型先写，本模型一次检查其中多个词。文字不变；两者都占用内存。</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>闲置时卸载</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>这么多分钟没有提问后，模型会释放内存。再次提问时会重新加载。</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>重新加载模型的时间</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>保持加载多个模型</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>用于不同任务的模型在放得下时同时保持加载。最久未用的先移出。</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>每个已加载模型的内存</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>节省电量</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>未接充电器时，只用一半的处理器核心。回答变慢，电池更耐用。</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>时间：回答更慢</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Parlance 自身的文字。立即切换，您的工作不受影响。聊天、翻译和摘要保持各自的语言。</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>耗时较长的工作结束时通知</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>当另一个窗口在前面时：有系统托盘则用托盘消息，否则在窗口上显示标记并在其中显示一行文字。</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>打开的文档</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>对于用 Parlance 打开、或拖放到没有位置接收之处的文档，该怎么做。</translation>
        </message>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>模型和文件夹</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>硬件</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>总结</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>隐私和网络</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>浅色、深色，或跟随系统。</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>模型文件夹</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>您自己的 GGUF 文件夹，与 Hugging Face 缓存一并列出。其中的文件在原处使用，绝不更改。</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>模型文件</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>应用启动时加载的模型。</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>翻译用的模型</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>摘要用的模型</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>单个模型的设置</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>保持离线</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>绝不连接其他电脑。只有模型管理器、检查更新和您添加的服务器才会联网；其余功能本来就不需要网络。</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>无；一切都留在这台电脑上</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>同时下载数</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>同时获取多少个模型；其余按顺序等待。</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>限速</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>所有下载合计可占用多少带宽，以便给其他用途留些余量。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB/秒</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>出借设备的电脑</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>聊天回答措辞的自由程度：0 总是取最可能的词，值越大变化越多。翻译和摘要始终为 0。</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>按模型推荐</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>每次聊天的指示</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>在每个对话之前告诉模型。会占用上下文的词元。</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>每个聊天中的上下文词元</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>由模型拟标题</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>对话以第一行命名。空闲时，模型可以拟一个更好的标题。</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>回答之后的计算时间</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>翻译自</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>文本的语言。若交由检测，则逐段判定。</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>检测到的</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>翻译成</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>“翻译”中所选的语言，可在那里更改。</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>翻译方式</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>译出文档的语言</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>译出文档的形式</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>边输入边翻译</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>每次停顿后译文随文本更新；否则等您要求再翻译。</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>保留翻译历史记录</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>记住翻译过的文字，以便在“翻译”中找回。文档和您自己的更正总会记住。</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>磁盘空间；不会有任何内容离开这台电脑</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>翻译剪贴板的快捷键</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Parlance 运行时，无论您在哪个程序中，按这些键即可翻译最近复制的内容。桌面环境可能会问您是否允许。</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>显示在系统托盘</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>在桌面环境支持时显示图标，其菜单可打开 Parlance 或翻译剪贴板。关闭窗口仍会退出 Parlance。</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>您自己的按键，按作用列出。</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>检查拼写</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>按段落所用的语言，为这台电脑的词典都不认识的字词加下划线。</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>拼写检查的语言</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16：精确</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0：内存减半</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0：四分之一</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>需要几秒时</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>询问我</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>附加到聊天</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>这台电脑没有包含%1文字的字体。例如“%2”就包含。</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1：%2 → %3</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>No setting has “%1”. Try another word for it.</source>
            <translation>没有包含“%1”的设置。请换一个词试试。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>网络通信记录…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>按模型的把握程度着色的文字</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>还没有文字。</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>已加载的模型太小，无法写这种形式。请在“模型”中选择更大的。</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>正在向桌面环境请求快捷键…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>现在按“%1”可翻译剪贴板。</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>桌面环境已知道此快捷键，但未分配按键：请在系统设置的快捷键中选择。</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>“%1”已被其他程序占用：请选择其他按键。</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>快捷键未获允许。若要再次询问，请关闭后重新开启。</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>桌面环境未给 Parlance 快捷键。有些桌面只给安装了菜单项的程序。</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>您的桌面环境没有系统托盘。</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>翻译剪贴板</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>重置所有快捷键</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>书写需要“%1”。请加上 Ctrl 或 Alt，或按 F 键。</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>“%1”已用于：%2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>“%1”没有按键</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>将“%1”恢复为默认值</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>这些按键处处相同，保持不变。</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>在此处使用这些按键</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>默认：%1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>任何位置</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>显示或隐藏侧边栏</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>打开命令面板</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>快速翻译</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>前往聊天</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>前往翻译</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>前往总结</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>前往模型</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>前往探查</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>前往设置</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>前往设置（另一组按键）</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>前往窗口的下一个区域</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>前往窗口的上一个区域</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>打开当前位置的帮助</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>说明当前使用的控件</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>新建聊天、文档或文本</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>搜索或查找</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>翻译、总结、续写或保存</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>停止，或关闭已打开的内容</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>新建临时聊天</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>此聊天的设置</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>上一条消息</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>下一条消息</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>将长文本粘贴为文本，而非附件</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>交换语言和文本</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>复制译文</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>句子的其他译法</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>下一个待检查的段落</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>上一个待检查的段落</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>查找和替换</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>段落保持现状：去掉提示</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>重新翻译段落</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>锁定或解锁段落</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>复制原文到译文</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>加入术语表</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>已安装的模型</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>查找模型</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>下载</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>返回模型列表</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>ShrinkDialog</name>
        <message>
            <source>Make “%1” smaller</source>
            <translation>缩小“%1”</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>权重更粗略的副本占用内存更少，回答更快。模型本身 %1 保持不变。</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>正在查看模型…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>无法再缩小。</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>约 %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>转到后台继续</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>%1: %2 %</source>
            <translation>%1：%2 %</translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>New summary</source>
            <translation>新建摘要</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>显示侧边栏</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>隐藏侧边栏</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>出处</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>段落的原文</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>前往标题</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>显示方式</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>在文档中查找</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>目录</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>不同同时请求数下的每秒词元数</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>同时请求数</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>同时 %1 个：每秒 %2 个词元</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>同时 %1 个：每秒 %2 个词元，最多 %3 个</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>每秒词元数</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>内存上限</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>首个词元（毫秒）</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>之后每个词元（毫秒）</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>实测每秒词元数</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>内存允许的上限</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>正在测量速度</translation>
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
            <translation>立即测量</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>此模型还没有测量数据。</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>只能测量本机的模型。</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>阅读：每秒 %1 个词元</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>生成：每秒 %1 个词元</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>每个词元要读取 %1 的权重和 %2 的键和值：它前面的 %4 个词元各 %3。</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>内存每秒提供 %1，足够每秒 %2 个词元；实测达到其中的 %3 %。</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>同时生成的请求共用一次权重读取，直到计算比读取更费时为止。</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>这里会提前推测词元，因此还可能更快。</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>正在查找其他字词…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>将“%1”加入词典</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>忽略，直到 Parlance 关闭</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>没有其他候选字词</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>词典：%1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>未找到词典。请安装 Hunspell 或 LibreOffice 的词典，然后重新启动 Parlance。</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>找到了词典，但没有读取它们的 libhunspell。</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>找到的词典：%1。</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance 已打开，但没有响应。请稍等再试，或结束它后重新启动。</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF、Word、PowerPoint、Excel、LibreOffice、电子书、网页、邮件、字幕、文本和源代码，长度不限</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>要总结的文字</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…或在此粘贴文字</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>总结文字</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>入门模型：很小，仅供试用。</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>在“模型”中选择正式的模型</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>显示所有数字</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>模型占用的内存</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>模型的使用情况</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>已加载的模型在这台电脑上占用的内存</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>没有加载模型。</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>正在加载 %1：%2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 因长时间未用而休眠：下次提问时会加载</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 词元/秒</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>点击可查看并更改加载方式。</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>“%1”是怎么来的</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>选一个词元，看看它是怎么来的。</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>仅凭文件无法说明这些词元是怎么来的。</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>已核对：SentencePiece 对这段文字给出相同的词元。</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece 对这段文字给出不同的词元；这里显示的是 llama.cpp 的结果。</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1：最近 10 秒中，程序有 %2 % 的时间在等待它</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1：电量 %2 %</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>已读取 %1 / %Ln 个段落</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln 页</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln 页没有文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln 页无法读取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln 个步骤因空间不足而截短</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>正在打开文档</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>正在查看没有文字的页面</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>正在读取</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>正在汇总笔记</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>正在撰写摘要</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>正在与文档核对</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1：%2 / %3 段</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1：%2 / %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>读取 %1 个词元，写出 %2 个</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln 个步骤沿用先前结果</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln 条笔记缺少文档依据，已略去</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln 个数字未在文档中找到</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln 个名称未在文档中找到</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>正在查找文档…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>文档不在原处，或已更改。摘要会保留，但无法显示出处。</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>为此读取了整个文档。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>为此读取了 %1 / %Ln 个段落。</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>第 %1 张幻灯片</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>第 %1 页</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>在文档中没有找到这句话的出处。</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>您的摘要将列在这里。</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>没有包含此内容的摘要。</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>清除“%1”的摘要？</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>用其他选项重做…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>搜索摘要</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>先前的摘要</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>回收站中的摘要</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>清除回收站中的所有摘要？</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>清除后无法恢复。您的文档会保留。</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>拖放到此处以总结</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>总结</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>重新总结</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>队列</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>重新总结</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>已完成的摘要保留在下方列表中</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>正在打开</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>正在处理</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>未找到文件</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>未知的文件类型</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>需要密码</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>已加密</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>密码错误</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>需要其他编码</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>旧格式</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>无法转换</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>未找到文字</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>太大</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>其中没有文档</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>模型太小，不适合此形式</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>粘贴的文字</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln 个文档</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>TargetEditor</name>
        <message>
            <source>Translation of the paragraph</source>
            <translation>段落的译文</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter 保存并前往下一个，Ctrl+Enter 保存，Esc 放弃</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>译文为空。</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>搜索语言</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>没有此名称的语言。</translation>
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
            <translation>停止：%1</translation>
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
            <translation>问题</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>显示聊天格式</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>请用一句话回答。</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>什么是词元？</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>带有编号的一段文字。</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>模型读到的聊天</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>正在询问模型…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>每个模型都有自己的格式。格式添加的内容带有边框。</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
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
            <translation>临时：不保留</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>此聊天绝不写入磁盘，离开后即消失。</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>加入术语表</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>保持原样</translation>
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
            <translation>术语</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>译法</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>其他形式</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>同样算数的其他译法，用逗号分隔</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>不可商用</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>不得使用的地区：%1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>要翻译的文字</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>输入或粘贴文字</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>译文</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>译文将显示在这里</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>清空两处文字</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>粘贴并替换文字</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>复制译文</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>正在翻译…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln 个段落被截断：模型没有写出结尾</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>您已停止。</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>从图像读取</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>文档的文字</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>复制此段落</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>由模型从页面图像中读取。</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>切分一个词的方式</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>最可能的方式：%1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>所有片段：%1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>片段</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>起始字符</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>结束字符</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>在最可能的路径上</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>一个词的合并过程</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>部分</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>起初：%1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 和 %2 合并成 %3（%4）</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>列表中第 %1 个合并</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>得分 %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>同一句话在各语言中的词元数</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>词元，%1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>每个词元的字符数，%1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>字母两两合并，每次合并文件列表中排在最前的一对。</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>字母两两合并，每次合并成得分最高的词元。</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>在切分这个词的所有方式中取最可能的一种：得分总和最高的那种。</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>先取文字开头最长的词元，再取下一个。</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>文件将此词元列为最先查找的词元之一。</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>控制</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>整体添加</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>未使用</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>编号 %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>字节 %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>无字节</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>字节</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>输入或粘贴一段文字</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>识别文字中的特殊词元</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>比较…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>比较各种语言</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>模型读的不是字母，也不是词。它读的是这样的词元。</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>同一句话，十种文字</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>没有正在使用的本机模型。请在上方选择一个，或添加一个来比较。</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>只读取前 %1 个字符。</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>先是词元数，再是每个词元的字符数。各语言中这句话意思相同。</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>词表熟悉的语言所用的词元较少。</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>友好</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>商务</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>平实简单</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>法律文书</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>广告</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>跳到最新消息</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>翻译什么</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>术语表</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>翻译</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>打开 Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>已删除，保留在回收站。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>已删除：%1。点击“撤销”可恢复。</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>该消息及其后的内容已删除，但仍有保留。</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>此版本已删除，但仍有保留。</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>该消息已删除，但仍有保留。</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>设置已更改。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>打开下载页面</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>检查更新</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>此版本未指定新版本的发布位置。</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>正在询问…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Parlance %1（%2）已发布。</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>这是最新版本。</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>在您按下按钮之前，不会询问或获取任何内容。</translation>
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
            <translation>指示（可留空）</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>回答会显示在这里</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>显示完整提示词</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>模型看到的提示词</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>移除此变体</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>变体 %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>最终答案：%1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>正在确定加载方式</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>正在确定加载方式…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>将运行于：%1。</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>较早的版本</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>较新的版本</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>较早的版本 (Alt+左箭头)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>较新的版本 (Alt+右箭头)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>第 %1 版，共 %2 版</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>%1 的词元</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>移除 %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个词元</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>每个词元 %1 个字符</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>每个词元 %1 字节</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>显示前 %1 个</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>无法由它们准确还原文字</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>正在恢复备份…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>正在清除您选择的内容…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>完成后窗口会立即重新打开。</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>续写的文字</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>节点</translation>
        </message>
        <message>
            <source>After</source>
            <translation>前一节点</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>对数概率</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1，概率 %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>嵌入</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>循环</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>前馈</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>专家</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>归一化</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>组件</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>按组件列出权重</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>张量</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>数量 × 形状</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>按张量列出权重</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>隐藏张量</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>显示所有张量</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1（%2 %）</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>共 %1 个权重，%2：文件中所有张量的总和。</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>模型在这台电脑上运行，您写的内容不会外传。</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>您想了解什么？</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>临时聊天</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>内容不会写入磁盘，离开后即消失。</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Parlance 是什么？</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>如何总结文档？</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>我的文字保密吗？</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>离开欢迎页</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>添加模型文件…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>欢迎使用 Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>选择模型文件</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>模型 (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>您想做什么、用哪些语言，以及合适的模型。</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>显示欢迎页</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} 不是 Parlance 的备份。</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>请选择用“备份…”创建的文件。</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>备份 {path} 已损坏，无法恢复。</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>没有改变任何内容。请重新复制，或选择另一个备份。</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>备份 {path} 由 Parlance {version} 创建。</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>请先更新这里的 Parlance，再恢复。</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>无法读取备份 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>请检查其权限和所在的驱动器。</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>{path} 所在磁盘空间不足：需要 {needed_bytes}，可用 {free_bytes}。</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>没有改变任何内容。请腾出空间，然后重试。</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>没有导入任何内容。请从原程序再次导出对话。</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} 中没有 Parlance 认识的对话类型。</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>请选择 Parlance、ChatGPT、Claude、Open WebUI、LM Studio、Jan 或 llama.cpp 网页导出的文件、ZIP 或文件夹。</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} 已损坏：无法读取第 {line} 行第 {column} 列。</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} 已损坏：{place} 处不应是 {found}。</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} 已损坏：{place} 处的消息排在了自身之前。</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} 已损坏：{place} 处的消息重复出现。</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} 比任何对话导出文件都大。</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>没有导入任何内容。请一次少导出一些对话。</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} 由更新版本的 Parlance 导出（格式版本 {version}）。</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>请安装最新版 Parlance 以导入。</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>{path} 中没有对话。</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>请选择其他文件或文件夹。</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>没有名为“{name}”的对话。</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>请用“parlance chats list”查看已有的。</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>工具调用及其返回：{count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>原程序不显示的消息：{count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>没有文字的消息：{count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>对话中途的指示：{count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>图片：{count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>音频和视频：{count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>导出中不含文字的附件：{count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>未知类型的部分：{count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>没有消息的对话：{count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>没有文件 {path}。</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>请检查名称和文件夹。</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>无法读取 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>请检查其权限，或复制到其他文件夹。</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} 是 Parlance 不能读取的文件类型。</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>请存为 PDF、办公文档或文本。</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} 已损坏，或与其名称不符。</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>请用创建它的程序打开并重新保存。</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} 受密码保护。</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>请输入密码，或保存一份不带密码的副本。</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} 的加密方式 Parlance 无法打开。</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>请用其自己的程序打开，并保存一份不带密码的副本。</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>此密码无法打开 {path}。</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>请检查大小写和键盘，然后重试。</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} 的编码不是“{encoding}”。</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>请选择其他编码，或由 Parlance 决定。</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} 是 Parlance 不能读取的旧格式。</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>请存为 .docx 或 .pptx。若已安装 LibreOffice，Parlance 会自行转换。</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice 无法转换 {path}。</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>请用创建它的程序打开，存为 .docx。</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} 是图片，而没有加载能看图的模型。</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>请在“模型”中选择能读图像的模型，或直接提供文字。</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} 没有可读取的文字。</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>如果其页面是扫描图像，请在“模型”中选择能读图像的模型。</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>读取 {path} 耗费的时间或内存过多。</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>请拆分成较小的文件。</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>{path} 中没有文档。</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>请选择含有文档的文件夹，或选择文档。</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>{path} 中的文档超过 {number} 个。</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>没有添加任何内容。请逐个选择其中的文件夹。</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>文档中没有与这些词相关的内容。</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>请换个说法提问，或用文档的语言提问。</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} 太小，无法写这种形式的摘要。</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>请选择段落、要点或逐节，或在“模型”中选择更大的模型。</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>部分页面没有文字</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>部分页面无法读取</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>部分页面由模型从图像中读取</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>文字编码为推测</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>读取被截短</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>非常大的表格只读取了首尾各行</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>未读取附件</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>文件的某些部分已损坏，未读取</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>由 LibreOffice 转换</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>未读取页面主体以外的内容</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>未读取隐藏文字</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>一句话</translation>
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
            <translation>逐节</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>事实表</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>待办事项</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>问答</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>论文摘要</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>简略</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>详细</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>合为一份摘要</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>一致之处</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>不同之处</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>这似乎不是您要求的语言。</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>这比您要求的长。</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>这比您要求的短。</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>其中有部分内容重复。</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>这看起来不像在说该文档。</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>这些句子大多未在文档中找到出处。</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>模型太小，无法处理其他语言、读者或指示；这些已略去。</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>已加载的模型太小，无法回答。以下是与问题最相符的位置。</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>GPU 上的模型</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>仅自身文件</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>您的所有文件</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>无网络</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>无其他程序</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>您的文字没有丢失。</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>文件未作更改。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有改变任何内容。</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>之前保存的内容没有丢失。</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>这台电脑上没有名为“{name}”的模型。</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>请到“模型”（或用“parlance models list”）查看已有的。</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>模型文件 {path} 不存在。</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>请放回原处，或在“模型”中选择其他模型。</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>无法读取模型文件 {path}：{reason}。</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} 不是 GGUF 模型文件。</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>请选择名称以 .gguf 结尾、已完整下载的文件。</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>模型文件 {path} 已损坏：{reason}。</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>请重新下载；可能缺少一部分。</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} 是“{architecture}”类型的模型，无法运行。</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>请在“模型”中选择其他模型。</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>模型需要 {needed_bytes} 内存，而可用的只有 {available_bytes}。</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>请关闭其他程序、缩短上下文，或选择更小的模型。</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>没有加载模型。</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>请在“模型”中选择一个。</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>模型意外停止。您的文字没有丢失。</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>请重新启动它以继续。</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>无法启动模型：{reason}。</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>请重试；“parlance doctor”可检查安装情况。</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>此模型已两次意外停止，不再自动启动。</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>其文件可能已损坏：请重新下载，或选择其他模型。</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>模型无法继续（{step}，代码 {code}）。</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>请重试；如再次发生，请重新加载模型。</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>模型没有产生有效的输出。</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>其文件可能已损坏：请在“模型”中校验，或重新下载。</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>这里有 {prompt_tokens} 个词元，而上下文只能容纳 {context} 个。</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>请缩短文字，或在设置中增加上下文长度。</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>模型“{name}”没有自己的聊天格式。</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>请选择 instruct 或聊天模型；基础模型只会续写文字。</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>模型自带的聊天格式无法使用：{reason}。</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>请选择此模型的另一份副本，或其他模型。</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>模型“{name}”不能做这件事（{capability}）。</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>请在“模型”中选择为此制作的模型。</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>“{first}”和“{second}”不能同时使用。</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>请去掉其中一个。</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>语法或 JSON 模式无法使用：{reason}。</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>请修正后再提问。</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} 与此模型不匹配：{reason}。</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>请使用专为此模型制作的文件。</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>无法读取图像 {number}。</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>请存为 PNG 或 JPEG 后重新添加。</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>“{name}”不是 Parlance 认识的语言。</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>请使用“en”这样的代码或“French”这样的名称。</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>无法确定文字的语言。</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>请选择文字所用的语言。</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>模型没有写出可用的内容。</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>请重试，或在“模型”中选择其他模型。</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>没有文字。</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>请输入或粘贴文字，或拖入文档。</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>无法保存到 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>请腾出空间，或检查文件夹的权限。</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>其他程序正在使用 {path}。</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>请关闭该程序后重试。</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>保存您对话的文件 {path} 已损坏。</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>该文件保持原样。请修复它：用备份，或用其中仍可读取的内容。</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} 由更新版本的 Parlance 创建。</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>将以只读方式打开。请更新 Parlance 以继续。</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>无法读取 {path} 中的设置。</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>已保留为 {kept_as}；现采用默认值。</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} 中没有 Parlance 的设置。</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>请选择从设置中导出的文件。</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>无法写入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>请选择其他位置，或腾出空间。</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Parlance 内部出错：{error}。</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>您的文字没有丢失。请连同详情一起报告。</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>网络已关闭。</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>若要联网，请在设置中开启，或取消设置 HF_HUB_OFFLINE。</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>无法连接 {host}：{reason}。</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>请检查互联网连接，如有代理也请检查。已获取的内容会保留。</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} 返回错误 {status}。</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>这通常很快就会过去：请稍后重试。已获取的内容会保留。</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>从这里发往 {host} 的请求过多。</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>请等几分钟再试。已获取的内容会保留。</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>以 {host} 名义响应的不是 Hugging Face Hub。</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>需要登录的网络和某些代理会这样：请在浏览器中打开一个网页看看。</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>Hub 上没有仓库“{repo}”，或它是私有的。</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>请检查名称；私有仓库请用令牌登录。</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>仓库 {repo} 中已没有文件 {file}。</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>请重新打开其页面，选择其他文件。</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>{repo} 的制作方要求您先同意其条款。</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>请打开条款页面，用您的 Hugging Face 账号同意，在此用令牌登录，然后重试。</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Hub 不接受保存在这台电脑上的令牌。</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>请输入新令牌，或不登录继续：公开模型不需要令牌。</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>请腾出空间（“模型”中会显示旧修订版和残留文件的占用），然后继续。</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{repo} 的 {file} 两次收到的内容都与 Hub 不符。</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>请换个网络或稍后再试。没有保留其任何内容，也未动其他文件。</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>其他程序正在下载 {repo} 的 {file}。</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>请等它完成再继续：会使用它获取的内容。</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>“{name}”已加载。</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>请先卸载它。</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>“{name}”正在下载。</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>请先取消其下载。</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>制定方案后，“{name}”在磁盘上的内容发生了变化。没有移除任何内容。</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>请查看新方案并确认。</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>无法将“{name}”制成 {target}：{reason}。</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>请选择其他类型，或更高精度的来源。来源未作更改。</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>“{name}”无法转换：{architecture} 不在 Parlance 可转换之列。</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>请在“发现”中查找它的 GGUF。</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>检查点 {path} 无法使用：{reason}。</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>请重新完整下载。</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} 已存在。</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>请先重命名或移除它；没有覆盖任何内容。</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>全部 {layers} 层在 {device} 上</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>全部 {layers} 层在 {device} 上，部分专家在内存中</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{layers} 层中有 {gpu_layers} 层在 {device} 上</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>处理器，{threads} 个线程：GPU 空闲 {free_bytes}，至少需要 {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>处理器，{threads} 个线程：未找到 GPU</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>处理器，{threads} 个线程：llama.cpp 构建时未支持此 GPU；用“{detail}”可构建支持它的版本</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>处理器，{threads} 个线程：缺少 GPU 驱动（{detail}）</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>处理器，{threads} 个线程：{detail} 的驱动未向 llama.cpp 提供它</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>处理器，{threads} 个线程：GPU 层数设为 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>在服务器 {device} 上</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>为放入内存，上下文短于模型的上限。</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>为放入 GPU，降低了上下文内存的精度。</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>部分层的专家留在电脑内存中。</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>由于 GPU 没有空间，部分层留在处理器上。</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>因内存不足加载失败，已减少用量重试。</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>内存不足：一切都变慢了</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>处理器过热，已降速</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>使用电池：减少线程</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>已卸载 {name}，为 {other} 腾出空间</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} 因长时间未用而卸载</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} 未能按方案放下，已减少用量加载</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} 已在这里，从现在起使用</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} 自行终止后已重新启动；回答已继续</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>无法导入 {path}：{reason}。</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>没有收入任何内容。请选择从助手列表导出的文件。</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>无法连接服务器 {address}：{reason}。</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>请启动它，或在“模型”中检查其地址。</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>服务器 {address} 不接受此密钥。</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>请在“模型”中输入其所有者给您的密钥。</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>服务器 {address} 没有模型“{model}”。</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>请在“模型”中选择它有的模型。</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>服务器 {address} 正忙，要求等待。</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>请稍后重试，或使用这台电脑上的模型。</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>服务器 {address} 出错（HTTP {status}）：{reason}。</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>请重试；如仍如此，请查看服务器自己的日志。</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>与 {address} 的连接在回答期间中断。</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>已收到的内容会保留。请重试。</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>在 {address} 响应的不是支持 OpenAI 协议的服务器。</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>请检查地址；多数服务器要求以“/v1”结尾。</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>“{address}”不是服务器地址。</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>地址形如 http://127.0.0.1:8080/v1。</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>RPC 服务器 {address} 没有响应、正被其他程序使用，或 llama.cpp 版本不同。</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>请启动它，或在“模型”中将其移出列表。</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>“{address}”不是 RPC 服务器地址。</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>应为名称或 IPv4 地址加端口，如 192.168.1.20:50052。llama.cpp 的 RPC 不支持 IPv6。</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>无法在 {address} 提供这台电脑的设备：{reason}。</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>请选择这台电脑的地址和空闲端口。</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>RPC 服务器 {address} 正在为已加载的模型计算。</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>请先卸载该模型，再查看加载方案。</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp 构建时未包含 RPC。</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>请用“make run RPC=1”构建，或移除这些服务器。</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} 不能为此模型提前推测：{reason}。</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>请选择同系列的较小模型，或不选。</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} 停止响应。</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>模型会在剩余设备上重新加载。</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>模型“{model}”不是为此语言制作的：{language}。</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>请选择其他语言，或在“模型”中选择其他模型。</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>模型“{model}”不能从{source}译成{target}。</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>请经由英语或中文翻译，或选择其他模型。</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>文字已是此语言：{language}。</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>请选择要译成的其他语言。</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} 的类型不能作为文档翻译。</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>请复制其文字来翻译，或存为其他格式。</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} 与翻译时不同了。</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>请重新添加：未改动的部分不会重新翻译。</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} 不是可读取的术语列表：{reason}。</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>请使用每行含一个术语及其译法的表格，或 TBX 文件。</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>缺少数字 {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>缺少地址 {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>缺少占位符 {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>与术语表不符：{detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>与原文相同</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>似乎是其他语言</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>有重复</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>比原文长很多</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>比原文短很多</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>引号或括号未闭合：{detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>模型没有写出结尾</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>丢失格式或链接：{detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>请检查文中对象的位置：{detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>未翻译：保留了原文</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>作为字幕，行过长</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>模型不是为此语言制作的</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>模型不能在这两种语言之间翻译</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>文字已是此语言</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>译文是新文档：此格式无法换成其他文字写出。</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>其中有公式，可能会查找将变为其他语言的文字。</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>其目录会在打开时更新。</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>图表和示意图中的文字保持原样。</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>以修订方式删除的文字保持原样。</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>文件的签名对其译文无效。</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>{host} 发送的内容不是 Parlance 开发者签名的列表。</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>其中的内容均未使用。请在另一网络重试；如仍如此，请告知开发者。</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>来自 {host} 的版本列表比您已看过的更旧。</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>可能有人对您隐瞒了更新的版本。请在另一网络重试。</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>要翻译，请在“模型”中选择 GGUF 格式的 T5 或 MADLAD 模型，或任意 instruct 模型。</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>要总结或改写，请在“模型”中选择 GGUF 格式的 FLAN-T5 模型，或任意 instruct 模型。</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>要对文字分类或比较，请在“模型”中选择 GGUF 格式的 BERT、ModernBERT 或 nomic 嵌入模型。</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>达到长度上限</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>上下文已满</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>遇到停止文本</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>已停止</translation>
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
            <translation>对话</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>思考过程</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>附件：{names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>此回答未完成。</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>开始于 {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>模型：{names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>{date} 从 Parlance 导出</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>第 {number} 页</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>第 {number} 张幻灯片</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>工作表 {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>第 {number} 段</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} 标在未在文档中找到的数字和名称之后。</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>已读取 {read} / {all} 个段落（{share}）</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>没有文字的页面：{pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>无法读取的页面：{pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>在服务器 %1 上运行</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>运行于：%1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>转到后台继续</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>例子的问题</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>例子的回答</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>移除此例子</translation>
        </message>
    </context>
</TS>
