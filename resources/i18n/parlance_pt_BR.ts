<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Abrir os termos</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Token do Hugging Face (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Token do Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Guardar neste computador</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Guardar o token neste computador</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Onde as ferramentas do Hugging Face guardam o delas.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Abra os termos e aceite-os com sua conta do Hugging Face. Depois entre aqui com um token dessa conta que possa ler.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>Se for privado, entre com um token que possa lê-lo.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>Os autores têm seu consentimento: os arquivos podem ser baixados.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Perguntando ao Hub se os arquivos podem ser baixados…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>Os arquivos ainda não podem ser baixados.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Os autores pedem antes seu consentimento aos termos deles.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Você não entrou.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Você fica conectado até fechar o Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>Você entrou com o token de HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Você entrou com o token guardado neste computador.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Ainda trabalhando; “Parar” encerra na hora.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Aguardando o modelo…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escrevendo…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lendo: %1 de %2 tokens</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Escrevendo…  %1 tokens/s</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>Outras opções foram escolhidas. As notas já feitas são reaproveitadas onde servem.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Resumir de novo</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Responder de novo com…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Responder de novo</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>A resposta anterior fica: você pode voltar a ela com as setas abaixo dela.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Quem responde</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Outras formas de dizer</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Procurando outras formas de dizer…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Nenhuma outra foi encontrada.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Ocultar o raciocínio</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Mostrar o raciocínio</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Pensando…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Pensando há %1 s…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>Pensou por %1 s</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Como foi feita</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Procurando a resposta…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 não pôde ser lido. Ele foi guardado como %2, e o Parlance começou um novo.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Separados</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Juntos</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Como resumir vários documentos</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>O que fazer com eles juntos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Pergunta sobre o documento</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Perguntar</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Parar a resposta</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Pergunte sobre os documentos</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Pergunte sobre o documento</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Procurando o documento…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Sem o documento, não dá para perguntar nada sobre ele</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Você poderá perguntar quando o documento estiver aberto</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Você parou esta resposta.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Consultar</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Consultando o endereço</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Redator</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Escreve e melhora textos com a sua própria voz</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Você ajuda a escrever. Responda no idioma do texto recebido. Escreva frases simples e vivas; evite clichês e exageros. Ao melhorar um texto, preserve o sentido, os fatos e a voz do autor, dê primeiro o texto novo inteiro e depois cite, em poucas palavras, as principais mudanças. Só pergunte de volta quando não puder continuar de outro modo.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Deixe este texto mais claro e mais curto:</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Escreva uma carta gentil recusando um convite.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Programador</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Escreve, explica e conserta código</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Você é um programador cuidadoso. Dê código completo que funcione, em um bloco de código com a linguagem indicada, e use a biblioteca padrão onde ela bastar. Trate os erros e diga o que presumiu. Antes do código, explique em uma ou duas frases como vai proceder; depois dele, como testá-lo. Se não tiver certeza de que uma função ou opção existe, diga isso.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>O que este código faz e onde pode falhar?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Escreva um programa que renomeia fotos pela data.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Professor</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Explica passo a passo e faz perguntas</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Você é um professor paciente. Descubra primeiro o que o aluno já sabe. Explique um passo de cada vez, com um exemplo do dia a dia, e termine com uma pergunta que mostre se foi entendido. Não dê logo a solução de um exercício: dê uma dica e depois uma maior. Elogie o que está certo e diga com clareza e gentileza o que não está.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Explique frações para mim.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Por que o céu é azul?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Resumidor</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Diz em poucas palavras o que um texto diz</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Você resume textos no idioma deles. Primeiro uma frase com o mais importante, depois de três a sete pontos, cada um uma frase inteira. Mantenha nomes, números e datas exatamente como estão. Diga só o que o texto diz, nada seu; onde ele for obscuro ou se contradisser, diga isso.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Resuma este texto:</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>O que foi decidido nesta ata e quem vai fazer?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Assistentes</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Usar neste chat</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Um assistente é um conjunto de instruções e configurações com um nome. Crie o seu com “Novo”.</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>Adicionar quatro para começar</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Inícios</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Descrição</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Inícios, um por linha: oferecidos na página vazia</translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln assistente</numerusform>
                <numerusform>%Ln assistentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt</numerusform>
                <numerusform>%Ln prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken in: %1.</source>
            <translation>Incluído: %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Salvo: %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Novo assistente</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Importar assistentes</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Exportar assistentes</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Assistentes (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Anexar documentos ou imagens</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>Anexado à mensagem</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln arquivo além do que cabe em uma mensagem: não incluído.</numerusform>
                <numerusform>%Ln arquivos além do que cabe em uma mensagem: não incluídos.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>“%1” não vê imagens: recebe só os nomes delas.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln palavra</numerusform>
                <numerusform>%Ln palavras</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>Aguardando…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Lendo… %1 de %2 páginas</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Não anexado</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>“%1”: %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>“%1” foi lido por inteiro.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>Nada de “%1” foi lido: não há espaço no contexto.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Foi lido %1% de %Ln página de “%2” para isto. Mostrar</numerusform>
                <numerusform>Foram lidos %1% das %Ln páginas de “%2” para isto. Mostrar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>Foi lido %1% de %Ln palavra de “%2” para isto. Mostrar</numerusform>
                <numerusform>Foram lidos %1% das %Ln palavras de “%2” para isto. Mostrar</numerusform>
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
                <numerusform>%Ln conversa</numerusform>
                <numerusform>%Ln conversas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated text(s)</source>
            <translation>
                <numerusform>%Ln texto traduzido</numerusform>
                <numerusform>%Ln textos traduzidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln documento traduzido</numerusform>
                <numerusform>%Ln documentos traduzidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln texto resumido</numerusform>
                <numerusform>%Ln textos resumidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln termo de glossário</numerusform>
                <numerusform>%Ln termos de glossário</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln correção</numerusform>
                <numerusform>%Ln correções</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln assistant(s)</source>
            <translation>
                <numerusform>%Ln assistente</numerusform>
                <numerusform>%Ln assistentes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln saved prompt(s)</source>
            <translation>
                <numerusform>%Ln prompt salvo</numerusform>
                <numerusform>%Ln prompts salvos</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>chats, traduções e resumos</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>configurações</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>o texto em Traduzir</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>o texto a completar</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>a fila de resumos</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>a fila de traduções</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>palavras adicionadas ao dicionário</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Feito em %1 no “%2” pelo Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Feito em %1 pelo Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Fazer backup de tudo</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Chats com seus anexos, traduções, resumos, glossários, assistentes, rascunhos e configurações vão para um único arquivo. Os modelos não fazem parte dele, nem as chaves dos servidores: informe-as de novo depois de restaurar.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>Com as configurações de pastas, modelos e hardware</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Quanto já foi salvo no backup</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Backups do Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Nome deste computador, se deve constar no arquivo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Fazer backup…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Salvo como %1 em %2 (%3) e conferido. Contém %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>só configurações</translation>
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
            <translation>Buscar a resposta mais provável</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>Parar nas primeiras respostas completas</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Largura: começos acompanhados</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Penalidade de tamanho: mais favorece respostas mais longas</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>continua</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>podado</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminou</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Busca em feixe</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2: log-probabilidade %3, pontuação %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nó</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Depois de</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilidade</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Soma</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Desfecho</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1: log-probabilidade %2, pontuação %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>parte do vencedor</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>“%1” não é um número de token com um viés, como “50256 -5”.</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Conversas excluídas</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>A lixeira está vazia.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Apagar definitivamente…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Esvaziar a lixeira…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>Apagar “%1” definitivamente?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>Apagar %Ln conversa definitivamente?</numerusform>
                <numerusform>Apagar %Ln conversas definitivamente?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Todas as mensagens serão apagadas. Isso não pode ser desfeito.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Ficha do modelo</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Mostrar o modelo em uso</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Dado</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lendo o arquivo…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>A ficha de %1, que não é o modelo em uso.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Nenhum modelo deste computador está em uso. Escolha um acima.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Decodificador: continua um texto, token por token</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Codificador: lê um texto nos dois sentidos e o transforma em vetores</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Codificador e decodificador: lê um texto inteiro e depois escreve outro</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Recorrente: mantém um estado de tamanho fixo, por mais longo que seja o texto</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Híbrido: algumas camadas olham o texto inteiro, outras mantêm um estado</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE sobre bytes</translation>
        </message>
        <message>
            <source>SentencePiece BPE</source>
            <translation>SentencePiece BPE</translation>
        </message>
        <message>
            <source>SentencePiece unigram</source>
            <translation>SentencePiece unigrama</translation>
        </message>
        <message>
            <source>WordPiece</source>
            <translation>WordPiece</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>O modelo</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Camadas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Família</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>Os números que foram aprendidos. Todos estão no arquivo.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 para cada token</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Pesos em uso</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>Só alguns especialistas trabalham em cada token, o que o torna mais rápido.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Quantização</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>Com que precisão os pesos são guardados: menos bits, arquivo menor.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1; entre elas, cada token são %2 números</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atenção</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Algumas camadas só olham os últimos %1 tokens</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Janela deslizante</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>%1 de %2 trabalham em cada token</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Especialistas</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Posições</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Como o modelo sabe em que ponto do texto um token está.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 cabeças de %2; chaves e valores são comprimidos juntos</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 cabeças de %2; %3 guardam chaves e valores, cada uma para %4 cabeças</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 cabeças de %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Rotatórias, base %1, esticadas %2 vezes (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Rotatórias, base %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Rotatórias</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 tokens, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulário</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Contexto de treino</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>O tamanho dos textos com que ele aprendeu.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Formato de chat</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>No arquivo</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Novo chat</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporário</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Parar a resposta</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Tentar de novo: responder outra vez</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Pesquisar conversas</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nova pasta…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Conversas excluídas…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Renomear esta conversa…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Fixar esta conversa</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Desafixar esta conversa</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exportar esta conversa…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportar todas as conversas…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Excluir esta conversa</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Renomear conversa</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Ações da conversa</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Chat temporário</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Novo chat</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Novo chat temporário</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Solte para anexar à mensagem</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Escolher documentos e imagens</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Documentos e imagens</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>A resposta terminou: %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>imagens</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>O modelo não consegue seguir: %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>O que você anexou ainda está sendo lido.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Espere antes a resposta, ou pare-a com Esc.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>Não executáveis como estão</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Checkpoints no cache do Hugging Face que o llama.cpp não lê. Os de algumas famílias podem ser convertidos; o checkpoint fica como está.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Converter</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>Fazer dele um GGUF que o Parlance possa executar</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>Converter %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Mais para %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Remover tudo do repositório…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Copiar o comando “%1”</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Comparar respostas</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Perguntar aos dois</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Primeiro lado</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Segundo lado</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>O que perguntar aos dois?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>Um após o outro, para comparar as velocidades</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Parar os dois</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>Os dois lados são iguais: só o acaso os diferencia.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>De novo</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Guardar esta resposta</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Guardada</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Aguardando o modelo…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lendo: %1 de %2 tokens</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Raciocinando…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escrevendo…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Parado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>%1 s in all</source>
            <translation>%1 s no total</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 s até o primeiro token</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>não seguido: %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>imagens</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>Este é um modelo base: continua textos e não foi feito para chats.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Completar um texto</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Comece um texto aqui e deixe o modelo continuá-lo no cursor.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Voltar ao chat</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Tokens de uma continuação</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> tokens</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>Temperatura </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Completar um texto</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Preencher a lacuna</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Parar (Esc)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Continuar (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Temperatura %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Aguardando o modelo…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lendo: %1 de %2 tokens</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Escrevendo…  Esc para.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Ponha o cursor em uma lacuna: o modelo considera o que vem depois.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>O modelo continua a escrever no cursor. Nada é acrescentado ao seu texto.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>The text is longer than the context: %1 letters were not read.</source>
            <translation>O texto é mais longo que o contexto: %1 letras não foram lidas.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Este modelo não considera o que vem depois do cursor.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Este modelo foi feito para chats; um modelo base continua melhor os textos.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Esc para parar</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Parar de escrever</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Chat temporário: nada dele é guardado</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Escreva ao Parlance ou solte um documento</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Parar de escrever (Esc)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Enviar em seguida</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Enviar quando a resposta estiver escrita (Enter)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Enviar (Enter)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Resumindo as mensagens anteriores…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Parar de resumir</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Uma resposta, depois da conversa que a antecede</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Uma tradução, cada parágrafo depois do que se pediu ao modelo</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Um resumo como texto isolado: aquilo de que foi feito não é considerado</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Seu texto</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Avaliado por %1. Escrito por %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Avaliado por %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>O primeiro token não tem probabilidade: não há nada antes dele.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>O texto é mais longo que o contexto: a partir do token %1, o modelo só conhecia o que vinha logo antes.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Só os primeiros %1 caracteres são avaliados.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>“%1” %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>“%1”: %2. Nada era mais provável.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>“%1”: %2, colocação %3. Mais prováveis: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>Perplexity %1</source>
            <translation>Perplexidade %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Log-probabilidade média %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Número no vocabulário</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Probabilidade</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilidade</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Colocação</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Mais provável</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Confiança</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Uma perplexidade de 5 significa que o modelo hesitou, em média, como entre cinco tokens igualmente prováveis. 1 significa que tinha certeza.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>O que vinha antes do texto</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Mostrar o que vinha antes</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>O que vem antes</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>O que vem antes (pode ficar vazio)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Um texto seu</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Avaliar um texto seu</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>Quanta certeza o modelo tem?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Quanto já foi avaliado</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Onde ele teve menos certeza</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Aponte para um token ou percorra-os com as teclas de seta.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Texto livre</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>As respostas não seguem esquema nem gramática.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>As respostas seguem um esquema JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>As respostas seguem uma gramática.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>As respostas são texto livre.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Escrever…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>A resposta está conforme.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>A resposta foi cortada; até onde vai, está conforme.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>A resposta não é JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Saída estruturada</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Texto livre</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Esquema JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Gramática (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>Como são as respostas</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Esquema ou gramática</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Inserir um exemplo</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Pergunta para testar</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Diga um livro de que você gosta.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Testar</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>Testar no modelo</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>As respostas viram JSON que segue o esquema (JSON Schema 2020-12). Diga na pergunta o que os campos significam: o modelo vê a pergunta, não o esquema.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>As respostas seguem a regra “root” de uma gramática no GBNF do llama.cpp: regras como name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>As respostas são escritas livremente, como o modelo quiser.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Ainda não há nada escrito.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>O modelo consegue seguir isto.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>Aguardando o modelo…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Escrevendo…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Parado.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>O modelo do chat</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>temperatura %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Como está (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 de %2 tokens</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Contexto: %1 de %2 tokens em uso</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Mostra o que ocupa quanto</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>O que o modelo recebe</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Esta conversa</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>O que você está escrevendo</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Reservado para a resposta</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Livre</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Todo o contexto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln das mensagens mais antigas não será enviada.</numerusform>
                <numerusform>%Ln das mensagens mais antigas não serão enviadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Os números são estimados: este modelo não conta.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Quando o contexto enche, as falas mais antigas ficam de fora.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Resumir antes o anexo</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Contexto maior…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>Esta mensagem tem %1 tokens, mas só há espaço para %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Com esta mensagem, %Ln das mensagens mais antigas não será mais enviada.</numerusform>
                <numerusform>Com esta mensagem, %Ln das mensagens mais antigas não serão mais enviadas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Fixadas</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln conversa encontrada</numerusform>
                <numerusform>%Ln conversas encontradas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln conversa na lixeira</numerusform>
                <numerusform>%Ln conversas na lixeira</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln conversa</numerusform>
                <numerusform>%Ln conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Pasta %1, expandida: %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Pasta %1, recolhida: %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, fixada</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, na pasta %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renomear…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Expandir</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Recolher</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Remover a pasta…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fixar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Mover para uma pasta</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nova pasta…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Tirar da pasta</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Renomear conversa</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Renomear pasta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nova pasta</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>Remover a pasta “%1”?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Remover a pasta</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>As conversas dela ficam, sem pasta.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Conversas excluídas…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Novo chat</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nova pasta…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Pesquisar conversas</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a pesquisa</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Limpar a pesquisa (Esc)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Nenhuma conversa contém isto.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Suas conversas aparecerão aqui.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Recolhida</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Expandida</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copiar código</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Sua redação</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Pesquisar correções</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Esquecer o que os modelos traduziram…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correções</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Nenhuma correção contém isto.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Onde você muda uma tradução, sua redação passa a ser usada.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Partes do documento em que o resumo se baseia</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>o resumo se baseia em %1 delas</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>terminou sozinha</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>atingiu o tamanho</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>encheu o contexto</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parada</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Modo</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Soma das log-probabilidades</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>Por token</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Por que terminou</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Gulosa</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Busca em feixe</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Sorteada, semente %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln token(s)</source>
            <translation>
                <numerusform>%Ln token</numerusform>
                <numerusform>%Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>log-probability %1, %2 for each token</source>
            <translation>log-probabilidade %1, %2 por token</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Decodificação</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Decodificar</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>Até quatro números inteiros</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>Cada caixa traz um token, a soma das log-probabilidades até ele e, entre parênteses, sua pontuação com a penalidade de tamanho. Grossa: o vencedor; tracejada: podado; moldura dupla: uma resposta inteira.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Sementes</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Feixes</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Penalidade de tamanho</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Máximo de tokens</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>O que todas têm em comum aparece apagado; ▸ marca onde uma segue seu próprio caminho.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>O mesmo prompt, decodificado de forma gulosa, por sorteio com sementes e por busca em feixe, com a soma das log-probabilidades de cada um.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>Cancelar e excluir o que foi baixado?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Excluir %1</translation>
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
            <translation>Redefinir tudo</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Ajustado de outro modo neste chat: %Ln</numerusform>
                <numerusform>Ajustados de outro modo neste chat: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Este chat não ajusta nada por conta própria.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>Reverter “%1”</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Remover o resumo e voltar a enviar as mensagens</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Resumo, enviado no lugar de %Ln mensagem</numerusform>
                <numerusform>Resumo, enviado no lugar de %Ln mensagens</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Ocultar o resumo</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Mostrar o resumo</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Resumo das mensagens anteriores</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Todas as tarefas</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tradução</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Resumos</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Embeddings</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Todos os tamanhos</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>Até 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B a 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B a 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>Mais de 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Em alta primeiro</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Mais baixados</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Mais curtidos</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Mais novos primeiro</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Todas as licenças</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Todos os idiomas</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 mi de downloads</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 mil downloads</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 downloads</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parâmetros</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>um arquivo de %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>pede consentimento</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>contexto %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>alterado %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Tarefa</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordem</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Pesquise modelos, por exemplo “qwen3” ou “persian”</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Pesquisar modelos</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Mostrar mais</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Limpar a pesquisa</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>No Hub do Hugging Face</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Recomendados para este computador</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>Do catálogo</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Mostrar todos os %1</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Pedindo mais ao Hub…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Pesquisando…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Sem rede, há o catálogo acima.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>O Hub não tem um modelo GGUF assim.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>Enviar um resumo delas em vez disso</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Novo chat a partir de um resumo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln mensagem anterior não é mais enviada</numerusform>
                <numerusform>%Ln mensagens anteriores não são mais enviadas</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Uma mensagem anterior não é mais enviada</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Contexto maior: %1, cerca de %2 a mais de memória…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Contexto maior: %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Escrever o documento de novo</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Escrever em uma pasta…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Planilhas e colunas…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Traduzir de novo com outras opções…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Abrir o original</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Escolher uma pasta</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Traduzir de novo</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>Como tabela bilíngue: %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>Como documento: %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>Como o próprio documento</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Nenhum programa abre %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Escrito: %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>Os documentos que você marca com uma estrela aparecem aqui.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Nenhum documento tem esse nome.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Seus documentos aparecerão aqui.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>Apagar a tradução de “%1”? Os arquivos ficam.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Pesquisar documentos</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Documentos anteriores</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Documentos na lixeira</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Apagar todas as traduções da lixeira? Os arquivos ficam.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>O que for apagado não poderá ser recuperado.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Escolher documentos</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Escolher uma pasta</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Documento do Word</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Página web</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Traduzir para</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Tabela bilíngue</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Escrever original e tradução lado a lado, em vez do próprio documento</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Formato da tabela</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Para</translation>
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
            <translation>Fila de documentos</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Traduzir de novo</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Os documentos concluídos ficam na lista abaixo</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Não é um idioma do modelo</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Não é um par do modelo</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Já está neste idioma</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Tipo não traduzível</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>O arquivo mudou</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Abrindo</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Traduzindo</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Corrigindo o que não passou nas verificações</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Escrevendo o documento</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln a revisar</numerusform>
                <numerusform>%Ln a revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 de %2 parágrafos</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 já conhecidos</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Alterado desde que foi escrito</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>não escrito</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Novos documentos</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, páginas web, e-books, Markdown, legendas, PO, e-mails, tabelas e textos voltam no próprio formato; PDF, como documento do Word. A tradução é escrita ao lado do original, nunca por cima.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Solte para traduzir</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>Download de %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Adiantar %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Adiar %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Retomar %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Pausar %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Tirar %1 da lista</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Cancelar %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Sem entrar</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir a página</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Mostrar em Instalados</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Download de %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Retomar %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Pausar %1</translation>
        </message>
    </context>
    <context>
        <name>Downloads</name>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>falta menos de um minuto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>falta %Ln minuto</numerusform>
                <numerusform>faltam %Ln minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>faltam %1 h %2 min</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>falta mais de um dia</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>aguarda a vez</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>aguarda: a rede está desligada</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausado</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>concluído, cada byte conferido</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parado</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>tentando de novo…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>tenta de novo em %Ln segundo</numerusform>
                <numerusform>tenta de novo em %Ln segundos</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>conferindo o que já está aqui</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>conectando…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 chegou com bytes errados e está sendo baixado mais uma vez.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Pausar todos</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Retomar todos</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Limite de velocidade e downloads simultâneos, nas Configurações</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>Nada está sendo baixado</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>O que você baixa aparece aqui e continua após reiniciar.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Encontrar um modelo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln em andamento</numerusform>
                <numerusform>%Ln em andamento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln aguardando</numerusform>
                <numerusform>%Ln aguardando</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>%1 livres no disco</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Limite de velocidade: %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Sem limite de velocidade</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Nenhum modelo</translation>
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
            <translation>Solte documentos ou pastas em qualquer lugar aqui</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Escolher arquivos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Escolher uma pasta…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>faltam cerca de %1 h %2 min</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>faltam cerca de %1 h</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>faltam cerca de %1 min</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>faltam cerca de %1 s</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Editar sua mensagem</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Salvar e enviar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>A versão anterior é mantida. Ctrl+Enter envia.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Codificação: %1 (presumida)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Codificação: %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Se as letras parecerem erradas, escolha outra codificação</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Deixar com o Parlance</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos os idiomas</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Europeu ocidental</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Europeu central</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Báltico</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cirílico</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grego</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Árabe e persa</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebraico</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tailandês</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Chinês simplificado</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Chinês tradicional</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonês</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
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
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Apagar o que está guardado</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Apagar definitivamente</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>O que você marcar será apagado, também das lixeiras, e não poderá ser recuperado. Seus arquivos, modelos, glossários, correções, assistentes, prompts e configurações ficam.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>O Parlance encerra o que está fazendo e abre de novo sem isso.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Fazer backup antes…</translation>
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
            <translation>Apagar…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Apagar o que está guardado</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Chats, traduções, resumos e mais, tipo por tipo.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>O que você escolheu foi apagado.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Chats, com anexos e rascunhos</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Textos e documentos traduzidos, sua fila e sua memória</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Resumos, com perguntas, notas e fila</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Velocidades medidas e último uso dos modelos</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Palavras adicionadas ao dicionário</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Registros da rede e de inícios anteriores</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Adicionar um exemplo</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Salvo: %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 arquivos salvos em %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Exportar todas as conversas…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importar conversas…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Todas as configurações juntas</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Exportar as configurações…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importar configurações…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Redefinir todas as configurações…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importar configurações</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Exportar as configurações</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Configurações do Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>O que é isto? Clique aqui e depois no que você quer entender.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>O que é isto?</translation>
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
            <translation>Documento do Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, com tudo o que há</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Um arquivo para cada, em uma pasta</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Um arquivo para cada, em um ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Um arquivo com todas</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>Com o que o modelo pensou antes de responder</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Quanto já foi exportado</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exportar “%1”</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>Exportar %Ln conversa</numerusform>
                <numerusform>Exportar %Ln conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Conversas do Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>A conversa inteira, como é mostrada</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>A conversa escolhida (%Ln)</numerusform>
                <numerusform>As %Ln conversas escolhidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Só algumas mensagens:</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Todas as conversas (%Ln)</numerusform>
                <numerusform>Todas as %Ln conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Tipo de arquivo</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Para onde vão várias conversas</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>O JSON tem cada versão de cada mensagem, os anexos com o texto deles e o que cada resposta custou. Pode ser importado de volta sem perda.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>São escritas as mensagens mostradas, cada uma com a data e o modelo que respondeu. Só o JSON tem também outras versões e o texto dos anexos.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Exportar as configurações</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Escolher um arquivo…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Todas as configurações em um único arquivo, para outro computador. As chaves nunca vão nele.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Estas dizem algo sobre você ou este computador e ficam de fora:</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Escrever estas também</translation>
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
            <translation>Documento do Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texto simples</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Copiar o resumo</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Salvar o resumo</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Copiar com as fontes</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Salvo: %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Configurações e chaves dos servidores</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Chats, traduções, resumos e modelos importados</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Rascunhos, filas e conversas mantidas prontas</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Modelos baixados, compartilhados com outros programas</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Como está carregado…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>O modelo carregado</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Nenhum modelo está carregado. Quando houver um, aqui se vê onde ele roda.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Conjuntos de instruções em uso: %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>O que os modelos e os documentos podem alcançar, testado neste computador</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Testando…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>O comando %1 executa tudo e conta o que sai deste computador.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir a pasta</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Medindo…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Pastas do Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Mostrar o registro…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Registro desta inicialização e das falhas do motor</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Variáveis de ambiente em vigor</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Nenhuma está definida.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Versões e configurações para relatar uma falha, sem nomes nem pastas</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licenças…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Licenças de tudo o que vem junto</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %2 de %3 livres</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
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
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
    </context>
    <context>
        <name>FaultBar</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>O que significa, o que está a salvo e o que fazer</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar os detalhes</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Um modelo para este computador</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Escolhido pela memória livre, pelo que você quer fazer e pelos seus idiomas.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>Enquanto isso, o modelo inicial que veio com o Parlance está pronto. Ele é minúsculo: serve para conhecer o aplicativo, não para trabalho de verdade.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Examinando este computador…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Nenhum modelo conhecido cabe na memória livre agora. Feche outros programas e volte, ou siga com o modelo inicial.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Usar o modelo inicial</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Consultando o Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Baixar</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Padrão: %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Custa: %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>Vale quando o modelo for carregado de novo</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Voltar “%1” ao padrão</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Velocidade e memória</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lendo o arquivo…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Nenhum modelo deste computador está em uso. Escolha um acima.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Inserir</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>O que vai nas lacunas deste prompt?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Localizar no documento</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Ocorrência anterior</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Próxima ocorrência</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fechar a pesquisa</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Pesquisando…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Nenhuma pasta ainda; uma por linha</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Adicionar uma pasta</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Esquecer o que os modelos traduziram?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>Textos já traduzidos serão traduzidos de novo da próxima vez. Suas correções e seu histórico ficam.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>Esquecer “%1”?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Ele sai da lista, com a chave e o que foi ajustado para os modelos dele. Nada muda no próprio servidor.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sem título</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>já está aqui</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Modelos neste computador</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Estes já estão aqui e cabem na memória. Qual você quer usar? Os arquivos ficam onde estão.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Obter outro modelo…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Conversas encontradas</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Listas de termos (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Tabela com vírgulas (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Tabela com tabulações (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossário</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termos</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Correções</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>O que mostrar</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Idioma do texto</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Idioma da tradução</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Nunca traduzir</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Nomes e palavras que ficam como são em todos os idiomas</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Pesquisar termos</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Adicionar um termo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Nenhum termo contém isto.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Adicione nomes e palavras que nunca são traduzidos.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Adicione palavras e como devem ser traduzidas entre estes idiomas.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln termo foi incluído.</numerusform>
                <numerusform>%Ln termos foram incluídos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Salvo: %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Importar termos</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Exportar termos</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Planilhas e colunas a traduzir</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Traduzir estas</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Os outros ficam como estão.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln texto</numerusform>
                <numerusform>%Ln textos</numerusform>
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
            <translation>Pesquisar na ajuda</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Nenhuma página tem essas palavras. Tente menos, ou outras.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln seção encontrada</numerusform>
                <numerusform>%Ln seções encontradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Conteúdo da ajuda</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Resultados da pesquisa</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Localizar nesta página</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Ocorrência anterior</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Próxima ocorrência</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fechar a pesquisa</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Parte desta página ainda está em inglês.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Localizar nesta página</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto menor</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto maior</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Próximo parágrafo a revisar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln parágrafo a revisar</numerusform>
                <numerusform>%Ln parágrafos a revisar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Apagar definitivamente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Esvaziar a lixeira…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>A lixeira está vazia.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>São listados os %1 mais recentes.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Apagar definitivamente…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover para a lixeira</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Lixeira</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Nenhuma tradução contém isto.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>As traduções que você marca com uma estrela aparecem aqui.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>As traduções não são lembradas.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Suas traduções aparecerão aqui.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Apagar esta tradução?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Adicionar aos favoritos</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover para a lixeira</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Manter um histórico</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Lembrar traduções neste computador</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Fechar o histórico</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Pesquisar traduções</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Traduções anteriores</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Traduções na lixeira</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Apagar todas as traduções da lixeira?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>O que for apagado não poderá ser recuperado.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Como obter um modelo</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>O Parlance executa modelos GGUF. Escolha em Descobrir um adequado a este computador, solte um arquivo .gguf na janela ou indique uma pasta sua.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Descobrir modelos</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Escolher uma pasta de modelos</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>O que outras ferramentas puserem no cache do Hugging Face deste computador também aparece aqui, por exemplo com:</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Copiar o comando</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Modelos encontrados no Hub do Hugging Face</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Importar conversas</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Quanto já foi lido</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Escolher conversas exportadas</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Conversas exportadas</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Escolher uma pasta de conversas</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Escolher arquivos…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Escolher uma pasta…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Escolha o que Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan ou a página web do llama.cpp exportaram, ou solte aqui: arquivos, ZIPs como estão ou uma pasta. Nada é guardado antes que você veja o conteúdo, e nada sai deste computador.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>Importar %Ln conversa</numerusform>
                <numerusform>Importar %Ln conversas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln conversa foi encontrada. Marque as que quer importar.</numerusform>
                <numerusform>%Ln conversas foram encontradas. Marque as que quer importar.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Uma conversa foi encontrada.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln conversa importada</numerusform>
                <numerusform>%Ln conversas importadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>com %Ln mensagem</numerusform>
                <numerusform>com %Ln mensagens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln conversa ignorada: já está aqui.</numerusform>
                <numerusform>%Ln conversas ignoradas: já estão aqui.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Ficou de fora, porque o Parlance não tem lugar para isso: %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>Adicionar “%1” aos seus modelos</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>Adicionar %Ln modelo aos seus modelos</numerusform>
                <numerusform>Adicionar %Ln modelos aos seus modelos</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Arquivos a adicionar</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Usar onde está</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Nada é copiado nem alterado. Se o arquivo for movido depois, ele se perde aqui.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Mover para a pasta do Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>O arquivo sai de onde está. O Parlance poderá então removê-lo para você.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Isto vai mudar:</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>O arquivo não muda nada: tudo já está configurado assim.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Não entendidas, e deixadas como estão:</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Desconhecidas nesta versão, e deixadas de fora:</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>O modelo</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Vieses</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Penalidades</translation>
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
            <translation>Visualizações do modelo</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Examinar</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Próximo token</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Decodificação</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiança</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Modos de perguntar</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Velocidade e memória</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Ficha do modelo</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>chat</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>tradução</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>resumos</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>images</source>
            <translation>imagens</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>embeddings</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Padrão para o chat</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Padrão para tradução</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Padrão para resumos</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tradução</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Resumos</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Download inacabado</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Revisão antiga</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Arquivo que nenhum modelo usa</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Link quebrado</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>outra revisão o usa</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>outro modelo o usa</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>ele tem outro nome em outro lugar</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>é seu ou de outro aplicativo, e não é excluído</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>Removendo %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Verificando %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Importando %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Criando %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>Convertendo %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Vem com o Parlance e fica</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>É do llama.cpp: remova por lá</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>É do LM Studio: remova por lá</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>É do Jan: remova por lá</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>É do GPT4All: remova por lá</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>É do Ollama: remova por lá</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>Em uma pasta sua: remova por lá</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parâmetros</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>contexto %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>para %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>ainda não usado</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>usado hoje</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>usado ontem</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>usado há %Ln dia</numerusform>
                <numerusform>usado há %Ln dias</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>usado %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>de um tipo que não é convertido aqui</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Pesquisar nestes modelos</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordenar</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Por nome</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>Por tamanho</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>Por último uso</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>Por parâmetros</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Por proprietário</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Adicionar um arquivo…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Adicionar um servidor…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Procurar modelos de novo</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modelo</numerusform>
                <numerusform>%Ln modelos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 no disco</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Nenhum modelo se chama “%1”.</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Adicionar modelos</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modelos GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>Uma imagem não tem texto para colar. Salve-a como arquivo e solte-o aqui.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Escolher documentos</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Escolher uma pasta</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Informar a senha…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Escolher a codificação…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>Adicionar de novo</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Clique para ir até lá.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Parar: %1</translation>
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
            <translation>Em andamento agora</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln tarefa em andamento</numerusform>
                <numerusform>%Ln tarefas em andamento</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Mostrar o que está em andamento</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Recolher o que está em andamento</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Tudo o que o Parlance lembra, em um único arquivo: por segurança ou para mudar para outro computador. Os modelos não fazem parte dele.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Uma cópia também é feita sozinha todos os dias. A mais recente é de %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Fazer backup…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Teclas para “%1”</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Pressione as novas teclas. Esc as deixa como estão, Backspace não põe nenhuma.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Idioma do texto</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Idioma da tradução</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Trocar idiomas e textos</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Detectar idioma</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Detectado: %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>O texto não deixa claro seu idioma. Escolha-o aqui.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Incerto: %1?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Incerto: escolha o idioma</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Adicionar um idioma</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Adicionar um idioma…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Pesquisar idiomas</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Nenhum idioma tem esse nome.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Seus idiomas</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos os idiomas</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Ortografia</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>No idioma de cada parágrafo</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligada</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Africâner</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amárico</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>Assamês</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaijano</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Bielorrusso</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Búlgaro</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibetano</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bósnio</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalão</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>Curdo central</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tcheco</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Galês</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Dinamarquês</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Alemão</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>Divehi</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grego</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Inglês</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Esperanto</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espanhol</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estoniano</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Basco</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persa</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finlandês</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipino</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francês</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandês</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galego</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Guzerate</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>Hauçá</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebraico</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Híndi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croata</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Húngaro</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Armênio</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonésio</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>Igbo</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandês</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonês</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>Javanês</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Georgiano</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Cazaque</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>Canarim</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Curdo</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Quirguiz</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latim</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>Luxemburguês</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>Laosiano</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Lituano</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Letão</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>Malgaxe</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>Maori</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macedônio</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malaiala</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongol</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marati</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malaio</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltês</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birmanês</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepalês</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Holandês</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norueguês</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>Occitano</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>Oriá</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Panjabi</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polonês</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pashto</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Português</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>Português do Brasil</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Romeno</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russo</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>Quiniaruanda</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>Sindi</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>Cingalês</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Eslovaco</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Esloveno</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanês</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Sérvio</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Sueco</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Suaíli</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tâmil</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Télugo</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Tadjique</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Tailandês</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>Turcomeno</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turco</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>Tártaro</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Uigur</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ucraniano</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Uzbeque</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>Xhosa</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>Iídiche</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>Iorubá</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonês</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinês</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>Chinês tradicional</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>Zulu</translation>
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
            <translation>Sai deste computador</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>O modelo roda no servidor “%1” (%2). O que você escreve é enviado para lá.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>O que você escreve vai para %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Há camadas do modelo em %1. O que é calculado a partir do seu texto viaja até lá, e nada o protege no caminho.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Uma parte do modelo roda em %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln documento deixado de fora:</numerusform>
                <numerusform>%Ln documentos deixados de fora:</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… e mais %1</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Sobras</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>O que ocupa espaço e nenhum modelo precisa. Nada some antes que você veja um plano.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Remover tudo…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln arquivo</numerusform>
                <numerusform>%Ln arquivos</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Remover: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1% ou mais</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>menos de %1%</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Tons, do claro ao escuro: %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Curto</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Médio</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Longo</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Cerca de %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Outro tamanho…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licenças</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>De que o Parlance é feito</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>O texto da licença não veio junto.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>O texto do link diz %1, mas ele leva a %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>O endereço tem letras de outra escrita, que podem se parecer com outras: %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>O que vem antes do @ não é o site. O site é %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Abrir link</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Abrir este endereço no navegador?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>O Parlance não abre links deste tipo.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar endereço</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Sua redação</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Quanta certeza o modelo tinha?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Traduzindo…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 de %2 parágrafos</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 já conhecidos</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Tudo</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avisos e erros</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erros</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Registro desta inicialização</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Nomes, pastas e chaves são omitidos já na escrita; por isso, ele pode acompanhar o relato de uma falha.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Nada assim foi registrado.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>O que é mostrado</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Pesquisar no registro</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Copiar o que é mostrado</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir a pasta</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Este texto é longo demais para ser colado aqui.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Salve-o como arquivo e abra ou solte esse arquivo.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Examinar</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Tirar dos favoritos</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Adicionar aos favoritos</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Só favoritos</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Este número não foi encontrado no documento.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Este nome não foi encontrado no documento.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Frase %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Chaves e valores</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Cálculo</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Memória por contexto</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Contexto em tokens</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 para %2 tokens de contexto</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Livres em %1: %2 de %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Memória livre: %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Pesos por tipo</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Aproximado: os pesos são contados tensor por tensor; o resto, por uma fórmula.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Pedidos simultâneos</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Precisão das chaves e dos valores</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Quantização dos pesos</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memória</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Como no arquivo (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Como no arquivo</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, %2 bits cada</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Como está carregado: pesos %1, contexto %2, cálculo %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Como está carregado: cerca de %1 de pesos, %2 de contexto, %3 de cálculo.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Cerca de %1 ao todo; há %2 de memória livres.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Cerca de %1 ao todo: mais que os %2 livres.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Reparar o que está danificado</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>O arquivo danificado é guardado com outro nome, seja qual for a sua escolha. A janela se fecha por um momento e se abre de novo.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Voltar ao backup mais recente</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Manter o que ainda pode ser lido</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Começar sem nada</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Quanto já foi lido</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Não há nenhum.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>De %1; ao todo: %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Nada dele pode ser lido.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1 de %2 conversas; ao todo: %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Editar mensagem</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copiar mensagem</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Copiar resposta</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Ações da mensagem</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Ações da resposta</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Fixada: é sempre enviada. Clique para desafixar.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desafixar</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Ainda enviada</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Mensagens a exportar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
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
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>Calculada em</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Por que terminou</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrita</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Como esta resposta foi feita</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Tokens da resposta</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Tokens recebidos</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Tokens antecipados certos</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Tempo até o primeiro token</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>Pensou por</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Responder a isto</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Como foi feita…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>Quanta certeza o modelo tinha?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Excluir</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Copiar a seleção</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Copiar como texto simples</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Copiar com formatação</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Responder de novo com…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Versão anterior</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versão posterior</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Desafixar: deixar sair do contexto com as outras</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Fixar: manter no contexto</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Tudo o que há no arquivo</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Pesquisar chaves e valores</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Mostrar o template de chat</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Copiar o valor</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln linha</numerusform>
                <numerusform>%Ln linhas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Carregar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Carregando %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Mais para %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Carregado</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Vê imagens</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Revisão antiga</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Parar o carregamento</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Descarregar</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Carregar de novo</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Foi descarregado porque não era usado. A próxima pergunta o carrega.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Contexto de %2 tokens.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Nenhum modelo</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Carregando… %1%</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modelo: %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Está em repouso porque não era usado. A próxima pergunta o carrega.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Todos os modelos…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Como está carregado…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Copiar o comando “%1”</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Copiar os detalhes da falha</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Configurações deste modelo…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Como é carregado…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Reduzir…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Definir como padrão para</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Alterar o servidor…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Esquecer o servidor…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Esquecer…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Remover tudo do repositório…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copiar caminho</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>chat</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>tradução</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>resumos</translation>
        </message>
        <message>
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <source>images</source>
            <translation>imagens</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>embeddings</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Cabe na GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Cabe em parte na GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>Roda no processador</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Grande demais</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>Não se sabe se cabe</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>tão bom quanto o original</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>boa qualidade</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>visivelmente pior</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>muito pior</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>termos próprios</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>uso comercial sob condições</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>uso comercial permitido</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>sem uso comercial</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Não usar em: %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Não serve para: %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>cerca de %1 de memória</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 de memória, medidos</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>até %1 tokens/s</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 tokens/s, medidos</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>cerca de %1 tokens/s</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>A memória permite até %1 tokens/s.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Ele escreveu %1 tokens/s aqui, medidos.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>Pelo que foi medido de outros modelos aqui, cerca de %1 tokens/s.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>A página dele não permite saber do que precisa.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>Ocupa cerca de %1 com um contexto de %2 tokens.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Calculado pelo tamanho e pela forma.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>Ocupa %1 com um contexto de %2 tokens.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>Medido pelo llama.cpp a partir do cabeçalho do arquivo.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Livre para ele: %1 na GPU, %2 na memória.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Livre para ele: %1 de memória.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Instalados</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Descobrir</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Vistas dos modelos</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln download em andamento</numerusform>
                <numerusform>%Ln downloads em andamento</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Pesquisa</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Página de um modelo</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Primeiros bytes de um arquivo</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Pedido de acesso</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Busca de uma nova versão</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Motor em outro lugar</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Para quê</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Assunto</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebido</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>sem resposta</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>O que o Parlance pediu à rede</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Limpar a lista</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>O Parlance acessa a rede para encontrar e baixar modelos e os servidores que você escolheu. Só a eles é enviado algo dos seus chats, textos e documentos. A lista fica neste computador.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln pedido</numerusform>
                <numerusform>%Ln pedidos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 recebidos</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>São mostrados os %1 mais recentes.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>O Parlance não abre nenhuma conexão. Clique para ver todos os pedidos até agora.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Rede ativada</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Só o que você pesquisa, baixa ou conecta. Clique para ver todos os pedidos.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>Próximos tokens mais prováveis</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilidade</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Tokens mantidos</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Probabilidade mantida</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Entropia em bits</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>mantém %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>%1 do total</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 bits</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1: restam %2 tokens com %3 da probabilidade; entropia de %4 bits.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Próximo token</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Mostrar o próximo token</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Voltar um passo</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Mais tokens</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Um servidor só informa os tokens mais prováveis: não dá para mostrar o que os amostradores deixam.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Fora da imagem, por sortear ou olhar um texto inteiro para trás: %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>O modelo dá uma probabilidade a cada token do seu vocabulário. Escreva um texto e veja o que ele espera em seguida, e o que cada amostrador deixa disso. Escolha um token para seguir a partir dele.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>Depois do prompt:</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 está carregado.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 foi baixado.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 foi traduzido.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 foi resumido.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Pronto: %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 foi salvo.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Não deu certo: %1</translation>
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
                <numerusform>%Ln palavra</numerusform>
                <numerusform>%Ln palavras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln caractere</numerusform>
                <numerusform>%Ln caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, recomendado</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 para baixar</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>cerca de %1 para baixar</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bom em: %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>O disco tem só %1 livres.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>cerca de %Ln minuto a %1</numerusform>
                <numerusform>cerca de %Ln minutos a %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>O Parlance fica offline, como dizem as configurações. O modelo inicial está aqui, e você pode adicionar um arquivo de modelo que já tenha.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Ficar online</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>O que fazer com “%1”?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>O que fazer com %Ln documento?</numerusform>
                <numerusform>O que fazer com %Ln documentos?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Documentos a abrir</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Fazer sempre isto, até mudar em Configurações</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Anexar a um chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Solte para adicionar aos seus modelos</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Solte para anexar à mensagem</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Solte para inserir o texto</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Solte o texto em Chat, Traduzir ou Resumir</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Solte as imagens no chat</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>O Parlance abre arquivos deste computador, não páginas da web</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Solte para traduzir</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Solte para resumir</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Solte para abrir: você escolhe o que fazer</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Amostragem</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avançado</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Configurações avançadas</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>O modelo do chat</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Como o modelo faz</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Como nas configurações</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>O que o modelo oferece aparece quando ele está carregado.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Este modelo não raciocina.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Este modelo sempre raciocina: não há como impedir.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Este modelo não tem níveis de esforço.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>O raciocínio deste modelo não tem marcação.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>A busca em feixe não é pedida a servidores.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Não é possível junto com saída estruturada.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Não é possível junto com busca em feixe.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>Servidores seguem um esquema JSON, mas não uma gramática.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>O próprio servidor decide isso.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>A memória deste modelo não permite antecipar.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>Reverter “%1”</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Forma do resumo</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Tamanho do resumo</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Idioma do resumo</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Mesmo idioma</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opções</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Opções (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Detalhe, público, instruções, predefinições</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Opções do resumo</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Mesmo idioma do documento</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalhe</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>O que mais o resumo deve levar em conta, nas suas palavras</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Vários documentos</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>Qualquer pessoa; ou “uma criança de dez anos”, “nossos advogados”…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Escrito de novo a partir de todas as notas: melhor leitura</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>As notas, seção por seção: perde o mínimo</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Para documentos resumidos juntos</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>A forma do resumo. Modelos pequenos não conseguem escrever todas.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Tamanho em palavras</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>O tamanho pretendido. Um resumo mais longo perde menos e demora mais.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>O idioma do resumo; o modelo precisa conhecê-lo bem.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Público</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Para quem é escrito: isso decide quais palavras dispensam explicação.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>O que se diz dos documentos resumidos juntos.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Predefinição</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Como traduzir</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>O modelo não segue pedidos de estilo.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Como o original</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tom</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instrução</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>O modelo não segue instruções.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Largura da busca</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Onde o modelo roda, não é possível buscar.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Por exemplo: Mantenha os nomes de produtos.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Como os autores recomendam</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Como os autores recomendam (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Quantos começos de frase são acompanhados ao mesmo tempo; 1 é o mais rápido.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Usar o glossário</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Usar o que já foi traduzido e suas correções</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>Não é possível dar termos ao modelo.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Como soa a tradução, em uma ou duas palavras, como “caloroso” ou “seco”.</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>O que mais o modelo deve levar em conta. Instruções curtas e precisas funcionam melhor.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Um número maior pode achar uma redação melhor, mas exige mais tempo e memória.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Dá ao modelo seus termos para as palavras de um parágrafo e marca o que ele deixou passar.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Um texto já traduzido é reaproveitado sem consultar o modelo. Desative para que tudo seja traduzido de novo.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Tratamento do original</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formal</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Informal</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Como se trata o leitor</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Tom da tradução</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Mais…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Instruções, largura da busca, glossário e memória</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Ao digitar</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Traduzir enquanto você digita</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Mais (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>O modelo não segue pedidos de estilo.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>desconhecido</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>Termos de “%1”: %2. Escolha outro modelo.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Tom do original</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Palavras próprias…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Assistente</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>O modelo inicial é pequeno demais para seguir instruções ou esquemas.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Editar assistentes</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Este chat</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Fechar as configurações</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>Ele ajusta %Ln coisa.</numerusform>
                <numerusform>Ele ajusta %Ln coisas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Vem com o Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Feito ou importado aqui</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Cache do Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>Cache do llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>Do LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>Do Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>Do GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>Do Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Sua pasta de modelos</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Em um servidor</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>Servidores que falam o protocolo da OpenAI têm modelos próprios. Dispositivos de outros computadores dividem o trabalho em um modelo que está aqui.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Nenhum foi indicado ainda. Adicione um com o endereço em que ele responde.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Outros computadores</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Adicionar um servidor…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Adicionar dispositivos…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Alterar…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Alterar %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Esquecer…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Esquecer %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Consultar %1 de novo</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Você parou esta resposta.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Esta resposta foi interrompida.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>A resposta chegou ao tamanho permitido.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>O contexto encheu antes do fim da resposta.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>As novas configurações valem quando o modelo é carregado de novo.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Carregar de novo</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>“%1” saiu da lista. O arquivo está onde estava.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1 liberados.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln arquivo não pôde ser removido: outra coisa o retém.</numerusform>
                <numerusform>%Ln arquivos não puderam ser removidos: outra coisa os retém.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>“%1” está íntegro: os bytes são os do Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>O cabeçalho de “%1” está íntegro. Nada indica como deveria ser o resto.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>“%1” está danificado: %2 não tem os bytes que deveria. Remova-o e baixe de novo.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>“%1” está entre os seus modelos, com %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carregar</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Como nas configurações: %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>Configurações de “%1”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>O que é ajustado aqui vale só para este modelo.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Tudo, menos temperatura e instruções, vale quando ele for carregado da próxima vez.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Pesquisar nas configurações</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Páginas das configurações</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Páginas do documento</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Destacado na página %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Página %1: esta página não pode ser mostrada</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Página %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Ir para</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Nada corresponde.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Pesquisar conversas, comandos e modelos</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln resultado</numerusform>
                <numerusform>%Ln resultados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Configurações deste chat</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Comparar respostas…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Assistentes…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Prompts salvos…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Completar um texto</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Anexar documentos ou imagens…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importar conversas…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Ir para o chat</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Ir para Traduzir</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Ir para Resumir</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Ir para Modelos</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Ir para Examinar</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Ir para Configurações</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Mostrar as boas-vindas de novo</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Examinar: %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>Quanta certeza o modelo tinha da última resposta?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Fazer backup de tudo…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurar um backup…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Apagar o que está guardado…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Mostrar o registro desta inicialização…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Verificar atualizações</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Mostrar ou ocultar a barra lateral</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Aumentar o texto</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Diminuir o texto</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Mudar para o tema claro</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Mudar para o tema escuro</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Mudar para o tema do sistema</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Exportar as configurações…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importar configurações…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Redefinir todas as configurações…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Ajuda: primeiros passos</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Ajuda: como funcionam os modelos de linguagem</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Ajuda: se algo der errado</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Ajuda sobre este lugar</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Configurações: %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>Senha de “%1”</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>A senha informada não o abre.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Ela serve para ler o documento agora e não é guardada em lugar nenhum.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Mostrar a senha</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Ocultar a senha</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… e mais %Ln linha</numerusform>
                <numerusform>… e mais %Ln linhas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Colar como texto</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Senha…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Remover “%1”</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Outro uso: %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Pesos: %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Contexto: %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Cálculo: %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Reservado: %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Livre: %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, exata</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, metade da memória</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, um quarto da memória</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>nenhuma camada</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln camada</numerusform>
                <numerusform>%Ln camadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Precisão da memória do contexto</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Pedidos ao mesmo tempo</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>One step reads at most</source>
            <translation>Um passo lê no máximo</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>de %Ln camada</numerusform>
                <numerusform>de %Ln camadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Especialistas na memória do computador</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Conversas anteriores</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>até %1 de memória</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Arquivo</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>Os tamanhos são do próprio llama.cpp.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Os tamanhos são estimados pelo cabeçalho do modelo.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 dos %2 tokens que o modelo conhece</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 tokens, e o modelo só conhece %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, que dividem espaço para %2 tokens</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>onde o dispositivo tiver</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desligado</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>copiado para a memória</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>copiado para a memória e mantido lá</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>lido do disco conforme necessário</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>lido do disco e mantido na memória</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>Como “%1” é carregado</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Voltar ao automático</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Alterar como é carregado</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>O que você altera é planejado na hora e mostrado acima. Nada é carregado antes que você aplique.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Aplicar e carregar de novo</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Como está carregado agora:</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Como seria carregado no lugar do que está carregado agora:</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Como seria carregado:</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Ele roda no servidor “%1” (%2), que decide como é carregado.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>O que você escreve é enviado para lá.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>Mantém %1 tokens à vista.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Uma parte dele está em %1: o que é calculado a partir do seu texto viaja até lá sem proteção.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Predefinição</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Guardar estas opções com um nome</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Excluir esta predefinição</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Nenhuma guardada até agora</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Guardar estas opções</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Novo</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>“%1” foi removido.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Configurações deste chat</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Comparar respostas</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts salvos</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Comparar respostas…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Completar um texto…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Assistentes…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Biblioteca de prompts…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Progresso do resumo</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Aguarda a vez</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Pausado. O que foi lido fica guardado.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Você parou este resumo. O que foi lido fica guardado.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Abrindo o documento…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Tudo fica neste computador</translation>
        </message>
    </context>
    <context>
        <name>PromptField</name>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>Write the beginning of a text…</source>
            <translation>Escreva o começo de um texto…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Como está</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>Como chat</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Como o prompt é apresentado</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts salvos</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Nenhum prompt salvo ainda</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Biblioteca de prompts…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot: só a pergunta</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot: depois de exemplos</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Passo a passo: pensar antes</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>Um trem tem 8 vagões com 45 lugares cada. 300 pessoas estão sentadas. Quantos lugares estão livres?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Pense passo a passo. Depois escreva só a resposta na última linha.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Ada tem 12 maçãs e come 5. Quantas sobram?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>Há 6 fileiras de 4 cadeiras. Quantas cadeiras há?</translation>
        </message>
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
                <numerusform>resposta: %Ln token</numerusform>
                <numerusform>resposta: %Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>primeiro token após %1 s</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Todas concordam: %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>“%1” (variantes: %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Não há acordo: %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instrução</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>Tokens do prompt</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Tokens da resposta</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Tempo até o primeiro token (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Tokens por segundo</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Resposta final</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
    </context>
    <context>
        <name>PromptingView</name>
        <message>
            <source>Prompting</source>
            <translation>Modos de perguntar</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Perguntar de todos os modos</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Adicionar uma variante</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Biblioteca de prompts</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Inserir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Salve aqui textos de que você precisa sempre.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Novo prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Perguntado ao usar: %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Escreva {{name}} onde algo deve ser perguntado ao usar.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>O que você quer fazer?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Escolha quanto quiser. Tudo está sempre disponível e pode ser mudado.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>Em quais idiomas?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>Primeiro o seu. Os modelos conhecem alguns idiomas melhor que outros.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>O próprio Parlance fala:</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Perguntar, escrever e pensar a fundo.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Textos enquanto você digita e documentos que mantêm o layout.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>Documentos longos, cada frase com sua fonte.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>Os modelos rodam neste computador, e o que você escreve fica nele. Não há conta, e nada é informado a ninguém.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próximo</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Faltam partes</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>medindo…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Baixando</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>prejudica seus idiomas</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln arquivo</numerusform>
                <numerusform>%Ln arquivos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>Não foi possível medir: %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Mostrar menos de %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Mostrar mais de %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Sua mensagem</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln mensagem será enviada em seguida</numerusform>
                <numerusform>%Ln mensagens serão enviadas em seguida, nesta ordem</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Esta mensagem será enviada em seguida</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>e mais %Ln</numerusform>
                <numerusform>e mais %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Remover da fila</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Limpar concluídos</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Enter mostra um item, Espaço o pausa ou retoma, Delete o remove</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Senha…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Codificação…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Editar a mensagem em espera</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Remover a mensagem em espera</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>Em espera, número %1: %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Abrir em Traduzir</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>O modelo tem também outro trabalho: isto pode demorar mais.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Documentos recentes</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Resumir de novo</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Documentos recentes</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Os autores pedem antes seu consentimento aos termos deles.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Baixar</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Instalado</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Todos os tamanhos</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bom em: %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Todos os tamanhos de %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Consultando o Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Baixando</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Isto vale quando o modelo é carregado de novo.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Carregar de novo</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Reiniciar o modelo</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Escolher um modelo</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir Configurações</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Reparar…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>O Parlance não trouxe este arquivo e não o exclui. Ele aparece na lista enquanto estiver lá.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Isto fica</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Sai da lista do Parlance. O arquivo não é do Parlance: fica onde está.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Isto sai</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>Não vai para uma lixeira: o que sai não pode ser recuperado.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>Esquecer “%1”?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>Remover %Ln sobra?</numerusform>
                <numerusform>Remover %Ln sobras?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>Remover tudo de “%1”?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Remover “%1”?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Esquecer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Libera %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>%Ln arquivo, link ou pasta ao todo.</numerusform>
                <numerusform>%Ln arquivos, links ou pastas ao todo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Mostrar o próximo</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Uma quantização forte prejudica primeiro e mais os idiomas de que os modelos viram pouco: para %1, escolha Q5 ou maior onde couber.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>feito a partir de %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Licença: a página não indica nenhuma.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licença: %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bom em: %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Idiomas: %1…</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Idiomas: %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Ele pode olhar imagens: o projetor de imagens (%1) é baixado junto.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Adaptadores (LoRA) para usar com ele: %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Abrir a página no navegador</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Avaliado para um contexto de</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Contexto para o qual os modelos são avaliados</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Consultando o Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Avaliando de novo…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>Este repositório não tem modelo GGUF.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Redefinir todas as configurações?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Redefinir tudo</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Cada configuração destas páginas volta ao padrão, também os seus atalhos. Modelos, servidores e o que você escreveu ficam. Você pode desfazer.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurar um backup</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Escolha um backup feito pelo Parlance, aqui ou em outro computador. Você vê o que há nele antes de mudar qualquer coisa.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Adicionar o que ainda não está aqui</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Tudo o que está aqui fica como está, também as configurações.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>Colocar no lugar de tudo o que está aqui</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>O que está aqui agora é salvo antes em um backup, ao lado dos dados do Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>Depois a janela fecha por um momento e abre de novo. O que estiver em andamento é parado; o que já foi escrito é guardado.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Quanto já foi lido</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Backups do Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Escolher um arquivo…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Uma parte do arquivo está danificada e não pode ser restaurada: %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>O backup foi restaurado</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>O que estava danificado foi reparado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>nada que faltasse aqui</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Trouxe %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Adicionou %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln conversa já estava aqui e ficou como está.</numerusform>
                <numerusform>%Ln conversas já estavam aqui e ficaram como estão.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>O que estava aqui antes está guardado neste arquivo:</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>Quanta certeza o modelo tinha?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Mostrar a fonte</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Clique em uma frase para ver de onde ela vem.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Mostrar o próximo</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texto colado</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Ocultar a fonte</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Este resumo não está concluído.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Ainda não traduzido</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traduzido</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Sua redação</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>O original foi mantido</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Fica como está</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>já traduzido antes</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>como você corrigiu antes</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>o mesmo texto está em outro lugar</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>do arquivo</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Parágrafo</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Item de lista</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Célula</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Legenda</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Rótulo</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Falta: %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>Repetido: %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Não está no original: %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>Cada ⟦1⟧ precisa do seu ⟦/1⟧ depois, e os pares não podem se cruzar</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 perderam negrito, itálico ou um link</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 sem um número</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 sem um endereço</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 sem um marcador</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 diferentes do glossário</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 iguais ao original</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 em outro idioma</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 com repetições</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 longos demais</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 curtos demais</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 com aspas ou parênteses abertos</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 sem fim</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 com um objeto a posicionar</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 não traduzidos</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 com linhas longas demais</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 a revisar</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1 de %2 traduzidos</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>editados: %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>De %Ln parágrafo:</numerusform>
                <numerusform>De %Ln parágrafos:</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueado</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>slide %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>página %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Substituído em %Ln parágrafo</numerusform>
                <numerusform>Substituído em %Ln parágrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Substituído em %1 de %Ln parágrafo</numerusform>
                <numerusform>Substituído em %1 de %Ln parágrafos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln bloqueado</numerusform>
                <numerusform>%Ln bloqueados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Localizar</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Substituir por</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Onde pesquisar</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>Nas traduções</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>No original</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Diferenciar maiúsculas</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Ocorrência anterior</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Próxima ocorrência</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fechar a pesquisa</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Substituir</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Substituir tudo</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Este parágrafo está bloqueado.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Isto quebraria as tags.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Parágrafo %1 de %2</translation>
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
            <translation>Editar a tradução</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Deixar assim: descartar os avisos</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Traduzir de novo</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Copiar o original</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Adicionar ao glossário…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>Até onde foi a tradução</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Abrir a tradução</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Mais para este documento</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Escrever de novo</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>Há parágrafos alterados desde que o documento foi escrito.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>A revisar</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editados</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Faltando</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Quais parágrafos são mostrados</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Anterior a revisar</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Próximo a revisar</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Localizar e substituir</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>Não foi possível abrir o documento.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Ele é aberto quando chegar a vez.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Abrindo o documento…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 parágrafos</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Nenhum parágrafo é deste tipo.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>O parágrafo está sendo traduzido de novo…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Fórmulas, em ordem: %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Usar dispositivos de outro computador</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Adicionar mesmo assim</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Onde o “rpc-server” do llama.cpp roda em outro computador, um modelo grande demais para este pode ser dividido entre os dois.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Ele não tem criptografia nem senha: quem estiver na mesma rede pode ler tudo e assumir o outro computador por meio dele. Use-o só em uma rede sua.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Perguntando pelos dispositivos…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Não tem dispositivos.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Tem:</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>Carregando %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>Baixando %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>Traduzindo %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>Resumindo %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Salvando %1</translation>
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
            <translation>tokens</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Quem responde nesta conversa, seja qual for o modelo carregado.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>O que se diz ao modelo antes da conversa: quem ele é, como escreve, o que omite.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Tamanho do contexto</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Quantos tokens o modelo mantém à vista, pergunta e resposta juntas. Mais ocupa mais memória; o modelo é carregado de novo para isso.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Se o modelo pensa antes de responder. Melhor para perguntas difíceis, mais lento para todas.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Esforço</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>Quanto o modelo se esforça para pensar, nos níveis com que foi treinado. Mais é melhor para perguntas difíceis e demora mais.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>Máximo de tokens de raciocínio</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Encerra o pensamento após tantos tokens e deixa a resposta começar. Use quando um modelo pensa sem fim.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Máximo de tokens de uma resposta</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Corta uma resposta após tantos tokens; ela pode ser continuada. Sem isso, só o contexto define o fim.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sem limite</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Mínimo de tokens de uma resposta</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>O modelo não pode terminar antes. Use para textos longos com um modelo que para cedo demais.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Textos de parada</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>A resposta termina onde viria um destes textos, um por linha; escreva \n para o fim de uma linha.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Busca em feixe</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Acompanha vários começos ao mesmo tempo e fica com a resposta inteira mais provável. Boa para textos curtos e exatos; a resposta vem de uma vez, e o acaso não participa.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Saída estruturada</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>As respostas seguem ao pé da letra um esquema JSON ou uma gramática, para que um programa possa lê-las.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Antecipar</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Confere vários tokens supostos em um passo onde isso é mais rápido. A resposta é a mesma; desligue para medir.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desligado</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Mais baixa é mais previsível; mais alta, mais variada. Use 0 a 0,3 para fatos e código, 0,8 ou mais para ideias e histórias; 0 sempre pega o token mais provável.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Mantém os tokens mais prováveis que juntos têm essa probabilidade. Baixe quando as respostas divagarem; 1 mantém todos.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Mantém só tantos dos tokens mais prováveis. Baixe para palavras mais seguras; 0 mantém todos.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Descarta tokens menos prováveis que esta fração do mais provável. Com temperatura alta, 0,05 a 0,1 mantém o texto sensato; 0 não descarta nenhum.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Penalidade de repetição</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Torna menos prováveis os tokens recém-usados. Use 1,05 a 1,15 quando um modelo anda em círculos; mais estraga código e tabelas. 1 desliga.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>O mesmo número dá a mesma resposta à mesma pergunta, até onde a aritmética do computador permite. Deixe ao acaso para obter outra resposta a cada vez.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Temperatura dinâmica: faixa</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Deixa a temperatura cair esse tanto onde o modelo está seguro e subir esse tanto onde não está. Use para textos variados que continuem exatos nos detalhes; 0 a mantém fixa.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Temperatura dinâmica: expoente</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Como a temperatura dinâmica segue a dúvida do modelo: acima de 1, só sobe onde a dúvida é grande; abaixo de 1, já onde há um pouco.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Mantém tokens tão surpreendentes quanto o esperado, nem prováveis demais nem improváveis demais. Tente 0,9 para uma prosa mais viva; 1 desliga.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Mantém tokens cujo logit está a até tantos desvios padrão do maior. Cerca de 1 mantém as respostas sensatas mesmo com temperatura alta; 0 desliga.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC: probabilidade</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Com que frequência os tokens mais óbvios são descartados em favor do último bom. Tente 0,5 para histórias incomuns, nunca para fatos ou código; 0 desliga.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC: limiar</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Quão provável um token deve ser para contar como boa escolha para o XTC; mais baixo descarta mais. Acima de 0,5, o XTC nunca faz nada.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY: força</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Impede o modelo de repetir frases inteiras, sem prejudicar palavras isoladas. Use 0,8 quando respostas longas se repetem; 0 desliga.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY: base</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>Com que rapidez a penalidade do DRY cresce com o tamanho do que se repete; mais alto é mais rígido com trechos longos. 1,75 serve para a maioria dos textos.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY: tamanho permitido</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>Tantos tokens podem se repetir antes que o DRY conte. Aumente onde nomes ou fórmulas precisam voltar.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY: janela</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Até onde o DRY olha para trás em busca de repetições; o valor mais baixo olha tudo.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>todo o contexto</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY: separadores</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Textos nos quais o DRY recomeça, um por linha; escreva \n para o fim de uma linha. Adicione os nomes dos falantes ao escrever diálogos.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Penalidade de presença</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Torna um token menos provável assim que é usado uma vez. Aumente para ouvir coisas novas; abaixo de 0 o modelo fica com suas palavras. 0 desliga.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Penalidade de frequência</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Torna um token menos provável a cada uso. Aumente um pouco quando certas palavras voltam demais. 0 desliga.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Janela das penalidades</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Quantos dos últimos tokens as três penalidades olham. 0 as desliga, e -1 olha todo o contexto.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Mantém constante a surpresa do texto, no lugar de top-k, top-p e afins. Tente a versão 2 quando textos longos ficam monótonos ou confusos.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat: surpresa</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>Quanta surpresa o Mirostat busca, em bits: mais baixa é mais focada; mais alta, mais variada.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat: taxa de aprendizado</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>Com que rapidez o Mirostat reage quando o texto fica monótono ou maluco demais; mais alto é mais rápido e menos uniforme.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Vieses de tokens</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Torna certos tokens mais prováveis ou mais raros: um por linha, o número do token e o que é somado ao logit dele, como “50256 -5”. “-inf” proíbe um token.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Não muda nada agora: a busca em feixe fica com a resposta inteira mais provável.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Não muda nada agora: com temperatura 0, é usado o token mais provável.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Não muda nada agora: o Mirostat está ligado.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Não muda nada agora: o Mirostat está desligado.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Não muda nada agora: a faixa da temperatura dinâmica é 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Não muda nada agora: a probabilidade do XTC é 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Não muda nada agora: a força do DRY é 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Não muda nada agora: nenhuma penalidade está definida.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>versão 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>versão 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>mínimo</translation>
        </message>
        <message>
            <source>low</source>
            <translation>baixo</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>médio</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alto</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>muito alto</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>o máximo</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>ao acaso</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>como o modelo faz</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automático</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>nenhum escolhido</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Como recomendado (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Como nas configurações (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Como no assistente (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Recomendado: %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>Nas configurações: %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>No assistente: %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Como de costume (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>De costume: %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>ativado</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>largura %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>esquema JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>gramática</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Salvar ou copiar</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Salvar imagem (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Salvar imagem (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copiar imagem</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Salvar números (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>Sua redação ainda não foi guardada: as tags estão erradas</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Parágrafos do documento</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Enter edita uma tradução, F8 vai para a próxima a revisar</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>A redação não foi guardada.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Adicionar um servidor</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Adicionar mesmo assim</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Alterar “%1”</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Salvar mesmo assim</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Como quiser chamá-lo</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Só se o servidor exigir</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Mostrar a chave</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Como o servidor diz</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Um programa, neste computador ou em outro, que executa modelos e fala o protocolo da OpenAI, como o servidor do llama.cpp, vLLM, LM Studio ou Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Chave</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>Perguntando pelos modelos…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>Tem %1:</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Está neste computador.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Está em outro computador: o que você pergunta aos modelos dele sai deste, com os documentos que você dá a eles.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>Nada o protege no caminho, nem a chave: o endereço não é https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Ele toma o lugar de “%1”.</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Ocultar a chave</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modelo</numerusform>
                <numerusform>%Ln modelos</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>consultando…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (contexto de %2 tokens)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1: %2 de %3 livres</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>O Parlance terminou inesperadamente da última vez. O que estava aberto é mostrado de novo, com o que você tinha digitado.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>High contrast makes text, borders and the mark of the keyboard stand out more, in light and in dark.</source>
            <translation>O contraste alto destaca mais o texto, as bordas e a marca do teclado, no claro e no escuro.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimento</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>As barras de tarefas cujo fim ninguém conhece ficam paradas, e o cursor não pisca.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamanho do texto</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>O tamanho de tudo o que é escrito, com ícones e linhas na mesma proporção. Quanto maior, menos cabe na tela.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Página inicial</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>O que a janela mostra quando o aplicativo inicia.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Tamanho do contexto</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Quantos tokens o modelo pode manter à vista, prompt e resposta juntos. Mais ocupa mais memória.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>memória, mais por token</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>Camadas na GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Quantas camadas do modelo rodam na GPU. 0 usa só o processador; automático usa a GPU quando há uma.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>memória da GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Camadas cujos especialistas ficam no processador</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Só para misturas de especialistas (MoE), cujos pesos em sua maioria descansam a cada momento: na memória do computador, deixam espaço na GPU para todo o resto. Automático mantém lá o mínimo que a memória da GPU permite.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Precisão da memória do contexto</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 reduz à metade a memória de um contexto longo e mal se nota; q4_0 ocupa um quarto e piora as respostas. Automático usa f16 onde cabe.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Um modo de calcular mais rápido e com menos memória, usado onde o dispositivo o tem. Só desligue se as respostas vierem quebradas na sua GPU.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Manter o modelo na memória</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>O sistema não pode mover o modelo para o disco enquanto ele descansa. Os outros programas ficam então com menos memória.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>memória que falta a outros programas</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Quantos núcleos do processador o modelo usa. Automático usa os núcleos físicos; mais que isso é mais lento, não mais rápido.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Pedidos ao mesmo tempo</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>Em quantas respostas, parágrafos ou trechos o modelo trabalha junto. O conjunto acaba antes, mas cada um leva mais tempo e tem sua parte da memória.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>memória para cada pedido</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Memória para conversas anteriores</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Quanto da memória do computador pode guardar conversas que não estão abertas, para que continuem na hora. Automático usa um oitavo da memória, no máximo 8 GiB, conforme a necessidade; 0 não guarda nenhuma.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>memória, no máximo este tanto</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Manter conversas prontas no disco</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Quanto espaço em disco pode guardar conversas para que continuem na hora após reiniciar o aplicativo. Sem ele, uma conversa longa é lida de novo, o que pode levar minutos. 0 não guarda nenhuma.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>espaço em disco, no máximo este tanto</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Nenhuma</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Antecipar palavras</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Onde uma resposta repete o que foi lido, como em resumos e revisões, várias palavras são conferidas de uma vez. O texto é o mesmo, só que antes; onde as suposições falham, isso se desliga sozinho.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>um pouco de tempo de cálculo onde não se acerta</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Modelo que antecipa</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Um modelo pequeno da mesma família escreve adiante, e este confere várias palavras dele de uma vez. O texto é o mesmo; os dois ocupam memória.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Descarregar quando ocioso</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Após tantos minutos sem perguntas, um modelo devolve sua memória. É carregado de novo quando perguntado.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>tempo para carregar o modelo de novo</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Manter vários modelos carregados</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>Modelos para tarefas diferentes ficam carregados lado a lado enquanto couberem. O que foi usado há mais tempo sai primeiro.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>memória para cada modelo carregado</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Poupar a bateria</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Sem carregador, usar metade dos núcleos do processador. As respostas demoram mais e a bateria dura mais.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>tempo: as respostas demoram mais</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Idioma da interface</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>O que o próprio Parlance diz. Muda na hora e seu trabalho continua. Chats, traduções e resumos ficam em seus idiomas.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Avisar quando um trabalho longo terminar</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Enquanto outra janela está na frente: por uma mensagem da bandeja do sistema, se houver; senão, por uma marca na janela e uma linha dentro dela.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Documentos abertos</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>O que fazer com documentos que você abre com o Parlance, ou solta onde nada os aceita.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Geral</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Idiomas</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Modelos e pastas</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Hardware</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Geração</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Privacidade e rede</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Atalhos</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avançado</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Claro, escuro ou o que o sistema disser.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Pastas de modelos</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Pastas suas com arquivos GGUF, listadas ao lado do cache do Hugging Face. Os arquivos são usados onde estão e nunca alterados.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Arquivos de modelos</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>O modelo carregado quando o aplicativo inicia.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Modelo para traduções</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Modelo para resumos</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Configurações de modelos específicos</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Ficar offline</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Nunca abrir uma conexão com outro computador. Só o gerenciador de modelos, a verificação de atualizações e os servidores que você adicionou fazem isso; todo o resto funciona sem rede de qualquer modo.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>nada; tudo fica neste computador</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Downloads simultâneos</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Quantos modelos são baixados juntos; os outros aguardam em ordem.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Limite de velocidade</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Quanto da conexão todos os downloads juntos podem usar, para que sobre também para outros.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>KiB por segundo</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Computadores que emprestam dispositivos</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>Com que liberdade uma resposta do chat é redigida: 0 sempre pega a palavra mais provável, valores maiores variam mais. Traduções e resumos sempre usam 0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Como o modelo recomenda</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Instruções para todos os chats</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Ditas ao modelo antes de cada conversa. Ocupam tokens do contexto.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>tokens do contexto em cada chat</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Títulos pelo modelo</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Uma conversa leva o nome da primeira linha. Quando não há mais nada a fazer, o modelo pode lhe dar um título melhor.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>tempo de cálculo após uma resposta</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Traduzir de</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>O idioma dos textos. Se for detectado, cada parágrafo é detectado à parte.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Detectado</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Traduzir para</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>O idioma escolhido em Traduzir, que pode ser mudado lá.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Modo de traduzir</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Idiomas dos documentos traduzidos</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Forma dos documentos traduzidos</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Traduzir enquanto digita</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>A tradução segue o texto após cada pausa; senão, espera até você pedir.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Manter um histórico de traduções</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Lembrar os textos traduzidos, para reencontrá-los em Traduzir. Documentos e suas próprias correções são lembrados de qualquer modo.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>espaço em disco; nada sai deste computador</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Atalho para traduzir a área de transferência</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Enquanto o Parlance roda, estas teclas traduzem o que foi copiado por último, em qualquer programa. Seu ambiente pode perguntar se elas são permitidas.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Mostrar na bandeja</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Um ícone cujo menu abre o Parlance ou traduz a área de transferência, onde o ambiente tiver lugar para ele. Fechar a janela continua encerrando o Parlance.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Suas próprias teclas, pelo que fazem.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Verificar ortografia</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Sublinha palavras que nenhum dicionário deste computador conhece, no idioma do parágrafo.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Idioma da ortografia</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Alto</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16: exata</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0: metade da memória</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0: um quarto dela</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ativado</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Quando levar alguns segundos</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Perguntar</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Anexar a um chat</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Sempre</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Nenhuma fonte deste computador tem as letras do idioma %1. “%2”, por exemplo, tem.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Importar configurações</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
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
            <translation>Nenhuma configuração tem “%1”. Tente outra palavra.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>O que passou pela rede…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Texto sombreado conforme a certeza do modelo</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Nenhum texto ainda.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>O modelo carregado é pequeno demais para escrever esta forma. Escolha um maior em Modelos.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Pedindo o atalho ao seu ambiente…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>“%1” agora traduz a área de transferência.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Seu ambiente conhece o atalho, mas não lhe deu teclas: escolha-as entre os atalhos nas configurações do sistema.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>Outro programa já pegou “%1”: escolha outras teclas.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>O atalho não foi permitido. Para que a pergunta volte, desligue-o e ligue-o.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Seu ambiente não dá atalho ao Parlance. Alguns só os dão a programas instalados com uma entrada no menu.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Seu ambiente não tem bandeja.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Traduzir a área de transferência</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Redefinir todos os atalhos</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>“%1” é necessária para escrever. Acrescente Ctrl ou Alt, ou pressione uma tecla F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>“%1” já faz isto: %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Sem teclas para “%1”</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Voltar “%1” ao padrão</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Estas teclas são as mesmas em todo lugar e ficam como estão.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Usar as teclas aqui</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Deixar como estava</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Padrão: %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Em todo lugar</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Mostrar ou ocultar a barra lateral</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Abrir a paleta de comandos</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Tradução rápida</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Ir para o chat</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Ir para Traduzir</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Ir para Resumir</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Ir para Modelos</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Ir para Examinar</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Ir para Configurações</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Ir para Configurações (outras teclas)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Ir para a próxima área da janela</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Ir para a área anterior da janela</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Abrir a ajuda sobre onde você está</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Explicar o controle em uso</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Novo chat, documento ou texto</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Abrir arquivos</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Pesquisar ou localizar</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Traduzir, resumir, continuar ou salvar</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Parar, ou fechar o que está aberto</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Novo chat temporário</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Configurações deste chat</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Mensagem anterior</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Próxima mensagem</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Colar um texto longo como texto, não como anexo</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Trocar idiomas e textos</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Copiar tradução</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Outras redações de uma frase</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Próximo parágrafo a revisar</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Parágrafo anterior a revisar</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Localizar e substituir</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Deixar um parágrafo assim: descartar os avisos</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Traduzir um parágrafo de novo</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Bloquear ou desbloquear um parágrafo</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Copiar o original</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Adicionar ao glossário</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Modelos instalados</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Procurar modelos</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Voltar à lista de modelos</translation>
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
            <translation>Reduzir “%1”</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Reduzir</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Uma cópia com pesos menos precisos ocupa menos memória e responde mais rápido. O próprio modelo, %1, fica como está.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Examinando o modelo…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Ele não pode ser reduzido.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>cerca de %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Continuar em segundo plano</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
            <translation>Novo resumo</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Mostrar a barra lateral</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Ocultar a barra lateral</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Original do parágrafo</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>Ir para um título</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Como é mostrado</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Localizar no documento</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Reduzir zoom</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Ampliar zoom</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sumário</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Página %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Tokens por segundo conforme os pedidos simultâneos</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Pedidos simultâneos</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 simultâneos: %2 tokens por segundo</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 simultâneos: %2 de no máximo %3 tokens por segundo</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Tokens por segundo</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Máximo pela memória</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Primeiro token (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Cada token seguinte (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Tokens por segundo medidos</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>O máximo que a memória permite</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Medindo a velocidade</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Medir agora</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Nada foi medido deste modelo até agora.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Só é possível medir modelos deste computador.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Leitura: %1 tokens por segundo</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Escrita: %1 tokens por segundo</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>Para cada token são lidos %1 de pesos e %2 de chaves e valores: %3 para cada um dos %4 tokens antes dele.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>A memória entrega %1 por segundo, o bastante para %2 tokens por segundo; foram medidos %3% disso.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Pedidos escritos ao mesmo tempo compartilham a leitura dos pesos, até que calcular demore mais que ler.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Aqui os tokens são antecipados, o que pode ser ainda mais rápido.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Procurando outras palavras…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>Adicionar “%1” ao dicionário</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Ignorar até fechar o Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Nenhuma outra palavra conhecida</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Dicionário: %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Nenhum dicionário encontrado. Instale os do Hunspell ou do LibreOffice e abra o Parlance de novo.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Foram encontrados dicionários, mas não a libhunspell, que os lê.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Dicionários encontrados: %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>O Parlance já está aberto, mas não responde. Espere um momento e tente de novo, ou encerre-o e abra-o outra vez.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, páginas web, e-mails, legendas, texto e código-fonte, de qualquer tamanho</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Texto a resumir</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>… ou cole um texto aqui</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Resumir texto</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Modelo inicial: minúsculo, para testar o aplicativo.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>Escolher um de verdade em Modelos</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Mostrar todos os números</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidade</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Memória dos modelos</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>O que os modelos usam</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Memória que os modelos carregados ocupam neste computador</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Nenhum modelo está carregado.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>Carregando %1: %2%</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 está em repouso porque não era usado: a próxima pergunta o carrega</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Carregando o modelo</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Clique para ver como está carregado e mudar isso.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Como surgiu “%1”</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Escolha um token para ver como surgiu.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>Só pelo arquivo não dá para saber como estes tokens surgiram.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Conferido: o SentencePiece faz os mesmos tokens deste texto.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>O SentencePiece faz outros tokens deste texto; são mostrados os do llama.cpp.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1: programas esperaram por ele em %2% dos últimos 10 segundos</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1: %2% de carga</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1 de %Ln parágrafo lido</numerusform>
                <numerusform>%1 de %Ln parágrafos lidos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s)</source>
            <translation>
                <numerusform>%Ln página</numerusform>
                <numerusform>%Ln páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) without text</source>
            <translation>
                <numerusform>%Ln página sem texto</numerusform>
                <numerusform>%Ln páginas sem texto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln página não pôde ser lida</numerusform>
                <numerusform>%Ln páginas não puderam ser lidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln passo encurtado por falta de espaço</numerusform>
                <numerusform>%Ln passos encurtados por falta de espaço</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Abrindo o documento</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Examinando páginas sem texto</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lendo</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Reunindo as notas</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Escrevendo o resumo</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Conferindo com o documento</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1: %2 de %3 trechos</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 tokens lidos, %2 escritos</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln passo guardado de antes</numerusform>
                <numerusform>%Ln passos guardados de antes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln nota deixada de fora que o documento não sustenta</numerusform>
                <numerusform>%Ln notas deixadas de fora que o documento não sustenta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln número não encontrado no documento</numerusform>
                <numerusform>%Ln números não encontrados no documento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln nome não encontrado no documento</numerusform>
                <numerusform>%Ln nomes não encontrados no documento</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Procurando o documento…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>O documento não está onde estava, ou mudou. O resumo fica; a fonte dele não pode ser mostrada.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>O documento inteiro foi lido para isto.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>Foi lido %1 de %Ln parágrafo para isto.</numerusform>
                <numerusform>Foram lidos %1 de %Ln parágrafos para isto.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>slide %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>página %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Nenhuma fonte foi encontrada no documento para esta frase.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Seus resumos aparecerão aqui.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Nenhum resumo contém isto.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>Apagar o resumo de “%1”?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>De novo com outras opções…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Pesquisar resumos</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Resumos anteriores</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Resumos na lixeira</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Apagar todos os resumos da lixeira?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>O que for apagado não poderá ser recuperado. Seus documentos ficam.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Solte para resumir</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Resumir</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Resumir de novo</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>Fila</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Resumir de novo</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Os resumos concluídos ficam na lista abaixo</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Aguardando</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Abrindo</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Em andamento</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Parado</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluído</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Arquivo não encontrado</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Não pôde ser lido</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Tipo de arquivo desconhecido</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Danificado</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Precisa de senha</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Criptografado</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Senha incorreta</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Precisa de outra codificação</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Formato antigo</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Não pôde ser convertido</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Uma imagem</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Nenhum texto encontrado</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Grande demais</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Sem documentos dentro</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Modelo pequeno demais para esta forma</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texto colado</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln documento</numerusform>
                <numerusform>%Ln documentos</numerusform>
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
            <translation>Tradução do parágrafo</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Enter guarda e segue, Ctrl+Enter guarda, Esc sai</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>A tradução está vazia.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Pesquisar idiomas</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Nenhum idioma tem esse nome.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Parar: %1</translation>
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
            <translation>Instruções</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pergunta</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Mostrar o formato de chat</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Responda em uma frase.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>O que é um token?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Um pedaço de texto com um número.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Um chat como o modelo o lê</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Consultando o modelo…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Cada modelo tem um formato próprio. O que ele acrescenta aparece com moldura.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
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
            <translation>Temporário: não guardado</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Este chat nunca é gravado no disco. Ele some quando você o deixa.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Adicionar ao glossário</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Adicionar</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Deixar como está</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Original</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Termo</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tradução</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Diferenciar maiúsculas</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Outras formas</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Formas da tradução que também valem, separadas por vírgulas</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Não para uso comercial</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Não usar em: %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Texto a traduzir</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Digite ou cole um texto</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Tradução</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>A tradução aparece aqui</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Limpar os dois textos</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Colar no lugar do texto</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Copiar tradução</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Traduzindo…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln parágrafo cortado: o modelo não escreveu um fim</numerusform>
                <numerusform>%Ln parágrafos cortados: o modelo não escreveu um fim</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Você parou.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>lido de uma imagem</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Texto do documento</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Copiar este parágrafo</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Lido pelo modelo na imagem da página.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Modos de cortar uma palavra</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>Modo mais provável: %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Todos os pedaços: %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Pedaço</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>Do caractere</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>Até o caractere</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>No caminho mais provável</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Fusões de uma palavra</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Partes</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Colocação</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>No início: %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 e %2 viram %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>fusão %1 da lista</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>pontuação %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Tokens de uma frase por idioma</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Tokens, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Caracteres por token, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>As letras são unidas duas a duas, sempre o par que vem primeiro na lista do arquivo.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>As letras são unidas duas a duas, sempre no token de maior pontuação.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>De todos os modos de cortar a palavra, vale o mais provável: aquele cujas pontuações têm a maior soma.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Pega-se o token mais longo com que o texto começa, depois o seguinte.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>O arquivo lista este token entre os que são procurados antes de tudo.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Comum</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconhecido</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>De controle</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Adicionado por inteiro</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Sem uso</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Byte</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Número %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Bytes %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Sem bytes</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>TokensView</name>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Digite ou cole um texto</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Reconhecer tokens especiais no texto</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Comparar com…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Comparar idiomas</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Um modelo não lê letras nem palavras. Ele lê tokens, como estes.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Uma frase em dez escritas</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Nenhum modelo deste computador está em uso. Escolha um acima ou compare com um.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Só os primeiros %1 caracteres são lidos.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Tokens e, depois, caracteres por token. A frase diz o mesmo em cada idioma.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Idiomas que um vocabulário conhece bem ocupam menos tokens.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>amigável</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>profissional</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>claro e simples</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>como um texto jurídico</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>como um anúncio</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Ir para a mensagem mais recente</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>O que traduzir</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossário</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduzir</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Abrir o Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Excluído; guardado na lixeira.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Excluído: %1. Desfazer o traz de volta.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>A mensagem e o que vinha depois foram excluídos. Eles ficam guardados.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Esta versão foi excluída. Ela fica guardada.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>A mensagem foi excluída. Ela fica guardada.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>As configurações foram alteradas.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Desfazer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Abrir a página de download</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Verificar atualizações</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Atualizações</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>Esta compilação não indica nenhum local onde novas versões são anunciadas.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>O Parlance %1, de %2, está disponível.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>Esta é a versão mais recente.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Nada é consultado nem baixado antes de você apertar o botão.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Instrução</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Instrução (pode ficar vazia)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>A resposta aparece aqui</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>Mostrar o prompt inteiro</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>O prompt como o modelo o vê</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Remover esta variante</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Variante %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Resposta final: %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>Descobrindo como seria carregado</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>Descobrindo como seria carregado…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Rodaria em: %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Versão anterior</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Versão posterior</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Versão anterior (Alt+Esquerda)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Versão posterior (Alt+Direita)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Versão %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>VocabularyBlock</name>
        <message>
            <source>Tokens of %1</source>
            <translation>Tokens de %1</translation>
        </message>
        <message>
            <source>Take %1 away</source>
            <translation>Tirar %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 characters per token</source>
            <translation>%1 caracteres por token</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 bytes por token</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>os primeiros %1 são mostrados</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>não dá para recuperar deles o texto exato</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Restaurando o backup…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Apagando o que você escolheu…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>A janela abre de novo assim que terminar.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Textos continuados</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nó</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Depois de</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilidade</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 com %2</translation>
        </message>
    </context>
    <context>
        <name>WeightsPart</name>
        <message>
            <source>Embedding</source>
            <translation>Embedding</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atenção</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Recorrente</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Feed-forward</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Especialistas</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Normalização</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Saída</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outros</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Componente</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Pesos por componente</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Tensor</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Quantidade × forma</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Pesos por tensor</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Ocultar os tensores</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Mostrar todos os tensores</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2%)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>%1 pesos ao todo, %2: a soma de todos os tensores do arquivo.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>O modelo roda neste computador. O que você escreve fica aqui.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>O que você gostaria de saber?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Um chat temporário</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Nada dele é gravado no disco. Ele some quando você o deixa.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>O que é o Parlance?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Como resumo um documento?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Meu texto é privado?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Pular</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Sair das boas-vindas</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Adicionar um arquivo de modelo…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Boas-vindas ao Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Etapa %1 de %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Escolher um arquivo de modelo</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Modelos (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Boas-vindas</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>O que você quer fazer, em quais idiomas, e um modelo adequado.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Mostrar as boas-vindas</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} não é um backup do Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>Escolha um arquivo feito com “Fazer backup…”.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>O backup {path} está danificado e não pode ser restaurado.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Nada foi alterado. Copie-o de novo ou escolha outro.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>O backup {path} foi feito pelo Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Atualize o Parlance aqui e depois restaure-o.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>O backup {path} não pôde ser lido: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Verifique as permissões e a unidade em que ele está.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>O disco de {path} está cheio demais: {needed_bytes} necessários, {free_bytes} livres.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Nada foi alterado. Libere espaço e tente de novo.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Nada foi importado. Exporte as conversas mais uma vez do programa de onde vieram.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} não contém conversas de um tipo que o Parlance conheça.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Escolha o que Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan ou a página web do llama.cpp exportaram, como arquivo, ZIP ou pasta.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} está danificado: não pode ser lido na linha {line}, coluna {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} está danificado: em {place} deveria haver algo diferente de {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} está danificado: a mensagem em {place} vem antes de si mesma.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} está danificado: a mensagem em {place} aparece uma segunda vez.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} é maior que qualquer exportação de conversas.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Nada foi importado. Exporte menos conversas de cada vez.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} foi exportado por um Parlance mais novo (versão {version} do formato).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Instale o Parlance mais novo para importá-lo.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>Não há conversas em {path}.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Escolha outro arquivo ou outra pasta.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>Não há conversa “{name}”.</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Veja com “parlance chats list” o que há.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>chamadas de ferramentas e o que devolveram: {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>mensagens que o outro programa não mostra: {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>mensagens sem texto: {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>instruções no meio de uma conversa: {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>imagens: {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>sons e vídeos: {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>arquivos anexados cujo texto a exportação não tem: {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>partes de um tipo desconhecido: {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>conversas sem mensagens: {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Não há arquivo {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Verifique o nome e a pasta.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} não pôde ser lido: {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Verifique as permissões ou copie-o para outra pasta.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} é de um tipo de arquivo que o Parlance não lê.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Salve-o como PDF, como documento de escritório ou como texto.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} está danificado ou não é o que o nome diz.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Abra-o no programa que o criou e salve de novo.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} está protegido por senha.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Informe a senha ou salve uma cópia sem ela.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} está criptografado de um modo que o Parlance não consegue abrir.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Abra-o no programa dele e salve uma cópia sem senha.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>A senha não abre {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Verifique as maiúsculas e o teclado, e tente de novo.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} não está escrito na codificação “{encoding}”.</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Escolha outra ou deixe com o Parlance.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} está em um formato antigo que o Parlance não lê.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Salve-o como .docx ou .pptx. Com o LibreOffice instalado, o próprio Parlance o converte.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>O LibreOffice não conseguiu converter {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Abra-o no programa que o criou; salve-o como .docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} é uma imagem, e nenhum modelo que vê está carregado.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Escolha em Modelos um que leia imagens, ou forneça o próprio texto.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} não tem texto que se possa ler.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Se as páginas forem imagens digitalizadas, escolha em Modelos um que leia imagens.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>Ler {path} levou tempo ou memória demais.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Divida-o em arquivos menores.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>Não há documento em {path}.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Escolha uma pasta com documentos, ou os documentos.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>Há mais de {number} documentos em {path}.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Nada foi adicionado. Escolha, uma após a outra, as pastas que ela contém.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Nada no documento tem a ver com estas palavras.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Pergunte com outras palavras ou no idioma do documento.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} é pequeno demais para escrever esta forma de resumo.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Escolha parágrafos, pontos principais ou seções, ou um modelo maior em Modelos.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>algumas páginas não têm texto</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>algumas páginas não puderam ser lidas</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>algumas páginas foram lidas das imagens pelo modelo</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>a codificação do texto foi presumida</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>a leitura foi encurtada</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>de uma tabela muito grande, só as primeiras e últimas linhas foram lidas</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>os arquivos anexados não foram lidos</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>algumas partes do arquivo estão danificadas e não foram lidas</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>convertido pelo LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>o que está ao lado da parte principal da página não foi lido</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>o texto oculto não foi lido</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Uma frase</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Pontos principais</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Parágrafos</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Seção por seção</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Tabela de fatos</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Ações a fazer</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Perguntas e respostas</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Breve</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Detalhado</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Um resumo de todos</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>Em que concordam</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Em que diferem</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Linha do tempo</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Isto parece estar em um idioma diferente do pedido.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>Isto é mais longo do que você pediu.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>Isto é mais curto do que você pediu.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Partes disto se repetem.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Isto não parece falar do documento.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Para a maioria destas frases, nenhuma fonte foi encontrada no documento.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>O modelo é pequeno demais para outro idioma, um público ou uma instrução; eles ficaram de fora.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>O modelo carregado é pequeno demais para responder. Estes são os trechos que melhor combinam com a pergunta.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Modelos na GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>nenhum arquivo além dos próprios</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>todos os seus arquivos</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>sem rede</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>a rede</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>nenhum outro programa</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>outros programas</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Seu texto está a salvo.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>O arquivo está como estava.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nada foi alterado.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>O que foi salvo antes está a salvo.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>Não há modelo chamado “{name}” neste computador.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Veja em Modelos (ou com “parlance models list”) o que há.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>O arquivo de modelo {path} não está lá.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Coloque-o de volta ou escolha outro modelo em Modelos.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>O arquivo de modelo {path} não pôde ser lido: {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} não é um arquivo de modelo GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Escolha um arquivo cujo nome termine em .gguf, baixado por inteiro.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>O arquivo de modelo {path} está danificado: {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Baixe-o de novo; talvez falte uma parte.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} é um modelo do tipo “{architecture}”, que não pode ser executado.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Escolha outro modelo em Modelos.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>O modelo precisa de {needed_bytes} de memória, e {available_bytes} estão livres.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Feche outros programas, encurte o contexto ou escolha um modelo menor.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Nenhum modelo está carregado.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Escolha um em Modelos.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>O modelo parou inesperadamente. Seu texto está a salvo.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Reinicie-o para continuar.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>O modelo não pôde ser iniciado: {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Tente de novo; “parlance doctor” verifica a instalação.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Este modelo parou inesperadamente duas vezes e não é mais reiniciado sozinho.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>O arquivo pode estar danificado: baixe-o de novo ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>O modelo não conseguiu continuar ({step}, código {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Tente de novo; se acontecer outra vez, recarregue o modelo.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>O modelo não produz uma saída válida.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>O arquivo dele pode estar danificado: verifique-o ou baixe-o de novo em Modelos.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Isto tem {prompt_tokens} tokens, e o contexto comporta {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Encurte o texto ou aumente o tamanho do contexto nas Configurações.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>O modelo “{name}” não tem formato de chat próprio.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Escolha um modelo instruct ou de chat; um modelo base só continua texto.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>O formato de chat do próprio modelo não funciona: {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Escolha outra cópia deste modelo ou outro modelo.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>O modelo “{name}” não consegue fazer isto ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Escolha em Modelos um que foi feito para isso.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>“{first}” e “{second}” não podem ser pedidos juntos.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Deixe um deles de fora.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>A gramática ou o esquema JSON não pode ser usado: {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Corrija e pergunte de novo.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} não combina com este modelo: {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Use um arquivo feito exatamente para este modelo.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>A imagem {number} não pode ser lida.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Salve-a como PNG ou JPEG e adicione de novo.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>“{name}” não é um idioma que o Parlance conheça.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Use um código como “en” ou um nome como “French”.</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>Não foi possível determinar com certeza o idioma do texto.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Escolha o idioma em que ele está escrito.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>O modelo não escreveu nada que se pudesse usar.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Tente de novo ou escolha outro modelo em Modelos.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Não há texto.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Digite ou cole algum, ou solte um documento.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>Nada pode ser salvo em {path}: {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Libere espaço ou verifique as permissões da pasta.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>Outro programa está usando {path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Feche-o e tente de novo.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>O arquivo com suas conversas, {path}, está danificado.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Ele fica guardado como está. Repare-o: a partir de um backup ou com o que dele ainda pode ser lido.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} é de um Parlance mais novo.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Está aberto só para leitura. Atualize o Parlance para continuar.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>As configurações em {path} não puderam ser lidas.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Elas foram guardadas como {kept_as}; valem os padrões.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} não contém configurações do Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Escolha um arquivo exportado das configurações.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} não pôde ser gravado: {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Escolha outro local ou libere espaço.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Algo deu errado dentro do Parlance: {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Seu texto está a salvo. Relate o problema com os detalhes, por favor.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>A rede está desligada.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Ligue-a nas configurações ou remova HF_HUB_OFFLINE, se quiser ficar online.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>Não foi possível acessar {host}: {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Verifique a conexão com a internet e o proxy, se houver. O que foi baixado fica guardado.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} respondeu com o erro {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Isso costuma passar logo: tente mais tarde. O que foi baixado fica guardado.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} recebeu pedidos demais daqui.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Espere alguns minutos e tente de novo. O que foi baixado fica guardado.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>O que responde por {host} não é o Hub do Hugging Face.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>Redes que pedem login fazem isso, e alguns proxies: abra uma página web em um navegador para ver.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>Não há repositório “{repo}” no Hub, ou ele é privado.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Verifique o nome; para um privado, entre com um token.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>O repositório {repo} não tem mais o arquivo {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Abra a página dele de novo e escolha outro arquivo.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>Os autores de {repo} pedem antes seu consentimento aos termos deles.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Abra a página dos termos, aceite-os com sua conta do Hugging Face, entre aqui com um token e tente de novo.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>O Hub não aceita o token guardado neste computador.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Informe um novo token ou continue sem entrar: modelos públicos não precisam de um.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Libere espaço (Modelos mostra o que revisões antigas e sobras ocupam) e depois retome.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} de {repo} chegou duas vezes com bytes que não são os do Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Tente outra rede, ou mais tarde. Nada disso foi guardado; nenhum outro arquivo foi tocado.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Outro programa está baixando {file} de {repo} agora.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Espere terminar e depois retome: o que ele baixou é aproveitado.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>“{name}” está carregado.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Descarregue-o antes.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>“{name}” está sendo baixado.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Cancele antes o download.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>O que está no disco de “{name}” mudou desde que o plano foi feito. Nada foi removido.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Veja o novo plano e confirme-o.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>“{name}” não pôde ser transformado em {target}: {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Escolha outro tipo ou uma fonte de maior precisão. A fonte está como estava.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>“{name}” não pode ser convertido: {architecture} não está entre o que o Parlance converte.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Procure um GGUF dele em Descobrir.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>O checkpoint {path} não pode ser usado: {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Baixe-o de novo, por inteiro.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} já existe.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Renomeie-o ou remova-o antes; nada foi sobrescrito.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>todas as {layers} camadas em {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>todas as {layers} camadas em {device}, alguns especialistas na memória</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} de {layers} camadas em {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>processador, {threads} threads: a GPU tem {free_bytes} livres, e são necessários pelo menos {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>processador, {threads} threads: nenhuma GPU foi encontrada</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>processador, {threads} threads: o llama.cpp foi compilado sem suporte a esta GPU; “{detail}” o compila com ele</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>processador, {threads} threads: falta o driver da GPU ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>processador, {threads} threads: o driver de {detail} não a oferece ao llama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>processador, {threads} threads: as camadas na GPU estão em 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>no servidor {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>O contexto é mais curto do que o modelo conhece, para caber na memória.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>A memória do contexto é menos precisa, para caber na GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Especialistas de algumas camadas ficam na memória do computador.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Algumas camadas ficam no processador, porque a GPU não tem espaço para elas.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>O carregamento falhou por falta de memória e foi repetido com menos.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>A memória está curta: tudo fica mais lento</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>O processador está quente e ficou mais lento</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>Na bateria: menos threads</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} foi descarregado para dar lugar a {other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} foi descarregado porque não era usado</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} não coube como planejado e foi carregado com menos</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} está aqui e passa a ser usado</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} terminou sozinho e foi reiniciado; a resposta continuou</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} não pode ser importado: {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Nada foi aproveitado. Escolha um arquivo exportado da lista de assistentes.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>Não é possível acessar o servidor {address}: {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Inicie-o ou verifique o endereço em Modelos.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>O servidor {address} não aceita a chave.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Informe em Modelos a chave que o dono dele lhe deu.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>O servidor {address} não tem o modelo “{model}”.</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Escolha em Modelos um que ele tenha.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>O servidor {address} está ocupado e pediu para esperar.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Tente de novo daqui a pouco ou use um modelo deste computador.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>O servidor {address} falhou (HTTP {status}): {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Tente de novo; se continuar, veja o log do próprio servidor.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>A conexão com {address} terminou durante a resposta.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>O que chegou fica guardado. Tente de novo.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>O que responde em {address} não é um servidor com o protocolo da OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Verifique o endereço; a maioria dos servidores quer “/v1” no fim.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>“{address}” não é o endereço de um servidor.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Ele se parece com http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>O servidor RPC {address} não responde, está em uso por outro programa ou é de outra versão do llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Inicie-o ou tire-o da lista em Modelos.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>“{address}” não é o endereço de um servidor RPC.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>É um nome ou um endereço IPv4 e uma porta, como 192.168.1.20:50052. O RPC do llama.cpp não tem IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>Os dispositivos deste computador não podem ser oferecidos em {address}: {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Escolha um endereço deste computador e uma porta livre.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>O servidor RPC {address} calcula para um modelo carregado.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Descarregue esse modelo para ver o plano antes de carregar.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>O llama.cpp foi compilado sem RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Compile-o com “make run RPC=1” ou retire os servidores.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} não pode antecipar para este modelo: {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Escolha um modelo menor da mesma família, ou nenhum.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} parou de responder.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>O modelo é carregado de novo no que restou.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>O modelo “{model}” não foi feito para este idioma: {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Escolha outro idioma, ou outro modelo em Modelos.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>O modelo “{model}” não faz esta tradução: {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Traduza passando pelo inglês ou pelo chinês, ou escolha outro modelo.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>O texto já está neste idioma: {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Escolha outro idioma para traduzir.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} é de um tipo que não é traduzido como documento.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Copie o texto e traduza-o, ou salve-o em outro formato.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} não é o que era quando foi traduzido.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Adicione-o de novo: o que não mudou nele não é traduzido outra vez.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} não é uma lista de termos que se possa ler: {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Use uma tabela com um termo e sua tradução em cada linha, ou um arquivo TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Falta o número {detail}</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>Falta o endereço {detail}</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>Falta o marcador {detail}</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Diferente do glossário: {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Igual ao original</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Parece outro idioma</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Repete-se</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Muito mais longo que o original</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Muito mais curto que o original</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Aspas ou parênteses não se fecham: {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>O modelo não escreveu um fim</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Formatação ou link perdido: {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Confira o lugar do que está no texto: {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Não traduzido: o original foi mantido</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Linhas longas demais para legendas</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>O modelo não foi feito para este idioma</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>O modelo não traduz entre estes dois</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>O texto está neste idioma</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>A tradução é um novo documento: este formato não pode ser gravado com outras palavras.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>Há fórmulas que talvez procurem textos que estarão em outro idioma.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>O sumário é atualizado quando for aberto.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>Textos em gráficos e diagramas ficam como estão.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>Texto excluído com controle de alterações fica como está.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>A assinatura do arquivo não vale para a tradução.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>O que {host} enviou não é uma lista assinada pelos autores do Parlance.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Nada disso foi usado. Tente de novo em outra rede e, se continuar assim, avise os autores.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>A lista de versões de {host} é mais antiga que uma que você já viu.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Alguém pode estar escondendo versões mais novas de você. Tente de novo em outra rede.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Para traduzir, escolha em Modelos um modelo T5 ou MADLAD em GGUF, ou qualquer modelo instruct.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Para resumir ou reescrever, escolha em Modelos um modelo FLAN-T5 em GGUF, ou qualquer modelo instruct.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Para classificar ou comparar textos, escolha em Modelos um modelo de embeddings BERT, ModernBERT ou nomic em GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>concluída</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>limite de tamanho atingido</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>contexto cheio</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>texto de parada atingido</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parada</translation>
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
            <translation>Conversa</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Você</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raciocínio</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instruções</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Anexado: {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Esta resposta não foi concluída.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Iniciada em {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Modelos: {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Exportado do Parlance em {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Fontes</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>p. {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>slide {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>planilha {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>parágrafo {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} vem depois de números e nomes que não foram encontrados nos documentos.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{read} de {all} parágrafos lidos ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>páginas sem texto: {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>páginas que não puderam ser lidas: {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>Roda no servidor %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>Roda em: %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Continuar em segundo plano</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Pergunta do exemplo</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Resposta do exemplo</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Remover este exemplo</translation>
        </message>
    </context>
</TS>
