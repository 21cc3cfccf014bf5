<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>약관 열기</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>다시 확인</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Hugging Face 토큰(hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Hugging Face 토큰</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>이 컴퓨터에 보관</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>토큰을 이 컴퓨터에 보관</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Hugging Face 도구가 토큰을 보관하는 곳입니다.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>로그인</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>약관을 열고 Hugging Face 계정으로 동의하세요. 그런 다음 읽기 권한이 있는 해당 계정의 토큰으로 여기에서 로그인하세요.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>비공개라면 읽기 권한이 있는 토큰으로 로그인하세요.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>제작자의 약관에 동의했습니다. 파일을 받을 수 있습니다.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>파일을 받을 수 있는지 Hub에 묻는 중…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>아직 파일을 받을 수 없습니다.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>제작자의 약관에 먼저 동의해야 합니다.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>로그인하지 않았습니다.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Parlance를 닫을 때까지 로그인되어 있습니다.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>HF_TOKEN의 토큰으로 로그인되어 있습니다.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>이 컴퓨터에 보관한 토큰으로 로그인되어 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>아직 작업 중입니다. “중지”를 누르면 바로 끝납니다.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>모델을 기다리는 중…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>쓰는 중…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>읽는 중: %2토큰 중 %1</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>쓰는 중…  %1토큰/초</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>옵션이 바뀌었습니다. 이전 메모는 맞는 곳에 다시 쓰입니다.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>다시 요약</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>다른 설정으로 다시 답변…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>다시 답변</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>이전 답변은 남습니다. 아래 화살표로 돌아갈 수 있습니다.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>답변할 모델</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>다른 표현</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>다른 표현을 찾는 중…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>다른 표현을 찾지 못했습니다.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>생각 숨기기</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>생각 보기</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>생각</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>생각하는 중…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>%1초 동안 생각하는 중…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>%1초 동안 생각함</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>생성 정보</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>답을 찾는 중…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1을(를) 읽지 못했습니다. %2(으)로 보관하고 Parlance가 새로 시작했습니다.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>따로</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>함께</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>여러 문서를 요약하는 방법</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>함께 요약할 때의 형태</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
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
            <translation>문서에 대한 질문</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>답변 중지</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>문서들에 대해 질문하기</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>문서에 대해 질문하기</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>문서를 찾는 중…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>문서가 없으면 질문할 수 없습니다</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>문서가 열리면 질문할 수 있습니다</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>이 답변을 중지했습니다.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>확인하기</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>주소에 묻는 중</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>작가</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>나만의 문체로 글을 쓰고 다듬습니다</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>당신은 글쓰기를 돕습니다. 주어진 글과 같은 언어로 답하세요. 쉽고 생동감 있는 문장을 쓰고, 상투적인 표현과 과장을 피하세요. 글을 다듬을 때는 의미와 사실, 글쓴이의 문체를 지키고, 먼저 새 글 전체를 보여 준 다음 주요 변경 사항을 짧게 적으세요. 다르게 진행할 방법이 없을 때만 되물으세요.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>이 글을 더 명확하고 짧게 고쳐 주세요:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>초대를 정중하게 거절하는 편지를 써 주세요.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>프로그래머</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>코드를 쓰고 설명하고 고칩니다</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>당신은 신중한 프로그래머입니다. 실행되는 완전한 코드를 언어 이름을 붙인 코드 블록으로 제시하고, 표준 라이브러리로 충분하면 그것을 쓰세요. 오류를 처리하고, 가정한 것을 밝히세요. 코드 앞에는 접근 방법을 한두 문장으로, 코드 뒤에는 시험하는 방법을 설명하세요. 함수나 옵션이 있는지 확실하지 않으면 그렇다고 말하세요.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>이 코드는 무엇을 하고, 어디에서 실패할 수 있나요?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>사진 이름을 날짜로 바꾸는 프로그램을 써 주세요.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>선생님</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>차근차근 설명하고 질문합니다</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>당신은 끈기 있는 선생님입니다. 먼저 학습자가 이미 무엇을 아는지 알아보세요. 한 번에 한 단계씩 일상의 예를 들어 설명하고, 이해했는지 알 수 있는 질문 하나로 마치세요. 연습 문제의 답을 바로 알려 주지 말고 작은 힌트부터, 그다음 더 큰 힌트를 주세요. 맞는 것은 칭찬하고, 틀린 것은 분명하고 친절하게 말하세요.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>분수를 설명해 주세요.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>하늘은 왜 파란가요?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>요약가</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>글의 내용을 짧게 말합니다</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>당신은 글을 그 글의 언어로 요약합니다. 먼저 가장 중요한 것을 한 문장으로 말하고, 이어서 요점 3~7개를 각각 완전한 문장으로 적으세요. 이름, 숫자, 날짜는 그대로 두세요. 글에 있는 것만 말하고 자신의 생각은 덧붙이지 마세요. 글이 불분명하거나 모순되면 그렇다고 말하세요.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>이 글을 요약해 주세요:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>이 회의록에서 무엇이 결정되었고, 누가 하나요?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>어시스턴트</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>이 채팅에서 사용</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>어시스턴트는 이름을 붙인 지시와 설정의 묶음입니다. “새로 만들기”로 나만의 어시스턴트를 만드세요.</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>처음 네 개 추가</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>시작 문구</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>설명</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>시작 문구, 한 줄에 하나: 빈 페이지에 표시됩니다</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>어시스턴트 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>프롬프트 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>받아들임: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>저장함: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>새 어시스턴트</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>어시스턴트 가져오기</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>어시스턴트 내보내기</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>어시스턴트 (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>문서나 그림 첨부</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>메시지의 첨부</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>모델 선택</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>메시지 하나에 넣을 수 있는 수를 넘은 파일 %Ln개는 추가하지 않았습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>“%1” 모델은 그림을 보지 못합니다. 그림의 이름만 전달됩니다.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>단어 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>기다리는 중…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>읽는 중… %2쪽 중 %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>읽는 중…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>첨부되지 않음</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>“%1”을(를) 모두 읽었습니다.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>“%1”을(를) 읽지 못했습니다. 컨텍스트에 자리가 없습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>“%2”의 %Ln쪽 가운데 %1%를 읽었습니다. 보기</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>“%2”의 단어 %Ln개 가운데 %1%를 읽었습니다. 보기</numerusform>
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
                <numerusform>대화 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>번역한 글 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>번역한 문서 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>요약한 글 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>용어 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>교정 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>어시스턴트 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>저장한 프롬프트 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>채팅, 번역, 요약</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>번역의 글</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>이어 쓰던 글</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>요약 대기열</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>번역 대기열</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>사전에 더한 단어</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>%1에 “%2”에서 Parlance %3(으)로 만듦.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>%1에 Parlance %2(으)로 만듦.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>모두 백업</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>채팅과 첨부, 번역, 요약, 용어집, 어시스턴트, 초안, 설정을 파일 하나에 담습니다. 모델은 들어가지 않고 서버의 키도 들어가지 않으니, 복원한 뒤 다시 입력하세요.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>폴더, 모델, 하드웨어 설정도 포함</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>백업 진행률</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance 백업</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>파일에 넣는다면 이 컴퓨터의 이름</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>백업…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>%2에 %1(으)로 저장하고(%3) 다시 읽어 확인했습니다. 내용: %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>설정만</translation>
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
            <translation>가장 그럴듯한 답변 탐색</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>먼저 완성된 답변에서 멈추기</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>폭: 함께 따라가는 후보 수</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>길이 페널티: 클수록 긴 답변을 선호</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>계속됨</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>가지치기됨</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>끝남</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>빔 탐색</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: 로그 확률 %3, 점수 %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>노드</translation>
        </message>
        <message>
            <source>After</source>
            <translation>이전 노드</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>로그 확률</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>합</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>점수</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>결과</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: 로그 확률 %2, 점수 %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>최종 선택의 일부</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>“%1”은(는) “50256 -5” 같은 토큰 번호와 바이어스가 아닙니다.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>삭제한 대화</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>되살리기</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>휴지통이 비어 있습니다.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>완전히 지우기…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>휴지통 비우기…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>“%1”을(를) 완전히 지울까요?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>대화 %Ln개를 완전히 지울까요?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>모든 메시지가 지워지며 되돌릴 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>모델 카드</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>사용 중인 모델 보기</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>항목</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>파일을 읽는 중…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>%1의 카드입니다. 사용 중인 모델이 아닙니다.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>이 컴퓨터의 모델을 사용하고 있지 않습니다. 위에서 하나를 고르세요.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>디코더: 글을 토큰 하나씩 이어 씁니다</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>인코더: 글을 양방향으로 읽어 벡터로 만듭니다</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>인코더와 디코더: 글 전체를 읽은 다음 다른 글을 씁니다</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>순환형: 글이 아무리 길어도 크기가 같은 상태를 유지합니다</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>하이브리드: 일부 레이어는 글 전체를 보고, 나머지는 상태를 유지합니다</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>바이트 단위 BPE</translation>
        </message>
        <message>
            <source>SentencePiece BPE</source>
            <translation>SentencePiece BPE</translation>
        </message>
        <message>
            <source>SentencePiece unigram</source>
            <translation>SentencePiece 유니그램</translation>
        </message>
        <message>
            <source>WordPiece</source>
            <translation>WordPiece</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>레이어</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>글</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>계열</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>경로</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>분할 수</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1(%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>학습으로 얻은 수치입니다. 모두 파일에 들어 있습니다.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>토큰마다 %1</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>쓰이는 가중치</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>토큰마다 일부 전문가만 일하므로 더 빠릅니다.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>양자화</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>가중치를 얼마나 거칠게 저장했는지입니다. 비트가 적을수록 파일이 작습니다.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1, 레이어 사이에서 토큰마다 숫자 %2개</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>어텐션</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>일부 레이어는 앞의 %1토큰까지만 봅니다</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>슬라이딩 윈도우</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>토큰마다 %2개 중 %1개가 일함</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>전문가</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>위치</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>토큰이 글의 어디에 있는지 모델이 아는 방법입니다.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>헤드 %1개(각 %2), 키와 값은 함께 압축됨</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>헤드 %1개(각 %2), 그중 %3개가 키와 값을 보관하며 각각 헤드 %4개에 쓰임</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>헤드 %1개(각 %2)</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>회전 위치 임베딩, 밑 %1, %2배 확장(%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>회전 위치 임베딩, 밑 %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>회전 위치 임베딩</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1토큰, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>어휘</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1토큰</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>학습 시 컨텍스트</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>학습에 쓰인 글의 길이입니다.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>채팅 형식</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>파일에 있음</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>새 채팅</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>임시 채팅</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>답변 중지</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>다시 시도: 새로 답변</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>대화 검색</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>새 폴더…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>삭제한 대화…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>이 대화 이름 바꾸기…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>이 대화 고정</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>이 대화 고정 해제</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>이 대화 내보내기…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>모든 대화 내보내기…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>이 대화 삭제</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>대화 이름 바꾸기</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>대화 작업</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>임시 채팅</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>새 채팅</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>새 임시 채팅</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>놓으면 메시지에 첨부됩니다</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>문서와 그림 선택</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>문서와 그림</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>모든 파일</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>그림</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>답변이 끝났습니다: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>모델이 따를 수 없습니다: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>첨부한 것을 아직 읽고 있습니다.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>답변을 기다리거나 Esc로 중지하세요.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>그대로는 실행할 수 없음</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Hugging Face 캐시에 있지만 llama.cpp가 읽지 못하는 체크포인트입니다. 일부 계열은 변환할 수 있으며, 체크포인트는 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>변환</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Parlance에서 실행할 수 있는 GGUF를 만듭니다</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>%1 변환</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 더 보기</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>해당 저장소의 모든 것 제거…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>“%1” 명령 복사</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>복사함</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>답변 비교</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>양쪽에 질문</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>첫째 쪽</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>둘째 쪽</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>양쪽에 무엇을 물을까요?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>속도를 비교할 수 있도록 하나씩 차례로</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>양쪽 중지</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>양쪽이 같습니다. 차이는 우연에서만 생깁니다.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>다시</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>이 답변 보관</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>보관함</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>모델을 기다리는 중…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>읽는 중: %2토큰 중 %1</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>생각하는 중…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>쓰는 중…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>중지했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln토큰</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1토큰/초</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>모두 %1초</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>첫 토큰까지 %1초</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>따르지 않음: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>이미지</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>기본 모델입니다. 글을 이어 쓰며, 채팅용으로 만들어지지 않았습니다.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>글 이어 쓰기</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>글</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>여기에 글을 시작하면 모델이 커서 위치에서 이어 씁니다.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>받아들이기</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>되돌리기</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>채팅으로 돌아가기</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>이어 쓸 토큰 수</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> 토큰</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>온도</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>온도 </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>글 이어 쓰기</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>빈칸 채우기</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>이어 쓰기</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>중지 (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>이어 쓰기 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>온도 %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>모델을 기다리는 중…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>읽는 중: %2토큰 중 %1</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>쓰는 중…  Esc로 중지합니다.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>커서를 빈칸에 두면 모델이 그 뒤의 글도 고려합니다.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>모델이 커서 위치에서 이어 씁니다. 글에 다른 것은 더하지 않습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln토큰</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1토큰/초</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>글이 컨텍스트보다 길어 %1글자를 읽지 못했습니다.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>이 모델은 커서 뒤의 글을 고려하지 않습니다.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>채팅용 모델입니다. 글을 이어 쓰는 데는 기본 모델이 더 낫습니다.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc로 중지</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>쓰기 중지</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1토큰</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>임시 채팅: 아무것도 보관하지 않음</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>메시지를 쓰거나 문서를 놓으세요</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>쓰기 중지 (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>다음에 보내기</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>답변이 끝나면 보내기 (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>보내기</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>보내기 (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>이전 메시지를 요약하는 중…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>요약 중지</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>앞선 대화에 이어지는 답변</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>번역. 문단마다 모델에 요청한 내용에 이어서 봅니다</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>요약만 따로 하나의 글로 봅니다. 요약의 바탕이 된 글은 고려하지 않습니다</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>내 글</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>확인한 모델: %1. 쓴 모델: %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>확인한 모델: %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>첫 토큰은 앞에 아무것도 없어 확률이 없습니다.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>글이 컨텍스트보다 깁니다. 토큰 %1부터는 모델이 바로 앞부분만 알고 있었습니다.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>처음 %1자만 확인합니다.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>“%1” %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>“%1”: %2. 더 그럴듯한 것은 없었습니다.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>“%1”: %2, 순위 %3. 더 그럴듯한 것: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln토큰</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>혼란도 %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>평균 로그 확률 %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>어휘의 번호</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>확률</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>로그 확률</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>순위</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>가장 그럴듯한 것</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>확신</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>혼란도 5는 모델이 평균적으로 똑같이 그럴듯한 토큰 다섯 개 사이에서 망설였다는 뜻입니다. 1은 완전히 확신했다는 뜻입니다.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>글 앞에 있던 내용</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>앞에 있던 내용 보기</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>앞에 놓을 글</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>앞에 놓을 글(비워도 됨)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>내 글</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>내 글 확인</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>모델이 얼마나 확신하나요?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>확인한 정도</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>가장 확신하지 못한 곳</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>토큰을 가리키거나 화살표 키로 옮겨 다니세요.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>자유로운 글</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>답변이 스키마나 문법을 따르지 않습니다.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>답변이 JSON 스키마를 따릅니다.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>답변이 문법을 따릅니다.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>답변은 자유로운 글입니다.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>편집…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>작성…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>답변이 이를 따릅니다.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>답변이 잘렸지만, 거기까지는 이를 따릅니다.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>답변이 JSON이 아닙니다.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>구조화된 출력</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>자유로운 글</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON 스키마</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>문법(GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>답변의 형식</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>스키마 또는 문법</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>예 삽입</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>시험해 볼 질문</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>좋아하는 책 한 권을 말해 주세요.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>시험</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>모델에서 시험해 보기</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>답변이 스키마(JSON Schema 2020-12)를 따르는 JSON이 됩니다. 필드의 뜻은 질문에 적으세요. 모델은 질문만 보고 스키마는 보지 못합니다.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>답변이 llama.cpp의 GBNF로 쓴 문법의 “root” 규칙을 따릅니다. 규칙의 예: name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>모델이 원하는 대로 자유롭게 답변을 씁니다.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>아직 아무것도 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>확인하는 중…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>모델이 따를 수 있습니다.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>모델을 기다리는 중…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>쓰는 중…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>중지했습니다.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>어시스턴트</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>온도</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>채팅의 모델</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>온도 %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>그대로(%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%2토큰 중 %1</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>컨텍스트: %2토큰 중 %1 사용 중</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>컨텍스트</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>무엇이 얼마나 차지하는지 보여 줍니다</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>모델에 보내는 것</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1토큰</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>지시</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>이 대화</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>쓰고 있는 글</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>답변용 여유</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>여유</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>전체 컨텍스트</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>가장 오래된 메시지 %Ln개는 보내지 않습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>어림한 수치입니다. 이 모델은 토큰을 세지 않습니다.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>컨텍스트가 가득 차면 가장 오래된 대화부터 빠집니다.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>먼저 첨부 요약</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>컨텍스트 늘리기…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>이 메시지는 %1토큰이지만 자리는 %2토큰뿐입니다.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>이 메시지를 보내면 가장 오래된 메시지 %Ln개는 더 이상 보내지 않습니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>고정됨</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>오늘</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>어제</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>지난 7일</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>지난 30일</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>대화 %Ln개를 찾음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>휴지통에 대화 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>대화 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>폴더 %1, 펼쳐짐: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>폴더 %1, 접힘: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, 고정됨</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, %2 폴더</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>이름 바꾸기…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>펼치기</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>접기</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>폴더 제거…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>고정</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>고정 해제</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>폴더로 옮기기</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>새 폴더…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>폴더에서 꺼내기</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>대화 이름 바꾸기</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>폴더 이름 바꾸기</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>새 폴더</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>“%1” 폴더를 제거할까요?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>폴더 제거</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>안의 대화는 폴더 없이 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>삭제한 대화…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>새 채팅</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>새 폴더…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>대화 검색</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>검색 지우기</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>검색 지우기 (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>이것이 들어 있는 대화가 없습니다.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>대화가 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>접힘</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>펼쳐짐</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>코드 복사</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>원문</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>내 번역</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>교정 검색</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>잊기</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>모델이 번역한 것 잊기…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>교정</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>이것이 들어 있는 교정이 없습니다.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>번역을 고치면 그 뒤로는 내 번역이 쓰입니다.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>요약의 바탕이 된 문서 부분</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>그중 %1개가 요약에 쓰임</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>스스로 끝남</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>길이 한도에 이름</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>컨텍스트가 가득 참</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>방법</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>글</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>로그 확률의 합</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>토큰당</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>끝난 이유</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>탐욕적</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>빔 탐색</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>샘플링, 시드 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln토큰</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>로그 확률 %1, 토큰당 %2</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>디코딩</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>디코딩하기</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>정수 최대 네 개</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>상자마다 토큰, 거기까지의 로그 확률의 합, 괄호 안에 길이 페널티를 더한 점수가 있습니다. 굵은 선: 최종 선택, 파선: 가지치기됨, 이중 테두리: 완결된 답변.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>빔 수</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>길이 페널티</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>최대 토큰 수</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>모두에 공통된 부분은 흐리게 보입니다. ▸는 거기서 다른 길로 갈라진다는 표시입니다.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>같은 프롬프트를 탐욕적으로, 시드로 샘플링해서, 빔 탐색으로 디코딩하고 각각의 로그 확률의 합을 보여 줍니다.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>유지</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>취소하고 받은 것을 삭제할까요?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>%1 삭제</translation>
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
            <translation>모두 초기화</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>이 채팅에서 바꾼 설정: %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>이 채팅에만 정한 설정이 없습니다.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>“%1” 되돌리기</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>요약을 제거하고 메시지를 다시 보내기</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>메시지 %Ln개를 대신해 보내는 요약</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>요약 숨기기</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>요약 보기</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>이전 메시지의 요약</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>모든 작업</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>채팅</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>코드</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>임베딩</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>모든 크기</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>3B 이하</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B~9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B~20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>20B 초과</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>인기 급상승순</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>다운로드 많은 순</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>좋아요 많은 순</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>최신순</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>모든 라이선스</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>모든 언어</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>다운로드 %1M회</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>다운로드 %1k회</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>다운로드 %1회</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>매개변수 %1</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>%1 파일</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>동의 필요</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>컨텍스트 %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>%1 변경</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>작업</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>정렬</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>모델 검색, 예: “qwen3” 또는 “persian”</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>모델 검색</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>검색 지우기</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>Hugging Face Hub에서</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>이 컴퓨터에 추천</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>목록에서</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>%1개 모두 보기</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Hub에 더 묻는 중…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>검색 중…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>네트워크가 없어도 위의 목록은 쓸 수 있습니다.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>Hub에 이런 GGUF 모델이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>대신 요약 보내기</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>요약으로 새 채팅</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>이전 메시지 %Ln개는 더 이상 보내지 않습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>이전 메시지 하나는 더 이상 보내지 않습니다</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>컨텍스트 늘리기: %1, 메모리 약 %2 추가…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>컨텍스트 늘리기: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>문서 다시 쓰기</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>폴더에 쓰기…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>시트와 열…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>다른 옵션으로 다시 번역…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>원문 열기</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>폴더 선택</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>다시 번역</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>대역표로: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>문서로: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>원래 문서 형식으로</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>%1을(를) 여는 프로그램이 없습니다.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>씀: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>별표한 문서가 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>이런 이름의 문서가 없습니다.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>문서가 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>“%1”의 번역을 지울까요? 파일은 남습니다.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>문서 검색</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>이전 문서</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>휴지통의 문서</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>휴지통의 번역을 모두 지울까요? 파일은 남습니다.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>지우면 되살릴 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>문서 선택</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>모든 파일</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>폴더 선택</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Word 문서</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>웹 페이지</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>번역할 언어</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>대역표</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>문서 자체 대신 원문과 번역을 나란히 씁니다</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>표의 형식</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>번역 언어</translation>
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
            <translation>문서 대기열</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>다시 번역</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>끝난 문서는 아래 목록에 남습니다</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>모델이 지원하지 않는 언어</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>모델이 지원하지 않는 언어 쌍</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>이미 이 언어임</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>번역할 수 없는 종류</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>파일이 바뀜</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>여는 중</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>번역하는 중</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>검사에 걸린 것을 고치는 중</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>문서를 쓰는 중</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>확인할 것 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>문단 %2개 중 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 중 %1</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>이미 아는 것 %1개</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>쓴 뒤 바뀜</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>쓰지 않음</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>새 문서</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, 웹 페이지, 전자책, Markdown, 자막, PO, 메일, 표, 텍스트는 원래 형식으로, PDF는 Word 문서로 나옵니다. 번역은 원본 옆에 쓰이며 원본을 덮어쓰지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>놓으면 번역합니다</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>%1 다운로드</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>앞으로: %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>뒤로: %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 다시 시작</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 일시 중지</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>%1을(를) 목록에서 빼기</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>%1 취소</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>로그인하지 않고</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>페이지 열기</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>설치됨에서 보기</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>%1 다운로드</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 다시 시작</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 일시 중지</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1/초</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>1분 미만 남음</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>%Ln분 남음</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>%1시간 %2분 남음</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>하루 이상 남음</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 중 %1</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>차례를 기다림</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>대기 중: 네트워크가 꺼져 있음</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>완료, 모든 바이트 확인됨</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>다시 시도하는 중…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>%Ln초 뒤 다시 시도</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>이미 있는 것을 확인하는 중</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>연결하는 중…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1이(가) 잘못된 바이트로 도착해 다시 받고 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>모두 일시 중지</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>모두 다시 시작</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>설정에서 속도 제한과 동시 다운로드 수 바꾸기</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>다운로드 중인 것이 없습니다</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>받는 것이 모두 여기에 표시되며, 다시 시작한 뒤에도 이어집니다.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>모델 찾기</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln개 진행 중</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln개 대기 중</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>디스크 여유 %1</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>속도 제한: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>속도 제한 없음</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>모델 없음</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop documents or folders anywhere here</source>
            <translation>문서나 폴더를 여기 아무 데나 놓으세요</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>파일 선택…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>폴더 선택…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>약 %1시간 %2분 남음</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>약 %1시간 남음</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>약 %1분 남음</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>약 %1초 남음</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>메시지 편집</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>저장하고 보내기</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>이전 판은 보관됩니다. Ctrl+Enter로 보냅니다.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>인코딩: %1(추정)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>인코딩: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>글자가 이상하게 보이면 다른 인코딩을 고르세요</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Parlance에 맡기기</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>모든 언어</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>서유럽</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>중앙유럽</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>발트</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>튀르키예어</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>키릴 문자</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>그리스어</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>아랍어와 페르시아어</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>히브리어</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>태국어</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>베트남어</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>중국어(간체)</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>중국어(번체)</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>일본어</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>한국어</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
    </context>
    <context>
        <name>EraseDialog</name>
        <message>
            <source>Erase</source>
            <translation>지우기</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>저장된 내용 지우기</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>완전히 지우기</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>선택한 것은 휴지통의 것까지 지워지며 되살릴 수 없습니다. 파일, 모델, 용어집, 교정, 어시스턴트, 프롬프트, 설정은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance는 하던 일을 마치고, 지운 것 없이 새로 열립니다.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>먼저 백업…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
    </context>
    <context>
        <name>ErasePart</name>
        <message>
            <source>Erase…</source>
            <translation>지우기…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>저장된 내용 지우기</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>채팅, 번역, 요약 등을 종류별로.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>고른 것을 지웠습니다.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>채팅, 첨부 파일과 초안 포함</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>번역한 글과 문서, 그 대기열과 기억</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>요약, 질문과 메모와 대기열 포함</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>측정한 속도와 모델을 마지막으로 쓴 때</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>사전에 더한 단어</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>네트워크 로그와 이전 시작의 로그</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>예시 추가</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>저장함: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>파일 %1개를 %2에 저장함</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>모든 대화 내보내기…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>대화 가져오기…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>모든 설정 한꺼번에</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>설정 내보내기…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>설정 가져오기…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>모든 설정 초기화…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>설정 가져오기</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>설정 내보내기</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Parlance 설정</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>이것이 무엇인가요? 여기를 누른 다음, 설명이 필요한 것을 누르세요.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>이것이 무엇인가요?</translation>
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
            <translation>Word 문서</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>웹 페이지(HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>일반 텍스트</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, 모든 정보 포함</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>대화마다 파일 하나, 폴더에</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>대화마다 파일 하나, ZIP 하나에</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>모두 한 파일에</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>모델이 답하기 전에 생각한 것 포함</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>내보내기 진행률</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>“%1” 내보내기</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>대화 %Ln개 내보내기</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Parlance 대화</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>보이는 그대로의 대화 전체</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>선택한 대화 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>일부 메시지만:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>모든 대화(%Ln개)</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>파일 종류</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>여러 대화의 저장 방식</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>JSON에는 모든 메시지의 모든 판, 첨부와 그 텍스트, 각 답변에 든 비용이 들어 있습니다. 손실 없이 다시 가져올 수 있습니다.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>보이는 메시지를 날짜와 답변한 모델과 함께 씁니다. 다른 판과 첨부의 텍스트까지 담는 것은 JSON뿐입니다.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>설정 내보내기</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>파일 고르기…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>다른 컴퓨터를 위해 모든 설정을 파일 하나에 담습니다. 키는 절대 들어가지 않습니다.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>다음은 사용자나 이 컴퓨터를 드러내므로 뺍니다:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>이것들도 쓰기</translation>
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
            <translation>Word 문서</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>웹 페이지(HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>일반 텍스트</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>요약 복사</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>요약 저장</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>복사했습니다.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>출처와 함께 복사</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>저장함: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>설정과 서버의 키</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>채팅, 번역, 요약, 가져온 모델</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>초안, 대기열, 준비해 둔 대화</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>다운로드한 모델(다른 프로그램과 함께 씀)</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>장치</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>불러오는 방식…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>불러온 모델</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>불러온 모델이 없습니다. 불러오면 어디서 실행되는지 여기에 보입니다.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>사용 중인 명령어 집합: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>모델과 문서가 접근할 수 있는 것(이 컴퓨터에서 시험한 결과)</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>시험하는 중…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>%1 명령은 모든 것을 실행하고 이 컴퓨터를 떠나는 것을 셉니다.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>폴더 열기</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>재는 중…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Parlance의 폴더</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>로그 보기…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>이번 시작과 엔진 비정상 종료의 로그</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>적용 중인 환경 변수</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>설정된 것이 없습니다.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>보고서 복사</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>오류 보고용 버전과 설정. 이름과 폴더는 빠짐</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>버전</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>라이선스…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>함께 제공되는 모든 것의 라이선스</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %3 중 %2 남음</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>복사</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln토큰</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1토큰/초</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>무슨 뜻인지, 무엇이 안전한지, 무엇을 할지</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>자세한 내용 복사</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>복사함</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>이 컴퓨터에 맞는 모델</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>남은 메모리, 하고 싶은 일, 언어에 맞춰 골랐습니다.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>그동안 Parlance에 함께 온 시작 모델을 쓸 수 있습니다. 아주 작아서 둘러보기에는 좋지만 실제 작업에는 맞지 않습니다.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>이 컴퓨터를 살펴보는 중…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>지금 남은 메모리에 들어가는, 우리가 아는 모델이 없습니다. 다른 프로그램을 닫고 돌아오거나 시작 모델로 계속하세요.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>시작 모델 쓰기</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub에 묻는 중…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>시작</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>이 모델 쓰기</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>다운로드</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>비우기</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>기본값: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>비용: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>모델을 다시 불러오면 적용됩니다</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>“%1”을(를) 기본값으로 되돌리기</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>속도와 메모리</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>파일을 읽는 중…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>이 컴퓨터의 모델을 사용하고 있지 않습니다. 위에서 하나를 고르세요.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>삽입</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>이 프롬프트의 빈칸에 무엇을 넣을까요?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>문서에서 찾기</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>이전 위치</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>다음 위치</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>찾기 닫기</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2개 중 %1</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>찾는 중…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>찾지 못함</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>아직 폴더가 없음. 한 줄에 하나</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>폴더 추가</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>모델이 번역한 것을 잊을까요?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>잊기</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>전에 번역한 글도 다음에는 새로 번역합니다. 교정과 기록은 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>“%1”을(를) 잊을까요?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>키와 해당 모델의 설정과 함께 목록에서 빠집니다. 서버 자체는 아무것도 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>잊기</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>From</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>날짜</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>제목 없음</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>이미 있음</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>이 컴퓨터의 모델</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>이들은 이미 여기에 있고 메모리에 들어갑니다. 어느 것을 쓸까요? 파일은 제자리에 그대로 있습니다.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>이 모델 쓰기</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>다른 모델 받기…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>찾은 대화</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>용어 목록 (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>쉼표로 나눈 표 (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>탭으로 나눈 표 (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>용어집</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>용어</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>교정</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>표시할 것</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>원문 언어</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>번역 언어</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>번역하지 않음</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>모든 언어에서 그대로 두는 이름과 낱말</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>용어 검색</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>용어 추가</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>가져오기…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>내보내기…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>이것이 들어 있는 용어가 없습니다.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>번역하지 않을 이름과 낱말을 추가하세요.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>낱말과 이 언어들 사이의 번역을 추가하세요.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>용어 %Ln개를 받아들였습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>저장함: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>용어 가져오기</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>용어 내보내기</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>번역할 시트와 열</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>이것 번역</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>나머지는 그대로 둡니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>글 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
    </context>
    <context>
        <name>HelpContents</name>
        <message>
            <source>Search the help</source>
            <translation>도움말 검색</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>이 말이 들어 있는 페이지가 없습니다. 더 적은 말이나 다른 말로 찾아보세요.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>절 %Ln개를 찾음</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>도움말 차례</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>검색 결과</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>이 페이지에서 찾기</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>이전 위치</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>다음 위치</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>찾기 닫기</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 중 %1</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>찾지 못함</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>이 페이지의 일부는 아직 영어입니다.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>앞으로</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>이 페이지에서 찾기</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>글자 작게</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>글자 크게</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>다음</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>다음 확인할 문단</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>확인할 문단 %Ln개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>되살리기</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>완전히 지우기</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>휴지통 비우기…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>휴지통이 비어 있습니다.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>가장 새로운 %1개를 나열합니다.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>완전히 지우기…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>휴지통으로 옮기기</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>휴지통</translation>
        </message>
        <message>
            <source>History</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>이것이 들어 있는 번역이 없습니다.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>별표한 번역이 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>번역을 기억하지 않습니다.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>번역이 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>이 번역을 지울까요?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>즐겨찾기에 추가</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>휴지통으로 옮기기</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>기록 보관</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>이 컴퓨터에 번역 기억하기</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>기록 닫기</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>번역 검색</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>이전 번역</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>휴지통의 번역</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>휴지통의 번역을 모두 지울까요?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>지우면 되살릴 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>모델을 얻는 방법</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance는 GGUF 모델을 실행합니다. 찾아보기에서 이 컴퓨터에 맞는 것을 고르거나, .gguf 파일을 창에 놓거나, 자신의 폴더를 지정하세요.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>모델 찾아보기</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>모델 폴더 선택</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>다른 도구가 이 컴퓨터의 Hugging Face 캐시에 넣은 것도 여기에 표시됩니다. 예:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>명령 복사</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Hugging Face Hub에서 찾은 모델</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>대화 가져오기</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>읽기 진행률</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>내보낸 대화 선택</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>내보낸 대화</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>모든 파일</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>대화 폴더 선택</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>파일 선택…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>폴더 선택…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>읽는 중…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan 또는 llama.cpp 웹 페이지에서 내보낸 것을 고르거나 여기에 놓으세요. 파일, ZIP 그대로, 폴더 모두 됩니다. 내용을 보기 전에는 아무것도 저장하지 않으며, 아무것도 이 컴퓨터를 떠나지 않습니다.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>대화 %Ln개 가져오기</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 중 %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>대화 %Ln개를 찾았습니다. 가져올 것을 표시하세요.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>대화 하나를 찾았습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>대화 %Ln개를 가져옴</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>메시지 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>대화 %Ln개 건너뜀: 이미 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Parlance에 둘 자리가 없어 뺀 것: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>“%1”을(를) 내 모델에 추가</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>모델 %Ln개를 내 모델에 추가</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>추가할 파일</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>있는 자리에서 사용</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>아무것도 복사하거나 바꾸지 않습니다. 나중에 파일을 옮기면 여기서는 쓸 수 없게 됩니다.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Parlance 폴더로 옮기기</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>파일이 있던 자리에서 없어집니다. 그 뒤에는 Parlance가 제거할 수 있습니다.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>다음이 바뀝니다:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>이 파일은 아무것도 바꾸지 않습니다. 모두 이미 이렇게 설정되어 있습니다.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>알아듣지 못해 그대로 둠:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>이 버전이 모르는 것이라 뺌:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>바이어스</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>페널티</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <source>Views of the model</source>
            <translation>모델 보기</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>살펴보기</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>다음 토큰</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>디코딩</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>확신</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>묻는 방법</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>속도와 메모리</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>모델 카드</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>채팅</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>code</source>
            <translation>코드</translation>
        </message>
        <message>
            <source>images</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>임베딩</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>채팅 기본</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>번역 기본</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>요약 기본</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>채팅</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>끝나지 않은 다운로드</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>옛 리비전</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>어떤 모델도 쓰지 않는 파일</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>깨진 링크</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>다른 리비전이 사용함</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>다른 모델이 사용함</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>다른 곳에 다른 이름으로 있음</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>사용자나 다른 앱의 것이며 삭제하지 않음</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>%1 제거 중</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>%1 검증 중</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>%1 가져오는 중</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>%1 만드는 중</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>%1 변환 중</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Parlance에 포함되어 있으며 제거할 수 없음</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>llama.cpp의 것: 그곳에서 제거하세요</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>LM Studio의 것: 그곳에서 제거하세요</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Jan의 것: 그곳에서 제거하세요</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>GPT4All의 것: 그곳에서 제거하세요</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Ollama의 것: 그곳에서 제거하세요</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>내 폴더에 있음: 그곳에서 제거하세요</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>매개변수 %1</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>컨텍스트 %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>용도: %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>아직 쓰지 않음</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>오늘 사용</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>어제 사용</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>%Ln일 전 사용</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>%1 사용</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>여기서 변환할 수 없는 종류</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>이 모델들 검색</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>정렬 기준</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>이름순</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>크기순</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>최근 사용순</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>매개변수순</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>소유자순</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>파일 추가…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>서버 추가…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>모델 다시 찾기</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>모델 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, 디스크에 %2</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>“%1”(이)라는 모델이 없습니다.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>모델 추가</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF 모델 (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>모든 파일 (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>그림에는 붙여 넣을 텍스트가 없습니다. 파일로 저장한 다음 놓으세요.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>문서 선택</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>모든 파일</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>폴더 선택</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>암호 입력…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>인코딩 선택…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>모델 선택</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>다시 추가</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>누르면 그곳으로 이동합니다.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>중지: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>JobsStrip</name>
        <message>
            <source>What runs now</source>
            <translation>지금 실행 중</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln개 실행 중</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>실행 중인 것 보기</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>실행 중인 것 접기</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>백업</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Parlance가 기억하는 모든 것을 파일 하나에. 만일을 대비하거나 다른 컴퓨터로 옮길 때 씁니다. 모델은 들어가지 않습니다.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>매일 저절로도 사본을 만듭니다. 가장 새로운 것: %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>백업…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>복원…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>“%1”의 키</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>새 키를 누르세요. Esc를 누르면 그대로 두고, Backspace를 누르면 키를 없앱니다.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>원문 언어</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>번역 언어</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>언어와 글 맞바꾸기</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>언어 감지</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>감지됨: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>글만으로는 언어를 잘 알 수 없습니다. 여기서 고르세요.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>불확실: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>불확실: 언어를 고르세요</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>언어 추가</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>언어 추가…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 제거</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>언어 검색</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>이런 이름의 언어가 없습니다.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>내 언어</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>모든 언어</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>맞춤법 검사</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>각 문단의 언어로</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>끔</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>아프리칸스어</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>암하라어</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>아랍어</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>아삼어</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>아제르바이잔어</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>벨라루스어</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>불가리아어</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>벵골어</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>티베트어</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>보스니아어</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>카탈루냐어</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>중앙 쿠르드어</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>체코어</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>웨일스어</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>덴마크어</translation>
        </message>
        <message>
            <source>German</source>
            <translation>독일어</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>디베히어</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>그리스어</translation>
        </message>
        <message>
            <source>English</source>
            <translation>영어</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>에스페란토어</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>스페인어</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>에스토니아어</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>바스크어</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>페르시아어</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>핀란드어</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>필리핀어</translation>
        </message>
        <message>
            <source>French</source>
            <translation>프랑스어</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>아일랜드어</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>갈리시아어</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>구자라트어</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>하우사어</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>히브리어</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>힌디어</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>크로아티아어</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>헝가리어</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>아르메니아어</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>인도네시아어</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>이그보어</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>아이슬란드어</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>이탈리아어</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>일본어</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>자바어</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>조지아어</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>카자흐어</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>크메르어</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>칸나다어</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>한국어</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>쿠르드어</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>키르기스어</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>라틴어</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>룩셈부르크어</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>라오어</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>리투아니아어</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>라트비아어</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>말라가시어</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>마오리어</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>마케도니아어</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>말라얄람어</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>몽골어</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>마라티어</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>말레이어</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>몰타어</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>버마어</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>네팔어</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>네덜란드어</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>노르웨이어</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>오크어</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>오리야어</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>펀자브어</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>폴란드어</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>파슈토어</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>포르투갈어</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>포르투갈어(브라질)</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>루마니아어</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>러시아어</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>르완다어</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>신디어</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>싱할라어</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>슬로바키아어</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>슬로베니아어</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>소말리아어</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>알바니아어</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>세르비아어</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>스웨덴어</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>스와힐리어</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>타밀어</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>텔루구어</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>타지크어</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>태국어</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>투르크멘어</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>튀르키예어</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>타타르어</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>위구르어</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>우크라이나어</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>우르두어</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>우즈베크어</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>베트남어</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>코사어</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>이디시어</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>요루바어</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>광둥어</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>중국어</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>중국어(번체)</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>줄루어</translation>
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
            <translation>이 컴퓨터를 떠남</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>모델이 서버 “%1”(%2)에서 실행됩니다. 쓰는 내용이 그곳으로 보내집니다.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>쓰는 내용이 %1(으)로 보내집니다</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>모델의 일부 레이어가 %1에 있습니다. 글에서 계산된 값이 그곳으로 이동하며, 도중에 아무 보호도 없습니다.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>모델의 일부가 %1에서 실행됩니다</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>문서 %Ln개를 뺐습니다:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… 외 %1개</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>잔여 파일</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>자리를 차지하지만 어떤 모델도 쓰지 않는 것입니다. 계획을 보기 전에는 아무것도 없어지지 않습니다.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>모두 제거…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1에서</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>제거…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>제거: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1% 이상</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>%1% 미만</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>음영, 밝은 것부터: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>짧게</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>길게</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>약 %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>다른 길이…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>Parlance를 이루는 것</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>라이선스</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>라이선스 본문이 함께 오지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>링크의 글은 %1이지만 실제로는 %2(으)로 이어집니다.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>주소에 다른 글자처럼 보일 수 있는 다른 문자 체계의 글자가 있습니다: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>@ 앞에 있는 것은 사이트가 아닙니다. 사이트는 %1입니다.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>링크 열기</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>이 주소를 브라우저에서 열까요?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance는 이런 종류의 링크를 열지 않습니다.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>주소 복사</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>내 번역</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>모델이 얼마나 확신했나요?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>번역하는 중…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>문단 %2개 중 %1</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>이미 아는 것 %1개</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>경고와 오류</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>오류</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>이번 시작의 로그</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>이름, 폴더, 키는 기록하지 않으므로 오류 보고에 함께 보낼 수 있습니다.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>그런 기록은 없습니다.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>표시할 내용</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>로그 검색</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>표시된 내용 복사</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>폴더 열기</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>붙여넣기</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>이 글은 너무 길어 여기에 붙여 넣을 수 없습니다.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>파일로 저장한 다음 그 파일을 열거나 놓으세요.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>도움말</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>채팅</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>살펴보기</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>즐겨찾기에서 빼기</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>즐겨찾기에 추가</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>즐겨찾기만</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>이 숫자를 문서에서 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>이 이름을 문서에서 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>문장 %2개 중 %1</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>State</source>
            <translation>상태</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>키와 값</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>계산</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>컨텍스트별 메모리</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>컨텍스트(토큰)</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>컨텍스트 %2토큰에 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>%1의 남은 공간: %3 중 %2</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>남은 메모리: %2 중 %1</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>유형별 가중치</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>유형</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>바이트</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>대략적인 값입니다. 가중치는 텐서마다 세고, 나머지는 식으로 구합니다.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>컨텍스트</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>동시 요청 수</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>키와 값의 정밀도</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>가중치의 양자화</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>메모리</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>파일 그대로(%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>파일 그대로</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, 각 %2비트</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>지금 불러온 방식: 가중치 %1, 컨텍스트 %2, 계산 %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>지금 불러온 방식(대략): 가중치 %1, 컨텍스트 %2, 계산 %3.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>모두 약 %1입니다. 남은 메모리는 %2입니다.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>모두 약 %1로, 남은 %2보다 많습니다.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>손상된 것 복구</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>무엇을 고르든 손상된 파일은 다른 이름으로 보관됩니다. 창이 잠깐 닫혔다가 다시 열립니다.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>가장 새로운 백업으로 되돌리기</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>아직 읽을 수 있는 것 남기기</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>빈 상태로 시작하기</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>읽은 정도</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>복구</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>백업이 없습니다.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>%1의 백업. 모두: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>읽을 수 있는 것이 없습니다.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>대화 %2개 중 %1개. 모두: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>메시지 편집</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>메시지 복사</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>답변 복사</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>메시지 작업</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>답변 작업</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>고정됨: 항상 보냅니다. 누르면 고정이 풀립니다.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>고정 해제</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>아직 보냄</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>복사함</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>내보낼 메시지</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>You</source>
            <translation>나</translation>
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
            <translation>모델</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>계산한 곳</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>끝난 까닭</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>쓴 때</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>이 답변을 만든 방법</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 중 %1</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>답변의 토큰</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>받은 토큰</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>맞게 추측한 토큰</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1토큰/초</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>첫 토큰까지 시간</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>생각한 시간</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1초</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>편집…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>이것에 답변하기</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>생성 정보…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>모델이 얼마나 확신했나요?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>삭제</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>선택 영역 복사</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Markdown으로 복사</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>일반 텍스트로 복사</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>서식과 함께 복사</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>계속</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>다른 설정으로 다시 답변…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>이전 판</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>다음 판</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>고정 해제: 다른 것처럼 컨텍스트에서 빠질 수 있음</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>고정: 컨텍스트에 남겨 두기</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>파일에 든 모든 것</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>값</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>키와 값 검색</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>채팅 템플릿 보기</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>값 복사</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln줄</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>불러오기</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>%1 불러오는 중</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>%1 더 보기</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>불러옴</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>이미지를 봄</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>옛 리비전</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>불러오기 중지</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>내리기</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>다시 불러오기</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>쓰지 않아 내렸습니다. 다음 질문 때 불러옵니다.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. 컨텍스트 %2토큰.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>모델 없음</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>불러오는 중… %1%</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>모델 선택</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>모델: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>쓰지 않아 쉬고 있습니다. 다음 질문 때 불러옵니다.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>모든 모델…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>불러오는 방식…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>“%1” 명령 복사</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>오류 내용 복사</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>이 모델의 설정…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>불러오는 방식…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>살펴보기…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>검증</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>줄이기…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>기본으로 지정</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>서버 바꾸기…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>서버 잊기…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>잊기…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>제거…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>해당 저장소의 모든 것 제거…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>경로 복사</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>폴더 열기</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>채팅</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>code</source>
            <translation>코드</translation>
        </message>
        <message>
            <source>images</source>
            <translation>이미지</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>임베딩</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>GPU에 들어감</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>GPU에 일부 들어감</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>프로세서에서 실행</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>너무 큼</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>들어갈지 알 수 없음</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>원본만큼 좋음</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>좋은 품질</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>눈에 띄게 떨어짐</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>많이 떨어짐</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>자체 약관</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>조건부 상업적 이용</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>상업적 이용 가능</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>상업적 이용 불가</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>사용할 수 없는 곳: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>사용할 수 없는 용도: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>메모리 약 %1</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>메모리 %1, 측정값</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>최대 %1토큰/초</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1토큰/초, 측정값</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>약 %1토큰/초</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>메모리 속도로는 최대 %1토큰/초입니다.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>여기서 측정한 값은 %1토큰/초입니다.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>여기서 다른 모델을 측정한 값으로 보면 약 %1토큰/초입니다.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>페이지만으로는 필요한 양을 알 수 없습니다.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>컨텍스트 %2토큰일 때 약 %1을(를) 차지합니다.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>크기와 구조로 계산했습니다.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>컨텍스트 %2토큰일 때 %1을(를) 차지합니다.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>llama.cpp가 파일 헤더로 측정했습니다.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>쓸 수 있는 여유: GPU %1, 메모리 %2.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>쓸 수 있는 여유: 메모리 %1.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>설치됨</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>찾아보기</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>모델 보기</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>다운로드 %Ln개 진행 중</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>검색</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>모델 페이지</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>파일의 첫 바이트</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>접근 권한 문의</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>새 버전 찾기</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>다른 곳의 엔진</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>시각</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>호스트</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>목적</translation>
        </message>
        <message>
            <source>About</source>
            <translation>대상</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>받음</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>응답</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>응답 없음</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Parlance의 네트워크 요청</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>목록 지우기</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance는 모델을 찾고 받을 때, 그리고 사용자가 고른 서버를 쓸 때만 온라인에 연결합니다. 채팅, 글, 문서의 내용은 그 서버에만 보내집니다. 이 목록은 이 컴퓨터에 남습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>요청 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 받음</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>가장 새로운 %1개를 표시합니다.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>오프라인</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance는 연결을 열지 않습니다. 누르면 지금까지의 모든 요청을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>네트워크 켜짐</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>검색, 다운로드, 연결한 것만. 누르면 모든 요청을 볼 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>가장 그럴듯한 다음 토큰</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>로짓</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>로그 확률</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>남은 토큰</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>남은 확률</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>엔트로피(비트)</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>%1개 남김</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>합계 %1</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1비트</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: 토큰 %2개, 확률의 %3이(가) 남습니다. 엔트로피 %4비트.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>다음 토큰</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>다음 토큰 보기</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>되돌아가기</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>토큰 더 보기</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>서버는 가장 그럴듯한 토큰만 알려 주므로 샘플러가 무엇을 남기는지 보여 줄 수 없습니다.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>무작위로 뽑거나 글 전체를 되돌아보므로 보여 주지 않음: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>모델은 어휘의 모든 토큰에 확률을 줍니다. 글을 쓰면 모델이 다음에 무엇을 예상하는지, 샘플러마다 그중 무엇을 남기는지 볼 수 있습니다. 토큰을 고르면 거기서 이어 갑니다.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>프롬프트 다음:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1을(를) 불러왔습니다.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1을(를) 다운로드했습니다.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1을(를) 번역했습니다.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1을(를) 요약했습니다.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>완료: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1을(를) 저장했습니다.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>되지 않음: %1</translation>
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
                <numerusform>단어 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln자</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 중 %1</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>추천</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, 추천</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>다운로드 %1</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>다운로드 약 %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>잘하는 것: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>디스크에 %1만 남았습니다.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>%1로 약 %Ln분</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>설정대로 Parlance는 오프라인을 유지합니다. 시작 모델이 여기 있고, 가진 모델 파일을 추가할 수도 있습니다.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>온라인으로 전환</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>“%1”을(를) 어떻게 할까요?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>문서 %Ln개를 어떻게 할까요?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>열 문서</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>설정에서 바꿀 때까지 늘 이렇게 하기</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>채팅에 첨부</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>놓으면 내 모델에 추가됩니다</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>놓으면 메시지에 첨부됩니다</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>놓으면 글을 넣습니다</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>글은 채팅, 번역, 요약 위에 놓으세요</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>그림은 채팅 위에 놓으세요</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance는 이 컴퓨터의 파일을 열고 웹 페이지는 열지 않습니다</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>놓으면 번역합니다</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>놓으면 요약합니다</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>놓으면 엽니다. 무엇을 할지는 직접 고릅니다</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>샘플링</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>고급</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>고급 설정</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>채팅의 모델</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>모델을 따름</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>설정을 따름</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>모델이 제공하는 것은 불러오면 나타납니다.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>이 모델은 생각하지 않습니다.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>이 모델은 항상 생각하며, 바꿀 수 없습니다.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>이 모델에는 생각 강도 단계가 없습니다.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>이 모델의 생각에는 표시가 없습니다.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>서버에는 빔 검색을 요청하지 않습니다.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>구조화된 출력과 함께 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>빔 검색과 함께 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>서버는 JSON 스키마만 따르며 문법은 따르지 않습니다.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>서버가 스스로 정합니다.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>이 모델의 메모리 방식으로는 미리 추측할 수 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>“%1” 되돌리기</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>요약의 형식</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>요약의 길이</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>요약의 언어</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>같은 언어</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>옵션</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>옵션(%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>자세한 정도, 독자, 지시, 프리셋</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>요약 옵션</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>사용</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>형식</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>문서와 같은 언어</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>자세한 정도</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>지시</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>요약에서 더 고려할 것을 자유롭게</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>여러 문서</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>누구나. 또는 “열 살 아이”, “우리 변호사”…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>모든 메모로 새로 쓰기: 가장 잘 읽힘</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>절별 메모: 빠지는 것이 가장 적음</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>함께 요약하는 문서에 적용</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>요약의 모양입니다. 작은 모델은 모든 형식을 쓰지는 못합니다.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>길이(단어 수)</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>목표로 하는 길이입니다. 요약이 길수록 덜 빠지고 오래 걸립니다.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>요약을 쓰는 언어입니다. 모델이 잘 아는 언어여야 합니다.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>독자</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>누구를 위해 쓰는지 정합니다. 이에 따라 설명이 필요 없는 말이 달라집니다.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>함께 요약하는 문서들에 대해 무엇을 전할지 정합니다.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>번역 방식</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>적용</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>이 모델은 문체에 관한 요청을 따르지 않습니다.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>원문대로</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>말투</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>지시</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>이 모델은 지시를 따르지 않습니다.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>탐색 폭</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>모델이 실행되는 곳에서는 탐색할 수 없습니다.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>예: 제품 이름은 그대로 두세요.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>제작자 권장대로</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>제작자 권장대로(%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>한 문장에서 함께 따라가는 후보 수. 1이 가장 빠릅니다.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>용어집 사용</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>전에 번역한 것과 내 교정 사용</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>이 모델에는 용어를 줄 수 없습니다.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>번역의 말투를 “따뜻하게”나 “간결하게”처럼 한두 마디로 적습니다.</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>모델이 더 고려할 것입니다. 짧고 분명한 지시가 가장 잘 통합니다.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>숫자가 클수록 더 나은 표현을 찾을 수 있지만 시간과 메모리가 더 듭니다.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>문단의 단어에 대한 내 용어를 모델에 주고, 빠뜨린 것을 표시합니다.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>전에 번역한 글은 모델에 묻지 않고 그대로 씁니다. 모두 새로 번역하려면 끄세요.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>원문의 격식대로</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>존댓말</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>반말</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>독자를 대하는 말투</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>번역의 말투</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>더 보기…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>지시, 탐색 폭, 용어집과 기억</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>입력과 함께</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>입력하면서 번역</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>더 보기(%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>이 모델은 문체에 관한 요청을 따르지 않습니다.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>“%1”의 약관: %2. 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>원문의 말투대로</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>직접 쓰기…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>어시스턴트</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>시작 모델은 지시나 스키마를 따르기에는 너무 작습니다.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>어시스턴트 편집</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>이 채팅</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>설정 닫기</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>%Ln가지를 정합니다.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Parlance에 포함</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>여기서 만들거나 가져옴</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Hugging Face 캐시</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>llama.cpp의 캐시</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>LM Studio의 것</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Jan의 것</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>GPT4All의 것</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Ollama의 것</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>내 모델 폴더</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>서버에 있음</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>OpenAI 프로토콜을 쓰는 서버에는 저마다의 모델이 있습니다. 다른 컴퓨터의 장치는 여기 있는 모델의 계산을 나눠 맡습니다.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>아직 등록된 것이 없습니다. 응답하는 주소로 하나를 추가하세요.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>다른 컴퓨터</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>서버 추가…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>장치 추가…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>바꾸기…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>%1 바꾸기</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>잊기…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>%1 잊기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 제거</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>%1 다시 확인</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>이 답변을 중지했습니다.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>이 답변이 중단되었습니다.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>답변이 허용된 길이에 이르렀습니다.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>답변이 끝나기 전에 컨텍스트가 가득 찼습니다.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>계속</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>모델을 다시 불러오면 새 설정이 적용됩니다.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>다시 불러오기</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>“%1”을(를) 목록에서 뺐습니다. 파일은 있던 자리에 있습니다.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1을(를) 확보했습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>파일 %Ln개를 제거하지 못했습니다. 다른 곳에서 쓰고 있습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>“%1”은(는) 온전합니다. 바이트가 Hub의 것과 같습니다.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>“%1”의 헤더는 온전합니다. 나머지는 견주어 볼 기준이 없습니다.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>“%1”이(가) 손상되었습니다. %2의 바이트가 맞지 않습니다. 제거하고 다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>“%1”이(가) 내 모델에 추가되었습니다(%2).</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>불러오기</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>설정을 따름: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>“%1”의 설정</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>여기서 정한 것은 이 모델에만 적용됩니다.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>온도와 지시를 뺀 나머지는 다음에 불러올 때 적용됩니다.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>설정 검색</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>설정 페이지</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>문서의 쪽</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>%1쪽에서 강조됨</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>%1쪽: 이 쪽을 표시할 수 없음</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>%1쪽</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>명령</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>대화</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>이동</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>맞는 것이 없습니다.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>대화, 명령, 모델 검색</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>결과</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>결과 %Ln개</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>이 채팅의 설정</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>답변 비교…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>어시스턴트…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>저장한 프롬프트…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>글 이어 쓰기</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>문서나 그림 첨부…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>대화 가져오기…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>채팅으로 이동</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>번역으로 이동</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>요약으로 이동</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>모델로 이동</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>살펴보기로 이동</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>설정으로 이동</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>환영 화면 다시 보기</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>살펴보기: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>모델이 마지막 답변을 얼마나 확신했나요?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>모두 백업…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>백업 복원…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>저장된 내용 지우기…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>이번 시작의 로그 보기…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>업데이트 확인</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>사이드바 보이기 또는 숨기기</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>글자 크게</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>글자 작게</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>밝은 테마로 전환</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>어두운 테마로 전환</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>시스템 테마로 전환</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>설정 내보내기…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>설정 가져오기…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>모든 설정 초기화…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>도움말: 첫걸음</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>도움말: 언어 모델의 원리</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>도움말: 문제가 있을 때</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>이 자리의 도움말</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>설정: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>“%1”의 암호</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>열기</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>입력한 암호로 열리지 않습니다.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>지금 문서를 읽는 데만 쓰며 어디에도 보관하지 않습니다.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>암호</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>암호 보기</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>암호 숨기기</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… 외 %Ln줄</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>텍스트로 붙여넣기</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>암호…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>“%1” 빼기</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>다른 사용: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>가중치: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>컨텍스트: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>계산: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>남겨 둠: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>여유: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, 정확함</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, 메모리 절반</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, 메모리 4분의 1</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>레이어 없음</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>레이어 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>컨텍스트</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>컨텍스트 메모리의 정밀도</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>동시 요청 수</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>스레드</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1토큰</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>한 단계에 읽는 최대량</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>/ 레이어 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>컴퓨터 메모리에 두는 전문가</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>이전 대화</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>메모리 최대 %1</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>파일</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>크기는 llama.cpp가 계산한 값입니다.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>크기는 모델 헤더로 어림한 값입니다.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1토큰, 모델이 아는 것은 %2</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1토큰인데 모델이 아는 것은 %2뿐</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, %2토큰 자리를 함께 씀</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>장치에 있으면 사용</translation>
        </message>
        <message>
            <source>off</source>
            <translation>끔</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>메모리로 복사</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>메모리로 복사해 계속 둠</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>필요할 때 디스크에서 읽음</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>디스크에서 읽어 메모리에 계속 둠</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>“%1”을(를) 불러오는 방식</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>적용</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>자동으로 되돌리기</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>불러오는 방식 바꾸기</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>바꾸면 바로 다시 계획해 위에 표시합니다. 적용하기 전에는 아무것도 불러오지 않습니다.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>적용하고 다시 불러오기</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>지금 불러온 방식:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>지금 모델을 대신해 불러올 방식:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>불러올 방식:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>서버 “%1”(%2)에서 실행되며, 불러오는 방식은 서버가 정합니다.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>입력한 내용이 그곳으로 전송됩니다.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>%1토큰까지 살펴봅니다.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>일부가 %1에 있습니다. 글에서 계산된 값이 보호 없이 그곳으로 이동합니다.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>프리셋</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>다른 이름으로 보관…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>이 옵션을 이름을 붙여 보관</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>이 프리셋 버리기</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>아직 보관한 것이 없음</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>이 옵션 보관</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>새로 만들기</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>복제</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>“%1”을(를) 제거했습니다.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>이 채팅의 설정</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>답변 비교</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>저장한 프롬프트</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>답변 비교…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>글 이어 쓰기…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>어시스턴트…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>프롬프트 모음…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>요약 진행률</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>차례를 기다리는 중</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>일시 중지됨. 읽은 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>이 요약을 중지했습니다. 읽은 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>문서를 여는 중…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>모든 것이 이 컴퓨터에 남습니다</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>글의 첫머리를 쓰세요…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>그대로</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>채팅으로</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>프롬프트를 넣는 방식</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>저장한 프롬프트</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>아직 저장한 프롬프트가 없음</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>프롬프트 모음…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>제로샷: 질문만</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>퓨샷: 예시 다음에</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>단계별: 먼저 생각</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>열차에 객차가 8량 있고 객차마다 좌석이 45개 있습니다. 300명이 앉아 있습니다. 빈 좌석은 몇 개입니까?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>단계별로 생각하세요. 그런 다음 마지막 줄에 답만 쓰세요.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>에이다는 사과 12개 중 5개를 먹었습니다. 몇 개가 남았습니까?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>의자가 4개씩 6줄 있습니다. 의자는 모두 몇 개입니까?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>프롬프트: %Ln토큰</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>답변: %Ln토큰</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>첫 토큰까지 %1초</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1토큰/초</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>모두 일치: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>“%1”(변형: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>일치하지 않음: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>변형</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>지시</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>프롬프트의 토큰 수</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>답변의 토큰 수</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>첫 토큰까지 걸린 시간(ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>초당 토큰 수</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>최종 답</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>프롬프트</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>묻는 방법</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>모든 방법으로 묻기</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>변형 추가</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>프롬프트 모음</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>삽입</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>자주 쓰는 글을 여기에 저장하세요.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>새 프롬프트</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>글</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>쓸 때 묻는 것: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>쓸 때 물어볼 자리에 {{name}}을 적으세요.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>무엇을 하고 싶으세요?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>원하는 만큼 고르세요. 모두 늘 쓸 수 있고 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>어떤 언어로요?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>내 언어를 먼저 고르세요. 모델마다 더 잘 아는 언어가 있습니다.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance 자체의 언어:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>채팅</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>묻고, 쓰고, 차분히 생각합니다.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>입력하는 글과 배치를 유지하는 문서.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>긴 문서를, 문장마다 출처와 함께.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>모델은 이 컴퓨터에서 실행되고 쓴 내용은 여기에 남습니다. 계정이 없으며 누구에게도 아무것도 보고하지 않습니다.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>다음</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>추천</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>받기</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>설치됨</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>일부가 없음</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>측정하는 중…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>다운로드 중</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>내 언어의 품질이 떨어짐</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>파일 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>측정하지 못했습니다: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>%1 접기</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>%1 펼치기</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>내 메시지</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>메시지 %Ln개를 이 순서로 이어서 보냅니다</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>이 메시지를 이어서 보냅니다</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>외 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>일시 중지</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>대기열에서 제거</translation>
        </message>
        <message>
            <source>More</source>
            <translation>더 보기</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>끝난 것 지우기</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter는 항목 보기, Space는 일시 중지나 다시 시작, Delete는 제거</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>다시 시작</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>보기</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>암호…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>인코딩…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>기다리는 메시지 편집</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>기다리는 메시지 제거</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>대기 %1번: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>번역에서 열기</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>모델에 다른 작업도 있어 더 오래 걸릴 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>요약</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>최근 문서</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>다시 요약</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>최근 문서</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>제작자의 약관에 먼저 동의해야 합니다.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>받기</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>설치됨</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>모든 크기</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>잘하는 것: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>%1의 모든 크기</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub에 묻는 중…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>다운로드 중</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>모델을 다시 불러오면 적용됩니다.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>다시 불러오기</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>모델 다시 시작</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>모델 선택</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>설정 열기</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>다시 시도</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>복구…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>이 파일은 Parlance가 가져온 것이 아니어서 삭제하지 않습니다. 그 자리에 있는 동안은 목록에 표시됩니다.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>남는 것</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Parlance의 목록에서 빠집니다. 파일은 Parlance의 것이 아니므로 있던 자리에 남습니다.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>없어지는 것</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>휴지통으로 가지 않으며, 없어지면 되살릴 수 없습니다.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>“%1”을(를) 잊을까요?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>잔여 파일 %Ln개를 제거할까요?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>“%1”의 모든 것을 제거할까요?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>“%1”을(를) 제거할까요?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>잊기</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>제거</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>%1 확보</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>파일, 링크, 폴더 모두 %Ln개.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>다음 것 보기</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>강한 양자화는 모델이 적게 배운 언어를 가장 먼저, 가장 크게 해칩니다. %1에는 들어가기만 하면 Q5 이상을 고르세요.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>%1(으)로 만듦</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>라이선스: 페이지에 적혀 있지 않습니다.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>라이선스: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>잘하는 것: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>언어: %1 등</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>언어: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>이미지를 볼 수 있습니다. 이미지 프로젝터(%1)도 함께 받습니다.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>함께 쓸 어댑터(LoRA): %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>브라우저에서 페이지 열기</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>판정 기준 컨텍스트</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>모델을 판정하는 기준 컨텍스트</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1토큰</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Hub에 묻는 중…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>다시 판정하는 중…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>이 저장소에는 GGUF 모델이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>모든 설정을 초기화할까요?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>모두 초기화</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>이 페이지들의 모든 설정이 단축키까지 기본값으로 돌아갑니다. 모델, 서버, 쓴 글은 남습니다. 실행 취소할 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>백업 복원</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Parlance가 여기나 다른 컴퓨터에서 만든 백업을 고르세요. 무언가 바뀌기 전에 안에 든 것을 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>여기 없는 것만 추가</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>여기 있는 것은 설정까지 모두 그대로입니다.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>여기 있는 모든 것을 대신하기</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>지금 여기 있는 것을 먼저 Parlance 데이터 옆에 백업합니다.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>그다음 창이 잠시 닫혔다가 다시 열립니다. 진행 중인 작업은 중지되고, 그때까지 쓴 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>읽기 진행률</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Parlance 백업</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>모든 파일</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>파일 고르기…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>복원</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>파일의 일부가 손상되어 복원할 수 없습니다: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>백업을 복원했습니다</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>손상된 것을 복구했습니다</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>여기 없던 것은 없음</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>복원함: %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>추가함: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>대화 %Ln개는 이미 있어서 그대로 두었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>전에 여기 있던 것은 이 파일에 보관됩니다:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>모델이 얼마나 확신했나요?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>출처 보기</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>문장을 누르면 출처를 볼 수 있습니다.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>다음 것 보기</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>붙여 넣은 글</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>출처 숨기기</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>이 요약은 끝나지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>아직 번역 안 됨</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>번역됨</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>내 번역</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>원문을 남겨 둠</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>그대로 둠</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>전에 번역함</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>전에 교정한 대로</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>같은 글이 다른 곳에 있음</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>파일에서</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>문단</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>제목</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>목록 항목</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>칸</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>주석</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>자막</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>레이블</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>없음: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>두 번 있음: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>원문에 없음: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>⟦1⟧마다 뒤에 ⟦/1⟧이 있어야 하며, 쌍이 엇갈리면 안 됩니다</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1개에서 굵게, 기울임, 링크가 없어짐</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1개에 숫자가 없음</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1개에 주소가 없음</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1개에 자리표시자가 없음</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1개가 용어집과 다름</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1개가 원문과 같음</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1개가 다른 언어임</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1개에 반복이 있음</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1개가 지나치게 긺</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1개가 지나치게 짧음</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1개에 닫히지 않은 따옴표나 괄호</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1개에 끝이 없음</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1개에 자리를 정할 개체가 있음</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1개가 번역되지 않음</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1개의 줄이 너무 긺</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>확인할 것 %1개</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%2개 중 %1개 번역됨</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>%1개 고침</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>문단 %Ln개 중:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>잠김</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>슬라이드 %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1쪽</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>문단 %Ln개에서 바꿈</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>문단 %Ln개 중 %1개에서 바꿈</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln개 잠김</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>찾기</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>바꿀 내용</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>찾을 곳</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>번역에서</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>원문에서</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>대소문자 구분</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>이전 위치</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>다음 위치</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>찾기 닫기</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>바꾸기</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>모두 바꾸기</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>이 문단은 잠겨 있습니다.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>태그가 깨지게 됩니다.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>찾지 못함</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>문단 %2개 중 %1</translation>
        </message>
    </context>
    <context>
        <name>ReviewFoot</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
        <message>
            <source>Edit the translation</source>
            <translation>번역 편집</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>그대로 두기: 알림 없애기</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>새로 번역</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>잠금 해제</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>잠그기</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>원문을 복사해 넣기</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>용어집에 추가…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>번역 진행률</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>번역 열기</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>폴더에서 보기</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>이 문서 더 보기</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>다시 쓰기</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>문서를 쓴 뒤에 문단이 바뀌었습니다.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>모두</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>확인할 것</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>편집됨</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>표시할 문단</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>확인할 이전 것</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>확인할 다음 것</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>찾아 바꾸기</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>문서를 열지 못했습니다.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>차례가 오면 열립니다.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>문서를 여는 중…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>문단 %1개</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>이런 종류의 문단이 없습니다.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>문단을 새로 번역하는 중…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>수식, 순서대로: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>다른 컴퓨터의 장치 사용</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>그래도 추가</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>다른 컴퓨터에서 llama.cpp의 “rpc-server”가 실행되고 있으면, 이 컴퓨터에는 너무 큰 모델을 양쪽에 나눌 수 있습니다.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>암호화도 암호도 없습니다. 같은 네트워크에 있는 누구나 내용을 엿볼 수 있고, 이를 통해 다른 컴퓨터를 장악할 수 있습니다. 자신만의 네트워크에서만 쓰세요.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>장치를 묻는 중…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>장치가 없습니다.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>있는 장치:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>%1 불러오는 중</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>%1 다운로드 중</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>%1 번역 중</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>%1 요약 중</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>%1 저장 중</translation>
        </message>
    </context>
    <context>
        <name>RunningAloud</name>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %2%</translation>
        </message>
    </context>
    <context>
        <name>Sampling</name>
        <message>
            <source>tokens</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>다른 무엇을 불러왔든 이 대화에서는 이 모델이 답합니다.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>지시</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>대화 전에 모델에 알려 주는 것: 누구인지, 어떻게 쓰는지, 무엇을 빼는지.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>컨텍스트 길이</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>질문과 답변을 합쳐 모델이 살펴보는 토큰 수입니다. 늘리면 메모리를 더 쓰며, 모델을 다시 불러옵니다.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>생각</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>모델이 답하기 전에 생각할지 정합니다. 어려운 질문에는 더 낫지만 모두 느려집니다.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>생각 강도</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>모델이 얼마나 깊이 생각하는지, 학습한 단계로 나타냅니다. 높을수록 어려운 질문에 좋고 오래 걸립니다.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>생각의 최대 토큰 수</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>이만큼의 토큰 뒤에 생각을 끝내고 답변을 시작합니다. 모델이 끝없이 생각할 때 쓰세요.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>답변의 최대 토큰 수</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>이만큼의 토큰 뒤에 답변을 자릅니다. 이어 갈 수 있습니다. 정하지 않으면 컨텍스트만이 한계입니다.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>제한 없음</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>답변의 최소 토큰 수</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>모델이 그 전에는 끝낼 수 없습니다. 너무 일찍 멈추는 모델로 긴 글을 쓸 때 쓰세요.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>중지 문구</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>이 문구 중 하나가 나올 자리에서 답변이 끝납니다. 한 줄에 하나씩, 줄 끝은 \n으로 적으세요.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>빔 검색</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>여러 시작을 함께 따라가며 전체로 가장 그럴듯한 답변을 고릅니다. 짧고 정확한 글에 좋습니다. 답변은 한 번에 나오고 우연은 끼어들지 않습니다.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>구조화된 출력</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>답변이 JSON 스키마나 문법을 그대로 따라 프로그램이 읽을 수 있게 합니다.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>미리 추측</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>더 빠른 경우 추측한 토큰 여러 개를 한 단계에 확인합니다. 답변은 그대로입니다. 측정할 때는 끄세요.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>끔</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>온도</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>낮을수록 예측하기 쉽고 높을수록 다양합니다. 사실과 코드에는 0~0.3, 아이디어와 이야기에는 0.8 이상을 쓰세요. 0은 항상 가장 그럴듯한 토큰을 고릅니다.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>확률을 합쳐 이 값이 될 때까지 가장 그럴듯한 토큰을 남깁니다. 답변이 빗나가면 낮추세요. 1은 모두 남깁니다.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>가장 그럴듯한 토큰을 이만큼만 남깁니다. 낮추면 더 무난한 말을 씁니다. 0은 모두 남깁니다.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>가장 그럴듯한 토큰의 이 비율보다 확률이 낮은 토큰을 뺍니다. 온도가 높을 때 0.05~0.1이면 글이 조리를 잃지 않습니다. 0은 아무것도 빼지 않습니다.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>반복 페널티</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>방금 쓴 토큰이 덜 나오게 합니다. 모델이 제자리를 맴돌면 1.05~1.15를 쓰세요. 더 크면 코드와 표가 망가집니다. 1은 끔입니다.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>시드</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>컴퓨터의 연산이 허락하는 한, 같은 수는 같은 질문에 같은 답을 냅니다. 매번 다른 답을 얻으려면 무작위로 두세요.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>동적 온도: 범위</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>모델이 확신하는 곳에서는 온도를 이만큼 낮추고, 그렇지 않은 곳에서는 이만큼 높입니다. 세부가 정확하면서 다채로운 글에 쓰세요. 0은 고정입니다.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>동적 온도: 지수</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>동적 온도가 모델의 망설임을 따르는 방식입니다. 1보다 크면 망설임이 큰 곳에서만 오르고, 1보다 작으면 조금 망설이는 곳에서도 오릅니다.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>너무 그럴듯하지도 너무 드물지도 않게, 예상되는 만큼 뜻밖인 토큰을 남깁니다. 더 생동감 있는 글에는 0.9를 시도해 보세요. 1은 끔입니다.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>로짓이 최댓값에서 이만큼의 표준편차 안에 있는 토큰을 남깁니다. 1 정도면 온도가 높아도 답변이 조리를 잃지 않습니다. 0은 끔입니다.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: 확률</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>가장 뻔한 토큰을 빼고 마지막 좋은 토큰을 고르는 빈도입니다. 색다른 이야기에는 0.5를 시도해 보고, 사실이나 코드에는 쓰지 마세요. 0은 끔입니다.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: 문턱값</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>XTC에서 좋은 선택으로 치려면 토큰이 얼마나 그럴듯해야 하는지입니다. 낮을수록 더 많이 뺍니다. 0.5를 넘으면 XTC는 아무것도 하지 않습니다.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: 세기</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>낱말은 해치지 않고 모델이 구절을 통째로 되풀이하지 않게 합니다. 긴 답변이 되풀이되면 0.8을 쓰세요. 0은 끔입니다.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: 밑</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>반복되는 길이에 따라 DRY의 페널티가 얼마나 빨리 커지는지입니다. 높을수록 긴 구절에 엄격합니다. 대부분의 글에는 1.75가 알맞습니다.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: 허용 길이</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>이만큼의 토큰까지는 되풀이되어도 DRY가 세지 않습니다. 이름이나 수식이 다시 나와야 하면 높이세요.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: 범위</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>DRY가 반복을 찾아 되돌아보는 거리입니다. 가장 낮은 값은 모두 살펴봅니다.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>전체 컨텍스트</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: 구분 문구</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>DRY가 새로 시작하는 문구입니다. 한 줄에 하나씩, 줄 끝은 \n으로 적으세요. 대화를 쓸 때는 말하는 이의 이름을 더하세요.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>존재 페널티</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>한 번이라도 쓴 토큰이 덜 나오게 합니다. 새로운 이야기를 들으려면 높이세요. 0보다 작으면 모델이 쓰던 말에 머뭅니다. 0은 끔입니다.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>빈도 페널티</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>쓸 때마다 토큰이 덜 나오게 합니다. 같은 낱말이 너무 자주 나오면 조금 높이세요. 0은 끔입니다.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>페널티의 범위</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>세 가지 페널티가 살펴보는 최근 토큰 수입니다. 0은 페널티를 끄고, -1은 전체 컨텍스트를 살펴봅니다.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>top-k, top-p 등을 대신해 글의 의외성을 고르게 유지합니다. 긴 글이 지루해지거나 어지러워지면 버전 2를 시도해 보세요.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: 의외성</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Mirostat가 목표로 하는 의외성(비트)입니다. 낮을수록 집중되고 높을수록 다양합니다.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: 학습률</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>글이 너무 지루하거나 너무 엉뚱해질 때 Mirostat가 반응하는 속도입니다. 높을수록 빠르고 덜 고릅니다.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>토큰 바이어스</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>개별 토큰이 더 자주 또는 덜 나오게 합니다. 한 줄에 하나씩 토큰 번호와 로짓에 더할 값을 “50256 -5”처럼 적으세요. “-inf”는 토큰을 금지합니다.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>지금은 효과가 없습니다. 빔 검색은 전체로 가장 그럴듯한 답변을 고릅니다.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>지금은 효과가 없습니다. 온도가 0이면 가장 그럴듯한 토큰을 고릅니다.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>지금은 효과가 없습니다. Mirostat가 켜져 있습니다.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>지금은 효과가 없습니다. Mirostat가 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>지금은 효과가 없습니다. 동적 온도의 범위가 0입니다.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>지금은 효과가 없습니다. XTC의 확률이 0입니다.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>지금은 효과가 없습니다. DRY의 세기가 0입니다.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>지금은 효과가 없습니다. 정한 페널티가 없습니다.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>버전 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>버전 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>전혀 없음</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>최소</translation>
        </message>
        <message>
            <source>low</source>
            <translation>낮음</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>중간</translation>
        </message>
        <message>
            <source>high</source>
            <translation>높음</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>매우 높음</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>최고</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>무작위</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>모델을 따름</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>선택 안 함</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>권장대로(%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>설정대로(%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>어시스턴트대로(%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>권장: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>설정: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>어시스턴트: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>보통대로(%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>보통: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>켬</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>폭 %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>JSON 스키마</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>문법</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>저장 또는 복사</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>그림 저장(SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>그림 저장(PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>그림 복사</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>수치 저장(CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>내 번역이 아직 보관되지 않았습니다. 태그가 잘못되었습니다</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>문서의 문단</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter로 번역을 편집하고 F8로 확인할 다음 것으로 갑니다</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>원문</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>번역을 보관하지 않았습니다.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>서버 추가</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>그래도 추가</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>“%1” 바꾸기</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>저장</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>그래도 저장</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>부르고 싶은 이름</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>서버가 요구할 때만</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>키 보기</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>서버를 따름</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>이 컴퓨터나 다른 컴퓨터에서 모델을 실행하고 OpenAI 프로토콜을 쓰는 프로그램입니다. llama.cpp의 서버, vLLM, LM Studio, Ollama 등이 있습니다.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>이름</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>주소</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>키</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>컨텍스트</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>모델을 묻는 중…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>%1 있음:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>이 컴퓨터에 있습니다.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>다른 컴퓨터에 있습니다. 모델에 묻는 내용과 함께 주는 문서가 이 컴퓨터를 떠납니다.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>주소가 https가 아니므로 도중에 내용도 키도 보호되지 않습니다.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>“%1”을(를) 대신합니다.</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>키 숨기기</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>모델 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>묻는 중…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1(컨텍스트 %2토큰)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %3 중 %2 여유</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>지난번에 Parlance가 예기치 않게 끝났습니다. 열려 있던 것을 입력한 내용과 함께 다시 보여 줍니다.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>대비</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>높은 대비는 밝은 테마와 어두운 테마 모두에서 글자, 테두리, 키보드 표시를 더 도드라지게 합니다.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>움직임 줄이기</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>끝을 알 수 없는 작업의 막대는 멈춰 있고 커서는 깜박이지 않습니다.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>글자 크기</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>모든 글자의 크기이며 아이콘과 선도 맞춰집니다. 클수록 화면에 들어가는 양이 줄어듭니다.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>시작하는 곳</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>앱을 시작할 때 창이 보여 주는 것.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>컨텍스트 길이</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>프롬프트와 답변을 합쳐 모델이 살펴볼 수 있는 토큰 수입니다. 늘리면 메모리를 더 씁니다.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>메모리, 토큰마다 더 늘어남</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>자동</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>GPU 레이어</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>모델의 레이어 중 GPU에서 실행할 수입니다. 0은 프로세서만 쓰고, 자동은 GPU가 있으면 씁니다.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>GPU의 메모리</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>전문가를 프로세서에 두는 레이어</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>전문가 혼합(MoE) 모델에만 해당합니다. 가중치 대부분이 그때그때 쉬고 있으므로, 컴퓨터 메모리에 두면 나머지를 위한 GPU 자리가 생깁니다. 자동은 GPU 메모리가 허락하는 한 적게 둡니다.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>컨텍스트 메모리의 정밀도</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0은 긴 컨텍스트의 메모리를 절반으로 줄이며 거의 티가 나지 않습니다. q4_0은 4분의 1이며 답변이 나빠집니다. 자동은 들어가면 f16을 씁니다.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>메모리를 덜 쓰는 더 빠른 계산 방법으로, 장치에 있으면 씁니다. GPU에서 답변이 깨질 때만 끄세요.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>모델을 메모리에 유지</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>모델이 쉬는 동안 시스템이 디스크로 옮기지 못하게 합니다. 그만큼 다른 프로그램의 메모리가 줄어듭니다.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>다른 프로그램이 쓰지 못하는 메모리</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>스레드</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>모델이 쓰는 프로세서 코어 수입니다. 자동은 물리 코어를 씁니다. 그보다 많으면 빨라지지 않고 느려집니다.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>동시 요청 수</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>모델이 함께 처리하는 답변, 문단, 구절의 수입니다. 늘리면 전체는 빨리 끝나지만 하나하나는 오래 걸리고 저마다 메모리를 차지합니다.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>요청마다 드는 메모리</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>이전 대화용 메모리</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>지금 열려 있지 않은 대화를 바로 이어 갈 수 있도록 담아 둘 컴퓨터 메모리의 양입니다. 자동은 필요한 만큼 메모리의 8분의 1, 최대 8 GiB를 씁니다. 0은 담아 두지 않습니다.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>메모리, 많아야 이만큼</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>대화를 디스크에 준비해 두기</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>앱을 다시 시작한 뒤 바로 이어 갈 수 있도록 대화를 담아 둘 디스크 공간입니다. 없으면 긴 대화를 다시 읽어야 해서 몇 분 걸릴 수 있습니다. 0은 담아 두지 않습니다.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>디스크 공간, 많아야 이만큼</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>담아 두지 않음</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>낱말 미리 추측</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>요약과 편집처럼 답변이 읽은 것을 되풀이할 때 여러 낱말을 한 번에 확인합니다. 글은 같고 더 빨라질 뿐입니다. 추측이 빗나가면 스스로 꺼집니다.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>추측이 빗나갈 때 드는 약간의 계산 시간</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>미리 추측하는 모델</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>같은 계열의 작은 모델이 먼저 쓰고, 이 모델이 그 낱말 여러 개를 한 번에 확인합니다. 글은 그대로이며, 둘 다 메모리를 차지합니다.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>쓰지 않으면 내리기</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>이만큼의 시간(분) 동안 질문이 없으면 모델이 메모리를 돌려줍니다. 질문하면 다시 불러옵니다.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>모델을 다시 불러오는 시간</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>안 함</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>분</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>여러 모델을 불러온 채 두기</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>서로 다른 작업의 모델을 들어가는 동안 나란히 불러온 채 둡니다. 가장 오래 쓰지 않은 것부터 빠집니다.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>불러온 모델마다 드는 메모리</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>배터리 절약</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>충전기가 없으면 프로세서 코어의 절반만 씁니다. 답변은 느려지고 배터리는 오래갑니다.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>시간: 답변이 더 오래 걸립니다</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>인터페이스 언어</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Parlance 자체의 말입니다. 바로 바뀌고 작업은 계속됩니다. 채팅, 번역, 요약은 그 언어 그대로입니다.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>긴 작업이 끝나면 알리기</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>다른 창이 앞에 있을 때 트레이가 있으면 트레이 메시지로, 없으면 창의 표시와 그 안의 한 줄로 알립니다.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>여는 문서</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Parlance로 열거나 받는 자리가 없는 곳에 놓은 문서를 어떻게 할지 정합니다.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>일반</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>모양</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>모델과 폴더</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>하드웨어</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>생성</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>채팅</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>개인정보와 네트워크</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>단축키</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>고급</translation>
        </message>
        <message>
            <source>About</source>
            <translation>정보</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>테마</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>밝게, 어둡게, 또는 시스템을 따릅니다.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>모델 폴더</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>GGUF 파일이 있는 내 폴더입니다. Hugging Face 캐시와 함께 표시됩니다. 파일은 있는 자리에서 쓰이며 바뀌지 않습니다.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>모델 파일</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>앱을 시작할 때 불러올 모델입니다.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>번역 모델</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>요약 모델</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>개별 모델의 설정</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>오프라인 유지</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>다른 컴퓨터에 절대 연결하지 않습니다. 연결하는 것은 모델 관리, 업데이트 확인, 직접 추가한 서버뿐이며, 나머지는 어차피 네트워크 없이 동작합니다.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>없음. 모두 이 컴퓨터에 남습니다</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>동시 다운로드 수</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>함께 받을 모델 수. 나머지는 차례를 기다립니다.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>속도 제한</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>모든 다운로드가 함께 쓸 수 있는 연결 속도. 다른 곳에서도 쓸 수 있게 남겨 둡니다.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB/초</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>서버</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>장치를 빌려주는 컴퓨터</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>온도</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>채팅 답변의 표현이 얼마나 자유로운지입니다. 0은 항상 가장 그럴듯한 낱말을 고르고, 값이 클수록 다양해집니다. 번역과 요약은 항상 0을 씁니다.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>모델 권장대로</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>모든 채팅의 지시</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>대화마다 먼저 모델에 알려 줍니다. 컨텍스트의 토큰을 차지합니다.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>채팅마다 컨텍스트의 토큰</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>모델이 제목 짓기</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>대화 이름은 첫 줄에서 따옵니다. 다른 할 일이 없을 때 모델이 더 나은 제목을 지을 수 있습니다.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>답변 뒤의 계산 시간</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>원문 언어</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>글의 언어입니다. 감지하게 두면 문단마다 따로 판단합니다.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>감지됨</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>번역할 언어</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>번역에서 고른 언어이며 거기서 바꿀 수 있습니다.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>번역 방식</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>번역한 문서의 언어</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>번역한 문서의 형식</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>입력하면서 번역</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>멈출 때마다 번역이 글을 따라갑니다. 아니면 요청할 때까지 기다립니다.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>번역 기록 보관</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>번역한 글을 기억해 번역에서 다시 찾을 수 있게 합니다. 문서와 내 교정은 언제나 기억합니다.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>디스크 공간. 이 컴퓨터를 떠나는 것은 없습니다</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>클립보드 번역 단축키</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Parlance가 실행 중일 때 어떤 프로그램에서든 이 키로 마지막에 복사한 것을 번역합니다. 데스크톱에서 허용할지 물을 수 있습니다.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>트레이에 표시</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>데스크톱에 자리가 있으면, Parlance를 열거나 클립보드를 번역하는 메뉴가 있는 아이콘을 표시합니다. 창을 닫으면 Parlance는 그대로 끝납니다.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>직접 정한 키, 하는 일별로.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>맞춤법 검사</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>이 컴퓨터의 사전에 없는 단어에 문단의 언어에 맞춰 밑줄을 긋습니다.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>맞춤법 검사 언어</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>시스템과 같게</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>밝게</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>어둡게</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>보통</translation>
        </message>
        <message>
            <source>High</source>
            <translation>높음</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: 정확함</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: 메모리 절반</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: 메모리 4분의 1</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>끔</translation>
        </message>
        <message>
            <source>On</source>
            <translation>켬</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>몇 초 걸릴 때</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>물어보기</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>채팅에 첨부</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>항상</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>없음</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>이 컴퓨터에 %1 글자가 있는 글꼴이 없습니다. 예를 들어 “%2”에는 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>설정 가져오기</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>가져오기</translation>
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
            <translation>“%1”이(가) 들어 있는 설정이 없습니다. 다른 말로 찾아보세요.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>설정</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>네트워크로 오간 것…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>모델의 확신에 따라 음영을 넣은 글</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>아직 글이 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>불러온 모델은 이 형식을 쓰기에는 너무 작습니다. 모델에서 더 큰 것을 고르세요.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>데스크톱에 단축키를 요청하는 중…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>이제 “%1”(으)로 클립보드를 번역합니다.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>데스크톱이 단축키를 알지만 키를 지정하지 않았습니다. 시스템 설정의 단축키에서 고르세요.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>다른 프로그램이 이미 “%1”을(를) 쓰고 있습니다. 다른 키를 고르세요.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>단축키가 허용되지 않았습니다. 다시 물어보게 하려면 껐다가 켜세요.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>데스크톱이 Parlance에 단축키를 주지 않습니다. 메뉴 항목과 함께 설치된 프로그램에만 주는 데스크톱도 있습니다.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>데스크톱에 트레이가 없습니다.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>클립보드 번역</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>모든 단축키 초기화</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>“%1”은(는) 글을 쓰는 데 필요합니다. Ctrl이나 Alt를 더하거나 F 키를 누르세요.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>“%1”은(는) 이미 다음을 합니다: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>“%1”의 키 없음</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>“%1”을(를) 기본값으로 되돌리기</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>이 키들은 어디서나 같으며 그대로입니다.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>여기서 쓰기</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>기본값: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>어디서나</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>채팅</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>사이드바 보이기 또는 숨기기</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>명령 팔레트 열기</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>빠른 번역</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>채팅으로 이동</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>번역으로 이동</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>요약으로 이동</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>모델로 이동</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>살펴보기로 이동</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>설정으로 이동</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>설정으로 이동(두 번째 키)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>창의 다음 영역으로 이동</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>창의 이전 영역으로 이동</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>지금 있는 곳의 도움말 열기</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>쓰고 있는 컨트롤 설명</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>새 채팅, 문서 또는 글</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>파일 열기</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>검색 또는 찾기</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>번역, 요약, 이어 쓰기 또는 저장</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>중지하거나 열린 것 닫기</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>새 임시 채팅</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>이 채팅의 설정</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>이전 메시지</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>다음 메시지</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>긴 글을 첨부가 아니라 글로 붙여 넣기</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>언어와 글 맞바꾸기</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>번역 복사</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>문장의 다른 번역</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>다음 확인할 문단</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>이전 확인할 문단</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>찾아 바꾸기</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>문단 그대로 두기: 알림 없애기</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>문단 새로 번역</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>문단 잠그기 또는 잠금 해제</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>원문을 복사해 넣기</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>용어집에 추가</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>설치된 모델</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>모델 찾기</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>다운로드</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>모델 목록으로 돌아가기</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
    </context>
    <context>
        <name>ShrinkDialog</name>
        <message>
            <source>Make “%1” smaller</source>
            <translation>“%1” 줄이기</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>줄이기</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>가중치가 더 거친 사본은 메모리를 덜 쓰고 더 빨리 답합니다. 모델 자체인 %1은(는) 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>모델을 살펴보는 중…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>더 줄일 수 없습니다.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>약 %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>백그라운드에서 계속</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>취소</translation>
        </message>
        <message>
            <source>%1: %2 %</source>
            <translation>%1: %2%</translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>New summary</source>
            <translation>새 요약</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>사이드바 보이기</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>사이드바 숨기기</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>문단의 원문</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>제목으로 이동</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>쪽</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>텍스트</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>표시 방식</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>문서에서 찾기</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>축소</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>확대</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>차례</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%2쪽 중 %1쪽</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>동시 요청 수별 초당 토큰 수</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>동시 요청 수</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>동시 %1건: 초당 %2토큰</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>동시 %1건: 최대 초당 %3토큰 중 %2토큰</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>초당 토큰 수</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>메모리상 최대</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>첫 토큰(ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>이후 토큰마다(ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>측정한 초당 토큰 수</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>메모리가 허락하는 최대</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>속도 측정</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>지금 측정</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>이 모델은 아직 측정한 값이 없습니다.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>이 컴퓨터의 모델만 측정할 수 있습니다.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>읽기: 초당 %1토큰</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>쓰기: 초당 %1토큰</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>토큰마다 가중치 %1, 키와 값 %2을(를) 읽습니다. 키와 값은 앞의 %4토큰마다 %3씩입니다.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>메모리는 초당 %1을(를) 주며, 이는 초당 %2토큰에 충분합니다. 그중 %3%가 측정되었습니다.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>한꺼번에 쓰는 요청은 가중치 읽기를 함께 나눕니다. 계산이 읽기보다 오래 걸리기 전까지 그렇습니다.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>여기서는 토큰을 미리 추측하므로 더 빠를 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>다른 단어를 찾는 중…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>“%1”을(를) 사전에 추가</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Parlance를 닫을 때까지 무시</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>아는 다른 단어 없음</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>사전: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>사전을 찾지 못했습니다. Hunspell이나 LibreOffice의 사전을 설치하고 Parlance를 다시 시작하세요.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>사전은 있지만 그것을 읽는 libhunspell이 없습니다.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>찾은 사전: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance가 이미 열려 있지만 응답하지 않습니다. 잠시 기다렸다 다시 해 보거나, 끝내고 새로 시작하세요.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, 전자책, 웹 페이지, 메일, 자막, 텍스트와 소스 코드, 길이 제한 없음</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>요약할 글</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>…또는 여기에 글을 붙여 넣으세요</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>글 요약</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>시작 모델: 앱을 시험해 보기 위한 아주 작은 모델입니다.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>모델에서 제대로 된 것을 고르세요</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>모든 수치 보기</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>컨텍스트</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>속도</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>모델의 메모리</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>모델 사용 현황</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>불러온 모델이 이 컴퓨터에서 차지하는 메모리</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>불러온 모델이 없습니다.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>%1 불러오는 중: %2%</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1은(는) 쓰지 않아 쉬고 있음: 다음 질문 때 불러옵니다</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1토큰/초</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>모델을 불러오는 중</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>누르면 불러오는 방식을 보고 바꿀 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>“%1”의 형성 과정</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>토큰을 고르면 어떻게 만들어졌는지 보입니다.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>이 토큰이 어떻게 만들어졌는지는 파일만으로 알 수 없습니다.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>확인됨: SentencePiece도 이 글에서 같은 토큰을 만듭니다.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece는 이 글에서 다른 토큰을 만듭니다. llama.cpp의 토큰을 보여 줍니다.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: 지난 10초 중 %2% 동안 프로그램들이 기다림</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: %2% 충전됨</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>문단 %Ln개 중 %1개 읽음</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln쪽</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>텍스트 없는 쪽 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>읽지 못한 쪽 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>자리가 모자라 줄인 단계 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>문서를 여는 중</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>텍스트 없는 쪽을 살펴보는 중</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>읽는 중</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>메모를 모으는 중</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>요약을 쓰는 중</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>문서와 대조하는 중</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: 구절 %3개 중 %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %3 중 %2</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1토큰 읽음, %2 씀</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>이전 결과를 쓴 단계 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>문서가 뒷받침하지 않아 뺀 메모 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>문서에서 찾지 못한 숫자 %Ln개</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>문서에서 찾지 못한 이름 %Ln개</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>문서를 찾는 중…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>문서가 있던 자리에 없거나 바뀌었습니다. 요약은 보관되지만 출처는 볼 수 없습니다.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>이를 위해 문서 전체를 읽었습니다.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>문단 %Ln개 중 %1개를 읽었습니다.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>슬라이드 %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>%1쪽</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>이 문장의 출처를 문서에서 찾지 못했습니다.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>요약이 여기에 표시됩니다.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>이것이 들어 있는 요약이 없습니다.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>“%1”의 요약을 지울까요?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>다른 옵션으로 다시…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>요약 검색</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>이전 요약</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>휴지통의 요약</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>휴지통의 요약을 모두 지울까요?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>지우면 되살릴 수 없습니다. 문서는 남습니다.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>놓으면 요약합니다</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>다시 요약</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>대기열</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>다시 요약</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>끝난 요약은 아래 목록에 남습니다</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>대기 중</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>여는 중</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>작업 중</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>일시 중지됨</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>중지됨</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>완료</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>실패</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>파일을 찾지 못함</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>읽지 못함</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>알 수 없는 종류의 파일</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>손상됨</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>암호 필요</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>암호화됨</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>잘못된 암호</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>다른 인코딩 필요</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>옛 형식</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>변환하지 못함</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>그림</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>텍스트를 찾지 못함</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>너무 큼</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>안에 문서가 없음</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>이 형식에는 모델이 너무 작음</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>붙여 넣은 글</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>문서 %Ln개</numerusform>
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
            <translation>문단의 번역</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter는 보관하고 다음으로, Ctrl+Enter는 보관, Esc는 그만두기</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>번역이 비어 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>언어 검색</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>이런 이름의 언어가 없습니다.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>중지: %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
    </context>
    <context>
        <name>TemplatePart</name>
        <message>
            <source>Instructions</source>
            <translation>지시</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>질문</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>채팅 형식 보기</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>한 문장으로 답하세요.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>토큰이 무엇인가요?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>번호가 붙은 글 조각입니다.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>모델이 읽는 그대로의 채팅</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>모델에 묻는 중…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>모델마다 고유한 형식이 있습니다. 형식이 덧붙이는 것은 테두리로 표시됩니다.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>형식</translation>
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
            <translation>임시: 보관하지 않음</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>이 채팅은 디스크에 쓰지 않습니다. 떠나면 없어집니다.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>용어집에 추가</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>추가</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>그대로 두기</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>원문</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>용어</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>대소문자 구분</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>다른 형태</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>메모</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>함께 인정할 번역 형태, 쉼표로 구분</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>상업적 이용 불가</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>사용할 수 없는 곳: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>번역할 글</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>글을 입력하거나 붙여 넣으세요</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>번역이 여기에 나타납니다</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>양쪽 글 지우기</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>글을 대신해 붙여넣기</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>번역 복사</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>번역하는 중…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>문단 %Ln개가 잘림: 모델이 끝을 쓰지 않았습니다</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>중지했습니다.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>그림에서 읽음</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>문서의 글</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>이 문단 복사</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>모델이 쪽의 그림에서 읽었습니다.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>낱말을 나누는 방법</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>가장 그럴듯한 방법: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>모든 조각: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>조각</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>시작 글자</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>끝 글자</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>점수</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>가장 그럴듯한 방법에 포함</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1(%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>낱말의 병합</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>단계</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>부분</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>순위</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>처음: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 + %2 → %3(%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>목록의 병합 %1</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>점수 %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>언어별 한 문장의 토큰 수</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>언어</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>토큰, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>토큰당 글자 수, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>글자를 둘씩 합칩니다. 언제나 파일의 목록에서 앞에 있는 쌍을 고릅니다.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>글자를 둘씩 합칩니다. 언제나 점수가 가장 높은 토큰이 되는 쌍을 고릅니다.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>낱말을 나누는 모든 방법 중 가장 그럴듯한 것, 곧 점수의 합이 가장 높은 것을 고릅니다.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>글의 앞머리와 맞는 가장 긴 토큰을 고르고, 이어 다음 토큰을 고릅니다.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>파일은 이 토큰을 다른 무엇보다 먼저 찾는 것으로 적고 있습니다.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>일반</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>알 수 없음</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>제어</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>통째로 추가됨</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>미사용</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>바이트</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>번호 %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>바이트 %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>바이트 없음</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>번호</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>바이트</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>종류</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>글</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>글을 입력하거나 붙여 넣으세요</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>글에서 특수 토큰 찾기</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>비교 대상…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>언어 비교</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>모델은 글자도 낱말도 읽지 않습니다. 이런 토큰을 읽습니다.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>열 가지 문자로 쓴 한 문장</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>이 컴퓨터의 모델을 사용하고 있지 않습니다. 위에서 하나를 고르거나 비교할 모델을 고르세요.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>처음 %1자만 읽습니다.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>토큰 수, 이어서 토큰당 글자 수. 문장의 뜻은 어느 언어에서나 같습니다.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>어휘가 잘 아는 언어일수록 토큰이 적게 듭니다.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>친근하게</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>업무용으로</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>쉽고 단순하게</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>법률 문서처럼</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>광고처럼</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>메시지</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>가장 새로운 메시지로</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>글</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>번역할 것</translation>
        </message>
        <message>
            <source>History</source>
            <translation>기록</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>용어집</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>번역</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Parlance 열기</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>끝내기</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>삭제했습니다. 휴지통에 있습니다.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>삭제함: %1. 실행 취소로 되살릴 수 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>메시지와 그 뒤의 것을 삭제했습니다. 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>이 판을 삭제했습니다. 보관되어 있습니다.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>메시지를 삭제했습니다. 보관되어 있습니다.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>설정이 바뀌었습니다.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>실행 취소</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>닫기</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>다운로드 페이지 열기</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>업데이트 확인</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>업데이트</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>이 빌드에는 새 버전을 알리는 곳이 없습니다.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>묻는 중…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>%2의 Parlance %1이(가) 있습니다.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>최신 버전입니다.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>단추를 누르기 전에는 아무것도 묻거나 받지 않습니다.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>지시</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>지시(비워도 됨)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>답변이 여기에 나타납니다</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>프롬프트 전체 보기</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>모델이 보는 그대로의 프롬프트</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>이 변형 제거</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>변형 %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>최종 답: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>불러올 방식을 알아보는 중</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>불러올 방식을 알아보는 중…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>실행될 곳: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>이전 판</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>다음 판</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>이전 판 (Alt+왼쪽)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>다음 판 (Alt+오른쪽)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>판 %2개 중 %1</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>%1의 토큰</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>%1 빼기</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1토큰</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n토큰</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>토큰당 %1자</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>토큰당 %1바이트</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>처음 %1개만 표시</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>여기서 글을 정확히 되살릴 수 없음</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>백업을 복원하는 중…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>고른 것을 지우는 중…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>중지</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>끝나는 대로 창이 다시 열립니다.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>이어 쓴 글</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>노드</translation>
        </message>
        <message>
            <source>After</source>
            <translation>이전 노드</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>토큰</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>로그 확률</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>프롬프트</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1, 확률 %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>임베딩</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>어텐션</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>순환</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>피드포워드</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>전문가</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>정규화</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>출력</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>기타</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>구성 요소</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>가중치</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>구성 요소별 가중치</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>텐서</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>개수 × 형상</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>크기</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>텐서별 가중치</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>합계</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>텐서 숨기기</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>모든 텐서 보기</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1(%2%)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>가중치 모두 %1개, %2: 파일의 모든 텐서의 합입니다.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>모델은 이 컴퓨터에서 실행됩니다. 쓰는 내용은 여기에 남습니다.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>무엇을 알고 싶으세요?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>임시 채팅</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>아무것도 디스크에 쓰지 않습니다. 떠나면 없어집니다.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Parlance는 무엇인가요?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>문서는 어떻게 요약하나요?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>제 글은 비공개인가요?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>건너뛰기</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>환영 화면 나가기</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>뒤로</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>모델 파일 추가…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Parlance에 오신 것을 환영합니다</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>%2단계 중 %1단계</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>모델 파일 고르기</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>모델 (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>환영</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>하고 싶은 일, 언어, 그에 맞는 모델.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>환영 화면 보기</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path}은(는) Parlance 백업이 아닙니다.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>“백업…”으로 만든 파일을 고르세요.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>백업 {path}이(가) 손상되어 복원할 수 없습니다.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>아무것도 바뀌지 않았습니다. 다시 복사하거나 다른 것을 고르세요.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>백업 {path}은(는) Parlance {version}(으)로 만들었습니다.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>여기의 Parlance를 업데이트한 다음 복원하세요.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>백업 {path}을(를) 읽지 못했습니다: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>권한과 파일이 있는 드라이브를 확인하세요.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>{path}의 디스크에 자리가 모자랍니다. {needed_bytes}이(가) 필요하지만 여유는 {free_bytes}입니다.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>아무것도 바뀌지 않았습니다. 공간을 비우고 다시 해 보세요.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>아무것도 가져오지 않았습니다. 원래 프로그램에서 대화를 다시 내보내세요.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path}에는 Parlance가 아는 종류의 대화가 없습니다.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan 또는 llama.cpp 웹 페이지에서 내보낸 파일, ZIP, 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path}이(가) 손상되었습니다. {line}행 {column}열을 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path}이(가) 손상되었습니다. {place}에 {found}이(가) 있으면 안 됩니다.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path}이(가) 손상되었습니다. {place}의 메시지가 자기 자신보다 앞에 있습니다.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path}이(가) 손상되었습니다. {place}의 메시지가 두 번 있습니다.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path}은(는) 대화 내보내기 파일로는 너무 큽니다.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>아무것도 가져오지 않았습니다. 한 번에 더 적은 대화를 내보내세요.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path}은(는) 더 새로운 Parlance에서 내보냈습니다(형식 버전 {version}).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>가져오려면 최신 Parlance를 설치하세요.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>{path}에 대화가 없습니다.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>다른 파일이나 폴더를 고르세요.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>“{name}” 대화가 없습니다.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>어떤 것이 있는지는 “parlance chats list”로 보세요.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>도구 호출과 그 결과: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>다른 프로그램이 표시하지 않는 메시지: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>글이 없는 메시지: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>대화 도중의 지시: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>그림: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>소리와 동영상: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>내보낸 파일에 텍스트가 없는 첨부 파일: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>알 수 없는 종류의 부분: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>메시지가 없는 대화: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>{path} 파일이 없습니다.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>이름과 폴더를 확인하세요.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path}을(를) 읽지 못했습니다: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>권한을 확인하거나 다른 폴더에 복사하세요.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path}은(는) Parlance가 읽지 못하는 종류의 파일입니다.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>PDF, 오피스 문서 또는 텍스트로 저장하세요.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path}이(가) 손상되었거나 이름과 내용이 다릅니다.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>만든 프로그램에서 열어 다시 저장하세요.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path}은(는) 암호로 보호되어 있습니다.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>암호를 입력하거나 암호 없는 사본을 저장하세요.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path}은(는) Parlance가 열 수 없는 방식으로 암호화되어 있습니다.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>해당 프로그램에서 열어 암호 없는 사본을 저장하세요.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>이 암호로는 {path}이(가) 열리지 않습니다.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>대문자와 키보드를 확인하고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path}의 인코딩은 “{encoding}”이(가) 아닙니다.</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>다른 것을 고르거나 Parlance에 맡기세요.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path}은(는) Parlance가 읽지 못하는 옛 형식입니다.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>.docx나 .pptx로 저장하세요. LibreOffice가 설치되어 있으면 Parlance가 직접 변환합니다.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice가 {path}을(를) 변환하지 못했습니다.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>만든 프로그램에서 열어 .docx로 저장하세요.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path}은(는) 그림인데, 그림을 보는 모델을 불러오지 않았습니다.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>모델에서 이미지를 읽는 모델을 고르거나 글 자체를 주세요.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path}에 읽을 수 있는 텍스트가 없습니다.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>쪽이 스캔한 이미지라면 모델에서 이미지를 읽는 모델을 고르세요.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>{path}을(를) 읽는 데 시간이나 메모리가 너무 많이 들었습니다.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>더 작은 파일로 나누세요.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>{path}에 문서가 없습니다.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>문서가 있는 폴더나 문서를 고르세요.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>{path}에 문서가 {number}개보다 많습니다.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>아무것도 추가하지 않았습니다. 그 안의 폴더를 하나씩 고르세요.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>문서에 이 말과 관련된 내용이 없습니다.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>다른 말로, 또는 문서의 언어로 질문하세요.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model}은(는) 이 형식의 요약을 쓰기에는 너무 작습니다.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>문단, 요점, 절 중에서 고르거나 모델에서 더 큰 모델을 고르세요.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>텍스트가 없는 쪽이 있음</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>읽지 못한 쪽이 있음</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>일부 쪽은 모델이 그림에서 읽음</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>텍스트 인코딩은 추정한 것임</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>읽기가 도중에 끝남</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>아주 큰 표는 첫 행과 마지막 행들만 읽음</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>첨부된 파일은 읽지 않음</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>파일의 일부가 손상되어 읽지 않음</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>LibreOffice가 변환함</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>페이지 본문 밖의 내용은 읽지 않음</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>숨은 텍스트는 읽지 않음</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>한 문장</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>요점</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>문단</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>절별로</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>사실 표</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>할 일</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>질문과 답</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>초록</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>간략히</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>자세히</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>전체를 하나로 요약</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>일치하는 점</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>다른 점</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>연표</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>요청한 언어가 아닌 듯합니다.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>요청한 것보다 깁니다.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>요청한 것보다 짧습니다.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>서로 되풀이되는 부분이 있습니다.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>문서의 내용을 말하는 것 같지 않습니다.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>이 문장들 대부분은 문서에서 출처를 찾지 못했습니다.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>모델이 너무 작아 다른 언어, 독자, 지시를 다룰 수 없어 뺐습니다.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>불러온 모델이 답하기에는 너무 작습니다. 질문에 가장 맞는 위치들입니다.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>모델</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>GPU의 모델</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>문서</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>자기 파일만</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>내 모든 파일</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>네트워크 없음</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>네트워크</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>다른 프로그램 없음</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>다른 프로그램</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>글은 안전합니다.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>파일은 그대로입니다.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>아무것도 바뀌지 않았습니다.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>전에 저장한 것은 안전합니다.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>이 컴퓨터에 “{name}”(이)라는 모델이 없습니다.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>어떤 것이 있는지는 모델(또는 “parlance models list”)에서 보세요.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>모델 파일 {path}이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>되돌려 놓거나 모델에서 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>모델 파일 {path}을(를) 읽지 못했습니다: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path}은(는) GGUF 모델 파일이 아닙니다.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>이름이 .gguf로 끝나고 완전히 다운로드한 파일을 고르세요.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>모델 파일 {path}이(가) 손상되었습니다: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>다시 다운로드하세요. 일부가 빠졌을 수 있습니다.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path}은(는) “{architecture}” 종류의 모델로, 실행할 수 없습니다.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>모델에서 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>모델에는 메모리 {needed_bytes}이(가) 필요하지만 여유는 {available_bytes}입니다.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>다른 프로그램을 닫거나, 컨텍스트를 줄이거나, 더 작은 모델을 고르세요.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>불러온 모델이 없습니다.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>모델에서 하나를 고르세요.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>모델이 예기치 않게 멈췄습니다. 글은 안전합니다.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>계속하려면 다시 시작하세요.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>모델을 시작하지 못했습니다: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>다시 시도하세요. “parlance doctor”로 설치를 점검할 수 있습니다.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>이 모델은 두 번 예기치 않게 멈춰 자동으로 다시 시작하지 않습니다.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>파일이 손상되었을 수 있습니다. 다시 다운로드하거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>모델이 계속하지 못했습니다({step}, 코드 {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>다시 시도하세요. 또 생기면 모델을 새로 불러오세요.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>모델이 올바른 출력을 만들지 못합니다.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>파일이 손상되었을 수 있습니다. 모델에서 검증하거나 다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>이것은 {prompt_tokens}토큰인데 컨텍스트는 {context}토큰입니다.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>글을 줄이거나 설정에서 컨텍스트 길이를 늘리세요.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>모델 “{name}”에는 자체 채팅 형식이 없습니다.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>instruct 또는 채팅 모델을 고르세요. 기본 모델은 글을 이어 쓰기만 합니다.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>모델의 자체 채팅 형식이 동작하지 않습니다: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>이 모델의 다른 사본이나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>모델 “{name}”은(는) 이것을 할 수 없습니다({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>모델에서 그 용도로 만들어진 모델을 고르세요.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>“{first}”와(과) “{second}”은(는) 함께 요청할 수 없습니다.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>둘 중 하나를 빼세요.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>문법 또는 JSON 스키마를 쓸 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>고친 다음 다시 질문하세요.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path}은(는) 이 모델과 맞지 않습니다: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>바로 이 모델용으로 만들어진 파일을 쓰세요.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>이미지 {number}을(를) 읽을 수 없습니다.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>PNG나 JPEG로 저장해 다시 추가하세요.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>“{name}”은(는) Parlance가 아는 언어가 아닙니다.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>“en” 같은 코드나 “French” 같은 이름을 쓰세요.</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>글의 언어를 확실히 알 수 없었습니다.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>글이 쓰인 언어를 고르세요.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>모델이 쓸 만한 내용을 쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>다시 시도하거나 모델에서 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>글이 없습니다.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>글을 입력하거나 붙여 넣거나 문서를 놓으세요.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>{path}에 저장할 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>공간을 비우거나 폴더의 권한을 확인하세요.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>다른 프로그램이 {path}을(를) 쓰고 있습니다.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>그 프로그램을 닫고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>대화가 담긴 파일 {path}이(가) 손상되었습니다.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>파일은 그대로 보관됩니다. 백업에서, 또는 아직 읽을 수 있는 것으로 복구하세요.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path}은(는) 더 새로운 Parlance에서 만들었습니다.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>읽기 전용으로 엽니다. 계속하려면 Parlance를 업데이트하세요.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>{path}의 설정을 읽지 못했습니다.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>{kept_as}(으)로 보관했습니다. 지금은 기본값을 씁니다.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path}에 Parlance 설정이 없습니다.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>설정에서 내보낸 파일을 고르세요.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path}을(를) 쓰지 못했습니다: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>다른 위치를 고르거나 공간을 비우세요.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Parlance 안에서 문제가 생겼습니다: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>글은 안전합니다. 자세한 내용과 함께 알려 주세요.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>네트워크가 꺼져 있습니다.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>온라인에 연결하려면 설정에서 켜거나 HF_HUB_OFFLINE을 해제하세요.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>{host}에 연결하지 못했습니다: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>인터넷 연결과, 있다면 프록시를 확인하세요. 받은 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host}이(가) 오류 {status}(으)로 응답했습니다.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>보통 곧 풀립니다. 나중에 다시 시도하세요. 받은 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>여기에서 {host}에 보낸 요청이 너무 많습니다.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>몇 분 기다렸다가 다시 시도하세요. 받은 것은 보관됩니다.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>{host}에서 응답하는 것은 Hugging Face Hub가 아닙니다.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>로그인이 필요한 네트워크나 일부 프록시가 그렇습니다. 브라우저에서 웹 페이지를 열어 확인하세요.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>Hub에 저장소 “{repo}”이(가) 없거나 비공개입니다.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>이름을 확인하세요. 비공개라면 토큰으로 로그인하세요.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>저장소 {repo}에 파일 {file}이(가) 더 이상 없습니다.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>페이지를 다시 열고 다른 파일을 고르세요.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>{repo} 제작자의 약관에 먼저 동의해야 합니다.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>약관 페이지를 열고 Hugging Face 계정으로 동의한 뒤, 여기에서 토큰으로 로그인하고 다시 시도하세요.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Hub가 이 컴퓨터에 보관된 토큰을 받아들이지 않습니다.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>새 토큰을 입력하거나 로그인하지 않고 계속하세요. 공개 모델에는 필요 없습니다.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>자리를 만든 다음 다시 시작하세요(모델에서 옛 리비전과 잔여 파일이 차지하는 양을 볼 수 있습니다).</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{repo}의 {file}이(가) 두 번 모두 Hub와 다른 바이트로 도착했습니다.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>다른 네트워크에서, 또는 나중에 시도하세요. 아무것도 남기지 않았고 다른 파일은 건드리지 않았습니다.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>지금 다른 프로그램이 {repo}의 {file}을(를) 다운로드하고 있습니다.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>끝날 때까지 기다렸다가 다시 시작하세요. 받은 것을 그대로 씁니다.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>“{name}”을(를) 불러온 상태입니다.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>먼저 내리세요.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>“{name}”을(를) 다운로드하는 중입니다.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>먼저 다운로드를 취소하세요.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>계획을 세운 뒤 디스크에 있는 “{name}”의 내용이 바뀌었습니다. 아무것도 제거하지 않았습니다.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>새 계획을 보고 확인하세요.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>“{name}”을(를) {target}(으)로 만들지 못했습니다: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>다른 형식이나 더 정밀한 원본을 고르세요. 원본은 그대로입니다.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>“{name}”을(를) 변환할 수 없습니다. {architecture}은(는) Parlance가 변환하는 것이 아닙니다.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>찾아보기에서 GGUF를 찾아보세요.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>체크포인트 {path}을(를) 쓸 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>처음부터 끝까지 다시 다운로드하세요.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path}이(가) 이미 있습니다.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>먼저 이름을 바꾸거나 제거하세요. 아무것도 덮어쓰지 않았습니다.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>레이어 {layers}개 모두 {device}에</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>레이어 {layers}개 모두 {device}에, 일부 전문가는 메모리에</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>레이어 {layers}개 중 {gpu_layers}개가 {device}에</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>프로세서, 스레드 {threads}개: GPU 여유는 {free_bytes}, 최소 {needed_bytes} 필요</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>프로세서, 스레드 {threads}개: GPU를 찾지 못함</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>프로세서, 스레드 {threads}개: llama.cpp가 이 GPU를 지원하지 않게 빌드됨. “{detail}”(으)로 지원하게 빌드할 수 있음</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>프로세서, 스레드 {threads}개: GPU 드라이버가 없음({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>프로세서, 스레드 {threads}개: {detail}의 드라이버가 llama.cpp에 GPU를 제공하지 않음</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>프로세서, 스레드 {threads}개: GPU 레이어가 0으로 설정됨</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>서버 {device}에서</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>메모리에 맞추려고 컨텍스트를 모델이 아는 것보다 짧게 했습니다.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>GPU에 맞추려고 컨텍스트 메모리의 정밀도를 낮췄습니다.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>일부 레이어의 전문가는 컴퓨터 메모리에 남습니다.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>GPU에 자리가 없어 일부 레이어는 프로세서에 남습니다.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>메모리가 모자라 불러오지 못해 양을 줄여 다시 했습니다.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>메모리 부족: 모두 느려짐</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>프로세서가 뜨거워 느려짐</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>배터리 사용 중: 스레드 줄임</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{other}의 자리를 만들려고 {name}을(를) 내림</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>쓰지 않아 {name}을(를) 내림</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name}이(가) 계획대로 들어가지 않아 줄여서 불러옴</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name}이(가) 여기 있으며 이제부터 씁니다</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name}이(가) 스스로 끝나 다시 시작함. 답변은 이어졌음</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path}을(를) 가져올 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>아무것도 받아들이지 않았습니다. 어시스턴트 목록에서 내보낸 파일을 고르세요.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>서버 {address}에 연결할 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>서버를 시작하거나 모델에서 주소를 확인하세요.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>서버 {address}이(가) 키를 받아들이지 않습니다.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>소유자에게 받은 키를 모델에서 입력하세요.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>서버 {address}에 모델 “{model}”이(가) 없습니다.</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>모델에서 서버에 있는 것을 고르세요.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>서버 {address}이(가) 바빠서 기다려 달라고 합니다.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>잠시 뒤 다시 시도하거나 이 컴퓨터의 모델을 쓰세요.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>서버 {address}에서 오류가 났습니다(HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>다시 시도하세요. 계속되면 서버의 로그를 살펴보세요.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>답변 도중에 {address} 연결이 끊겼습니다.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>도착한 것은 보관됩니다. 다시 시도하세요.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>{address}에서 응답하는 것은 OpenAI 프로토콜 서버가 아닙니다.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>주소를 확인하세요. 서버 대부분은 끝에 “/v1”이 있어야 합니다.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>“{address}”은(는) 서버 주소가 아닙니다.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>http://127.0.0.1:8080/v1 같은 모양입니다.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>RPC 서버 {address}이(가) 응답하지 않거나, 다른 프로그램이 쓰고 있거나, llama.cpp 버전이 다릅니다.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>서버를 시작하거나 모델에서 목록에서 빼세요.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>“{address}”은(는) RPC 서버 주소가 아닙니다.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>192.168.1.20:50052처럼 이름이나 IPv4 주소와 포트입니다. llama.cpp의 RPC는 IPv6를 지원하지 않습니다.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>이 컴퓨터의 장치를 {address}에서 제공할 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>이 컴퓨터의 주소와 비어 있는 포트를 고르세요.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>RPC 서버 {address}이(가) 불러온 모델의 계산을 하고 있습니다.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>불러오기 전에 계획을 보려면 그 모델을 내리세요.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp가 RPC 없이 빌드되었습니다.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>“make run RPC=1”로 빌드하거나 서버를 빼세요.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path}은(는) 이 모델에 미리 추측을 해 줄 수 없습니다: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>같은 계열의 더 작은 모델을 고르거나 없음으로 두세요.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device}이(가) 응답을 멈췄습니다.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>남은 장치에 모델을 다시 불러옵니다.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>모델 “{model}”은(는) 이 언어용으로 만들어지지 않았습니다: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>다른 언어를 고르거나 모델에서 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>모델 “{model}”은(는) {source}에서 {target}(으)로 번역하지 못합니다.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>영어나 중국어를 거쳐 번역하거나 다른 모델을 고르세요.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>글이 이미 이 언어입니다: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>번역할 다른 언어를 고르세요.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path}은(는) 문서로 번역할 수 없는 종류입니다.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>글을 복사해 번역하거나 다른 형식으로 저장하세요.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path}이(가) 번역할 때와 달라졌습니다.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>다시 추가하세요. 바뀌지 않은 부분은 새로 번역하지 않습니다.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path}은(는) 읽을 수 있는 용어 목록이 아닙니다: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>줄마다 용어와 번역이 있는 표나 TBX 파일을 쓰세요.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>숫자 {detail}이(가) 없음</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>주소 {detail}이(가) 없음</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>자리표시자 {detail}이(가) 없음</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>용어집과 다름: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>원문과 같음</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>다른 언어로 보임</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>되풀이됨</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>원문보다 훨씬 긺</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>원문보다 훨씬 짧음</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>따옴표나 괄호가 닫히지 않음: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>모델이 끝을 쓰지 않음</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>서식이나 링크가 없어짐: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>글 안에 있는 것의 자리를 확인하세요: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>번역되지 않음: 원문을 남겨 둠</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>자막으로는 줄이 너무 긺</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>이 언어용으로 만든 모델이 아님</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>모델이 이 두 언어 사이를 번역하지 못함</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>글이 이미 이 언어임</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>번역은 새 문서가 됩니다. 이 형식은 다른 말을 넣어 쓸 수 없습니다.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>수식이 있습니다. 다른 언어가 될 글을 찾는 수식일 수 있습니다.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>차례는 열 때 갱신됩니다.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>차트와 도표의 글은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>변경 내용 추적으로 삭제한 글은 그대로 남습니다.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>파일의 서명은 번역본에는 유효하지 않습니다.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>{host}이(가) 보낸 것은 Parlance 개발자가 서명한 목록이 아닙니다.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>아무것도 쓰지 않았습니다. 다른 네트워크에서 다시 시도하고, 계속되면 개발자에게 알려 주세요.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>{host}의 버전 목록이 이미 본 것보다 오래되었습니다.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>누군가 새 버전을 숨기고 있을 수 있습니다. 다른 네트워크에서 다시 시도하세요.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>번역하려면 모델에서 GGUF로 된 T5나 MADLAD 모델, 또는 아무 instruct 모델을 고르세요.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>요약하거나 고쳐 쓰려면 모델에서 GGUF로 된 FLAN-T5 모델, 또는 아무 instruct 모델을 고르세요.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>글을 분류하거나 비교하려면 모델에서 GGUF로 된 BERT, ModernBERT, nomic 임베딩 모델을 고르세요.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>끝남</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>길이 제한 도달</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>컨텍스트가 가득 참</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>중지 문구 도달</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>중지됨</translation>
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
            <translation>대화</translation>
        </message>
        <message>
            <source>You</source>
            <translation>나</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>답변</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>생각</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>지시</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>첨부: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>이 답변은 끝나지 않았습니다.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>시작: {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>모델: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>{date}에 Parlance에서 내보냄</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>요약</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>출처</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>{number}쪽</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>슬라이드 {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>시트 {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>문단 {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>문서에서 찾지 못한 숫자와 이름 뒤에는 {sign} 표시가 있습니다.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>문단 {all}개 중 {read}개 읽음({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>텍스트가 없는 쪽: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>읽지 못한 쪽: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>서버 %1에서 실행</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>실행되는 곳: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>백그라운드에서 계속</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>예시의 질문</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>예시의 답변</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>이 예시 제거</translation>
        </message>
    </context>
</TS>
