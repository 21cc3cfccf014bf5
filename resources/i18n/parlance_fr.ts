<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AccessBox</name>
        <message>
            <source>Open the terms</source>
            <translation>Ouvrir les conditions</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Hugging Face token (hf_…)</source>
            <translation>Jeton Hugging Face (hf_…)</translation>
        </message>
        <message>
            <source>Hugging Face token</source>
            <translation>Jeton Hugging Face</translation>
        </message>
        <message>
            <source>Keep on this computer</source>
            <translation>Conserver sur cet ordinateur</translation>
        </message>
        <message>
            <source>Keep the token on this computer</source>
            <translation>Conserver le jeton sur cet ordinateur</translation>
        </message>
        <message>
            <source>Where the tools of Hugging Face keep theirs.</source>
            <translation>Là où les outils de Hugging Face gardent le leur.</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Open the terms and agree with your Hugging Face account. Then sign in here with a token of that account that may read.</source>
            <translation>Ouvrez les conditions et acceptez-les avec votre compte Hugging Face. Connectez-vous ensuite ici avec un jeton de ce compte autorisé à lire.</translation>
        </message>
        <message>
            <source>If it is private, sign in with a token that may read it.</source>
            <translation>S’il est privé, connectez-vous avec un jeton autorisé à le lire.</translation>
        </message>
        <message>
            <source>Its makers have your consent: its files may be fetched.</source>
            <translation>Ses auteurs ont votre accord : ses fichiers peuvent être téléchargés.</translation>
        </message>
        <message>
            <source>Asking the Hub whether its files may be fetched…</source>
            <translation>Demande au Hub si ses fichiers peuvent être téléchargés…</translation>
        </message>
        <message>
            <source>Its files may not be fetched yet.</source>
            <translation>Ses fichiers ne peuvent pas encore être téléchargés.</translation>
        </message>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Ses auteurs demandent d’abord votre accord à leurs conditions.</translation>
        </message>
        <message>
            <source>You are not signed in.</source>
            <translation>Vous n’êtes pas connecté.</translation>
        </message>
        <message>
            <source>You are signed in until Parlance is closed.</source>
            <translation>Vous êtes connecté jusqu’à la fermeture de Parlance.</translation>
        </message>
        <message>
            <source>You are signed in with the token in HF_TOKEN.</source>
            <translation>Vous êtes connecté avec le jeton de HF_TOKEN.</translation>
        </message>
        <message>
            <source>You are signed in with the token that is kept on this computer.</source>
            <translation>Vous êtes connecté avec le jeton conservé sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>ActivityLine</name>
        <message>
            <source>Still working; Stop ends it at once.</source>
            <translation>Toujours en cours ; « Arrêter » y met fin aussitôt.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>En attente du modèle…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lecture : %1 tokens sur %2</translation>
        </message>
        <message>
            <source>Writing…  %1 tokens/s</source>
            <translation>Écriture…  %1 tokens/s</translation>
        </message>
    </context>
    <context>
        <name>AgainBar</name>
        <message>
            <source>Other options are chosen. Notes made earlier are used again where they fit.</source>
            <translation>D’autres options sont choisies. Les notes déjà prises sont réutilisées là où elles conviennent.</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Résumer à nouveau</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>AgainDialog</name>
        <message>
            <source>Answer again with…</source>
            <translation>Répondre à nouveau avec…</translation>
        </message>
        <message>
            <source>Answer again</source>
            <translation>Répondre à nouveau</translation>
        </message>
        <message>
            <source>The earlier answer stays: you can go back to it with the arrows below it.</source>
            <translation>La réponse précédente reste : les flèches placées dessous permettent d’y revenir.</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>Qui répond</translation>
        </message>
    </context>
    <context>
        <name>AlternativesList</name>
        <message>
            <source>Other ways to say it</source>
            <translation>Autres formulations</translation>
        </message>
        <message>
            <source>Looking for other ways to say it…</source>
            <translation>Recherche d’autres formulations…</translation>
        </message>
        <message>
            <source>No others were found.</source>
            <translation>Aucune autre n’a été trouvée.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Hide the reasoning</source>
            <translation>Masquer le raisonnement</translation>
        </message>
        <message>
            <source>Show the reasoning</source>
            <translation>Afficher le raisonnement</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <translation>Réflexion…</translation>
        </message>
        <message>
            <source>Thinking for %1 s…</source>
            <translation>Réflexion depuis %1 s…</translation>
        </message>
        <message>
            <source>Thought for %1 s</source>
            <translation>A réfléchi pendant %1 s</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Comment elle a été faite</translation>
        </message>
        <message>
            <source>Looking for the answer…</source>
            <translation>Recherche de la réponse…</translation>
        </message>
    </context>
    <context>
        <name>App</name>
        <message>
            <source>%1 could not be read. It is kept as %2, and Parlance has begun a new one.</source>
            <translation>%1 n’a pas pu être lu. Il est gardé sous %2, et Parlance en a commencé un nouveau.</translation>
        </message>
    </context>
    <context>
        <name>ArrangeBar</name>
        <message>
            <source>Each alone</source>
            <translation>Séparément</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>How to summarize several documents</source>
            <translation>Comment résumer plusieurs documents</translation>
        </message>
        <message>
            <source>What becomes of them together</source>
            <translation>Ce qu’ils deviennent ensemble</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1:</source>
            <translation>%1 :</translation>
        </message>
    </context>
    <context>
        <name>AskBox</name>
        <message>
            <source>Question about the document</source>
            <translation>Question sur le document</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Stop answering</source>
            <translation>Arrêter la réponse</translation>
        </message>
    </context>
    <context>
        <name>Asking</name>
        <message>
            <source>Ask about the documents</source>
            <translation>Poser une question sur les documents</translation>
        </message>
        <message>
            <source>Ask about the document</source>
            <translation>Poser une question sur le document</translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Recherche du document…</translation>
        </message>
        <message>
            <source>Without the document nothing can be asked about it</source>
            <translation>Sans le document, aucune question n’est possible à son sujet</translation>
        </message>
        <message>
            <source>Questions can be asked once the document is open</source>
            <translation>Les questions seront possibles une fois le document ouvert</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Vous avez arrêté cette réponse.</translation>
        </message>
    </context>
    <context>
        <name>AskingDialog</name>
        <message>
            <source>Look</source>
            <translation>Consulter</translation>
        </message>
        <message>
            <source>Asking the address</source>
            <translation>Interrogation de l’adresse</translation>
        </message>
    </context>
    <context>
        <name>Assistants</name>
        <message>
            <source>Writer</source>
            <translation>Rédacteur</translation>
        </message>
        <message>
            <source>Writes and improves texts in your own voice</source>
            <translation>Écrit et améliore des textes dans votre propre style</translation>
        </message>
        <message>
            <source>You help to write. Answer in the language of the text that you are given. Write plain, lively sentences; avoid stock phrases and exaggeration. When you improve a text, keep its meaning, its facts and the author's voice, give the whole new text first, and name the main changes in a few words after it. Ask back only where you could not go on otherwise.</source>
            <translation>Tu aides à écrire. Réponds dans la langue du texte qui t’est donné. Écris des phrases simples et vivantes ; évite les clichés et les exagérations. Quand tu améliores un texte, garde son sens, ses faits et la voix de l’auteur, donne d’abord le nouveau texte en entier, puis nomme en quelques mots les principaux changements. Ne pose de question que si tu ne peux pas continuer autrement.</translation>
        </message>
        <message>
            <source>Make this text clearer and shorter:</source>
            <translation>Rends ce texte plus clair et plus court :</translation>
        </message>
        <message>
            <source>Write a friendly letter that declines an invitation.</source>
            <translation>Écris une lettre aimable qui décline une invitation.</translation>
        </message>
        <message>
            <source>Programmer</source>
            <translation>Programmeur</translation>
        </message>
        <message>
            <source>Writes, explains and repairs code</source>
            <translation>Écrit, explique et répare du code</translation>
        </message>
        <message>
            <source>You are a careful programmer. Give complete code that runs, in a code block with its language named, and use the standard library where it suffices. Handle errors, and name what you assumed. Before the code say in one or two sentences how you go about it; after it, how to test it. When you are not sure that a function or an option exists, say so.</source>
            <translation>Tu es un programmeur soigneux. Donne du code complet qui fonctionne, dans un bloc de code indiquant son langage, et utilise la bibliothèque standard quand elle suffit. Traite les erreurs et dis ce que tu as supposé. Avant le code, explique ta démarche en une ou deux phrases ; après, comment le tester. Si tu n’es pas sûr qu’une fonction ou une option existe, dis-le.</translation>
        </message>
        <message>
            <source>What does this code do, and where could it fail?</source>
            <translation>Que fait ce code, et où pourrait-il échouer ?</translation>
        </message>
        <message>
            <source>Write a program that renames photos by their date.</source>
            <translation>Écris un programme qui renomme des photos d’après leur date.</translation>
        </message>
        <message>
            <source>Tutor</source>
            <translation>Professeur</translation>
        </message>
        <message>
            <source>Explains step by step and asks questions</source>
            <translation>Explique pas à pas et pose des questions</translation>
        </message>
        <message>
            <source>You are a patient tutor. Find out first what the learner knows already. Explain one step at a time, with an example from daily life, and end with one question that shows whether it was understood. Do not give the solution of an exercise at once: give a hint, then a larger one. Praise what is right, and say plainly and kindly what is not.</source>
            <translation>Tu es un professeur patient. Cherche d’abord ce que l’élève sait déjà. Explique une étape à la fois, avec un exemple de la vie quotidienne, et termine par une question qui montre si elle a été comprise. Ne donne pas tout de suite la solution d’un exercice : donne un indice, puis un plus gros. Félicite pour ce qui est juste, et dis clairement et gentiment ce qui ne l’est pas.</translation>
        </message>
        <message>
            <source>Explain fractions to me.</source>
            <translation>Explique-moi les fractions.</translation>
        </message>
        <message>
            <source>Why is the sky blue?</source>
            <translation>Pourquoi le ciel est-il bleu ?</translation>
        </message>
        <message>
            <source>Summarizer</source>
            <translation>Synthétiseur</translation>
        </message>
        <message>
            <source>Says in short what a text says</source>
            <translation>Dit en bref ce que dit un texte</translation>
        </message>
        <message>
            <source>You summarize texts in their own language. First one sentence that says the most important thing, then three to seven points, each a whole sentence. Keep names, numbers and dates exactly as they stand. Say only what the text says, and nothing of your own; where it is unclear or contradicts itself, say that.</source>
            <translation>Tu résumes des textes dans leur propre langue. D’abord une phrase qui dit le plus important, puis trois à sept points, chacun une phrase entière. Garde les noms, les nombres et les dates exactement tels quels. Ne dis que ce que dit le texte, rien de toi-même ; là où il est obscur ou se contredit, dis-le.</translation>
        </message>
        <message>
            <source>Summarize this text:</source>
            <translation>Résume ce texte :</translation>
        </message>
        <message>
            <source>What was decided in these minutes, and who does it?</source>
            <translation>Qu’a-t-il été décidé dans ce compte rendu, et qui s’en charge ?</translation>
        </message>
    </context>
    <context>
        <name>AssistantsDialog</name>
        <message>
            <source>Assistants</source>
            <translation>Assistants</translation>
        </message>
        <message>
            <source>Use in this chat</source>
            <translation>Utiliser dans cette discussion</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>An assistant is a set of instructions and settings under a name. Make your own with “New”.</source>
            <translation>Un assistant est un ensemble d’instructions et de paramètres sous un nom. Créez le vôtre avec « Nouveau ».</translation>
        </message>
        <message>
            <source>Add four to begin with</source>
            <translation>En ajouter quatre pour commencer</translation>
        </message>
        <message>
            <source>Beginnings</source>
            <translation>Amorces</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Beginnings, one a line: offered on the empty page</source>
            <translation>Amorces, une par ligne : proposées sur la page vide</translation>
        </message>
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
        <message>
            <source>Taken in: %1.</source>
            <translation>Repris : %1.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>New assistant</source>
            <translation>Nouvel assistant</translation>
        </message>
        <message>
            <source>Import assistants</source>
            <translation>Importer des assistants</translation>
        </message>
        <message>
            <source>Export assistants</source>
            <translation>Exporter les assistants</translation>
        </message>
        <message>
            <source>assistants.json</source>
            <translation>assistants.json</translation>
        </message>
        <message>
            <source>Assistants (*.json)</source>
            <translation>Assistants (*.json)</translation>
        </message>
    </context>
    <context>
        <name>AttachingPart</name>
        <message>
            <source>Attach documents or pictures</source>
            <translation>Joindre des documents ou des images</translation>
        </message>
    </context>
    <context>
        <name>AttachmentRow</name>
        <message>
            <source>Attached to the message</source>
            <translation>Joint au message</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) more than can go with one message: not taken.</source>
            <translation>
                <numerusform>%Ln fichier de trop pour un seul message : non repris.</numerusform>
                <numerusform>%Ln fichiers de trop pour un seul message : non repris.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” does not see pictures: it is told their names only.</source>
            <translation>« %1 » ne voit pas les images : seuls leurs noms lui sont donnés.</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting…</source>
            <translation>En attente…</translation>
        </message>
        <message>
            <source>Reading… %1 of %2 pages</source>
            <translation>Lecture… %1 pages sur %2</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Not attached</source>
            <translation>Non joint</translation>
        </message>
        <message>
            <source>“%1”: %2</source>
            <translation>« %1 » : %2</translation>
        </message>
        <message>
            <source>All of “%1” was read.</source>
            <translation>« %1 » a été lu en entier.</translation>
        </message>
        <message>
            <source>Nothing of “%1” was read: there is no room for it in the context.</source>
            <translation>Rien de « %1 » n’a été lu : il n’y a pas de place dans le contexte.</translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln page(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>%1 % de la page de « %2 » (%Ln) ont été lus pour ceci. Afficher</numerusform>
                <numerusform>%1 % des %Ln pages de « %2 » ont été lus pour ceci. Afficher</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 % of the %Ln word(s) of “%2” was read for this. Show</source>
            <translation>
                <numerusform>%1 % du mot de « %2 » (%Ln) ont été lus pour ceci. Afficher</numerusform>
                <numerusform>%1 % des %Ln mots de « %2 » ont été lus pour ceci. Afficher</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>%1:  “%2”</source>
            <translation>%1 :  « %2 »</translation>
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
                <numerusform>%Ln texte traduit</numerusform>
                <numerusform>%Ln textes traduits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln translated document(s)</source>
            <translation>
                <numerusform>%Ln document traduit</numerusform>
                <numerusform>%Ln documents traduits</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln summarized text(s)</source>
            <translation>
                <numerusform>%Ln texte résumé</numerusform>
                <numerusform>%Ln textes résumés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln glossary term(s)</source>
            <translation>
                <numerusform>%Ln terme de glossaire</numerusform>
                <numerusform>%Ln termes de glossaire</numerusform>
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
                <numerusform>%Ln prompt enregistré</numerusform>
                <numerusform>%Ln prompts enregistrés</numerusform>
            </translation>
        </message>
        <message>
            <source>chats, translations and summaries</source>
            <translation>discussions, traductions et résumés</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>paramètres</translation>
        </message>
        <message>
            <source>the text under Translate</source>
            <translation>le texte sous Traduire</translation>
        </message>
        <message>
            <source>the text that was completed</source>
            <translation>le texte à compléter</translation>
        </message>
        <message>
            <source>the queue of summaries</source>
            <translation>la file d’attente des résumés</translation>
        </message>
        <message>
            <source>the queue of translations</source>
            <translation>la file d’attente des traductions</translation>
        </message>
        <message>
            <source>words added to the dictionary</source>
            <translation>mots ajoutés au dictionnaire</translation>
        </message>
        <message>
            <source>Made on %1 on “%2”, by Parlance %3.</source>
            <translation>Faite le %1 sur « %2 », par Parlance %3.</translation>
        </message>
        <message>
            <source>Made on %1, by Parlance %2.</source>
            <translation>Faite le %1, par Parlance %2.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Back up everything</source>
            <translation>Tout sauvegarder</translation>
        </message>
        <message>
            <source>Chats with their attachments, translations, summaries, glossaries, assistants, drafts and settings go into one file. Models are not part of it, and neither are the keys of servers: enter those again after restoring.</source>
            <translation>Les discussions avec leurs pièces jointes, les traductions, résumés, glossaires, assistants, brouillons et paramètres vont dans un seul fichier. Les modèles n’en font pas partie, ni les clés des serveurs : saisissez-les de nouveau après la restauration.</translation>
        </message>
        <message>
            <source>With the settings for folders, models and hardware</source>
            <translation>Avec les paramètres des dossiers, des modèles et du matériel</translation>
        </message>
        <message>
            <source>How much has been backed up</source>
            <translation>Avancement de la sauvegarde</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Sauvegardes de Parlance</translation>
        </message>
        <message>
            <source>Name of this computer, if it shall stand in the file</source>
            <translation>Nom de cet ordinateur, s’il doit figurer dans le fichier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sauvegarder…</translation>
        </message>
        <message>
            <source>Saved as %1 in %2 (%3), and read back. It has %4.</source>
            <translation>Enregistrée sous %1 dans %2 (%3), et relue. Contenu : %4.</translation>
        </message>
        <message>
            <source>settings only</source>
            <translation>paramètres seulement</translation>
        </message>
    </context>
    <context>
        <name>BarsFigure</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>BeamControl</name>
        <message>
            <source>Search for the likeliest answer</source>
            <translation>Chercher la réponse la plus probable</translation>
        </message>
        <message>
            <source>Stop at the first answers that are complete</source>
            <translation>S’arrêter aux premières réponses complètes</translation>
        </message>
        <message>
            <source>Width: beginnings that are followed</source>
            <translation>Largeur : nombre de débuts suivis</translation>
        </message>
        <message>
            <source>Length penalty: more favours longer answers</source>
            <translation>Pénalité de longueur : plus haut favorise les réponses longues</translation>
        </message>
    </context>
    <context>
        <name>BeamFigure</name>
        <message>
            <source>goes on</source>
            <translation>continue</translation>
        </message>
        <message>
            <source>pruned</source>
            <translation>abandonné</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Recherche en faisceau</translation>
        </message>
        <message>
            <source>%1. %2: log-probability %3, score %4</source>
            <translation>%1. %2 : log-probabilité %3, score %4</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nœud</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilité</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Somme</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: log-probability %2, score %3, %4</source>
            <translation>%1 : log-probabilité %2, score %3, %4</translation>
        </message>
        <message>
            <source>part of the winner</source>
            <translation>partie du gagnant</translation>
        </message>
    </context>
    <context>
        <name>BiasesOption</name>
        <message>
            <source>“%1” is no number of a token with a bias, as “50256 -5”.</source>
            <translation>« %1 » n’est pas un numéro de token avec un biais, comme « 50256 -5 ».</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>Deleted conversations</source>
            <translation>Conversations supprimées</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Effacer définitivement…</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Erase “%1” for good?</source>
            <translation>Effacer définitivement « %1 » ?</translation>
        </message>
        <message numerus="yes">
            <source>Erase %Ln conversation(s) for good?</source>
            <translation>
                <numerusform>Effacer définitivement %Ln conversation ?</numerusform>
                <numerusform>Effacer définitivement %Ln conversations ?</numerusform>
            </translation>
        </message>
        <message>
            <source>All their messages are erased. This cannot be undone.</source>
            <translation>Tous leurs messages seront effacés. Cette action est irréversible.</translation>
        </message>
    </context>
    <context>
        <name>CardView</name>
        <message>
            <source>Model card</source>
            <translation>Fiche du modèle</translation>
        </message>
        <message>
            <source>Show the model in use</source>
            <translation>Afficher le modèle utilisé</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Donnée</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lecture du fichier…</translation>
        </message>
        <message>
            <source>The card of %1, which is not the model in use.</source>
            <translation>La fiche de %1, qui n’est pas le modèle utilisé.</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Aucun modèle de cet ordinateur n’est utilisé. Choisissez-en un ci-dessus.</translation>
        </message>
        <message>
            <source>Decoder: writes a text on, token by token</source>
            <translation>Décodeur : continue un texte, token par token</translation>
        </message>
        <message>
            <source>Encoder: reads a text in both directions and makes vectors of it</source>
            <translation>Encodeur : lit un texte dans les deux sens et en fait des vecteurs</translation>
        </message>
        <message>
            <source>Encoder and decoder: reads a whole text, then writes another</source>
            <translation>Encodeur et décodeur : lit un texte entier, puis en écrit un autre</translation>
        </message>
        <message>
            <source>Recurrent: keeps a state of one size, however long the text is</source>
            <translation>Récurrent : garde un état de taille fixe, si long que soit le texte</translation>
        </message>
        <message>
            <source>Hybrid: some layers look at the whole text, others keep a state</source>
            <translation>Hybride : certaines couches voient tout le texte, d’autres gardent un état</translation>
        </message>
        <message>
            <source>BPE on bytes</source>
            <translation>BPE sur octets</translation>
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
            <translation>Le modèle</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Famille</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1 (%2), %3</translation>
        </message>
        <message>
            <source>The numbers that were learned. All of them stand in the file.</source>
            <translation>Les nombres appris. Ils sont tous dans le fichier.</translation>
        </message>
        <message>
            <source>%1 for each token</source>
            <translation>%1 par token</translation>
        </message>
        <message>
            <source>Weights in use</source>
            <translation>Poids utilisés</translation>
        </message>
        <message>
            <source>Only some experts work on a token, which makes it quicker.</source>
            <translation>Seuls quelques experts travaillent sur un token, ce qui va plus vite.</translation>
        </message>
        <message>
            <source>Quantization</source>
            <translation>Quantification</translation>
        </message>
        <message>
            <source>How coarsely the weights are stored: fewer bits, smaller file.</source>
            <translation>La finesse avec laquelle les poids sont stockés : moins de bits, fichier plus petit.</translation>
        </message>
        <message>
            <source>%1, each token is %2 numbers between them</source>
            <translation>%1 ; entre elles, chaque token est fait de %2 nombres</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Some layers look back at %1 tokens only</source>
            <translation>Certaines couches ne voient que %1 tokens en arrière</translation>
        </message>
        <message>
            <source>Sliding window</source>
            <translation>Fenêtre glissante</translation>
        </message>
        <message>
            <source>%1 of %2 work on each token</source>
            <translation>%1 sur %2 travaillent sur chaque token</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <source>Positions</source>
            <translation>Positions</translation>
        </message>
        <message>
            <source>How the model knows where in the text a token stands.</source>
            <translation>Comment le modèle sait où se trouve un token dans le texte.</translation>
        </message>
        <message>
            <source>%1 heads of %2; keys and values are compressed together</source>
            <translation>%1 têtes de %2 ; clés et valeurs compressées ensemble</translation>
        </message>
        <message>
            <source>%1 heads of %2; %3 keep keys and values, each for %4 heads</source>
            <translation>%1 têtes de %2 ; %3 gardent clés et valeurs, chacune pour %4 têtes</translation>
        </message>
        <message>
            <source>%1 heads of %2</source>
            <translation>%1 têtes de %2</translation>
        </message>
        <message>
            <source>Rotary, base %1, stretched %2 times (%3)</source>
            <translation>Rotatives (RoPE), base %1, étirées %2 fois (%3)</translation>
        </message>
        <message>
            <source>Rotary, base %1</source>
            <translation>Rotatives (RoPE), base %1</translation>
        </message>
        <message>
            <source>Rotary</source>
            <translation>Rotatives (RoPE)</translation>
        </message>
        <message>
            <source>%1 tokens, %2</source>
            <translation>%1 tokens, %2</translation>
        </message>
        <message>
            <source>Vocabulary</source>
            <translation>Vocabulaire</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Trained context</source>
            <translation>Contexte d’entraînement</translation>
        </message>
        <message>
            <source>How long the texts were that it learned from.</source>
            <translation>La longueur des textes sur lesquels il a appris.</translation>
        </message>
        <message>
            <source>Chat format</source>
            <translation>Format de discussion</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Dans le fichier</translation>
        </message>
    </context>
    <context>
        <name>ChatCommands</name>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Discussion temporaire</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Arrêter la réponse</translation>
        </message>
        <message>
            <source>Try again: answer anew</source>
            <translation>Réessayer : répondre à nouveau</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Rechercher dans les conversations</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nouveau dossier…</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Conversations supprimées…</translation>
        </message>
        <message>
            <source>Rename this conversation…</source>
            <translation>Renommer cette conversation…</translation>
        </message>
        <message>
            <source>Pin this conversation</source>
            <translation>Épingler cette conversation</translation>
        </message>
        <message>
            <source>Unpin this conversation</source>
            <translation>Désépingler cette conversation</translation>
        </message>
        <message>
            <source>Export this conversation…</source>
            <translation>Exporter cette conversation…</translation>
        </message>
        <message>
            <source>Export all conversations…</source>
            <translation>Exporter toutes les conversations…</translation>
        </message>
        <message>
            <source>Delete this conversation</source>
            <translation>Supprimer cette conversation</translation>
        </message>
    </context>
    <context>
        <name>ChatHeader</name>
        <message>
            <source>Rename conversation</source>
            <translation>Renommer la conversation</translation>
        </message>
        <message>
            <source>Conversation actions</source>
            <translation>Actions sur la conversation</translation>
        </message>
        <message>
            <source>Temporary chat</source>
            <translation>Discussion temporaire</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Nouvelle discussion temporaire</translation>
        </message>
    </context>
    <context>
        <name>ChatIntake</name>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Déposez pour joindre au message</translation>
        </message>
        <message>
            <source>Choose documents and pictures</source>
            <translation>Choisir des documents et des images</translation>
        </message>
        <message>
            <source>Documents and pictures</source>
            <translation>Documents et images</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
    </context>
    <context>
        <name>ChatPanel</name>
        <message>
            <source>The answer is finished: %1</source>
            <translation>La réponse est terminée : %1</translation>
        </message>
        <message>
            <source>pictures</source>
            <translation>images</translation>
        </message>
        <message>
            <source>The model cannot follow: %1</source>
            <translation>Le modèle ne peut pas suivre : %1</translation>
        </message>
        <message>
            <source>What you attached is still being read.</source>
            <translation>Ce que vous avez joint est encore en cours de lecture.</translation>
        </message>
        <message>
            <source>First wait for the answer, or stop it with Esc.</source>
            <translation>Attendez d’abord la réponse, ou arrêtez-la avec Échap.</translation>
        </message>
    </context>
    <context>
        <name>Checkpoints</name>
        <message>
            <source>Cannot be run as they are</source>
            <translation>Inutilisables en l’état</translation>
        </message>
        <message>
            <source>Checkpoints in the Hugging Face cache that llama.cpp does not read. Those of some families can be converted; the checkpoint stays as it is.</source>
            <translation>Checkpoints du cache Hugging Face que llama.cpp ne lit pas. Ceux de certaines familles peuvent être convertis ; le checkpoint reste tel quel.</translation>
        </message>
        <message>
            <source>Convert</source>
            <translation>Convertir</translation>
        </message>
        <message>
            <source>Make a GGUF of it that Parlance can run</source>
            <translation>En faire un GGUF que Parlance peut exécuter</translation>
        </message>
        <message>
            <source>Convert %1</source>
            <translation>Convertir %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Plus pour %1</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Retirer tout ce qui vient de son dépôt…</translation>
        </message>
    </context>
    <context>
        <name>CommandCopy</name>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Copier la commande « %1 »</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>CompareDialog</name>
        <message>
            <source>Compare answers</source>
            <translation>Comparer des réponses</translation>
        </message>
        <message>
            <source>Ask both</source>
            <translation>Demander aux deux</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>First side</source>
            <translation>Premier côté</translation>
        </message>
        <message>
            <source>Second side</source>
            <translation>Second côté</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>What shall both be asked?</source>
            <translation>Que demander aux deux ?</translation>
        </message>
        <message>
            <source>One after the other, so that speeds can be compared</source>
            <translation>L’un après l’autre, pour comparer les vitesses</translation>
        </message>
        <message>
            <source>Stop both</source>
            <translation>Arrêter les deux</translation>
        </message>
        <message>
            <source>Both sides are the same: only chance makes them differ.</source>
            <translation>Les deux côtés sont identiques : seul le hasard les différencie.</translation>
        </message>
    </context>
    <context>
        <name>CompareSide</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Encore</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Garder cette réponse</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Gardée</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>En attente du modèle…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lecture : %1 tokens sur %2</translation>
        </message>
        <message>
            <source>Reasoning…</source>
            <translation>Raisonnement…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
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
            <translation>%1 s en tout</translation>
        </message>
        <message>
            <source>%1 s to the first token</source>
            <translation>%1 s jusqu’au premier token</translation>
        </message>
        <message>
            <source>not followed: %1</source>
            <translation>non suivi : %1</translation>
        </message>
        <message>
            <source>images</source>
            <translation>images</translation>
        </message>
    </context>
    <context>
        <name>CompleteOffer</name>
        <message>
            <source>This is a base model: it continues texts, and was not made for chats.</source>
            <translation>C’est un modèle de base : il continue des textes et n’est pas fait pour discuter.</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Compléter un texte</translation>
        </message>
    </context>
    <context>
        <name>CompletePage</name>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Begin a text here, and let the model continue it at the cursor.</source>
            <translation>Commencez un texte ici, et laissez le modèle le continuer au curseur.</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Retour à la discussion</translation>
        </message>
        <message>
            <source>Tokens of a continuation</source>
            <translation>Tokens d’une continuation</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> tokens</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source>Temperature </source>
            <translation>Température </translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Compléter un texte</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Fill the gap</source>
            <translation>Combler le vide</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Arrêter (Échap)</translation>
        </message>
        <message>
            <source>Continue (Ctrl+Enter)</source>
            <translation>Continuer (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Temperature %1</source>
            <translation>Température %1</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>En attente du modèle…</translation>
        </message>
        <message>
            <source>Reading: %1 of %2 tokens</source>
            <translation>Lecture : %1 tokens sur %2</translation>
        </message>
        <message>
            <source>Writing…  Esc stops it.</source>
            <translation>Écriture…  Échap pour arrêter.</translation>
        </message>
        <message>
            <source>Put the cursor into a gap: the model heeds what stands behind it.</source>
            <translation>Placez le curseur dans un vide : le modèle tient compte de ce qui suit.</translation>
        </message>
        <message>
            <source>The model writes on at the cursor. Nothing is added to your text.</source>
            <translation>Le modèle continue d’écrire au curseur. Rien n’est ajouté à votre texte.</translation>
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
            <translation>Le texte dépasse le contexte : %1 caractères n’ont pas été lus.</translation>
        </message>
        <message>
            <source>This model does not heed what stands behind the cursor.</source>
            <translation>Ce modèle ne tient pas compte de ce qui suit le curseur.</translation>
        </message>
        <message>
            <source>This model was made for chats; a base model continues texts better.</source>
            <translation>Ce modèle est fait pour discuter ; un modèle de base continue mieux les textes.</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Esc to stop</source>
            <translation>Échap pour arrêter</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Arrêter l’écriture</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Temporary chat: nothing of it is kept</source>
            <translation>Discussion temporaire : rien n’en est conservé</translation>
        </message>
        <message>
            <source>Message Parlance, or drop a document</source>
            <translation>Écrivez à Parlance, ou déposez un document</translation>
        </message>
        <message>
            <source>Stop writing (Esc)</source>
            <translation>Arrêter l’écriture (Échap)</translation>
        </message>
        <message>
            <source>Send next</source>
            <translation>Envoyer ensuite</translation>
        </message>
        <message>
            <source>Send when the answer is written (Enter)</source>
            <translation>Envoyer une fois la réponse écrite (Entrée)</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Send (Enter)</source>
            <translation>Envoyer (Entrée)</translation>
        </message>
    </context>
    <context>
        <name>CondensingLine</name>
        <message>
            <source>Summarizing the earlier messages…</source>
            <translation>Résumé des messages précédents…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop summarizing</source>
            <translation>Arrêter le résumé</translation>
        </message>
    </context>
    <context>
        <name>Confidence</name>
        <message>
            <source>An answer, after the conversation before it</source>
            <translation>Une réponse, après la conversation qui la précède</translation>
        </message>
        <message>
            <source>A translation, each paragraph after what the model was asked</source>
            <translation>Une traduction, chaque paragraphe après ce qui a été demandé au modèle</translation>
        </message>
        <message>
            <source>A summary as a text by itself: what it was made from is not weighed</source>
            <translation>Un résumé comme texte à part entière : ce dont il est tiré n’est pas pris en compte</translation>
        </message>
        <message>
            <source>Your text</source>
            <translation>Votre texte</translation>
        </message>
        <message>
            <source>Weighed by %1. It was written by %2.</source>
            <translation>Évalué par %1. Écrit par %2.</translation>
        </message>
        <message>
            <source>Weighed by %1.</source>
            <translation>Évalué par %1.</translation>
        </message>
        <message>
            <source>The first token has no probability: nothing stands before it.</source>
            <translation>Le premier token n’a pas de probabilité : rien ne le précède.</translation>
        </message>
        <message>
            <source>The text is longer than the context: from token %1 on, the model knew only what stood right before.</source>
            <translation>Le texte dépasse le contexte : à partir du token %1, le modèle ne connaissait que ce qui précède immédiatement.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are weighed.</source>
            <translation>Seuls les %1 premiers caractères sont évalués.</translation>
        </message>
        <message>
            <source>“%1” %2</source>
            <translation>« %1 » %2</translation>
        </message>
        <message>
            <source>“%1”: %2. Nothing was likelier.</source>
            <translation>« %1 » : %2. Rien n’était plus probable.</translation>
        </message>
        <message>
            <source>“%1”: %2, rank %3. Likelier: %4.</source>
            <translation>« %1 » : %2, rang %3. Plus probable : %4.</translation>
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
            <translation>Perplexité %1</translation>
        </message>
        <message>
            <source>Mean log-probability %1</source>
            <translation>Log-probabilité moyenne %1</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number in the vocabulary</source>
            <translation>Numéro dans le vocabulaire</translation>
        </message>
        <message>
            <source>Probability</source>
            <translation>Probabilité</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilité</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Likeliest</source>
            <translation>Le plus probable</translation>
        </message>
    </context>
    <context>
        <name>ConfidenceView</name>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>A perplexity of 5 means that the model hesitated, on average, as between five equally likely tokens. 1 means that it was certain.</source>
            <translation>Une perplexité de 5 signifie que le modèle a hésité, en moyenne, comme entre cinq tokens également probables. 1 signifie qu’il était certain.</translation>
        </message>
        <message>
            <source>What stood before the text</source>
            <translation>Ce qui précédait le texte</translation>
        </message>
        <message>
            <source>Show what stood before it</source>
            <translation>Afficher ce qui le précédait</translation>
        </message>
        <message>
            <source>What stands before it</source>
            <translation>Ce qui le précède</translation>
        </message>
        <message>
            <source>What stands before it (may be empty)</source>
            <translation>Ce qui le précède (peut rester vide)</translation>
        </message>
        <message>
            <source>A text of your own</source>
            <translation>Un texte à vous</translation>
        </message>
        <message>
            <source>Weigh a text of your own</source>
            <translation>Évaluer un texte à vous</translation>
        </message>
        <message>
            <source>How sure is the model?</source>
            <translation>À quel point le modèle est-il sûr ?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>How much is weighed</source>
            <translation>Part évaluée</translation>
        </message>
        <message>
            <source>Where it was least sure</source>
            <translation>Là où il était le moins sûr</translation>
        </message>
        <message>
            <source>Point at a token, or walk through them with the arrow keys.</source>
            <translation>Pointez un token, ou parcourez-les avec les touches fléchées.</translation>
        </message>
    </context>
    <context>
        <name>ConstraintControl</name>
        <message>
            <source>Free text</source>
            <translation>Texte libre</translation>
        </message>
        <message>
            <source>Answers follow no schema and no grammar.</source>
            <translation>Les réponses ne suivent ni schéma ni grammaire.</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema.</source>
            <translation>Les réponses suivent un schéma JSON.</translation>
        </message>
        <message>
            <source>Answers follow a grammar.</source>
            <translation>Les réponses suivent une grammaire.</translation>
        </message>
        <message>
            <source>Answers are free text.</source>
            <translation>Les réponses sont en texte libre.</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Écrire…</translation>
        </message>
    </context>
    <context>
        <name>ConstraintDialog</name>
        <message>
            <source>The answer follows it.</source>
            <translation>La réponse s’y conforme.</translation>
        </message>
        <message>
            <source>The answer was cut off; as far as it goes, it follows it.</source>
            <translation>La réponse a été coupée ; jusque-là, elle s’y conforme.</translation>
        </message>
        <message>
            <source>The answer is no JSON.</source>
            <translation>La réponse n’est pas du JSON.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Sortie structurée</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Free text</source>
            <translation>Texte libre</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>Schéma JSON</translation>
        </message>
        <message>
            <source>Grammar (GBNF)</source>
            <translation>Grammaire (GBNF)</translation>
        </message>
        <message>
            <source>What answers look like</source>
            <translation>À quoi ressemblent les réponses</translation>
        </message>
        <message>
            <source>Schema or grammar</source>
            <translation>Schéma ou grammaire</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Insert an example</source>
            <translation>Insérer un exemple</translation>
        </message>
        <message>
            <source>Question to try it with</source>
            <translation>Question pour l’essayer</translation>
        </message>
        <message>
            <source>Name a book that you like.</source>
            <translation>Cite un livre que tu aimes.</translation>
        </message>
        <message>
            <source>Try</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Try it on the model</source>
            <translation>L’essayer sur le modèle</translation>
        </message>
        <message>
            <source>Answers become JSON that follows the schema (JSON Schema 2020-12). Say in the question what the fields mean: the model sees the question, not the schema.</source>
            <translation>Les réponses deviennent du JSON conforme au schéma (JSON Schema 2020-12). Dites dans la question ce que signifient les champs : le modèle voit la question, pas le schéma.</translation>
        </message>
        <message>
            <source>Answers follow the rule “root” of a grammar in llama.cpp's GBNF: rules as name ::= "text" [a-z]+ (this | that)?</source>
            <translation>Les réponses suivent la règle « root » d’une grammaire au format GBNF de llama.cpp : des règles comme name ::= "text" [a-z]+ (this | that)?</translation>
        </message>
        <message>
            <source>Answers are written freely, as the model likes.</source>
            <translation>Les réponses sont écrites librement, au gré du modèle.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Rien n’est encore écrit.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>The model can follow this.</source>
            <translation>Le modèle peut s’y conformer.</translation>
        </message>
        <message>
            <source>Waiting for the model…</source>
            <translation>En attente du modèle…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Écriture…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
    </context>
    <context>
        <name>ContenderBox</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Le modèle de la discussion</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>temperature %1</source>
            <translation>température %1</translation>
        </message>
        <message>
            <source>As it is (%1)</source>
            <translation>Telle quelle (%1)</translation>
        </message>
    </context>
    <context>
        <name>ContextMeter</name>
        <message>
            <source>%1 of %2 tokens</source>
            <translation>%1 tokens sur %2</translation>
        </message>
        <message>
            <source>Context: %1 of %2 tokens are in use</source>
            <translation>Contexte : %1 tokens sur %2 sont occupés</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Shows what takes how much</source>
            <translation>Montre ce qui occupe combien</translation>
        </message>
        <message>
            <source>What the model is sent</source>
            <translation>Ce qui est envoyé au modèle</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>Cette conversation</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Ce que vous écrivez</translation>
        </message>
        <message>
            <source>Kept free for the answer</source>
            <translation>Réservé à la réponse</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libre</translation>
        </message>
        <message>
            <source>The whole context</source>
            <translation>Tout le contexte</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of the oldest message(s) will not be sent.</source>
            <translation>
                <numerusform>%Ln des plus anciens messages ne sera pas envoyé.</numerusform>
                <numerusform>%Ln des plus anciens messages ne seront pas envoyés.</numerusform>
            </translation>
        </message>
        <message>
            <source>The figures are estimated: this model does not count.</source>
            <translation>Les chiffres sont estimés : ce modèle ne compte pas.</translation>
        </message>
        <message>
            <source>Where the context is full, the oldest turns are left out.</source>
            <translation>Quand le contexte est plein, les plus anciens échanges sont omis.</translation>
        </message>
    </context>
    <context>
        <name>ContextNotes</name>
        <message>
            <source>Summarize the attachment first</source>
            <translation>Résumer d’abord la pièce jointe</translation>
        </message>
        <message>
            <source>Larger context…</source>
            <translation>Contexte plus grand…</translation>
        </message>
        <message>
            <source>This message has %1 tokens, but there is room for %2 only.</source>
            <translation>Ce message compte %1 tokens, mais il n’y a de place que pour %2.</translation>
        </message>
        <message numerus="yes">
            <source>With this message, %Ln of the oldest message(s) will no longer be sent.</source>
            <translation>
                <numerusform>Avec ce message, %Ln des plus anciens messages ne sera plus envoyé.</numerusform>
                <numerusform>Avec ce message, %Ln des plus anciens messages ne seront plus envoyés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) found</source>
            <translation>
                <numerusform>%Ln conversation trouvée</numerusform>
                <numerusform>%Ln conversations trouvées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) in the bin</source>
            <translation>
                <numerusform>%Ln conversation dans la corbeille</numerusform>
                <numerusform>%Ln conversations dans la corbeille</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s)</source>
            <translation>
                <numerusform>%Ln conversation</numerusform>
                <numerusform>%Ln conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Folder %1, unfolded: %2</source>
            <translation>Dossier %1, déplié : %2</translation>
        </message>
        <message>
            <source>Folder %1, folded: %2</source>
            <translation>Dossier %1, replié : %2</translation>
        </message>
        <message>
            <source>%1, pinned</source>
            <translation>%1, épinglée</translation>
        </message>
        <message>
            <source>%1, in the folder %2</source>
            <translation>%1, dans le dossier %2</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenus</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Unfold</source>
            <translation>Déplier</translation>
        </message>
        <message>
            <source>Fold</source>
            <translation>Replier</translation>
        </message>
        <message>
            <source>Remove the folder…</source>
            <translation>Retirer le dossier…</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Move to a folder</source>
            <translation>Déplacer vers un dossier</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nouveau dossier…</translation>
        </message>
        <message>
            <source>Take out of the folder</source>
            <translation>Sortir du dossier</translation>
        </message>
        <message>
            <source>Rename conversation</source>
            <translation>Renommer la conversation</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Renommer le dossier</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Remove the folder “%1”?</source>
            <translation>Retirer le dossier « %1 » ?</translation>
        </message>
        <message>
            <source>Remove the folder</source>
            <translation>Retirer le dossier</translation>
        </message>
        <message>
            <source>Its conversations stay, without a folder.</source>
            <translation>Ses conversations restent, sans dossier.</translation>
        </message>
    </context>
    <context>
        <name>Conversations</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Deleted conversations…</source>
            <translation>Conversations supprimées…</translation>
        </message>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nouveau dossier…</translation>
        </message>
        <message>
            <source>Search conversations</source>
            <translation>Rechercher dans les conversations</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Effacer la recherche (Échap)</translation>
        </message>
        <message>
            <source>No conversation contains this.</source>
            <translation>Aucune conversation ne contient cela.</translation>
        </message>
        <message>
            <source>Your conversations will be listed here.</source>
            <translation>Vos conversations apparaîtront ici.</translation>
        </message>
        <message>
            <source>Folded</source>
            <translation>Replié</translation>
        </message>
        <message>
            <source>Unfolded</source>
            <translation>Déplié</translation>
        </message>
    </context>
    <context>
        <name>CopyButtons</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>Copier le code</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsPage</name>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Votre formulation</translation>
        </message>
        <message>
            <source>Search corrections</source>
            <translation>Rechercher dans les corrections</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Forget what models translated…</source>
            <translation>Oublier ce que les modèles ont traduit…</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>No correction contains this.</source>
            <translation>Aucune correction ne contient cela.</translation>
        </message>
        <message>
            <source>Where you change a translation, your wording is used from then on.</source>
            <translation>Quand vous modifiez une traduction, votre formulation est désormais utilisée.</translation>
        </message>
    </context>
    <context>
        <name>CoverageBar</name>
        <message>
            <source>Parts of the document that the summary draws on</source>
            <translation>Parties du document sur lesquelles s’appuie le résumé</translation>
        </message>
        <message>
            <source>the summary draws on %1 of them</source>
            <translation>le résumé s’appuie sur %1 d’entre elles</translation>
        </message>
    </context>
    <context>
        <name>DecodingColumns</name>
        <message>
            <source>ended by itself</source>
            <translation>terminée d’elle-même</translation>
        </message>
        <message>
            <source>reached its length</source>
            <translation>longueur atteinte</translation>
        </message>
        <message>
            <source>filled the context</source>
            <translation>contexte rempli</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>Méthode</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Sum of log-probabilities</source>
            <translation>Somme des log-probabilités</translation>
        </message>
        <message>
            <source>For each token</source>
            <translation>Par token</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Raison de la fin</translation>
        </message>
        <message>
            <source>Greedy</source>
            <translation>Glouton (greedy)</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Recherche en faisceau</translation>
        </message>
        <message>
            <source>Sampled, seed %1</source>
            <translation>Tirage au sort, graine %1</translation>
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
            <translation>log-probabilité %1, %2 par token</translation>
        </message>
    </context>
    <context>
        <name>DecodingView</name>
        <message>
            <source>Decoding</source>
            <translation>Décodage</translation>
        </message>
        <message>
            <source>Decode</source>
            <translation>Décoder</translation>
        </message>
        <message>
            <source>Up to four whole numbers</source>
            <translation>Jusqu’à quatre nombres entiers</translation>
        </message>
        <message>
            <source>Each box has a token, the sum of the log-probabilities up to it and, in brackets, its score with the length penalty. Thick: the winner; dashed: pruned; a double frame: a whole answer.</source>
            <translation>Chaque case contient un token, la somme des log-probabilités jusqu’à lui et, entre parenthèses, son score avec la pénalité de longueur. Trait épais : le gagnant ; pointillé : abandonné ; double cadre : une réponse entière.</translation>
        </message>
        <message>
            <source>Seeds</source>
            <translation>Graines</translation>
        </message>
        <message>
            <source>Beams</source>
            <translation>Faisceaux</translation>
        </message>
        <message>
            <source>Length penalty</source>
            <translation>Pénalité de longueur</translation>
        </message>
        <message>
            <source>Tokens at most</source>
            <translation>Tokens au plus</translation>
        </message>
        <message>
            <source>What all have in common is faint; ▸ marks where one goes its own way.</source>
            <translation>Ce que toutes ont en commun est pâle ; ▸ marque l’endroit où l’une prend son propre chemin.</translation>
        </message>
        <message>
            <source>The same prompt, decoded greedily, by sampling with seeds and by beam search, with the sum of the log-probabilities of each.</source>
            <translation>Le même prompt, décodé de façon gloutonne (greedy), par tirage au sort avec des graines et par recherche en faisceau, avec la somme des log-probabilités de chacun.</translation>
        </message>
    </context>
    <context>
        <name>DeletionQuestion</name>
        <message>
            <source>Keep it</source>
            <translation>Garder</translation>
        </message>
        <message>
            <source>Cancel, and delete what was fetched?</source>
            <translation>Annuler, et supprimer ce qui a été téléchargé ?</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Supprimer %1</translation>
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
            <translation>Tout réinitialiser</translation>
        </message>
        <message numerus="yes">
            <source>Set differently in this chat: %Ln</source>
            <translation>
                <numerusform>Réglé autrement dans cette discussion : %Ln</numerusform>
                <numerusform>Réglés autrement dans cette discussion : %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>This chat sets nothing of its own.</source>
            <translation>Cette discussion ne règle rien de particulier.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Take “%1” back</source>
            <translation>Revenir sur « %1 »</translation>
        </message>
    </context>
    <context>
        <name>DigestCard</name>
        <message>
            <source>Remove the summary and send the messages again</source>
            <translation>Retirer le résumé et envoyer à nouveau les messages</translation>
        </message>
        <message numerus="yes">
            <source>Summary, sent in place of %Ln message(s)</source>
            <translation>
                <numerusform>Résumé, envoyé à la place de %Ln message</numerusform>
                <numerusform>Résumé, envoyé à la place de %Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide the summary</source>
            <translation>Masquer le résumé</translation>
        </message>
        <message>
            <source>Show the summary</source>
            <translation>Afficher le résumé</translation>
        </message>
        <message>
            <source>Summary of the earlier messages</source>
            <translation>Résumé des messages précédents</translation>
        </message>
    </context>
    <context>
        <name>Discover</name>
        <message>
            <source>Any task</source>
            <translation>Toutes les tâches</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Résumés</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Embeddings</translation>
        </message>
        <message>
            <source>Any size</source>
            <translation>Toutes les tailles</translation>
        </message>
        <message>
            <source>Up to 3B</source>
            <translation>Jusqu’à 3B</translation>
        </message>
        <message>
            <source>3B to 9B</source>
            <translation>3B à 9B</translation>
        </message>
        <message>
            <source>9B to 20B</source>
            <translation>9B à 20B</translation>
        </message>
        <message>
            <source>Over 20B</source>
            <translation>Plus de 20B</translation>
        </message>
        <message>
            <source>Trending first</source>
            <translation>Tendances d’abord</translation>
        </message>
        <message>
            <source>Most downloaded</source>
            <translation>Les plus téléchargés</translation>
        </message>
        <message>
            <source>Most liked</source>
            <translation>Les plus aimés</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Les plus récents</translation>
        </message>
        <message>
            <source>Any licence</source>
            <translation>Toutes les licences</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>%1M downloads</source>
            <translation>%1 M de téléchargements</translation>
        </message>
        <message>
            <source>%1k downloads</source>
            <translation>%1 k téléchargements</translation>
        </message>
        <message>
            <source>%1 downloads</source>
            <translation>%1 téléchargements</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 paramètres</translation>
        </message>
        <message>
            <source>a file of %1</source>
            <translation>un fichier de %1</translation>
        </message>
        <message>
            <source>asks for consent</source>
            <translation>demande un accord</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>contexte %1</translation>
        </message>
        <message>
            <source>changed %1</source>
            <translation>modifié %1</translation>
        </message>
    </context>
    <context>
        <name>DiscoverFilters</name>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Search models, for example “qwen3” or “persian”</source>
            <translation>Rechercher des modèles, par exemple « qwen3 » ou « persian »</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Rechercher des modèles</translation>
        </message>
    </context>
    <context>
        <name>DiscoverView</name>
        <message>
            <source>Show more</source>
            <translation>Afficher plus</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>On the Hugging Face Hub</source>
            <translation>Sur le Hub Hugging Face</translation>
        </message>
        <message>
            <source>Recommended for this computer</source>
            <translation>Recommandés pour cet ordinateur</translation>
        </message>
        <message>
            <source>From the catalogue</source>
            <translation>Du catalogue</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Afficher les %1</translation>
        </message>
        <message>
            <source>Asking the Hub for more…</source>
            <translation>Demande de la suite au Hub…</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Without a network there is the catalogue, above.</source>
            <translation>Sans réseau, il reste le catalogue ci-dessus.</translation>
        </message>
        <message>
            <source>The Hub has no GGUF model like this.</source>
            <translation>Le Hub n’a pas de modèle GGUF de ce genre.</translation>
        </message>
    </context>
    <context>
        <name>Divider</name>
        <message>
            <source>Send a summary of them instead</source>
            <translation>En envoyer plutôt un résumé</translation>
        </message>
        <message>
            <source>New chat from a summary</source>
            <translation>Nouvelle discussion à partir d’un résumé</translation>
        </message>
        <message numerus="yes">
            <source>%Ln earlier message(s) are not sent any more</source>
            <translation>
                <numerusform>%Ln message précédent n’est plus envoyé</numerusform>
                <numerusform>%Ln messages précédents ne sont plus envoyés</numerusform>
            </translation>
        </message>
        <message>
            <source>One earlier message is not sent any more</source>
            <translation>Un message précédent n’est plus envoyé</translation>
        </message>
        <message>
            <source>Larger context: %1, about %2 more memory…</source>
            <translation>Contexte plus grand : %1, environ %2 de mémoire en plus…</translation>
        </message>
        <message>
            <source>Larger context: %1…</source>
            <translation>Contexte plus grand : %1…</translation>
        </message>
    </context>
    <context>
        <name>DocumentActions</name>
        <message>
            <source>Write the document again</source>
            <translation>Écrire à nouveau le document</translation>
        </message>
        <message>
            <source>Write into a folder…</source>
            <translation>Écrire dans un dossier…</translation>
        </message>
        <message>
            <source>Sheets and columns…</source>
            <translation>Feuilles et colonnes…</translation>
        </message>
        <message>
            <source>Translate again with other options…</source>
            <translation>Traduire à nouveau avec d’autres options…</translation>
        </message>
        <message>
            <source>Open the source</source>
            <translation>Ouvrir la source</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Traduire à nouveau</translation>
        </message>
        <message>
            <source>As a bilingual table: %1</source>
            <translation>En tableau bilingue : %1</translation>
        </message>
        <message>
            <source>As the document: %1</source>
            <translation>En document : %1</translation>
        </message>
        <message>
            <source>As the document itself</source>
            <translation>En document lui-même</translation>
        </message>
        <message>
            <source>No program opens %1.</source>
            <translation>Aucun programme n’ouvre %1.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Écrit : %1</translation>
        </message>
    </context>
    <context>
        <name>DocumentHistory</name>
        <message>
            <source>Documents that you mark with a star are listed here.</source>
            <translation>Les documents que vous marquez d’une étoile apparaissent ici.</translation>
        </message>
        <message>
            <source>No document is called this.</source>
            <translation>Aucun document ne porte ce nom.</translation>
        </message>
        <message>
            <source>Your documents will be listed here.</source>
            <translation>Vos documents apparaîtront ici.</translation>
        </message>
        <message>
            <source>Erase the translation of “%1”? The files stay.</source>
            <translation>Effacer la traduction de « %1 » ? Les fichiers restent.</translation>
        </message>
        <message>
            <source>Search documents</source>
            <translation>Rechercher dans les documents</translation>
        </message>
        <message>
            <source>Earlier documents</source>
            <translation>Documents précédents</translation>
        </message>
        <message>
            <source>Documents in the bin</source>
            <translation>Documents dans la corbeille</translation>
        </message>
        <message>
            <source>Erase all translations in the bin? The files stay.</source>
            <translation>Effacer toutes les traductions de la corbeille ? Les fichiers restent.</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Ce qui est effacé ne peut pas être récupéré.</translation>
        </message>
    </context>
    <context>
        <name>DocumentIntake</name>
        <message>
            <source>Choose documents</source>
            <translation>Choisir des documents</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
    </context>
    <context>
        <name>DocumentOptions</name>
        <message>
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Traduire vers</translation>
        </message>
        <message>
            <source>Bilingual table</source>
            <translation>Tableau bilingue</translation>
        </message>
        <message>
            <source>Write source and translation side by side, instead of the document itself</source>
            <translation>Écrire la source et la traduction côte à côte, au lieu du document lui-même</translation>
        </message>
        <message>
            <source>Format of the table</source>
            <translation>Format du tableau</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>Vers</translation>
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
            <translation>File d’attente des documents</translation>
        </message>
        <message>
            <source>Translate again</source>
            <translation>Traduire à nouveau</translation>
        </message>
        <message>
            <source>Finished documents stay in the list below</source>
            <translation>Les documents terminés restent dans la liste ci-dessous</translation>
        </message>
        <message>
            <source>Not a language of the model</source>
            <translation>Pas une langue du modèle</translation>
        </message>
        <message>
            <source>Not a pair of the model</source>
            <translation>Pas une paire du modèle</translation>
        </message>
        <message>
            <source>Already in this language</source>
            <translation>Déjà dans cette langue</translation>
        </message>
        <message>
            <source>No translatable kind</source>
            <translation>Type non traduisible</translation>
        </message>
        <message>
            <source>The file has changed</source>
            <translation>Le fichier a changé</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Translating</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Mending what failed the checks</source>
            <translation>Correction de ce qui a échoué aux contrôles</translation>
        </message>
        <message>
            <source>Writing the document</source>
            <translation>Écriture du document</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to look at</source>
            <translation>
                <numerusform>%Ln à vérifier</numerusform>
                <numerusform>%Ln à vérifier</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 paragraphes sur %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 déjà connus</translation>
        </message>
        <message>
            <source>Changed since it was written</source>
            <translation>Modifié depuis son écriture</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>not written</source>
            <translation>non écrit</translation>
        </message>
    </context>
    <context>
        <name>DocumentSide</name>
        <message>
            <source>New documents</source>
            <translation>Nouveaux documents</translation>
        </message>
    </context>
    <context>
        <name>DocumentStart</name>
        <message>
            <source>Word, PowerPoint, Excel, LibreOffice, web pages, e-books, Markdown, subtitles, PO, mails, tables and texts come back in their own format, PDF as a Word document. The translation is written beside the source, never over it.</source>
            <translation>Word, PowerPoint, Excel, LibreOffice, pages web, livres numériques, Markdown, sous-titres, PO, courriels, tableaux et textes reviennent dans leur propre format, le PDF en document Word. La traduction est écrite à côté de la source, jamais par-dessus.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPage</name>
        <message>
            <source>Drop to translate</source>
            <translation>Déposez pour traduire</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
    </context>
    <context>
        <name>DoneBar</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>DownloadRow</name>
        <message>
            <source>Download of %1</source>
            <translation>Téléchargement de %1</translation>
        </message>
        <message>
            <source>Earlier: %1</source>
            <translation>Avancer %1</translation>
        </message>
        <message>
            <source>Later: %1</source>
            <translation>Reculer %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Reprendre %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Suspendre %1</translation>
        </message>
        <message>
            <source>Take %1 off the list</source>
            <translation>Retirer %1 de la liste</translation>
        </message>
        <message>
            <source>Cancel %1</source>
            <translation>Annuler %1</translation>
        </message>
        <message>
            <source>Without signing in</source>
            <translation>Sans se connecter</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Ouvrir sa page</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Show in Installed</source>
            <translation>Afficher dans Installés</translation>
        </message>
    </context>
    <context>
        <name>DownloadStrip</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Download of %1</source>
            <translation>Téléchargement de %1</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Reprendre %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Suspendre %1</translation>
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
            <translation>reste moins d’une minute</translation>
        </message>
        <message numerus="yes">
            <source>%Ln minute(s) left</source>
            <translation>
                <numerusform>reste %Ln minute</numerusform>
                <numerusform>reste %Ln minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min left</source>
            <translation>reste %1 h %2 min</translation>
        </message>
        <message>
            <source>more than a day left</source>
            <translation>reste plus d’un jour</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>waits for its turn</source>
            <translation>attend son tour</translation>
        </message>
        <message>
            <source>waits: the network is switched off</source>
            <translation>en attente : le réseau est désactivé</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>suspendu</translation>
        </message>
        <message>
            <source>done, every byte checked</source>
            <translation>terminé, chaque octet vérifié</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>trying again…</source>
            <translation>nouvel essai…</translation>
        </message>
        <message numerus="yes">
            <source>tries again in %Ln second(s)</source>
            <translation>
                <numerusform>nouvel essai dans %Ln seconde</numerusform>
                <numerusform>nouvel essai dans %Ln secondes</numerusform>
            </translation>
        </message>
        <message>
            <source>checking what is here already</source>
            <translation>vérification de ce qui est déjà là</translation>
        </message>
        <message>
            <source>connecting…</source>
            <translation>connexion…</translation>
        </message>
        <message>
            <source>%1 had arrived with wrong bytes and is fetched once more.</source>
            <translation>%1 est arrivé avec de mauvais octets et va être téléchargé à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>DownloadsView</name>
        <message>
            <source>Pause all</source>
            <translation>Tout suspendre</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Tout reprendre</translation>
        </message>
        <message>
            <source>Speed limit and downloads at a time, in Settings</source>
            <translation>Limite de débit et téléchargements simultanés, dans les Paramètres</translation>
        </message>
        <message>
            <source>Nothing is being downloaded</source>
            <translation>Aucun téléchargement en cours</translation>
        </message>
        <message>
            <source>Whatever you get is listed here, and goes on after a restart.</source>
            <translation>Ce que vous téléchargez apparaît ici et continue après un redémarrage.</translation>
        </message>
        <message>
            <source>Find a model</source>
            <translation>Trouver un modèle</translation>
        </message>
        <message numerus="yes">
            <source>%Ln running</source>
            <translation>
                <numerusform>%Ln en cours</numerusform>
                <numerusform>%Ln en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln en attente</numerusform>
                <numerusform>%Ln en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 free on the disk</source>
            <translation>%1 libres sur le disque</translation>
        </message>
        <message>
            <source>Speed limit: %1</source>
            <translation>Limite de débit : %1</translation>
        </message>
        <message>
            <source>No speed limit</source>
            <translation>Débit illimité</translation>
        </message>
    </context>
    <context>
        <name>DraftControl</name>
        <message>
            <source>No model</source>
            <translation>Aucun modèle</translation>
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
            <translation>Déposez des documents ou des dossiers n’importe où ici</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
    </context>
    <context>
        <name>Durations</name>
        <message>
            <source>about %1 h %2 min left</source>
            <translation>reste environ %1 h %2 min</translation>
        </message>
        <message>
            <source>about %1 h left</source>
            <translation>reste environ %1 h</translation>
        </message>
        <message>
            <source>about %1 min left</source>
            <translation>reste environ %1 min</translation>
        </message>
        <message>
            <source>about %1 s left</source>
            <translation>reste environ %1 s</translation>
        </message>
    </context>
    <context>
        <name>EditBox</name>
        <message>
            <source>Edit your message</source>
            <translation>Modifier votre message</translation>
        </message>
        <message>
            <source>Save and send</source>
            <translation>Enregistrer et envoyer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The earlier version is kept. Ctrl+Enter sends.</source>
            <translation>La version précédente est conservée. Ctrl+Entrée envoie.</translation>
        </message>
    </context>
    <context>
        <name>EncodingButton</name>
        <message>
            <source>Encoding: %1 (guessed)</source>
            <translation>Encodage : %1 (deviné)</translation>
        </message>
        <message>
            <source>Encoding: %1</source>
            <translation>Encodage : %1</translation>
        </message>
        <message>
            <source>If letters look wrong, choose another encoding</source>
            <translation>Si des lettres semblent fausses, choisissez un autre encodage</translation>
        </message>
    </context>
    <context>
        <name>Encodings</name>
        <message>
            <source>Leave it to Parlance</source>
            <translation>Laisser Parlance choisir</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
        <message>
            <source>Western European</source>
            <translation>Europe de l’Ouest</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Europe centrale</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Balte</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cyrillique</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>Arabic and Persian</source>
            <translation>Arabe et persan</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
        <message>
            <source>Chinese, simplified</source>
            <translation>Chinois simplifié</translation>
        </message>
        <message>
            <source>Chinese, traditional</source>
            <translation>Chinois traditionnel</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coréen</translation>
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
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Effacer ce qui est enregistré</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>What you tick is erased, also from the bins, and cannot be brought back. Your files, models, glossaries, corrections, assistants, prompts and settings stay.</source>
            <translation>Ce que vous cochez est effacé, corbeilles comprises, et ne peut pas être récupéré. Vos fichiers, modèles, glossaires, corrections, assistants, prompts et paramètres restent.</translation>
        </message>
        <message>
            <source>Parlance ends what it is doing, and opens anew without it.</source>
            <translation>Parlance arrête ce qu’il est en train de faire, puis se rouvre sans ces données.</translation>
        </message>
        <message>
            <source>Back up first…</source>
            <translation>Sauvegarder d’abord…</translation>
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
            <translation>Effacer…</translation>
        </message>
        <message>
            <source>Erase what is stored</source>
            <translation>Effacer ce qui est enregistré</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and more, kind by kind.</source>
            <translation>Discussions, traductions, résumés et plus, catégorie par catégorie.</translation>
        </message>
        <message>
            <source>What you chose was erased.</source>
            <translation>Ce que vous avez choisi a été effacé.</translation>
        </message>
    </context>
    <context>
        <name>Erasing</name>
        <message>
            <source>Chats, with attachments and drafts</source>
            <translation>Discussions, avec pièces jointes et brouillons</translation>
        </message>
        <message>
            <source>Translated texts and documents, their queue and memory</source>
            <translation>Textes et documents traduits, leur file d’attente et leur mémoire</translation>
        </message>
        <message>
            <source>Summaries, with questions, notes and queue</source>
            <translation>Résumés, avec questions, notes et file d’attente</translation>
        </message>
        <message>
            <source>Measured speeds, and when models were used last</source>
            <translation>Vitesses mesurées et dernière utilisation des modèles</translation>
        </message>
        <message>
            <source>Words added to the dictionary</source>
            <translation>Mots ajoutés au dictionnaire</translation>
        </message>
        <message>
            <source>Logs of the network and of earlier starts</source>
            <translation>Journaux du réseau et des démarrages précédents</translation>
        </message>
    </context>
    <context>
        <name>ExampleRows</name>
        <message>
            <source>Add an example</source>
            <translation>Ajouter un exemple</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDesk</name>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>%1 files saved in %2</source>
            <translation>%1 fichiers enregistrés dans %2</translation>
        </message>
    </context>
    <context>
        <name>ExchangePart</name>
        <message>
            <source>Export all conversations…</source>
            <translation>Exporter toutes les conversations…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importer des conversations…</translation>
        </message>
        <message>
            <source>All settings together</source>
            <translation>Tous les paramètres ensemble</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Exporter les paramètres…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importer des paramètres…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Réinitialiser tous les paramètres…</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importer des paramètres</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Exporter les paramètres</translation>
        </message>
        <message>
            <source>Settings of Parlance</source>
            <translation>Paramètres de Parlance</translation>
        </message>
    </context>
    <context>
        <name>ExplainButton</name>
        <message>
            <source>What's this? Click here, then what you want explained.</source>
            <translation>Qu’est-ce que c’est ? Cliquez ici, puis sur ce que vous voulez comprendre.</translation>
        </message>
        <message>
            <source>What's this?</source>
            <translation>Qu’est-ce que c’est ?</translation>
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
            <translation>Document Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Page web (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <source>JSON, with everything there is</source>
            <translation>JSON, avec tout ce qu’il y a</translation>
        </message>
        <message>
            <source>A file for each, in a folder</source>
            <translation>Un fichier chacune, dans un dossier</translation>
        </message>
        <message>
            <source>A file for each, in one ZIP</source>
            <translation>Un fichier chacune, dans un ZIP</translation>
        </message>
        <message>
            <source>One file with all of them</source>
            <translation>Un seul fichier pour toutes</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>With what the model thought before it answered</source>
            <translation>Avec ce que le modèle a pensé avant de répondre</translation>
        </message>
        <message>
            <source>How much has been exported</source>
            <translation>Avancement de l’exportation</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exporter « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>Export %Ln conversation(s)</source>
            <translation>
                <numerusform>Exporter %Ln conversation</numerusform>
                <numerusform>Exporter %Ln conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>Parlance conversations</source>
            <translation>Conversations de Parlance</translation>
        </message>
        <message>
            <source>The whole conversation, as it is shown</source>
            <translation>Toute la conversation, telle qu’affichée</translation>
        </message>
        <message numerus="yes">
            <source>The %Ln chosen conversation(s)</source>
            <translation>
                <numerusform>La conversation choisie (%Ln)</numerusform>
                <numerusform>Les %Ln conversations choisies</numerusform>
            </translation>
        </message>
        <message>
            <source>Only some messages of it:</source>
            <translation>Seulement certains messages :</translation>
        </message>
        <message numerus="yes">
            <source>All %Ln conversation(s)</source>
            <translation>
                <numerusform>Toutes les conversations (%Ln)</numerusform>
                <numerusform>Les %Ln conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>Type de fichier</translation>
        </message>
        <message>
            <source>Where several conversations go</source>
            <translation>Où vont plusieurs conversations</translation>
        </message>
        <message>
            <source>JSON has every version of every message, attachments with their text and what each answer took. It can be imported again without loss.</source>
            <translation>Le JSON contient chaque version de chaque message, les pièces jointes avec leur texte et ce que chaque réponse a demandé. Il peut être réimporté sans perte.</translation>
        </message>
        <message>
            <source>The messages that are shown are written, each with its date and the model that answered. Only JSON has other versions and the text of attachments too.</source>
            <translation>Les messages affichés sont écrits, chacun avec sa date et le modèle qui a répondu. Seul le JSON contient aussi les autres versions et le texte des pièces jointes.</translation>
        </message>
        <message>
            <source>Export the settings</source>
            <translation>Exporter les paramètres</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>All settings in one file, for another computer. Keys never go into it.</source>
            <translation>Tous les paramètres dans un seul fichier, pour un autre ordinateur. Les clés n’y figurent jamais.</translation>
        </message>
        <message>
            <source>These tell of you or of this computer, and are left out:</source>
            <translation>Ceux-ci parlent de vous ou de cet ordinateur, et sont laissés de côté :</translation>
        </message>
        <message>
            <source>Write these too</source>
            <translation>Les écrire aussi</translation>
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
            <translation>Document Word</translation>
        </message>
        <message>
            <source>Web page (HTML)</source>
            <translation>Page web (HTML)</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Texte brut</translation>
        </message>
        <message>
            <source>Copy the summary</source>
            <translation>Copier le résumé</translation>
        </message>
        <message>
            <source>Save the summary</source>
            <translation>Enregistrer le résumé</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copié.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy with sources</source>
            <translation>Copier avec les sources</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>FactPages</name>
        <message>
            <source>Settings and the keys of servers</source>
            <translation>Paramètres et clés des serveurs</translation>
        </message>
        <message>
            <source>Chats, translations, summaries and imported models</source>
            <translation>Discussions, traductions, résumés et modèles importés</translation>
        </message>
        <message>
            <source>Drafts, queues and conversations that are kept ready</source>
            <translation>Brouillons, files d’attente et conversations gardées prêtes</translation>
        </message>
        <message>
            <source>Downloaded models, shared with other programs</source>
            <translation>Modèles téléchargés, partagés avec d’autres programmes</translation>
        </message>
        <message>
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Comment il est chargé…</translation>
        </message>
        <message>
            <source>The model that is loaded</source>
            <translation>Le modèle chargé</translation>
        </message>
        <message>
            <source>No model is loaded. What it runs on is shown when one is.</source>
            <translation>Aucun modèle n’est chargé. Quand il y en a un, on voit ici sur quoi il tourne.</translation>
        </message>
        <message>
            <source>llama.cpp %1</source>
            <translation>llama.cpp %1</translation>
        </message>
        <message>
            <source>Instructions in use: %1</source>
            <translation>Jeux d’instructions utilisés : %1</translation>
        </message>
        <message>
            <source>What models and documents can reach, as tried on this computer</source>
            <translation>Ce que les modèles et les documents peuvent atteindre, essayé sur cet ordinateur</translation>
        </message>
        <message>
            <source>Being tried…</source>
            <translation>Essai en cours…</translation>
        </message>
        <message>
            <source>The command %1 runs everything and counts what leaves this computer.</source>
            <translation>La commande %1 exécute tout et compte ce qui quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Being measured…</source>
            <translation>Mesure en cours…</translation>
        </message>
        <message>
            <source>Folders of Parlance</source>
            <translation>Dossiers de Parlance</translation>
        </message>
        <message>
            <source>Show the log…</source>
            <translation>Afficher le journal…</translation>
        </message>
        <message>
            <source>Log of this start, and of crashes of the engine</source>
            <translation>Journal de ce démarrage et des plantages du moteur</translation>
        </message>
        <message>
            <source>Variables of the environment in force</source>
            <translation>Variables d’environnement en vigueur</translation>
        </message>
        <message>
            <source>None is set.</source>
            <translation>Aucune n’est définie.</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Versions and settings for a report of a fault, without names and folders</source>
            <translation>Versions et paramètres pour signaler une erreur, sans noms ni dossiers</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licences…</translation>
        </message>
        <message>
            <source>Licences of everything that is shipped</source>
            <translation>Licences de tout ce qui est livré</translation>
        </message>
        <message>
            <source>%1, %2 of %3 free</source>
            <translation>%1, %2 libres sur %3</translation>
        </message>
    </context>
    <context>
        <name>FactPopup</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
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
            <translation>Fermer</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>What it means, what is safe and what to do</source>
            <translation>Ce que cela signifie, ce qui est en sécurité et que faire</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>FetchStep</name>
        <message>
            <source>A model for this computer</source>
            <translation>Un modèle pour cet ordinateur</translation>
        </message>
        <message>
            <source>Chosen by the memory that is free, what you want to do, and your languages.</source>
            <translation>Choisi d’après la mémoire libre, ce que vous voulez faire et vos langues.</translation>
        </message>
        <message>
            <source>Meanwhile the starter model is ready, which came with Parlance. It is tiny: good for finding your way around, not for real work.</source>
            <translation>En attendant, le modèle de démarrage fourni avec Parlance est prêt. Il est minuscule : bon pour prendre ses repères, pas pour un vrai travail.</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Examen de cet ordinateur…</translation>
        </message>
        <message>
            <source>No model that we know fits into the memory that is free now. Close other programs and come back, or go on with the starter model.</source>
            <translation>Aucun modèle connu ne tient dans la mémoire libre en ce moment. Fermez d’autres programmes et revenez, ou continuez avec le modèle de démarrage.</translation>
        </message>
        <message>
            <source>Use the starter model</source>
            <translation>Utiliser le modèle de démarrage</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Interrogation du Hub…</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Utiliser ce modèle</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
    </context>
    <context>
        <name>FieldButtons</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>Default: %1</source>
            <translation>Par défaut : %1</translation>
        </message>
        <message>
            <source>Costs: %1</source>
            <translation>Coût : %1</translation>
        </message>
        <message>
            <source>In force when the model is loaded again</source>
            <translation>S’applique quand le modèle est rechargé</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Remettre « %1 » par défaut</translation>
        </message>
    </context>
    <context>
        <name>FiguresView</name>
        <message>
            <source>Speed and memory</source>
            <translation>Vitesse et mémoire</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>Lecture du fichier…</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above.</source>
            <translation>Aucun modèle de cet ordinateur n’est utilisé. Choisissez-en un ci-dessus.</translation>
        </message>
    </context>
    <context>
        <name>FillDialog</name>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>What shall stand in the gaps of this prompt?</source>
            <translation>Que mettre dans les vides de ce prompt ?</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in the document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
    </context>
    <context>
        <name>FoldersControl</name>
        <message>
            <source>No folder yet; one a line</source>
            <translation>Pas encore de dossier ; un par ligne</translation>
        </message>
        <message>
            <source>Add a folder</source>
            <translation>Ajouter un dossier</translation>
        </message>
    </context>
    <context>
        <name>ForgetDialog</name>
        <message>
            <source>Forget what models translated?</source>
            <translation>Oublier ce que les modèles ont traduit ?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Texts that were translated before are translated anew the next time. Your corrections and your history stay.</source>
            <translation>Les textes déjà traduits seront retraduits la prochaine fois. Vos corrections et votre historique restent.</translation>
        </message>
    </context>
    <context>
        <name>ForgetServerDialog</name>
        <message>
            <source>Forget “%1”?</source>
            <translation>Oublier « %1 » ?</translation>
        </message>
        <message>
            <source>It is taken off the list, with its key and with what was set for its models. Nothing is changed on the server itself.</source>
            <translation>Il est retiré de la liste, avec sa clé et les réglages de ses modèles. Rien ne change sur le serveur lui-même.</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
    </context>
    <context>
        <name>FoundModel</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>déjà ici</translation>
        </message>
    </context>
    <context>
        <name>FoundStep</name>
        <message>
            <source>Models on this computer</source>
            <translation>Modèles sur cet ordinateur</translation>
        </message>
        <message>
            <source>These are here already and fit into memory. Which one would you like to use? Files stay where they are.</source>
            <translation>Ceux-ci sont déjà là et tiennent en mémoire. Lequel voulez-vous utiliser ? Les fichiers restent où ils sont.</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Utiliser ce modèle</translation>
        </message>
        <message>
            <source>Get another model…</source>
            <translation>Obtenir un autre modèle…</translation>
        </message>
    </context>
    <context>
        <name>FoundTable</name>
        <message>
            <source>Conversations that were found</source>
            <translation>Conversations trouvées</translation>
        </message>
    </context>
    <context>
        <name>GlossaryDialog</name>
        <message>
            <source>Lists of terms (*.csv *.tsv *.tbx)</source>
            <translation>Listes de termes (*.csv *.tsv *.tbx)</translation>
        </message>
        <message>
            <source>Table with commas (*.csv)</source>
            <translation>Tableau à virgules (*.csv)</translation>
        </message>
        <message>
            <source>Table with tabs (*.tsv)</source>
            <translation>Tableau à tabulations (*.tsv)</translation>
        </message>
        <message>
            <source>TBX (*.tbx)</source>
            <translation>TBX (*.tbx)</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossaire</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Termes</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Ce qui est affiché</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Langue du texte</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Langue de la traduction</translation>
        </message>
        <message>
            <source>Never translate</source>
            <translation>Ne jamais traduire</translation>
        </message>
        <message>
            <source>Names and words that stay as they are in every language</source>
            <translation>Noms et mots qui restent tels quels dans toutes les langues</translation>
        </message>
        <message>
            <source>Search terms</source>
            <translation>Rechercher des termes</translation>
        </message>
        <message>
            <source>Add a term</source>
            <translation>Ajouter un terme</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>No term contains this.</source>
            <translation>Aucun terme ne contient cela.</translation>
        </message>
        <message>
            <source>Add names and words that are never translated.</source>
            <translation>Ajoutez des noms et des mots à ne jamais traduire.</translation>
        </message>
        <message>
            <source>Add words and how they are to be translated between these languages.</source>
            <translation>Ajoutez des mots et leur traduction voulue entre ces langues.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln term(s) were taken in.</source>
            <translation>
                <numerusform>%Ln terme repris.</numerusform>
                <numerusform>%Ln termes repris.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>Import terms</source>
            <translation>Importer des termes</translation>
        </message>
        <message>
            <source>Export terms</source>
            <translation>Exporter les termes</translation>
        </message>
    </context>
    <context>
        <name>GroupsDialog</name>
        <message>
            <source>Sheets and columns to translate</source>
            <translation>Feuilles et colonnes à traduire</translation>
        </message>
        <message>
            <source>Translate these</source>
            <translation>Traduire celles-ci</translation>
        </message>
        <message>
            <source>The others stay as they are.</source>
            <translation>Les autres restent tels quels.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text(s)</source>
            <translation>
                <numerusform>%Ln texte</numerusform>
                <numerusform>%Ln textes</numerusform>
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
            <translation>Rechercher dans l’aide</translation>
        </message>
        <message>
            <source>No page has these words. Try fewer, or others.</source>
            <translation>Aucune page ne contient ces mots. Essayez-en moins, ou d’autres.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln section(s) found</source>
            <translation>
                <numerusform>%Ln section trouvée</numerusform>
                <numerusform>%Ln sections trouvées</numerusform>
            </translation>
        </message>
        <message>
            <source>Contents of the help</source>
            <translation>Sommaire de l’aide</translation>
        </message>
        <message>
            <source>What the search found</source>
            <translation>Résultats de la recherche</translation>
        </message>
    </context>
    <context>
        <name>HelpFindBar</name>
        <message>
            <source>Find on this page</source>
            <translation>Rechercher dans cette page</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
    </context>
    <context>
        <name>HelpWindow</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Some of this page is in English so far.</source>
            <translation>Une partie de cette page est encore en anglais.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Find on this page</source>
            <translation>Rechercher dans cette page</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texte plus grand</translation>
        </message>
    </context>
    <context>
        <name>HintBar</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>HintLine</name>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Paragraphe suivant à vérifier</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) to look at</source>
            <translation>
                <numerusform>%Ln paragraphe à vérifier</numerusform>
                <numerusform>%Ln paragraphes à vérifier</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HistoryList</name>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vider la corbeille…</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <source>The newest %1 are listed.</source>
            <translation>Les %1 plus récents sont affichés.</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <translation>Effacer définitivement…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mettre à la corbeille</translation>
        </message>
    </context>
    <context>
        <name>HistorySheet</name>
        <message>
            <source>Bin</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>No translation contains this.</source>
            <translation>Aucune traduction ne contient cela.</translation>
        </message>
        <message>
            <source>Translations that you mark with a star are listed here.</source>
            <translation>Les traductions que vous marquez d’une étoile apparaissent ici.</translation>
        </message>
        <message>
            <source>Translations are not remembered.</source>
            <translation>Les traductions ne sont pas mémorisées.</translation>
        </message>
        <message>
            <source>Your translations will be listed here.</source>
            <translation>Vos traductions apparaîtront ici.</translation>
        </message>
        <message>
            <source>Erase this translation?</source>
            <translation>Effacer cette traduction ?</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Ajouter aux favoris</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mettre à la corbeille</translation>
        </message>
        <message>
            <source>Keep a history</source>
            <translation>Conserver un historique</translation>
        </message>
        <message>
            <source>Remember translations on this computer</source>
            <translation>Mémoriser les traductions sur cet ordinateur</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Fermer l’historique</translation>
        </message>
        <message>
            <source>Search translations</source>
            <translation>Rechercher dans les traductions</translation>
        </message>
        <message>
            <source>Earlier translations</source>
            <translation>Traductions précédentes</translation>
        </message>
        <message>
            <source>Translations in the bin</source>
            <translation>Traductions dans la corbeille</translation>
        </message>
        <message>
            <source>Erase all translations in the bin?</source>
            <translation>Effacer toutes les traductions de la corbeille ?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back.</source>
            <translation>Ce qui est effacé ne peut pas être récupéré.</translation>
        </message>
    </context>
    <context>
        <name>HowToGetModels</name>
        <message>
            <source>How to get a model</source>
            <translation>Comment obtenir un modèle</translation>
        </message>
        <message>
            <source>Parlance runs GGUF models. Choose one that suits this computer under Discover, drop a .gguf file on the window, or name a folder of your own.</source>
            <translation>Parlance exécute des modèles GGUF. Choisissez-en un adapté à cet ordinateur sous Découvrir, déposez un fichier .gguf sur la fenêtre, ou indiquez un dossier à vous.</translation>
        </message>
        <message>
            <source>Discover models</source>
            <translation>Découvrir des modèles</translation>
        </message>
        <message>
            <source>Choose a models folder</source>
            <translation>Choisir un dossier de modèles</translation>
        </message>
        <message>
            <source>Whatever other tools put into the Hugging Face cache of this computer is listed here too, for example by:</source>
            <translation>Ce que d’autres outils placent dans le cache Hugging Face de cet ordinateur apparaît aussi ici, par exemple avec :</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>Copier la commande</translation>
        </message>
    </context>
    <context>
        <name>HubResults</name>
        <message>
            <source>Models found on the Hugging Face Hub</source>
            <translation>Modèles trouvés sur le Hub Hugging Face</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import conversations</source>
            <translation>Importer des conversations</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Avancement de la lecture</translation>
        </message>
        <message>
            <source>Choose exported conversations</source>
            <translation>Choisir des conversations exportées</translation>
        </message>
        <message>
            <source>Exported conversations</source>
            <translation>Conversations exportées</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Choose a folder of conversations</source>
            <translation>Choisir un dossier de conversations</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Choisir des fichiers…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>All of them</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, or drop it here: files, ZIPs as they are, or a folder. Nothing is stored before you have seen what is in it, and nothing leaves this computer.</source>
            <translation>Choisissez ce que Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan ou la page web de llama.cpp ont exporté, ou déposez-le ici : des fichiers, des ZIP tels quels ou un dossier. Rien n’est enregistré avant que vous ayez vu le contenu, et rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln conversation(s)</source>
            <translation>
                <numerusform>Importer %Ln conversation</numerusform>
                <numerusform>Importer %Ln conversations</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were found. Tick those to import.</source>
            <translation>
                <numerusform>%Ln conversation trouvée. Cochez celle à importer.</numerusform>
                <numerusform>%Ln conversations trouvées. Cochez celles à importer.</numerusform>
            </translation>
        </message>
        <message>
            <source>One conversation was found.</source>
            <translation>Une conversation a été trouvée.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) imported</source>
            <translation>
                <numerusform>%Ln conversation importée</numerusform>
                <numerusform>%Ln conversations importées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>with %Ln message(s)</source>
            <translation>
                <numerusform>avec %Ln message</numerusform>
                <numerusform>avec %Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) skipped: here already.</source>
            <translation>
                <numerusform>%Ln conversation ignorée : déjà ici.</numerusform>
                <numerusform>%Ln conversations ignorées : déjà ici.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, because Parlance has no place for it: %1.</source>
            <translation>Laissé de côté, car Parlance n’a pas de place pour cela : %1.</translation>
        </message>
        <message>
            <source>Add “%1” to your models</source>
            <translation>Ajouter « %1 » à vos modèles</translation>
        </message>
        <message numerus="yes">
            <source>Add %Ln model(s) to your models</source>
            <translation>
                <numerusform>Ajouter %Ln modèle à vos modèles</numerusform>
                <numerusform>Ajouter %Ln modèles à vos modèles</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Files to add</source>
            <translation>Fichiers à ajouter</translation>
        </message>
        <message>
            <source>Use where it is</source>
            <translation>Utiliser là où il est</translation>
        </message>
        <message>
            <source>Nothing is copied or changed. If the file is moved later, it is lost here.</source>
            <translation>Rien n’est copié ni modifié. Si le fichier est déplacé plus tard, il sera perdu ici.</translation>
        </message>
        <message>
            <source>Move into Parlance’s folder</source>
            <translation>Déplacer dans le dossier de Parlance</translation>
        </message>
        <message>
            <source>The file goes from where it is. Parlance can then remove it for you.</source>
            <translation>Le fichier quitte son emplacement. Parlance pourra ensuite le retirer pour vous.</translation>
        </message>
        <message>
            <source>This will change:</source>
            <translation>Ceci va changer :</translation>
        </message>
        <message>
            <source>The file changes nothing: all of it is set like this already.</source>
            <translation>Le fichier ne change rien : tout est déjà réglé ainsi.</translation>
        </message>
        <message>
            <source>Not understood, and left as they are:</source>
            <translation>Non compris, et laissés tels quels :</translation>
        </message>
        <message>
            <source>Not known to this version, and left out:</source>
            <translation>Inconnus de cette version, et laissés de côté :</translation>
        </message>
    </context>
    <context>
        <name>Inspect</name>
        <message>
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <source>Biases</source>
            <translation>Biais</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Pénalités</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>InspectPanel</name>
        <message>
            <source>Views of the model</source>
            <translation>Vues du modèle</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Next token</source>
            <translation>Token suivant</translation>
        </message>
        <message>
            <source>Decoding</source>
            <translation>Décodage</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confiance</translation>
        </message>
        <message>
            <source>Prompting</source>
            <translation>Façons de demander</translation>
        </message>
        <message>
            <source>Speed and memory</source>
            <translation>Vitesse et mémoire</translation>
        </message>
        <message>
            <source>Model card</source>
            <translation>Fiche du modèle</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <source>chat</source>
            <translation>discussion</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>traduction</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>résumés</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>images</source>
            <translation>images</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>embeddings</translation>
        </message>
        <message>
            <source>Default for chat</source>
            <translation>Par défaut pour la discussion</translation>
        </message>
        <message>
            <source>Default for translation</source>
            <translation>Par défaut pour la traduction</translation>
        </message>
        <message>
            <source>Default for summaries</source>
            <translation>Par défaut pour les résumés</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Summaries</source>
            <translation>Résumés</translation>
        </message>
        <message>
            <source>Unfinished download</source>
            <translation>Téléchargement inachevé</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Ancienne révision</translation>
        </message>
        <message>
            <source>File that no model uses</source>
            <translation>Fichier qu’aucun modèle n’utilise</translation>
        </message>
        <message>
            <source>Broken link</source>
            <translation>Lien rompu</translation>
        </message>
        <message>
            <source>another revision uses it</source>
            <translation>une autre révision l’utilise</translation>
        </message>
        <message>
            <source>another model uses it</source>
            <translation>un autre modèle l’utilise</translation>
        </message>
        <message>
            <source>it has another name elsewhere</source>
            <translation>il porte un autre nom ailleurs</translation>
        </message>
        <message>
            <source>it is yours or another app’s, and is not deleted</source>
            <translation>il est à vous ou à une autre application, et n’est pas supprimé</translation>
        </message>
        <message>
            <source>Removing %1</source>
            <translation>Retrait de %1</translation>
        </message>
        <message>
            <source>Verifying %1</source>
            <translation>Vérification de %1</translation>
        </message>
        <message>
            <source>Importing %1</source>
            <translation>Importation de %1</translation>
        </message>
        <message>
            <source>Making %1</source>
            <translation>Création de %1</translation>
        </message>
        <message>
            <source>Converting %1</source>
            <translation>Conversion de %1</translation>
        </message>
        <message>
            <source>Comes with Parlance and stays</source>
            <translation>Fourni avec Parlance, reste</translation>
        </message>
        <message>
            <source>Belongs to llama.cpp: remove it there</source>
            <translation>Appartient à llama.cpp : à retirer là-bas</translation>
        </message>
        <message>
            <source>Belongs to LM Studio: remove it there</source>
            <translation>Appartient à LM Studio : à retirer là-bas</translation>
        </message>
        <message>
            <source>Belongs to Jan: remove it there</source>
            <translation>Appartient à Jan : à retirer là-bas</translation>
        </message>
        <message>
            <source>Belongs to GPT4All: remove it there</source>
            <translation>Appartient à GPT4All : à retirer là-bas</translation>
        </message>
        <message>
            <source>Belongs to Ollama: remove it there</source>
            <translation>Appartient à Ollama : à retirer là-bas</translation>
        </message>
        <message>
            <source>In a folder of yours: remove it there</source>
            <translation>Dans un dossier à vous : à retirer là-bas</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 paramètres</translation>
        </message>
        <message>
            <source>context %1</source>
            <translation>contexte %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>pour %1</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>pas encore utilisé</translation>
        </message>
        <message>
            <source>used today</source>
            <translation>utilisé aujourd’hui</translation>
        </message>
        <message>
            <source>used yesterday</source>
            <translation>utilisé hier</translation>
        </message>
        <message numerus="yes">
            <source>used %Ln day(s) ago</source>
            <translation>
                <numerusform>utilisé il y a %Ln jour</numerusform>
                <numerusform>utilisé il y a %Ln jours</numerusform>
            </translation>
        </message>
        <message>
            <source>used %1</source>
            <translation>utilisé %1</translation>
        </message>
        <message>
            <source>of a kind that is not converted here</source>
            <translation>d’un type qui n’est pas converti ici</translation>
        </message>
    </context>
    <context>
        <name>InstalledView</name>
        <message>
            <source>Search these models</source>
            <translation>Rechercher parmi ces modèles</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Trier</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Par nom</translation>
        </message>
        <message>
            <source>By size</source>
            <translation>Par taille</translation>
        </message>
        <message>
            <source>By last use</source>
            <translation>Par dernière utilisation</translation>
        </message>
        <message>
            <source>By parameters</source>
            <translation>Par paramètres</translation>
        </message>
        <message>
            <source>By owner</source>
            <translation>Par propriétaire</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Ajouter un fichier…</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Ajouter un serveur…</translation>
        </message>
        <message>
            <source>Look for models again</source>
            <translation>Rechercher à nouveau les modèles</translation>
        </message>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modèle</numerusform>
                <numerusform>%Ln modèles</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 on the disk</source>
            <translation>%1, %2 sur le disque</translation>
        </message>
        <message>
            <source>No model is called “%1”.</source>
            <translation>Aucun modèle ne s’appelle « %1 ».</translation>
        </message>
        <message>
            <source>Add models</source>
            <translation>Ajouter des modèles</translation>
        </message>
        <message>
            <source>GGUF models (*.gguf)</source>
            <translation>Modèles GGUF (*.gguf)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>Intake</name>
        <message>
            <source>A picture has no text to paste. Save it as a file and drop that.</source>
            <translation>Une image n’a pas de texte à coller. Enregistrez-la dans un fichier et déposez-le.</translation>
        </message>
        <message>
            <source>Choose documents</source>
            <translation>Choisir des documents</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
    </context>
    <context>
        <name>ItemRemedy</name>
        <message>
            <source>Give the password…</source>
            <translation>Donner le mot de passe…</translation>
        </message>
        <message>
            <source>Choose the encoding…</source>
            <translation>Choisir l’encodage…</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Add it again</source>
            <translation>L’ajouter à nouveau</translation>
        </message>
    </context>
    <context>
        <name>JobRow</name>
        <message>
            <source>Click to go there.</source>
            <translation>Cliquez pour y aller.</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Arrêter : %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>JobsStrip</name>
        <message>
            <source>What runs now</source>
            <translation>En cours</translation>
        </message>
        <message numerus="yes">
            <source>%Ln thing(s) running</source>
            <translation>
                <numerusform>%Ln tâche en cours</numerusform>
                <numerusform>%Ln tâches en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what runs</source>
            <translation>Afficher ce qui est en cours</translation>
        </message>
        <message>
            <source>Fold what runs</source>
            <translation>Replier ce qui est en cours</translation>
        </message>
    </context>
    <context>
        <name>KeepRow</name>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Everything that Parlance remembers, in one file: to be safe, or to move to another computer. Models are not part of it.</source>
            <translation>Tout ce que Parlance retient, dans un seul fichier : par sécurité, ou pour passer à un autre ordinateur. Les modèles n’en font pas partie.</translation>
        </message>
        <message>
            <source>A copy is also made by itself each day. The newest is of %1.</source>
            <translation>Une copie est aussi faite d’elle-même chaque jour. La plus récente date du %1.</translation>
        </message>
        <message>
            <source>Back up…</source>
            <translation>Sauvegarder…</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
    </context>
    <context>
        <name>KeyEdit</name>
        <message>
            <source>Keys for “%1”</source>
            <translation>Touches pour « %1 »</translation>
        </message>
        <message>
            <source>Press the new keys. Esc leaves them as they are, Backspace takes none.</source>
            <translation>Appuyez sur les nouvelles touches. Échap les laisse telles quelles, Retour arrière n’en met aucune.</translation>
        </message>
    </context>
    <context>
        <name>LanguageBar</name>
        <message>
            <source>Language of the text</source>
            <translation>Langue du texte</translation>
        </message>
        <message>
            <source>Language of the translation</source>
            <translation>Langue de la traduction</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Échanger les langues et les textes</translation>
        </message>
        <message>
            <source>Detect language</source>
            <translation>Détecter la langue</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Détectée : %1</translation>
        </message>
        <message>
            <source>The text does not tell its language well. Choose it here.</source>
            <translation>Le texte ne révèle pas bien sa langue. Choisissez-la ici.</translation>
        </message>
        <message>
            <source>Unsure: %1?</source>
            <translation>Incertain : %1 ?</translation>
        </message>
        <message>
            <source>Unsure: choose the language</source>
            <translation>Incertain : choisir la langue</translation>
        </message>
    </context>
    <context>
        <name>LanguageChoice</name>
        <message>
            <source>Add a language</source>
            <translation>Ajouter une langue</translation>
        </message>
        <message>
            <source>Add a language…</source>
            <translation>Ajouter une langue…</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageList</name>
        <message>
            <source>Search languages</source>
            <translation>Rechercher une langue</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Aucune langue ne porte ce nom.</translation>
        </message>
        <message>
            <source>Your languages</source>
            <translation>Vos langues</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Toutes les langues</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>Spelling</source>
            <translation>Orthographe</translation>
        </message>
        <message>
            <source>In the language of each paragraph</source>
            <translation>Dans la langue de chaque paragraphe</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivée</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amharique</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Assamese</source>
            <translation>Assamais</translation>
        </message>
        <message>
            <source>Azerbaijani</source>
            <translation>Azerbaïdjanais</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>Biélorusse</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgare</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Tibetan</source>
            <translation>Tibétain</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosniaque</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>Catalan</translation>
        </message>
        <message>
            <source>Central Kurdish</source>
            <translation>Kurde central</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tchèque</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>Gallois</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Danois</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Allemand</translation>
        </message>
        <message>
            <source>Dhivehi</source>
            <translation>Maldivien</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Anglais</translation>
        </message>
        <message>
            <source>Esperanto</source>
            <translation>Espéranto</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Espagnol</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estonien</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>Basque</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persan</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finnois</translation>
        </message>
        <message>
            <source>Filipino</source>
            <translation>Filipino</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Français</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>Irlandais</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>Galicien</translation>
        </message>
        <message>
            <source>Gujarati</source>
            <translation>Gujarati</translation>
        </message>
        <message>
            <source>Hausa</source>
            <translation>Haoussa</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Croate</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Hongrois</translation>
        </message>
        <message>
            <source>Armenian</source>
            <translation>Arménien</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>Indonésien</translation>
        </message>
        <message>
            <source>Igbo</source>
            <translation>Igbo</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandais</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italien</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <source>Javanese</source>
            <translation>Javanais</translation>
        </message>
        <message>
            <source>Georgian</source>
            <translation>Géorgien</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>Kazakh</translation>
        </message>
        <message>
            <source>Khmer</source>
            <translation>Khmer</translation>
        </message>
        <message>
            <source>Kannada</source>
            <translation>Kannada</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Kurde</translation>
        </message>
        <message>
            <source>Kyrgyz</source>
            <translation>Kirghize</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latin</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>Luxembourgeois</translation>
        </message>
        <message>
            <source>Lao</source>
            <translation>Lao</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Lituanien</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Letton</translation>
        </message>
        <message>
            <source>Malagasy</source>
            <translation>Malgache</translation>
        </message>
        <message>
            <source>Maori</source>
            <translation>Maori</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>Macédonien</translation>
        </message>
        <message>
            <source>Malayalam</source>
            <translation>Malayalam</translation>
        </message>
        <message>
            <source>Mongolian</source>
            <translation>Mongol</translation>
        </message>
        <message>
            <source>Marathi</source>
            <translation>Marathi</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>Malais</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>Maltais</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Birman</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Népalais</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Néerlandais</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norvégien</translation>
        </message>
        <message>
            <source>Occitan</source>
            <translation>Occitan</translation>
        </message>
        <message>
            <source>Odia</source>
            <translation>Odia</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Pendjabi</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polonais</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pachto</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugais</translation>
        </message>
        <message>
            <source>Brazilian Portuguese</source>
            <translation>Portugais brésilien</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Roumain</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russe</translation>
        </message>
        <message>
            <source>Kinyarwanda</source>
            <translation>Kinyarwanda</translation>
        </message>
        <message>
            <source>Sindhi</source>
            <translation>Sindhi</translation>
        </message>
        <message>
            <source>Sinhala</source>
            <translation>Cingalais</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovaque</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>Slovène</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albanais</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbe</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Suédois</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamoul</translation>
        </message>
        <message>
            <source>Telugu</source>
            <translation>Télougou</translation>
        </message>
        <message>
            <source>Tajik</source>
            <translation>Tadjik</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <source>Turkmen</source>
            <translation>Turkmène</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <source>Tatar</source>
            <translation>Tatar</translation>
        </message>
        <message>
            <source>Uyghur</source>
            <translation>Ouïghour</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Ourdou</translation>
        </message>
        <message>
            <source>Uzbek</source>
            <translation>Ouzbek</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamien</translation>
        </message>
        <message>
            <source>Xhosa</source>
            <translation>Xhosa</translation>
        </message>
        <message>
            <source>Yiddish</source>
            <translation>Yiddish</translation>
        </message>
        <message>
            <source>Yoruba</source>
            <translation>Yoruba</translation>
        </message>
        <message>
            <source>Cantonese</source>
            <translation>Cantonais</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>Traditional Chinese</source>
            <translation>Chinois traditionnel</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>Zoulou</translation>
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
            <translation>Quitte cet ordinateur</translation>
        </message>
        <message>
            <source>The model runs on the server “%1” (%2). What you write is sent there.</source>
            <translation>Le modèle s’exécute sur le serveur « %1 » (%2). Ce que vous écrivez y est envoyé.</translation>
        </message>
        <message>
            <source>What you write goes to %1</source>
            <translation>Ce que vous écrivez va à %1</translation>
        </message>
        <message>
            <source>Layers of the model are on %1. What is computed from your text travels there, and nothing protects it on the way.</source>
            <translation>Des couches du modèle sont sur %1. Ce qui est calculé à partir de votre texte y voyage, et rien ne le protège en chemin.</translation>
        </message>
        <message>
            <source>A part of the model runs on %1</source>
            <translation>Une partie du modèle s’exécute sur %1</translation>
        </message>
    </context>
    <context>
        <name>LeftOutBar</name>
        <message numerus="yes">
            <source>%Ln document(s) left out:</source>
            <translation>
                <numerusform>%Ln document laissé de côté :</numerusform>
                <numerusform>%Ln documents laissés de côté :</numerusform>
            </translation>
        </message>
        <message>
            <source>… and %1 more</source>
            <translation>… et %1 de plus</translation>
        </message>
    </context>
    <context>
        <name>Leftovers</name>
        <message>
            <source>Leftovers</source>
            <translation>Restes</translation>
        </message>
        <message>
            <source>What takes room and no model needs. Nothing goes before you have seen a plan.</source>
            <translation>Ce qui prend de la place sans qu’aucun modèle en ait besoin. Rien ne part avant que vous ayez vu un plan.</translation>
        </message>
        <message>
            <source>Remove all…</source>
            <translation>Tout retirer…</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Remove: %1, %2</source>
            <translation>Retirer : %1, %2</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>%1 % or more</source>
            <translation>%1 % ou plus</translation>
        </message>
        <message>
            <source>less than %1 %</source>
            <translation>moins de %1 %</translation>
        </message>
        <message>
            <source>Shades, from light to dark: %1</source>
            <translation>Teintes, de claire à foncée : %1</translation>
        </message>
    </context>
    <context>
        <name>LengthBox</name>
        <message>
            <source>Short</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Long</translation>
        </message>
        <message>
            <source>About %1</source>
            <translation>Environ %1</translation>
        </message>
        <message>
            <source>Other length…</source>
            <translation>Autre longueur…</translation>
        </message>
    </context>
    <context>
        <name>LicencesDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>What Parlance is made of</source>
            <translation>De quoi Parlance est fait</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>No text of the licence came with it.</source>
            <translation>Aucun texte de licence n’était joint.</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>The text of the link names %1, but it leads to %2.</source>
            <translation>Le texte du lien indique %1, mais il mène à %2.</translation>
        </message>
        <message>
            <source>The address has letters of another script, which can look like others: %1</source>
            <translation>L’adresse contient des lettres d’une autre écriture, qui peuvent ressembler à d’autres : %1</translation>
        </message>
        <message>
            <source>What stands before the @ is not the site. The site is %1.</source>
            <translation>Ce qui précède le @ n’est pas le site. Le site est %1.</translation>
        </message>
        <message>
            <source>Open link</source>
            <translation>Ouvrir le lien</translation>
        </message>
        <message>
            <source>Open this address in your browser?</source>
            <translation>Ouvrir cette adresse dans votre navigateur ?</translation>
        </message>
        <message>
            <source>Parlance does not open links of this kind.</source>
            <translation>Parlance n’ouvre pas les liens de ce type.</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>LiveMarks</name>
        <message>
            <source>Your wording</source>
            <translation>Votre formulation</translation>
        </message>
    </context>
    <context>
        <name>LivePage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>À quel point le modèle était-il sûr ?</translation>
        </message>
    </context>
    <context>
        <name>LiveProgress</name>
        <message>
            <source>Translating…</source>
            <translation>Traduction…</translation>
        </message>
        <message>
            <source>%1 of %2 paragraphs</source>
            <translation>%1 paragraphes sur %2</translation>
        </message>
        <message>
            <source>%1 known before</source>
            <translation>%1 déjà connus</translation>
        </message>
    </context>
    <context>
        <name>LogDialog</name>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avertissements et erreurs</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Log of this start</source>
            <translation>Journal de ce démarrage</translation>
        </message>
        <message>
            <source>Names, folders and keys are left out as it is written, so it can go with the report of a fault.</source>
            <translation>Noms, dossiers et clés sont omis dès l’écriture : vous pouvez le joindre au signalement d’une erreur.</translation>
        </message>
        <message>
            <source>Nothing like that was logged.</source>
            <translation>Rien de tel dans le journal.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Ce qui est affiché</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Rechercher dans le journal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy what is shown</source>
            <translation>Copier ce qui est affiché</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
    </context>
    <context>
        <name>LongText</name>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>This text is too long to be pasted here.</source>
            <translation>Ce texte est trop long pour être collé ici.</translation>
        </message>
        <message>
            <source>Save it as a file, and open or drop that instead.</source>
            <translation>Enregistrez-le dans un fichier, puis ouvrez ou déposez ce fichier.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Résumer</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Inspect</source>
            <translation>Examiner</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
    </context>
    <context>
        <name>MarkedHistoryList</name>
        <message>
            <source>A favourite no more</source>
            <translation>Retirer des favoris</translation>
        </message>
        <message>
            <source>Make it a favourite</source>
            <translation>Ajouter aux favoris</translation>
        </message>
        <message>
            <source>Favourites only</source>
            <translation>Favoris seulement</translation>
        </message>
    </context>
    <context>
        <name>MarkedText</name>
        <message>
            <source>This number was not found in the document.</source>
            <translation>Ce nombre n’a pas été trouvé dans le document.</translation>
        </message>
        <message>
            <source>This name was not found in the document.</source>
            <translation>Ce nom n’a pas été trouvé dans le document.</translation>
        </message>
        <message>
            <source>Sentence %1 of %2</source>
            <translation>Phrase %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryFigure</name>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Keys and values</source>
            <translation>Clés et valeurs</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calcul</translation>
        </message>
        <message>
            <source>Memory by context</source>
            <translation>Mémoire selon le contexte</translation>
        </message>
        <message>
            <source>Context in tokens</source>
            <translation>Contexte en tokens</translation>
        </message>
        <message>
            <source>%1 for %2 tokens of context</source>
            <translation>%1 pour %2 tokens de contexte</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Free on %1: %2 of %3</source>
            <translation>Libre sur %1 : %2 sur %3</translation>
        </message>
        <message>
            <source>Free memory: %1 of %2</source>
            <translation>Mémoire libre : %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>MemoryPart</name>
        <message>
            <source>Weights by type</source>
            <translation>Poids par type</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Octets</translation>
        </message>
        <message>
            <source>About so much: weights are counted tensor by tensor, the rest by a formula.</source>
            <translation>Estimation : les poids sont comptés tenseur par tenseur, le reste par une formule.</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Requêtes à la fois</translation>
        </message>
        <message>
            <source>Precision of keys and values</source>
            <translation>Précision des clés et des valeurs</translation>
        </message>
        <message>
            <source>Quantization of the weights</source>
            <translation>Quantification des poids</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>As in the file (%1)</source>
            <translation>Comme dans le fichier (%1)</translation>
        </message>
        <message>
            <source>As in the file</source>
            <translation>Comme dans le fichier</translation>
        </message>
        <message>
            <source>%1, %2 bits each</source>
            <translation>%1, %2 bits chacun</translation>
        </message>
        <message>
            <source>As it is loaded: weights %1, context %2, computing %3.</source>
            <translation>Tel qu’il est chargé : poids %1, contexte %2, calcul %3.</translation>
        </message>
        <message>
            <source>As it is loaded: about %1 weights, %2 context, %3 computing.</source>
            <translation>Tel qu’il est chargé : environ %1 de poids, %2 de contexte, %3 de calcul.</translation>
        </message>
        <message>
            <source>About %1 together; %2 of memory are free.</source>
            <translation>Environ %1 au total ; %2 de mémoire sont libres.</translation>
        </message>
        <message>
            <source>About %1 together: more than the %2 that are free.</source>
            <translation>Environ %1 au total : plus que les %2 libres.</translation>
        </message>
    </context>
    <context>
        <name>MendDialog</name>
        <message>
            <source>Repair what is damaged</source>
            <translation>Réparer ce qui est endommagé</translation>
        </message>
        <message>
            <source>The damaged file is kept under another name, whatever you choose. The window closes for a moment and opens again.</source>
            <translation>Le fichier endommagé est conservé sous un autre nom, quel que soit votre choix. La fenêtre se ferme un instant et s’ouvre à nouveau.</translation>
        </message>
        <message>
            <source>Go back to the newest backup</source>
            <translation>Revenir à la sauvegarde la plus récente</translation>
        </message>
        <message>
            <source>Keep what can still be read</source>
            <translation>Garder ce qui peut encore être lu</translation>
        </message>
        <message>
            <source>Start with nothing</source>
            <translation>Commencer sans rien</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Part déjà lue</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Réparer</translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>Il n’y en a pas.</translation>
        </message>
        <message>
            <source>Of %1; in all: %2.</source>
            <translation>Du %1 ; en tout : %2.</translation>
        </message>
        <message>
            <source>Nothing of it can be read.</source>
            <translation>Rien n’en est lisible.</translation>
        </message>
        <message>
            <source>%1 of %2 conversations; in all: %3.</source>
            <translation>%1 conversations sur %2 ; en tout : %3.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Edit message</source>
            <translation>Modifier le message</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copier le message</translation>
        </message>
        <message>
            <source>Copy answer</source>
            <translation>Copier la réponse</translation>
        </message>
        <message>
            <source>Message actions</source>
            <translation>Actions sur le message</translation>
        </message>
        <message>
            <source>Answer actions</source>
            <translation>Actions sur la réponse</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Pinned: it is always sent. Click to unpin.</source>
            <translation>Épinglé : toujours envoyé. Cliquez pour désépingler.</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Still sent</source>
            <translation>Encore envoyé</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>Messages to export</source>
            <translation>Messages à exporter</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>MessageDetails</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Computed on</source>
            <translation>Calculé sur</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Raison de l’arrêt</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Écrite</translation>
        </message>
        <message>
            <source>How this answer was made</source>
            <translation>Comment cette réponse a été faite</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Tokens de la réponse</translation>
        </message>
        <message>
            <source>Tokens it was given</source>
            <translation>Tokens reçus</translation>
        </message>
        <message>
            <source>Tokens guessed rightly</source>
            <translation>Tokens bien anticipés</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Délai du premier token</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Thought for</source>
            <translation>A réfléchi pendant</translation>
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
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Answer this</source>
            <translation>Répondre à ceci</translation>
        </message>
        <message>
            <source>How it was made…</source>
            <translation>Comment elle a été faite…</translation>
        </message>
        <message>
            <source>How sure was the model?</source>
            <translation>À quel point le modèle était-il sûr ?</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Copy the selection</source>
            <translation>Copier la sélection</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Copier en texte brut</translation>
        </message>
        <message>
            <source>Copy with formatting</source>
            <translation>Copier avec la mise en forme</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Answer again with…</source>
            <translation>Répondre à nouveau avec…</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Version précédente</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Version suivante</translation>
        </message>
        <message>
            <source>Unpin: let it leave the context with the others</source>
            <translation>Désépingler : le laisser quitter le contexte avec les autres</translation>
        </message>
        <message>
            <source>Pin: keep it in the context</source>
            <translation>Épingler : le garder dans le contexte</translation>
        </message>
    </context>
    <context>
        <name>MetadataPart</name>
        <message>
            <source>Everything in the file</source>
            <translation>Tout ce que contient le fichier</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Search keys and values</source>
            <translation>Rechercher dans les clés et les valeurs</translation>
        </message>
        <message>
            <source>Show the chat template</source>
            <translation>Afficher le gabarit de discussion</translation>
        </message>
        <message>
            <source>Copy the value</source>
            <translation>Copier la valeur</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s)</source>
            <translation>
                <numerusform>%Ln ligne</numerusform>
                <numerusform>%Ln lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelCard</name>
        <message>
            <source>Load</source>
            <translation>Charger</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Loading %1</source>
            <translation>Chargement de %1</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Plus pour %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Loaded</source>
            <translation>Chargé</translation>
        </message>
        <message>
            <source>Sees images</source>
            <translation>Voit les images</translation>
        </message>
        <message>
            <source>Old revision</source>
            <translation>Ancienne révision</translation>
        </message>
        <message>
            <source>Stop loading</source>
            <translation>Arrêter le chargement</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Décharger</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>It was unloaded because it was not used. The next question loads it.</source>
            <translation>Il a été déchargé faute d’utilisation. La prochaine question le chargera.</translation>
        </message>
        <message>
            <source>%1. Context of %2 tokens.</source>
            <translation>%1. Contexte de %2 tokens.</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <source>No model</source>
            <translation>Aucun modèle</translation>
        </message>
        <message>
            <source>Loading… %1 %</source>
            <translation>Chargement… %1 %</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Model: %1</source>
            <translation>Modèle : %1</translation>
        </message>
        <message>
            <source>It rests because it was not used. The next question loads it.</source>
            <translation>Il est au repos faute d’utilisation. La prochaine question le chargera.</translation>
        </message>
        <message>
            <source>All models…</source>
            <translation>Tous les modèles…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Comment il est chargé…</translation>
        </message>
        <message>
            <source>Copy the command “%1”</source>
            <translation>Copier la commande « %1 »</translation>
        </message>
    </context>
    <context>
        <name>ModelDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <source>Copy details of the fault</source>
            <translation>Copier les détails de l’erreur</translation>
        </message>
        <message>
            <source>Settings of this model…</source>
            <translation>Paramètres de ce modèle…</translation>
        </message>
        <message>
            <source>How it is loaded…</source>
            <translation>Comment il est chargé…</translation>
        </message>
        <message>
            <source>Inspect…</source>
            <translation>Examiner…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Make smaller…</source>
            <translation>Réduire…</translation>
        </message>
        <message>
            <source>Set as default for</source>
            <translation>Par défaut pour</translation>
        </message>
        <message>
            <source>Change its server…</source>
            <translation>Modifier son serveur…</translation>
        </message>
        <message>
            <source>Forget its server…</source>
            <translation>Oublier son serveur…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Remove everything of its repository…</source>
            <translation>Retirer tout ce qui vient de son dépôt…</translation>
        </message>
        <message>
            <source>Copy path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>chat</source>
            <translation>discussion</translation>
        </message>
        <message>
            <source>translation</source>
            <translation>traduction</translation>
        </message>
        <message>
            <source>summaries</source>
            <translation>résumés</translation>
        </message>
        <message>
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <source>images</source>
            <translation>images</translation>
        </message>
        <message>
            <source>embeddings</source>
            <translation>embeddings</translation>
        </message>
        <message>
            <source>Fits on the GPU</source>
            <translation>Tient sur le GPU</translation>
        </message>
        <message>
            <source>Fits partly on the GPU</source>
            <translation>Tient en partie sur le GPU</translation>
        </message>
        <message>
            <source>Runs on the processor</source>
            <translation>S’exécute sur le processeur</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Trop grand</translation>
        </message>
        <message>
            <source>Not known if it fits</source>
            <translation>On ne sait pas s’il tient</translation>
        </message>
        <message>
            <source>as good as the original</source>
            <translation>aussi bon que l’original</translation>
        </message>
        <message>
            <source>good quality</source>
            <translation>bonne qualité</translation>
        </message>
        <message>
            <source>noticeably worse</source>
            <translation>nettement moins bon</translation>
        </message>
        <message>
            <source>much worse</source>
            <translation>bien moins bon</translation>
        </message>
        <message>
            <source>terms of its own</source>
            <translation>conditions particulières</translation>
        </message>
        <message>
            <source>commercial use on conditions</source>
            <translation>usage commercial sous conditions</translation>
        </message>
        <message>
            <source>commercial use allowed</source>
            <translation>usage commercial autorisé</translation>
        </message>
        <message>
            <source>no commercial use</source>
            <translation>pas d’usage commercial</translation>
        </message>
        <message>
            <source>Not for use in: %1.</source>
            <translation>Ne pas utiliser dans : %1.</translation>
        </message>
        <message>
            <source>Not for: %1.</source>
            <translation>Pas pour : %1.</translation>
        </message>
        <message>
            <source>about %1 of memory</source>
            <translation>environ %1 de mémoire</translation>
        </message>
        <message>
            <source>%1 of memory, measured</source>
            <translation>%1 de mémoire, mesurés</translation>
        </message>
        <message>
            <source>up to %1 tokens/s</source>
            <translation>jusqu’à %1 tokens/s</translation>
        </message>
        <message>
            <source>%1 tokens/s, measured</source>
            <translation>%1 tokens/s, mesurés</translation>
        </message>
        <message>
            <source>about %1 tokens/s</source>
            <translation>environ %1 tokens/s</translation>
        </message>
        <message>
            <source>The memory allows up to %1 tokens/s.</source>
            <translation>La mémoire permet jusqu’à %1 tokens/s.</translation>
        </message>
        <message>
            <source>It wrote %1 tokens/s here, measured.</source>
            <translation>Il a écrit ici %1 tokens/s, mesurés.</translation>
        </message>
        <message>
            <source>By what was measured of other models here, about %1 tokens/s.</source>
            <translation>D’après les mesures d’autres modèles ici, environ %1 tokens/s.</translation>
        </message>
        <message>
            <source>What it needs cannot be told from its page.</source>
            <translation>Sa page ne permet pas de savoir ce qu’il lui faut.</translation>
        </message>
        <message>
            <source>It takes about %1 with a context of %2 tokens.</source>
            <translation>Il lui faut environ %1 avec un contexte de %2 tokens.</translation>
        </message>
        <message>
            <source>Reckoned from its size and form.</source>
            <translation>Calculé d’après sa taille et sa forme.</translation>
        </message>
        <message>
            <source>It takes %1 with a context of %2 tokens.</source>
            <translation>Il lui faut %1 avec un contexte de %2 tokens.</translation>
        </message>
        <message>
            <source>Measured by llama.cpp from the file’s header.</source>
            <translation>Mesuré par llama.cpp d’après l’en-tête du fichier.</translation>
        </message>
        <message>
            <source>Free for it: %1 on the GPU, %2 in memory.</source>
            <translation>Libre pour lui : %1 sur le GPU, %2 en mémoire.</translation>
        </message>
        <message>
            <source>Free for it: %1 of memory.</source>
            <translation>Libre pour lui : %1 de mémoire.</translation>
        </message>
    </context>
    <context>
        <name>ModelsPanel</name>
        <message>
            <source>Installed</source>
            <translation>Installés</translation>
        </message>
        <message>
            <source>Discover</source>
            <translation>Découvrir</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>Views of the models</source>
            <translation>Vues des modèles</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message numerus="yes">
            <source>%Ln download(s) under way</source>
            <translation>
                <numerusform>%Ln téléchargement en cours</numerusform>
                <numerusform>%Ln téléchargements en cours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkLog</name>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Page of a model</source>
            <translation>Page d’un modèle</translation>
        </message>
        <message>
            <source>First bytes of a file</source>
            <translation>Premiers octets d’un fichier</translation>
        </message>
        <message>
            <source>Download</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>Asking for access</source>
            <translation>Demande d’accès</translation>
        </message>
        <message>
            <source>Looking for a new version</source>
            <translation>Recherche d’une nouvelle version</translation>
        </message>
        <message>
            <source>Engine elsewhere</source>
            <translation>Moteur ailleurs</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Pour quoi</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>pas de réponse</translation>
        </message>
        <message>
            <source>What Parlance has asked the network</source>
            <translation>Ce que Parlance a demandé au réseau</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>NetworkLogDialog</name>
        <message>
            <source>Clear the list</source>
            <translation>Vider la liste</translation>
        </message>
        <message>
            <source>Parlance goes online to find and fetch models, and to the servers that you chose. Only they are ever sent anything of your chats, texts and documents. The list stays on this computer.</source>
            <translation>Parlance va en ligne pour trouver et télécharger des modèles, et vers les serveurs que vous avez choisis. Eux seuls reçoivent quelque chose de vos discussions, textes et documents. La liste reste sur cet ordinateur.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s)</source>
            <translation>
                <numerusform>%Ln requête</numerusform>
                <numerusform>%Ln requêtes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 received</source>
            <translation>%1, %2 reçus</translation>
        </message>
        <message>
            <source>The newest %1 are shown.</source>
            <translation>Les %1 plus récentes sont affichées.</translation>
        </message>
    </context>
    <context>
        <name>NetworkState</name>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Parlance opens no connection. Click to see all requests so far.</source>
            <translation>Parlance n’ouvre aucune connexion. Cliquez pour voir toutes les requêtes jusqu’ici.</translation>
        </message>
        <message>
            <source>Network on</source>
            <translation>Réseau activé</translation>
        </message>
        <message>
            <source>Only what you search, download or connect to. Click to see all requests.</source>
            <translation>Seulement ce que vous cherchez, téléchargez ou connectez. Cliquez pour voir toutes les requêtes.</translation>
        </message>
    </context>
    <context>
        <name>NextFigure</name>
        <message>
            <source>Likeliest next tokens</source>
            <translation>Tokens suivants les plus probables</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Logit</source>
            <translation>Logit</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilité</translation>
        </message>
        <message>
            <source>Tokens kept</source>
            <translation>Tokens gardés</translation>
        </message>
        <message>
            <source>Probability kept</source>
            <translation>Probabilité gardée</translation>
        </message>
        <message>
            <source>Entropy in bits</source>
            <translation>Entropie en bits</translation>
        </message>
        <message>
            <source>keeps %1</source>
            <translation>en garde %1</translation>
        </message>
        <message>
            <source>%1 of it</source>
            <translation>%1 du total</translation>
        </message>
        <message>
            <source>%1 bits</source>
            <translation>%1 bits</translation>
        </message>
        <message>
            <source>%1: %2 tokens with %3 of the probability are left; entropy %4 bits.</source>
            <translation>%1 : il reste %2 tokens avec %3 de la probabilité ; entropie de %4 bits.</translation>
        </message>
    </context>
    <context>
        <name>NextView</name>
        <message>
            <source>Next token</source>
            <translation>Token suivant</translation>
        </message>
        <message>
            <source>Show next token</source>
            <translation>Afficher le token suivant</translation>
        </message>
        <message>
            <source>Step back</source>
            <translation>Un pas en arrière</translation>
        </message>
        <message>
            <source>More tokens</source>
            <translation>Plus de tokens</translation>
        </message>
        <message>
            <source>A server tells the likeliest tokens only: what samplers leave cannot be shown.</source>
            <translation>Un serveur n’indique que les tokens les plus probables : ce que laissent les échantillonneurs ne peut pas être affiché.</translation>
        </message>
        <message>
            <source>Not shown, as it draws or looks back at a whole text: %1.</source>
            <translation>Non affiché, car fondé sur un tirage au sort ou sur un texte entier : %1.</translation>
        </message>
        <message>
            <source>The model gives every token of its vocabulary a probability. Write a text, and see what it expects next, and what each sampler leaves of that. Choose a token to go on with it.</source>
            <translation>Le modèle donne une probabilité à chaque token de son vocabulaire. Écrivez un texte, et voyez ce qu’il attend ensuite et ce qu’en laisse chaque échantillonneur. Choisissez un token pour continuer avec lui.</translation>
        </message>
        <message>
            <source>After the prompt:</source>
            <translation>Après le prompt :</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>%1 is loaded.</source>
            <translation>%1 est chargé.</translation>
        </message>
        <message>
            <source>%1 is downloaded.</source>
            <translation>%1 est téléchargé.</translation>
        </message>
        <message>
            <source>%1 is translated.</source>
            <translation>%1 est traduit.</translation>
        </message>
        <message>
            <source>%1 is summarized.</source>
            <translation>%1 est résumé.</translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>Terminé : %1</translation>
        </message>
        <message>
            <source>%1 is saved.</source>
            <translation>%1 est enregistré.</translation>
        </message>
        <message>
            <source>Did not work: %1</source>
            <translation>Échec : %1</translation>
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
            <translation>%1 k</translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln character(s)</source>
            <translation>
                <numerusform>%Ln caractère</numerusform>
                <numerusform>%Ln caractères</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>OfferCard</name>
        <message>
            <source>Recommended</source>
            <translation>Recommandé</translation>
        </message>
        <message>
            <source>%1, recommended</source>
            <translation>%1, recommandé</translation>
        </message>
        <message>
            <source>%1 to download</source>
            <translation>%1 à télécharger</translation>
        </message>
        <message>
            <source>about %1 to download</source>
            <translation>environ %1 à télécharger</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bon pour : %1</translation>
        </message>
        <message>
            <source>The disk has only %1 free.</source>
            <translation>Il ne reste que %1 sur le disque.</translation>
        </message>
        <message numerus="yes">
            <source>about %Ln minute(s) at %1</source>
            <translation>
                <numerusform>environ %Ln minute à %1</numerusform>
                <numerusform>environ %Ln minutes à %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfflineNote</name>
        <message>
            <source>Parlance stays offline, as its settings say. The starter model is here, and you can add a model file that you have.</source>
            <translation>Parlance reste hors ligne, comme le demandent ses paramètres. Le modèle de démarrage est là, et vous pouvez ajouter un fichier de modèle que vous avez déjà.</translation>
        </message>
        <message>
            <source>Go online</source>
            <translation>Passer en ligne</translation>
        </message>
    </context>
    <context>
        <name>OpeningDialog</name>
        <message>
            <source>What shall be done with “%1”?</source>
            <translation>Que faire de « %1 » ?</translation>
        </message>
        <message numerus="yes">
            <source>What shall be done with %Ln document(s)?</source>
            <translation>
                <numerusform>Que faire de %Ln document ?</numerusform>
                <numerusform>Que faire de %Ln documents ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Résumer</translation>
        </message>
        <message>
            <source>Documents to open</source>
            <translation>Documents à ouvrir</translation>
        </message>
        <message>
            <source>Always do this, until it is changed in Settings</source>
            <translation>Toujours faire ainsi, jusqu’au changement dans les Paramètres</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Joindre à une discussion</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
    </context>
    <context>
        <name>OpeningPart</name>
        <message>
            <source>Drop to add to your models</source>
            <translation>Déposez pour ajouter à vos modèles</translation>
        </message>
        <message>
            <source>Drop to attach to the message</source>
            <translation>Déposez pour joindre au message</translation>
        </message>
        <message>
            <source>Drop to insert the text</source>
            <translation>Déposez pour insérer le texte</translation>
        </message>
        <message>
            <source>Drop text on Chat, Translate or Summarize</source>
            <translation>Déposez du texte sur Discuter, Traduire ou Résumer</translation>
        </message>
        <message>
            <source>Drop pictures on the chat</source>
            <translation>Déposez des images sur la discussion</translation>
        </message>
        <message>
            <source>Parlance opens files of this computer, no pages of the web</source>
            <translation>Parlance ouvre des fichiers de cet ordinateur, pas des pages web</translation>
        </message>
        <message>
            <source>Drop to translate</source>
            <translation>Déposez pour traduire</translation>
        </message>
        <message>
            <source>Drop to summarize</source>
            <translation>Déposez pour résumer</translation>
        </message>
        <message>
            <source>Drop to open: you choose what is done with it</source>
            <translation>Déposez pour ouvrir : vous choisirez quoi en faire</translation>
        </message>
    </context>
    <context>
        <name>OptionForm</name>
        <message>
            <source>Sampling</source>
            <translation>Échantillonnage</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <translation>Paramètres avancés</translation>
        </message>
        <message>
            <source>The model of the chat</source>
            <translation>Le modèle de la discussion</translation>
        </message>
        <message>
            <source>As the model does</source>
            <translation>Comme le fait le modèle</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <translation>Comme dans les paramètres</translation>
        </message>
    </context>
    <context>
        <name>OptionLimits</name>
        <message>
            <source>What the model offers shows when it is loaded.</source>
            <translation>Ce que le modèle propose apparaît une fois chargé.</translation>
        </message>
        <message>
            <source>This model does not reason.</source>
            <translation>Ce modèle ne raisonne pas.</translation>
        </message>
        <message>
            <source>This model always reasons: it cannot be told otherwise.</source>
            <translation>Ce modèle raisonne toujours : rien ne peut l’en empêcher.</translation>
        </message>
        <message>
            <source>This model knows no levels of effort.</source>
            <translation>Ce modèle ne connaît pas de niveaux d’effort.</translation>
        </message>
        <message>
            <source>This model's reasoning has no mark.</source>
            <translation>Le raisonnement de ce modèle n’est pas balisé.</translation>
        </message>
        <message>
            <source>Servers are not asked for beam search.</source>
            <translation>La recherche en faisceau n’est pas demandée aux serveurs.</translation>
        </message>
        <message>
            <source>Not possible together with structured output.</source>
            <translation>Impossible avec une sortie structurée.</translation>
        </message>
        <message>
            <source>Not possible together with beam search.</source>
            <translation>Impossible avec la recherche en faisceau.</translation>
        </message>
        <message>
            <source>Servers follow a JSON schema, and no grammar.</source>
            <translation>Les serveurs suivent un schéma JSON, mais pas de grammaire.</translation>
        </message>
        <message>
            <source>The server decides this itself.</source>
            <translation>Le serveur en décide lui-même.</translation>
        </message>
        <message>
            <source>This model's memory does not allow for guessing ahead.</source>
            <translation>La mémoire de ce modèle ne permet pas l’anticipation.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>Take “%1” back</source>
            <translation>Revenir sur « %1 »</translation>
        </message>
    </context>
    <context>
        <name>OptionsBar</name>
        <message>
            <source>Form of the summary</source>
            <translation>Forme du résumé</translation>
        </message>
        <message>
            <source>Length of the summary</source>
            <translation>Longueur du résumé</translation>
        </message>
        <message>
            <source>Language of the summary</source>
            <translation>Langue du résumé</translation>
        </message>
        <message>
            <source>Same language</source>
            <translation>Même langue</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Options (%1)</source>
            <translation>Options (%1)</translation>
        </message>
        <message>
            <source>Detail, audience, instructions, presets</source>
            <translation>Détail, public, instructions, préréglages</translation>
        </message>
    </context>
    <context>
        <name>OptionsDialog</name>
        <message>
            <source>Options of the summary</source>
            <translation>Options du résumé</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Same language as the document</source>
            <translation>Même langue que le document</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>What else the summary should heed, in your words</source>
            <translation>Ce que le résumé doit encore respecter, avec vos mots</translation>
        </message>
        <message>
            <source>Several documents</source>
            <translation>Plusieurs documents</translation>
        </message>
        <message>
            <source>Anybody; or “a ten-year-old”, “our lawyers”…</source>
            <translation>N’importe qui ; ou « un enfant de dix ans », « nos juristes »…</translation>
        </message>
        <message>
            <source>Written anew from all notes: reads best</source>
            <translation>Réécrit à partir de toutes les notes : se lit le mieux</translation>
        </message>
        <message>
            <source>The notes, section by section: loses least</source>
            <translation>Les notes, section par section : perd le moins</translation>
        </message>
        <message>
            <source>For documents that are summarized together</source>
            <translation>Pour les documents résumés ensemble</translation>
        </message>
        <message>
            <source>What the summary looks like. Small models cannot write every form.</source>
            <translation>La forme du résumé. Les petits modèles ne savent pas les écrire toutes.</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>Longueur en mots</translation>
        </message>
        <message>
            <source>What is aimed at. A longer summary loses less and takes longer.</source>
            <translation>La longueur visée. Un résumé plus long perd moins et demande plus de temps.</translation>
        </message>
        <message>
            <source>What the summary is written in; the model has to know it well.</source>
            <translation>La langue du résumé ; le modèle doit bien la connaître.</translation>
        </message>
        <message>
            <source>Audience</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>For whom it is written: it decides which words need no explanation.</source>
            <translation>Pour qui il est écrit : cela décide des mots qui se passent d’explication.</translation>
        </message>
        <message>
            <source>What is told of documents that are summarized together.</source>
            <translation>Ce qui est dit des documents résumés ensemble.</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>How to translate</source>
            <translation>Comment traduire</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Le modèle ne suit pas les souhaits de style.</translation>
        </message>
        <message>
            <source>As the source</source>
            <translation>Comme la source</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instruction</translation>
        </message>
        <message>
            <source>The model does not follow instructions.</source>
            <translation>Le modèle ne suit pas les instructions.</translation>
        </message>
        <message>
            <source>Search width</source>
            <translation>Largeur de recherche</translation>
        </message>
        <message>
            <source>Where the model runs, no search is possible.</source>
            <translation>Là où s’exécute le modèle, aucune recherche n’est possible.</translation>
        </message>
        <message>
            <source>For example: Keep the names of products.</source>
            <translation>Par exemple : Garder les noms de produits.</translation>
        </message>
        <message>
            <source>As its makers recommend</source>
            <translation>Comme ses auteurs le recommandent</translation>
        </message>
        <message>
            <source>As its makers recommend (%1)</source>
            <translation>Comme ses auteurs le recommandent (%1)</translation>
        </message>
        <message>
            <source>How many beginnings of a sentence are followed at once; 1 is the fastest.</source>
            <translation>Combien de débuts de phrase sont suivis à la fois ; 1 est le plus rapide.</translation>
        </message>
        <message>
            <source>Use the glossary</source>
            <translation>Utiliser le glossaire</translation>
        </message>
        <message>
            <source>Use what was translated before, and your corrections</source>
            <translation>Utiliser ce qui a déjà été traduit, et vos corrections</translation>
        </message>
        <message>
            <source>The model cannot be given terms.</source>
            <translation>On ne peut pas donner de termes au modèle.</translation>
        </message>
        <message>
            <source>How the translation sounds, in a word or two, such as “warm” or “terse”.</source>
            <translation>Le ton de la traduction, en un mot ou deux, comme « chaleureux » ou « sobre ».</translation>
        </message>
        <message>
            <source>What else the model should heed. Short and definite instructions work best.</source>
            <translation>Ce dont le modèle doit encore tenir compte. Des instructions courtes et précises marchent le mieux.</translation>
        </message>
        <message>
            <source>A higher number may find a better wording, and takes more time and memory.</source>
            <translation>Un nombre plus élevé peut trouver une meilleure formulation, mais demande plus de temps et de mémoire.</translation>
        </message>
        <message>
            <source>Gives the model your terms for the words of a paragraph, and marks what it missed.</source>
            <translation>Donne au modèle vos termes pour les mots d’un paragraphe et signale ceux qu’il a oubliés.</translation>
        </message>
        <message>
            <source>A text that was translated before is taken over without asking the model. Switch it off to have everything translated anew.</source>
            <translation>Un texte déjà traduit est repris sans interroger le modèle. Désactivez cette option pour tout retraduire.</translation>
        </message>
    </context>
    <context>
        <name>OptionsRow</name>
        <message>
            <source>Formal as the source</source>
            <translation>Registre de la source</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Vouvoiement</translation>
        </message>
        <message>
            <source>Informal</source>
            <translation>Tutoiement</translation>
        </message>
        <message>
            <source>How the reader is spoken to</source>
            <translation>Comment on s’adresse au lecteur</translation>
        </message>
        <message>
            <source>Tone of the translation</source>
            <translation>Ton de la traduction</translation>
        </message>
        <message>
            <source>More…</source>
            <translation>Plus…</translation>
        </message>
        <message>
            <source>Instructions, search width, glossary and memory</source>
            <translation>Instructions, largeur de recherche, glossaire et mémoire</translation>
        </message>
        <message>
            <source>As you type</source>
            <translation>Au fil de la saisie</translation>
        </message>
        <message>
            <source>Translate while you type</source>
            <translation>Traduire pendant la saisie</translation>
        </message>
        <message>
            <source>More (%1)…</source>
            <translation>Plus (%1)…</translation>
        </message>
        <message>
            <source>The model does not follow wishes about style.</source>
            <translation>Le modèle ne suit pas les souhaits de style.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Terms of “%1”: %2. Choose another model.</source>
            <translation>Conditions de « %1 » : %2. Choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Tone as the source</source>
            <translation>Ton de la source</translation>
        </message>
        <message>
            <source>Own words…</source>
            <translation>Vos propres mots…</translation>
        </message>
    </context>
    <context>
        <name>OptionsSheet</name>
        <message>
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
        <message>
            <source>The starter model is too small to follow instructions or schemas.</source>
            <translation>Le modèle de démarrage est trop petit pour suivre des instructions ou des schémas.</translation>
        </message>
        <message>
            <source>Edit assistants</source>
            <translation>Modifier les assistants</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Cette discussion</translation>
        </message>
        <message>
            <source>Close the settings</source>
            <translation>Fermer les paramètres</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message numerus="yes">
            <source>It sets %Ln thing(s).</source>
            <translation>
                <numerusform>Il règle %Ln élément.</numerusform>
                <numerusform>Il règle %Ln éléments.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Origins</name>
        <message>
            <source>Comes with Parlance</source>
            <translation>Fourni avec Parlance</translation>
        </message>
        <message>
            <source>Made or imported here</source>
            <translation>Créé ou importé ici</translation>
        </message>
        <message>
            <source>Hugging Face cache</source>
            <translation>Cache Hugging Face</translation>
        </message>
        <message>
            <source>llama.cpp’s cache</source>
            <translation>Cache de llama.cpp</translation>
        </message>
        <message>
            <source>LM Studio’s</source>
            <translation>De LM Studio</translation>
        </message>
        <message>
            <source>Jan’s</source>
            <translation>De Jan</translation>
        </message>
        <message>
            <source>GPT4All’s</source>
            <translation>De GPT4All</translation>
        </message>
        <message>
            <source>Ollama’s</source>
            <translation>D’Ollama</translation>
        </message>
        <message>
            <source>Your models folder</source>
            <translation>Votre dossier de modèles</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>On a server</source>
            <translation>Sur un serveur</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message>
            <source>Servers that speak OpenAI’s protocol have models of their own. Devices of other computers share the work on a model that is here.</source>
            <translation>Les serveurs qui parlent le protocole d’OpenAI ont leurs propres modèles. Les appareils d’autres ordinateurs se partagent le travail d’un modèle qui est ici.</translation>
        </message>
        <message>
            <source>None is listed yet. Add one with the address it answers at.</source>
            <translation>Aucun n’est encore indiqué. Ajoutez-en un avec l’adresse à laquelle il répond.</translation>
        </message>
        <message>
            <source>Other computers</source>
            <translation>Autres ordinateurs</translation>
        </message>
        <message>
            <source>Add a server…</source>
            <translation>Ajouter un serveur…</translation>
        </message>
        <message>
            <source>Add devices…</source>
            <translation>Ajouter des appareils…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>Oublier %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Look at %1 again</source>
            <translation>Consulter à nouveau %1</translation>
        </message>
    </context>
    <context>
        <name>OutcomeBar</name>
        <message>
            <source>You stopped this answer.</source>
            <translation>Vous avez arrêté cette réponse.</translation>
        </message>
        <message>
            <source>This answer was interrupted.</source>
            <translation>Cette réponse a été interrompue.</translation>
        </message>
        <message>
            <source>The answer has reached the length allowed.</source>
            <translation>La réponse a atteint la longueur permise.</translation>
        </message>
        <message>
            <source>The context was full before the answer ended.</source>
            <translation>Le contexte était plein avant la fin de la réponse.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>Outcomes</name>
        <message>
            <source>The new settings take effect when the model is loaded again.</source>
            <translation>Les nouveaux paramètres prendront effet au rechargement du modèle.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Recharger</translation>
        </message>
        <message>
            <source>“%1” is off the list. Its file is where it was.</source>
            <translation>« %1 » est retiré de la liste. Son fichier est resté à sa place.</translation>
        </message>
        <message>
            <source>Freed %1.</source>
            <translation>%1 libérés.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) could not be removed: something else holds them.</source>
            <translation>
                <numerusform>%Ln fichier n’a pas pu être retiré : autre chose le retient.</numerusform>
                <numerusform>%Ln fichiers n’ont pas pu être retirés : autre chose les retient.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is sound: its bytes are those of the Hub.</source>
            <translation>« %1 » est intact : ses octets sont ceux du Hub.</translation>
        </message>
        <message>
            <source>The header of “%1” is sound. Nothing tells what the rest of it should be.</source>
            <translation>L’en-tête de « %1 » est intact. Rien n’indique ce que devrait être le reste.</translation>
        </message>
        <message>
            <source>“%1” is damaged: %2 has other bytes than it should. Remove it and download it again.</source>
            <translation>« %1 » est endommagé : %2 n’a pas les octets attendus. Retirez-le et téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>“%1” is among your models, with %2.</source>
            <translation>« %1 » est parmi vos modèles, avec %2.</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charger</translation>
        </message>
    </context>
    <context>
        <name>OwnRow</name>
        <message>
            <source>As in the settings: %1</source>
            <translation>Comme dans les paramètres : %1</translation>
        </message>
    </context>
    <context>
        <name>OwnSettingsDialog</name>
        <message>
            <source>Settings of “%1”</source>
            <translation>Paramètres de « %1 »</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>What is set here holds for this model alone.</source>
            <translation>Ce qui est réglé ici ne vaut que pour ce modèle.</translation>
        </message>
        <message>
            <source>All but temperature and instructions takes effect when it is loaded the next time.</source>
            <translation>Tout sauf la température et les instructions prend effet au prochain chargement.</translation>
        </message>
    </context>
    <context>
        <name>PageList</name>
        <message>
            <source>Search the settings</source>
            <translation>Rechercher dans les paramètres</translation>
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation>Pages des paramètres</translation>
        </message>
    </context>
    <context>
        <name>PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
        <message>
            <source>Highlighted on page %1</source>
            <translation>Surligné à la page %1</translation>
        </message>
        <message>
            <source>Page %1: this page cannot be shown</source>
            <translation>Page %1 : cette page ne peut pas être affichée</translation>
        </message>
        <message>
            <source>Page %1</source>
            <translation>Page %1</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Nothing fits this.</source>
            <translation>Rien ne correspond.</translation>
        </message>
        <message>
            <source>Search conversations, commands and models</source>
            <translation>Rechercher conversations, commandes et modèles</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message numerus="yes">
            <source>%Ln result(s)</source>
            <translation>
                <numerusform>%Ln résultat</numerusform>
                <numerusform>%Ln résultats</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PalettePart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Paramètres de cette discussion</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Comparer des réponses…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Assistants…</translation>
        </message>
        <message>
            <source>Saved prompts…</source>
            <translation>Prompts enregistrés…</translation>
        </message>
        <message>
            <source>Complete a text</source>
            <translation>Compléter un texte</translation>
        </message>
        <message>
            <source>Attach documents or pictures…</source>
            <translation>Joindre des documents ou des images…</translation>
        </message>
        <message>
            <source>Import conversations…</source>
            <translation>Importer des conversations…</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Aller à la discussion</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Aller à Traduire</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Aller à Résumer</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Aller aux Modèles</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Aller à Examiner</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Aller aux Paramètres</translation>
        </message>
        <message>
            <source>Show the welcome again</source>
            <translation>Revoir l’accueil</translation>
        </message>
        <message>
            <source>Inspect: %1</source>
            <translation>Examiner : %1</translation>
        </message>
        <message>
            <source>How sure was the model of its last answer?</source>
            <translation>À quel point le modèle était-il sûr de sa dernière réponse ?</translation>
        </message>
        <message>
            <source>Back up everything…</source>
            <translation>Tout sauvegarder…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Erase what is stored…</source>
            <translation>Effacer ce qui est enregistré…</translation>
        </message>
        <message>
            <source>Show the log of this start…</source>
            <translation>Afficher le journal de ce démarrage…</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Rechercher des mises à jour</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Afficher ou masquer le panneau latéral</translation>
        </message>
        <message>
            <source>Make text larger</source>
            <translation>Agrandir le texte</translation>
        </message>
        <message>
            <source>Make text smaller</source>
            <translation>Réduire le texte</translation>
        </message>
        <message>
            <source>Switch to the light theme</source>
            <translation>Passer au thème clair</translation>
        </message>
        <message>
            <source>Switch to the dark theme</source>
            <translation>Passer au thème sombre</translation>
        </message>
        <message>
            <source>Switch to the theme of the system</source>
            <translation>Passer au thème du système</translation>
        </message>
        <message>
            <source>Export the settings…</source>
            <translation>Exporter les paramètres…</translation>
        </message>
        <message>
            <source>Import settings…</source>
            <translation>Importer des paramètres…</translation>
        </message>
        <message>
            <source>Reset all settings…</source>
            <translation>Réinitialiser tous les paramètres…</translation>
        </message>
        <message>
            <source>Help: first steps</source>
            <translation>Aide : premiers pas</translation>
        </message>
        <message>
            <source>Help: how language models work</source>
            <translation>Aide : comment fonctionnent les modèles de langage</translation>
        </message>
        <message>
            <source>Help: if something is wrong</source>
            <translation>Aide : en cas de problème</translation>
        </message>
        <message>
            <source>Help for this place</source>
            <translation>Aide sur cet endroit</translation>
        </message>
        <message>
            <source>Settings: %1</source>
            <translation>Paramètres : %1</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of “%1”</source>
            <translation>Mot de passe de « %1 »</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>The password that was given does not open it.</source>
            <translation>Le mot de passe donné ne l’ouvre pas.</translation>
        </message>
        <message>
            <source>It is used to read the document now, and kept nowhere.</source>
            <translation>Il sert à lire le document maintenant, et n’est conservé nulle part.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Afficher le mot de passe</translation>
        </message>
        <message>
            <source>Hide the password</source>
            <translation>Masquer le mot de passe</translation>
        </message>
    </context>
    <context>
        <name>PathList</name>
        <message numerus="yes">
            <source>… and %Ln more line(s)</source>
            <translation>
                <numerusform>… et %Ln ligne de plus</numerusform>
                <numerusform>… et %Ln lignes de plus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PendingChip</name>
        <message>
            <source>Paste as text</source>
            <translation>Coller comme texte</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Mot de passe…</translation>
        </message>
        <message>
            <source>Remove “%1”</source>
            <translation>Retirer « %1 »</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source>Other use: %1</source>
            <translation>Autre usage : %1</translation>
        </message>
        <message>
            <source>Weights: %1</source>
            <translation>Poids : %1</translation>
        </message>
        <message>
            <source>Context: %1</source>
            <translation>Contexte : %1</translation>
        </message>
        <message>
            <source>Computing: %1</source>
            <translation>Calcul : %1</translation>
        </message>
        <message>
            <source>Kept free: %1</source>
            <translation>Réservé : %1</translation>
        </message>
        <message>
            <source>Free: %1</source>
            <translation>Libre : %1</translation>
        </message>
        <message>
            <source>f16, exact</source>
            <translation>f16, exact</translation>
        </message>
        <message>
            <source>q8_0, half of the memory</source>
            <translation>q8_0, la moitié de la mémoire</translation>
        </message>
        <message>
            <source>q4_0, a quarter of the memory</source>
            <translation>q4_0, un quart de la mémoire</translation>
        </message>
        <message>
            <source>no layers</source>
            <translation>aucune couche</translation>
        </message>
        <message numerus="yes">
            <source>%Ln layer(s)</source>
            <translation>
                <numerusform>%Ln couche</numerusform>
                <numerusform>%Ln couches</numerusform>
            </translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Précision de la mémoire du contexte</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Requêtes simultanées</translation>
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
            <translation>Une étape lit au plus</translation>
        </message>
        <message numerus="yes">
            <source>of %Ln layer(s)</source>
            <translation>
                <numerusform>sur %Ln couche</numerusform>
                <numerusform>sur %Ln couches</numerusform>
            </translation>
        </message>
        <message>
            <source>Experts in the computer’s memory</source>
            <translation>Experts dans la mémoire de l’ordinateur</translation>
        </message>
        <message>
            <source>Earlier conversations</source>
            <translation>Conversations précédentes</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>jusqu’à %1 de mémoire</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>The sizes are llama.cpp’s own.</source>
            <translation>Les tailles viennent de llama.cpp lui-même.</translation>
        </message>
        <message>
            <source>The sizes are estimated from the model’s header.</source>
            <translation>Les tailles sont estimées d’après l’en-tête du modèle.</translation>
        </message>
        <message>
            <source>%1 of the %2 tokens that the model knows</source>
            <translation>%1 des %2 tokens que le modèle connaît</translation>
        </message>
        <message>
            <source>%1 tokens, and the model knows only %2</source>
            <translation>%1 tokens, et le modèle n’en connaît que %2</translation>
        </message>
        <message>
            <source>%1, which share room for %2 tokens</source>
            <translation>%1, qui se partagent la place de %2 tokens</translation>
        </message>
        <message>
            <source>where the device has it</source>
            <translation>là où l’appareil l’a</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>copied into memory</source>
            <translation>copié en mémoire</translation>
        </message>
        <message>
            <source>copied into memory and kept there</source>
            <translation>copié en mémoire et gardé là</translation>
        </message>
        <message>
            <source>read from the disk as it is needed</source>
            <translation>lu du disque selon les besoins</translation>
        </message>
        <message>
            <source>read from the disk and kept in memory</source>
            <translation>lu du disque et gardé en mémoire</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>How “%1” is loaded</source>
            <translation>Comment « %1 » est chargé</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Back to automatic</source>
            <translation>Revenir à l’automatique</translation>
        </message>
        <message>
            <source>Change how it is loaded</source>
            <translation>Modifier son chargement</translation>
        </message>
        <message>
            <source>What you change is planned at once and shown above. Nothing is loaded before you apply it.</source>
            <translation>Ce que vous modifiez est aussitôt planifié et affiché ci-dessus. Rien n’est chargé avant que vous l’appliquiez.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Apply and load again</source>
            <translation>Appliquer et recharger</translation>
        </message>
        <message>
            <source>As it is loaded now:</source>
            <translation>Tel qu’il est chargé maintenant :</translation>
        </message>
        <message>
            <source>As it would be loaded in place of what is loaded now:</source>
            <translation>Tel qu’il serait chargé à la place de ce qui l’est maintenant :</translation>
        </message>
        <message>
            <source>As it would be loaded:</source>
            <translation>Tel qu’il serait chargé :</translation>
        </message>
        <message>
            <source>It runs on the server “%1” (%2), which decides how it is loaded.</source>
            <translation>Il s’exécute sur le serveur « %1 » (%2), qui décide de son chargement.</translation>
        </message>
        <message>
            <source>What you write is sent there.</source>
            <translation>Ce que vous écrivez y est envoyé.</translation>
        </message>
        <message>
            <source>It keeps %1 tokens in view.</source>
            <translation>Il garde %1 tokens en vue.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>A part of it is on %1: what is computed from your text travels there unprotected.</source>
            <translation>Une partie est sur %1 : ce qui est calculé à partir de votre texte y voyage sans protection.</translation>
        </message>
    </context>
    <context>
        <name>PresetLine</name>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Keep as…</source>
            <translation>Conserver sous…</translation>
        </message>
        <message>
            <source>Keep these options under a name</source>
            <translation>Conserver ces options sous un nom</translation>
        </message>
        <message>
            <source>Drop this preset</source>
            <translation>Supprimer ce préréglage</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>None kept so far</source>
            <translation>Aucun pour l’instant</translation>
        </message>
        <message>
            <source>Keep these options</source>
            <translation>Conserver ces options</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>PresetList</name>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“%1” was removed.</source>
            <translation>« %1 » a été retiré.</translation>
        </message>
    </context>
    <context>
        <name>PresetsPart</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Paramètres de cette discussion</translation>
        </message>
        <message>
            <source>Compare answers</source>
            <translation>Comparer des réponses</translation>
        </message>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts enregistrés</translation>
        </message>
        <message>
            <source>Compare answers…</source>
            <translation>Comparer des réponses…</translation>
        </message>
        <message>
            <source>Complete a text…</source>
            <translation>Compléter un texte…</translation>
        </message>
        <message>
            <source>Assistants…</source>
            <translation>Assistants…</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Bibliothèque de prompts…</translation>
        </message>
    </context>
    <context>
        <name>ProgressBox</name>
        <message>
            <source>Progress of the summary</source>
            <translation>Avancement du résumé</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Attend son tour</translation>
        </message>
        <message>
            <source>Paused. What was read is kept.</source>
            <translation>Suspendu. Ce qui a été lu est conservé.</translation>
        </message>
        <message>
            <source>You stopped this summary. What was read is kept.</source>
            <translation>Vous avez arrêté ce résumé. Ce qui a été lu est conservé.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Ouverture du document…</translation>
        </message>
    </context>
    <context>
        <name>Promise</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Tout reste sur cet ordinateur</translation>
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
            <translation>Écrivez le début d’un texte…</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>Tel quel</translation>
        </message>
        <message>
            <source>As a chat</source>
            <translation>En discussion</translation>
        </message>
        <message>
            <source>How the prompt is put</source>
            <translation>Présentation du prompt</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>PromptLibrary</name>
        <message>
            <source>Saved prompts</source>
            <translation>Prompts enregistrés</translation>
        </message>
        <message>
            <source>No prompt is saved yet</source>
            <translation>Aucun prompt enregistré</translation>
        </message>
        <message>
            <source>Prompt library…</source>
            <translation>Bibliothèque de prompts…</translation>
        </message>
    </context>
    <context>
        <name>Prompting</name>
        <message>
            <source>Zero-shot: the question alone</source>
            <translation>Zero-shot : la question seule</translation>
        </message>
        <message>
            <source>Few-shot: after examples</source>
            <translation>Few-shot : après des exemples</translation>
        </message>
        <message>
            <source>Step by step: think first</source>
            <translation>Pas à pas : réfléchir d’abord</translation>
        </message>
        <message>
            <source>A train has 8 cars with 45 seats each. 300 people are seated. How many seats are free?</source>
            <translation>Un train a 8 voitures de 45 places assises. 300 personnes sont assises. Combien de places sont libres ?</translation>
        </message>
        <message>
            <source>Think step by step. Then write the answer alone on the last line.</source>
            <translation>Réfléchis pas à pas. Écris ensuite la réponse seule sur la dernière ligne.</translation>
        </message>
        <message>
            <source>Ada has 12 apples and eats 5. How many are left?</source>
            <translation>Ada a 12 pommes et en mange 5. Combien en reste-t-il ?</translation>
        </message>
        <message>
            <source>There are 6 rows of 4 chairs. How many chairs are there?</source>
            <translation>Il y a 6 rangées de 4 chaises. Combien y a-t-il de chaises ?</translation>
        </message>
        <message numerus="yes">
            <source>prompt: %Ln token(s)</source>
            <translation>
                <numerusform>prompt : %Ln token</numerusform>
                <numerusform>prompt : %Ln tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer: %Ln token(s)</source>
            <translation>
                <numerusform>réponse : %Ln token</numerusform>
                <numerusform>réponse : %Ln tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>first token after %1 s</source>
            <translation>premier token après %1 s</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>All agree: %1</source>
            <translation>Toutes concordent : %1</translation>
        </message>
        <message>
            <source>“%1” (variants: %2)</source>
            <translation>« %1 » (variantes : %2)</translation>
        </message>
        <message>
            <source>They do not agree: %1</source>
            <translation>Elles ne concordent pas : %1</translation>
        </message>
        <message>
            <source>Variant</source>
            <translation>Variante</translation>
        </message>
        <message>
            <source>Instruction</source>
            <translation>Instruction</translation>
        </message>
        <message>
            <source>Tokens of the prompt</source>
            <translation>Tokens du prompt</translation>
        </message>
        <message>
            <source>Tokens of the answer</source>
            <translation>Tokens de la réponse</translation>
        </message>
        <message>
            <source>Time to first token (ms)</source>
            <translation>Temps jusqu’au premier token (ms)</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Tokens par seconde</translation>
        </message>
        <message>
            <source>Final answer</source>
            <translation>Réponse finale</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
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
            <translation>Façons de demander</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Ask in all ways</source>
            <translation>Demander de toutes les façons</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Add a variant</source>
            <translation>Ajouter une variante</translation>
        </message>
    </context>
    <context>
        <name>PromptsDialog</name>
        <message>
            <source>Prompt library</source>
            <translation>Bibliothèque de prompts</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>Insérer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>Save texts here that you need again and again.</source>
            <translation>Enregistrez ici les textes dont vous avez souvent besoin.</translation>
        </message>
        <message>
            <source>New prompt</source>
            <translation>Nouveau prompt</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Asked for when it is used: %1</source>
            <translation>Demandé à l’utilisation : %1</translation>
        </message>
        <message>
            <source>Write {{name}} where something is to be asked for when it is used.</source>
            <translation>Écrivez {{name}} là où quelque chose doit être demandé à l’utilisation.</translation>
        </message>
    </context>
    <context>
        <name>PurposeStep</name>
        <message>
            <source>What would you like to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Choose as much as you like. All of it is always there, and can be changed.</source>
            <translation>Choisissez tout ce que vous voulez. Tout reste toujours disponible et modifiable.</translation>
        </message>
        <message>
            <source>In which languages?</source>
            <translation>Dans quelles langues ?</translation>
        </message>
        <message>
            <source>Your own first. Models know some languages better than others.</source>
            <translation>La vôtre d’abord. Les modèles connaissent certaines langues mieux que d’autres.</translation>
        </message>
        <message>
            <source>Parlance itself speaks:</source>
            <translation>Parlance lui-même parle :</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>Ask, write, and think things through.</source>
            <translation>Poser des questions, écrire, réfléchir.</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <source>Texts as you type, and documents that keep their layout.</source>
            <translation>Des textes pendant la saisie, et des documents qui gardent leur mise en page.</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Résumer</translation>
        </message>
        <message>
            <source>Long documents, each sentence with its source.</source>
            <translation>De longs documents, chaque phrase avec sa source.</translation>
        </message>
        <message>
            <source>Models run on this computer, and what you write stays on it. There is no account, and nothing is reported to anybody.</source>
            <translation>Les modèles tournent sur cet ordinateur, et ce que vous écrivez y reste. Il n’y a pas de compte, et rien n’est transmis à personne.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
    </context>
    <context>
        <name>QuantizationRow</name>
        <message>
            <source>Recommended</source>
            <translation>Recommandé</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installé</translation>
        </message>
        <message>
            <source>Parts missing</source>
            <translation>Parties manquantes</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>mesure…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>hurts your languages</source>
            <translation>nuit à vos langues</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s)</source>
            <translation>
                <numerusform>%Ln fichier</numerusform>
                <numerusform>%Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation>La mesure a échoué : %1</translation>
        </message>
        <message>
            <source>Show less of %1</source>
            <translation>Afficher moins de %1</translation>
        </message>
        <message>
            <source>Show more of %1</source>
            <translation>Afficher plus de %1</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source>Your message</source>
            <translation>Votre message</translation>
        </message>
    </context>
    <context>
        <name>QueueList</name>
        <message numerus="yes">
            <source>%Ln message(s) will be sent next, in this order</source>
            <translation>
                <numerusform>%Ln message sera envoyé ensuite</numerusform>
                <numerusform>%Ln messages seront envoyés ensuite, dans cet ordre</numerusform>
            </translation>
        </message>
        <message>
            <source>This message will be sent next</source>
            <translation>Ce message sera envoyé ensuite</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>et %Ln de plus</numerusform>
                <numerusform>et %Ln de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Remove from the queue</source>
            <translation>Retirer de la file d’attente</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>Clear finished</source>
            <translation>Retirer les terminés</translation>
        </message>
        <message>
            <source>Enter shows an entry, Space pauses or resumes it, Delete removes it</source>
            <translation>Entrée affiche un élément, Espace le suspend ou le reprend, Suppr le retire</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Password…</source>
            <translation>Mot de passe…</translation>
        </message>
        <message>
            <source>Encoding…</source>
            <translation>Encodage…</translation>
        </message>
    </context>
    <context>
        <name>QueuedRow</name>
        <message>
            <source>Edit the waiting message</source>
            <translation>Modifier le message en attente</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Retirer le message en attente</translation>
        </message>
        <message>
            <source>Waiting, number %1: %2</source>
            <translation>En attente, numéro %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>QuickPage</name>
        <message>
            <source>Open in Translate</source>
            <translation>Ouvrir dans Traduire</translation>
        </message>
        <message>
            <source>The model has other work too: this may take longer.</source>
            <translation>Le modèle a aussi d’autres tâches : cela peut prendre plus de temps.</translation>
        </message>
    </context>
    <context>
        <name>ReadingColumn</name>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
    </context>
    <context>
        <name>RecentDocuments</name>
        <message>
            <source>Recent documents</source>
            <translation>Documents récents</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Résumer à nouveau</translation>
        </message>
    </context>
    <context>
        <name>RecentProjects</name>
        <message>
            <source>Recent documents</source>
            <translation>Documents récents</translation>
        </message>
    </context>
    <context>
        <name>RecommendationCard</name>
        <message>
            <source>Its makers ask for your consent to their terms first.</source>
            <translation>Ses auteurs demandent d’abord votre accord à leurs conditions.</translation>
        </message>
        <message>
            <source>Get</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <source>Installed</source>
            <translation>Installé</translation>
        </message>
        <message>
            <source>All sizes</source>
            <translation>Toutes les tailles</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bon en : %1</translation>
        </message>
        <message>
            <source>All sizes of %1</source>
            <translation>Toutes les tailles de %1</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Interrogation du Hub…</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
    </context>
    <context>
        <name>ReloadBar</name>
        <message>
            <source>This takes effect when the model is loaded again.</source>
            <translation>Cela prendra effet au rechargement du modèle.</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>Recharger</translation>
        </message>
    </context>
    <context>
        <name>Remedy</name>
        <message>
            <source>Start the model again</source>
            <translation>Redémarrer le modèle</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choisir un modèle</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir les Paramètres</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Repair…</source>
            <translation>Réparer…</translation>
        </message>
    </context>
    <context>
        <name>RemovalDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Parlance did not bring this file, and does not delete it. It is listed for as long as it lies there.</source>
            <translation>Parlance n’a pas apporté ce fichier et ne le supprime pas. Il reste listé tant qu’il est là.</translation>
        </message>
        <message>
            <source>This stays</source>
            <translation>Ceci reste</translation>
        </message>
        <message>
            <source>It is taken off the list of Parlance. Its file is not Parlance’s own: it stays where it is.</source>
            <translation>Il est retiré de la liste de Parlance. Son fichier n’est pas à Parlance : il reste où il est.</translation>
        </message>
        <message>
            <source>This goes</source>
            <translation>Ceci part</translation>
        </message>
        <message>
            <source>It does not go to a bin: what goes cannot be brought back.</source>
            <translation>Cela ne va pas à la corbeille : ce qui part ne peut pas être récupéré.</translation>
        </message>
        <message>
            <source>Forget “%1”?</source>
            <translation>Oublier « %1 » ?</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln leftover(s)?</source>
            <translation>
                <numerusform>Retirer %Ln reste ?</numerusform>
                <numerusform>Retirer %Ln restes ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove everything of “%1”?</source>
            <translation>Retirer tout ce qui vient de « %1 » ?</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Retirer « %1 » ?</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Frees %1</source>
            <translation>Libère %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s), link(s) or folder(s) in all.</source>
            <translation>
                <numerusform>%Ln fichier, lien ou dossier en tout.</numerusform>
                <numerusform>%Ln fichiers, liens ou dossiers en tout.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportLine</name>
        <message>
            <source>Show the next one</source>
            <translation>Afficher le suivant</translation>
        </message>
    </context>
    <context>
        <name>RepositoryHead</name>
        <message>
            <source>Strong quantization hurts languages of which models saw little first and most: for %1 choose Q5 or larger where it fits.</source>
            <translation>Une forte quantification nuit d’abord et le plus aux langues que les modèles ont peu vues : pour %1, choisissez Q5 ou plus si cela tient.</translation>
        </message>
        <message>
            <source>made from %1</source>
            <translation>fait à partir de %1</translation>
        </message>
        <message>
            <source>Licence: its page names none.</source>
            <translation>Licence : sa page n’en indique aucune.</translation>
        </message>
        <message>
            <source>Licence: %1</source>
            <translation>Licence : %1</translation>
        </message>
        <message>
            <source>Good at: %1</source>
            <translation>Bon en : %1</translation>
        </message>
        <message>
            <source>Languages: %1, …</source>
            <translation>Langues : %1…</translation>
        </message>
        <message>
            <source>Languages: %1</source>
            <translation>Langues : %1</translation>
        </message>
        <message>
            <source>It can look at images: its image projector (%1) is fetched with it.</source>
            <translation>Il peut regarder des images : son projecteur d’images (%1) est téléchargé avec lui.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Adapters (LoRA) to use with it: %1</source>
            <translation>Adaptateurs (LoRA) utilisables avec lui : %1</translation>
        </message>
    </context>
    <context>
        <name>RepositoryPage</name>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Open its page in the browser</source>
            <translation>Ouvrir sa page dans le navigateur</translation>
        </message>
        <message>
            <source>Judged for a context of</source>
            <translation>Évalué pour un contexte de</translation>
        </message>
        <message>
            <source>Context for which the models are judged</source>
            <translation>Contexte pour lequel les modèles sont évalués</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Asking the Hub…</source>
            <translation>Interrogation du Hub…</translation>
        </message>
        <message>
            <source>Judging again…</source>
            <translation>Nouvelle évaluation…</translation>
        </message>
        <message>
            <source>This repository has no GGUF model.</source>
            <translation>Ce dépôt n’a pas de modèle GGUF.</translation>
        </message>
    </context>
    <context>
        <name>ResetDialog</name>
        <message>
            <source>Reset all settings?</source>
            <translation>Réinitialiser tous les paramètres ?</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <source>Every setting on these pages goes back to its default, your shortcuts too. Models, servers and what you have written stay. You can undo it.</source>
            <translation>Chaque paramètre de ces pages revient à sa valeur par défaut, vos raccourcis aussi. Les modèles, les serveurs et ce que vous avez écrit restent. Vous pouvez annuler.</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Restaurer une sauvegarde</translation>
        </message>
        <message>
            <source>Choose a backup that Parlance made, here or on another computer. You see what is in it before anything is changed.</source>
            <translation>Choisissez une sauvegarde faite par Parlance, ici ou sur un autre ordinateur. Vous voyez ce qu’elle contient avant tout changement.</translation>
        </message>
        <message>
            <source>Add what is not here yet</source>
            <translation>Ajouter ce qui manque ici</translation>
        </message>
        <message>
            <source>Everything that is here stays as it is, the settings too.</source>
            <translation>Tout ce qui est ici reste tel quel, les paramètres aussi.</translation>
        </message>
        <message>
            <source>Put it in the place of everything here</source>
            <translation>La mettre à la place de tout ce qui est ici</translation>
        </message>
        <message>
            <source>What is here now is backed up first, beside the data of Parlance.</source>
            <translation>Ce qui est ici est d’abord sauvegardé, à côté des données de Parlance.</translation>
        </message>
        <message>
            <source>The window then closes for a moment and opens again. Whatever is being worked on is stopped; what was written so far is kept.</source>
            <translation>La fenêtre se ferme ensuite un instant et se rouvre. Les travaux en cours sont arrêtés ; ce qui est déjà écrit est conservé.</translation>
        </message>
        <message>
            <source>How much has been read</source>
            <translation>Avancement de la lecture</translation>
        </message>
        <message>
            <source>Backups of Parlance</source>
            <translation>Sauvegardes de Parlance</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>A part of the file is damaged and cannot be restored: %1.</source>
            <translation>Une partie du fichier est endommagée et ne peut pas être restaurée : %1.</translation>
        </message>
    </context>
    <context>
        <name>RestoredDialog</name>
        <message>
            <source>The backup is restored</source>
            <translation>La sauvegarde est restaurée</translation>
        </message>
        <message>
            <source>What was damaged is repaired</source>
            <translation>Ce qui était endommagé est réparé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>nothing that was not here</source>
            <translation>rien qui manquait ici</translation>
        </message>
        <message>
            <source>It has brought %1.</source>
            <translation>Restauré : %1.</translation>
        </message>
        <message>
            <source>It has added %1.</source>
            <translation>Ajouté : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln conversation(s) were here already and stayed as they are.</source>
            <translation>
                <numerusform>%Ln conversation était déjà ici et est restée telle quelle.</numerusform>
                <numerusform>%Ln conversations étaient déjà ici et sont restées telles quelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was here before is kept in this file:</source>
            <translation>Ce qui était ici avant est conservé dans ce fichier :</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>How sure was the model?</source>
            <translation>À quel point le modèle était-il sûr ?</translation>
        </message>
        <message>
            <source>Show the source</source>
            <translation>Afficher la source</translation>
        </message>
        <message>
            <source>Click a sentence to see where it comes from.</source>
            <translation>Cliquez sur une phrase pour voir d’où elle vient.</translation>
        </message>
        <message>
            <source>Show the next</source>
            <translation>Afficher la suivante</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <source>Hide the source</source>
            <translation>Masquer la source</translation>
        </message>
        <message>
            <source>This summary is not finished.</source>
            <translation>Ce résumé n’est pas terminé.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Not translated yet</source>
            <translation>Pas encore traduit</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traduit</translation>
        </message>
        <message>
            <source>Your wording</source>
            <translation>Votre formulation</translation>
        </message>
        <message>
            <source>The source was kept</source>
            <translation>La source a été gardée</translation>
        </message>
        <message>
            <source>Stays as it is</source>
            <translation>Reste tel quel</translation>
        </message>
        <message>
            <source>translated before</source>
            <translation>déjà traduit</translation>
        </message>
        <message>
            <source>as you corrected it before</source>
            <translation>comme vous l’aviez corrigé</translation>
        </message>
        <message>
            <source>the same text stands elsewhere</source>
            <translation>le même texte figure ailleurs</translation>
        </message>
        <message>
            <source>from the file</source>
            <translation>du fichier</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraphe</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Item of a list</source>
            <translation>Élément de liste</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cellule</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Subtitle</source>
            <translation>Sous-titre</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Libellé</translation>
        </message>
        <message>
            <source>Missing: %1</source>
            <translation>Manque : %1</translation>
        </message>
        <message>
            <source>There twice: %1</source>
            <translation>En double : %1</translation>
        </message>
        <message>
            <source>Not in the source: %1</source>
            <translation>Absent de la source : %1</translation>
        </message>
        <message>
            <source>Each ⟦1⟧ needs its ⟦/1⟧ behind it, and pairs must not cross</source>
            <translation>Chaque ⟦1⟧ doit être suivi de son ⟦/1⟧, et les paires ne doivent pas se croiser</translation>
        </message>
        <message>
            <source>%1 lost bold, italic or a link</source>
            <translation>%1 sans leur gras, leur italique ou un lien</translation>
        </message>
        <message>
            <source>%1 without a number</source>
            <translation>%1 sans un nombre</translation>
        </message>
        <message>
            <source>%1 without an address</source>
            <translation>%1 sans une adresse</translation>
        </message>
        <message>
            <source>%1 without a placeholder</source>
            <translation>%1 sans un espace réservé</translation>
        </message>
        <message>
            <source>%1 not as in the glossary</source>
            <translation>%1 non conformes au glossaire</translation>
        </message>
        <message>
            <source>%1 the same as the source</source>
            <translation>%1 identiques à la source</translation>
        </message>
        <message>
            <source>%1 in another language</source>
            <translation>%1 dans une autre langue</translation>
        </message>
        <message>
            <source>%1 with repetitions</source>
            <translation>%1 avec des répétitions</translation>
        </message>
        <message>
            <source>%1 far too long</source>
            <translation>%1 beaucoup trop longs</translation>
        </message>
        <message>
            <source>%1 far too short</source>
            <translation>%1 beaucoup trop courts</translation>
        </message>
        <message>
            <source>%1 with open quotes or brackets</source>
            <translation>%1 avec guillemets ou parenthèses ouverts</translation>
        </message>
        <message>
            <source>%1 without an end</source>
            <translation>%1 sans fin</translation>
        </message>
        <message>
            <source>%1 with an object to place</source>
            <translation>%1 avec un objet à placer</translation>
        </message>
        <message>
            <source>%1 not translated</source>
            <translation>%1 non traduits</translation>
        </message>
        <message>
            <source>%1 with lines too long</source>
            <translation>%1 avec des lignes trop longues</translation>
        </message>
        <message>
            <source>%1 to look at</source>
            <translation>%1 à vérifier</translation>
        </message>
        <message>
            <source>%1 of %2 translated</source>
            <translation>%1 traduits sur %2</translation>
        </message>
        <message>
            <source>%1 edited</source>
            <translation>modifiés : %1</translation>
        </message>
        <message numerus="yes">
            <source>Of %Ln paragraph(s):</source>
            <translation>
                <numerusform>Sur %Ln paragraphe :</numerusform>
                <numerusform>Sur %Ln paragraphes :</numerusform>
            </translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillé</translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>diapositive %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>page %1</translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %Ln paragraph(s)</source>
            <translation>
                <numerusform>Remplacé dans %Ln paragraphe</numerusform>
                <numerusform>Remplacé dans %Ln paragraphes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Replaced in %1 of %Ln paragraph(s)</source>
            <translation>
                <numerusform>Remplacé dans %1 paragraphe sur %Ln</numerusform>
                <numerusform>Remplacé dans %1 paragraphes sur %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln locked</source>
            <translation>
                <numerusform>%Ln verrouillé</numerusform>
                <numerusform>%Ln verrouillés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewFindBar</name>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Replace with</source>
            <translation>Remplacer par</translation>
        </message>
        <message>
            <source>Where to search</source>
            <translation>Où rechercher</translation>
        </message>
        <message>
            <source>In translations</source>
            <translation>Dans les traductions</translation>
        </message>
        <message>
            <source>In the source</source>
            <translation>Dans la source</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Occurrence précédente</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Occurrence suivante</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Fermer la recherche</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Remplacer</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>Tout remplacer</translation>
        </message>
        <message>
            <source>This paragraph is locked.</source>
            <translation>Ce paragraphe est verrouillé.</translation>
        </message>
        <message>
            <source>This would break the tags.</source>
            <translation>Cela casserait les balises.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Paragraph %1 of %2</source>
            <translation>Paragraphe %1 sur %2</translation>
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
            <translation>Modifier la traduction</translation>
        </message>
        <message>
            <source>Let it stand: drop the hints</source>
            <translation>Laisser ainsi : ignorer les avis</translation>
        </message>
        <message>
            <source>Translate anew</source>
            <translation>Retraduire</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Reprendre la source</translation>
        </message>
        <message>
            <source>Add to the glossary…</source>
            <translation>Ajouter au glossaire…</translation>
        </message>
    </context>
    <context>
        <name>ReviewHead</name>
        <message>
            <source>How far the translation is</source>
            <translation>Avancement de la traduction</translation>
        </message>
        <message>
            <source>Open translation</source>
            <translation>Ouvrir la traduction</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <source>More for this document</source>
            <translation>Plus pour ce document</translation>
        </message>
        <message>
            <source>Write again</source>
            <translation>Écrire à nouveau</translation>
        </message>
        <message>
            <source>Paragraphs have changed since the document was written.</source>
            <translation>Des paragraphes ont changé depuis l’écriture du document.</translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>To look at</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Modifiés</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Manquants</translation>
        </message>
        <message>
            <source>Which paragraphs are shown</source>
            <translation>Quels paragraphes sont affichés</translation>
        </message>
        <message>
            <source>Previous one to look at</source>
            <translation>Précédent à vérifier</translation>
        </message>
        <message>
            <source>Next one to look at</source>
            <translation>Suivant à vérifier</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Rechercher et remplacer</translation>
        </message>
        <message>
            <source>The document could not be opened.</source>
            <translation>Le document n’a pas pu être ouvert.</translation>
        </message>
        <message>
            <source>It is opened when its turn comes.</source>
            <translation>Il sera ouvert quand viendra son tour.</translation>
        </message>
        <message>
            <source>Opening the document…</source>
            <translation>Ouverture du document…</translation>
        </message>
        <message>
            <source>%1 paragraphs</source>
            <translation>%1 paragraphes</translation>
        </message>
        <message>
            <source>No paragraph is of this kind.</source>
            <translation>Aucun paragraphe de ce genre.</translation>
        </message>
        <message>
            <source>The paragraph is being translated anew…</source>
            <translation>Le paragraphe est retraduit…</translation>
        </message>
    </context>
    <context>
        <name>RichText</name>
        <message>
            <source>Formulas, in order: %1</source>
            <translation>Formules, dans l’ordre : %1</translation>
        </message>
    </context>
    <context>
        <name>RpcDialog</name>
        <message>
            <source>Use devices of another computer</source>
            <translation>Utiliser les appareils d’un autre ordinateur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Ajouter quand même</translation>
        </message>
        <message>
            <source>Where llama.cpp’s “rpc-server” runs on another computer, a model that is too large for this one can be spread over both.</source>
            <translation>Si le « rpc-server » de llama.cpp tourne sur un autre ordinateur, un modèle trop grand pour celui-ci peut être réparti sur les deux.</translation>
        </message>
        <message>
            <source>It has no encryption and no password: whoever is in the same network can read along and can take over the other computer through it. Use it in a network of your own only.</source>
            <translation>Il n’a ni chiffrement ni mot de passe : quiconque est sur le même réseau peut lire ce qui passe et prendre le contrôle de l’autre ordinateur. Ne l’utilisez que sur un réseau à vous.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Asking for its devices…</source>
            <translation>Demande de ses appareils…</translation>
        </message>
        <message>
            <source>It has no devices.</source>
            <translation>Il n’a pas d’appareil.</translation>
        </message>
        <message>
            <source>It has:</source>
            <translation>Il a :</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Loading %1</source>
            <translation>Chargement de %1</translation>
        </message>
        <message>
            <source>Downloading %1</source>
            <translation>Téléchargement de %1</translation>
        </message>
        <message>
            <source>Translating %1</source>
            <translation>Traduction de %1</translation>
        </message>
        <message>
            <source>Summarizing %1</source>
            <translation>Résumé de %1</translation>
        </message>
        <message>
            <source>Saving %1</source>
            <translation>Enregistrement de %1</translation>
        </message>
    </context>
    <context>
        <name>RunningAloud</name>
        <message>
            <source>%1: %2 %</source>
            <translation>%1 : %2 %</translation>
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
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Who answers in this conversation, whatever is loaded otherwise.</source>
            <translation>Qui répond dans cette conversation, quoi qu’il soit chargé par ailleurs.</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>What the model is told before the conversation: who it is, how it writes, what it leaves out.</source>
            <translation>Ce qui est dit au modèle avant la conversation : qui il est, comment il écrit, ce qu’il omet.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Longueur du contexte</translation>
        </message>
        <message>
            <source>How many tokens the model keeps in view, question and answer together. More takes more memory; the model is loaded again for it.</source>
            <translation>Combien de tokens le modèle garde en vue, question et réponse comprises. Plus demande plus de mémoire ; le modèle est rechargé pour cela.</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Whether the model thinks before it answers. Better for hard questions, slower for all.</source>
            <translation>Si le modèle réfléchit avant de répondre. Mieux pour les questions difficiles, plus lent pour toutes.</translation>
        </message>
        <message>
            <source>Effort</source>
            <translation>Effort</translation>
        </message>
        <message>
            <source>How hard the model thinks, in the levels that it was trained with. More is better for hard questions and takes longer.</source>
            <translation>L’effort de réflexion du modèle, selon les niveaux avec lesquels il a été entraîné. Plus il est élevé, mieux c’est pour les questions difficiles, mais plus c’est long.</translation>
        </message>
        <message>
            <source>Most tokens of reasoning</source>
            <translation>Tokens de raisonnement au plus</translation>
        </message>
        <message>
            <source>Ends the thinking after so many tokens, and lets the answer begin. Use it when a model thinks without end.</source>
            <translation>Met fin à la réflexion après ce nombre de tokens et laisse commencer la réponse. Utile quand un modèle réfléchit sans fin.</translation>
        </message>
        <message>
            <source>Most tokens of an answer</source>
            <translation>Tokens d’une réponse au plus</translation>
        </message>
        <message>
            <source>Cuts an answer off after so many tokens; it can be continued. Otherwise the context alone sets the end.</source>
            <translation>Coupe une réponse après ce nombre de tokens ; elle peut être continuée. Sinon, seul le contexte fixe la fin.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>Fewest tokens of an answer</source>
            <translation>Tokens d’une réponse au moins</translation>
        </message>
        <message>
            <source>The model may not end before. Use it for long texts with a model that stops too soon.</source>
            <translation>Le modèle ne peut pas finir avant. Utile pour de longs textes avec un modèle qui s’arrête trop tôt.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Stop texts</source>
            <translation>Textes d’arrêt</translation>
        </message>
        <message>
            <source>The answer ends where one of these texts would come, one a line; write \n for the end of a line.</source>
            <translation>La réponse finit là où viendrait l’un de ces textes, un par ligne ; écrivez \n pour une fin de ligne.</translation>
        </message>
        <message>
            <source>Beam search</source>
            <translation>Recherche en faisceau</translation>
        </message>
        <message>
            <source>Follows several beginnings at once and takes the likeliest whole answer. Good for short exact texts; the answer comes in one piece, and chance plays no part.</source>
            <translation>Suit plusieurs débuts à la fois et prend la réponse entière la plus probable. Bien pour des textes courts et exacts ; la réponse arrive d’un bloc, et le hasard n’y joue aucun rôle.</translation>
        </message>
        <message>
            <source>Structured output</source>
            <translation>Sortie structurée</translation>
        </message>
        <message>
            <source>Answers follow a JSON schema or a grammar to the letter, so that a program can read them.</source>
            <translation>Les réponses suivent à la lettre un schéma JSON ou une grammaire, pour qu’un programme puisse les lire.</translation>
        </message>
        <message>
            <source>Guess ahead</source>
            <translation>Anticiper</translation>
        </message>
        <message>
            <source>Checks several guessed tokens in one step where that is faster. The answer stays the same; switch it off to measure.</source>
            <translation>Vérifie plusieurs tokens devinés en une étape quand c’est plus rapide. La réponse reste la même ; désactivez pour mesurer.</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source>Lower is more predictable, higher more varied. Take 0 to 0.3 for facts and code, 0.8 and more for ideas and stories; 0 always takes the likeliest token.</source>
            <translation>Plus bas est plus prévisible, plus haut plus varié. De 0 à 0,3 pour les faits et le code, 0,8 et plus pour les idées et les histoires ; 0 prend toujours le token le plus probable.</translation>
        </message>
        <message>
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Keeps the likeliest tokens that have so much probability together. Lower it when answers stray; 1 keeps all.</source>
            <translation>Garde les tokens les plus probables qui totalisent cette probabilité. Baissez si les réponses s’égarent ; 1 garde tout.</translation>
        </message>
        <message>
            <source>Top-k</source>
            <translation>Top-k</translation>
        </message>
        <message>
            <source>Keeps only so many of the likeliest tokens. Lower it for safer words; 0 keeps all.</source>
            <translation>Ne garde que ce nombre des tokens les plus probables. Baissez pour des mots plus sûrs ; 0 garde tout.</translation>
        </message>
        <message>
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <source>Leaves out tokens that are less likely than this share of the likeliest. With a high temperature, 0.05 to 0.1 keeps the text sensible; 0 leaves none out.</source>
            <translation>Écarte les tokens moins probables que cette part du plus probable. À haute température, 0,05 à 0,1 garde le texte sensé ; 0 n’écarte rien.</translation>
        </message>
        <message>
            <source>Repetition penalty</source>
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <source>Makes tokens less likely that were just used. Take 1.05 to 1.15 when a model goes round in circles; more damages code and tables. 1 is off.</source>
            <translation>Rend moins probables les tokens qui viennent d’être employés. De 1,05 à 1,15 quand un modèle tourne en rond ; plus abîme le code et les tableaux. 1 désactive.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>The same number gives the same answer to the same question, as far as the computer's arithmetic allows. Leave it to chance to get another answer each time.</source>
            <translation>Le même nombre donne la même réponse à la même question, autant que l’arithmétique de l’ordinateur le permet. Laissez au hasard pour une autre réponse chaque fois.</translation>
        </message>
        <message>
            <source>Dynamic temperature: range</source>
            <translation>Température dynamique : plage</translation>
        </message>
        <message>
            <source>Lets the temperature fall by so much where the model is sure, and rise by so much where it is not. Use it for varied texts that stay exact in detail; 0 keeps it fixed.</source>
            <translation>Laisse la température baisser d’autant où le modèle est sûr, et monter d’autant où il ne l’est pas. Pour des textes variés mais exacts dans le détail ; 0 la garde fixe.</translation>
        </message>
        <message>
            <source>Dynamic temperature: exponent</source>
            <translation>Température dynamique : exposant</translation>
        </message>
        <message>
            <source>How the dynamic temperature follows the model's doubt: above 1 it rises only where the doubt is great, below 1 already where there is a little.</source>
            <translation>Comment la température dynamique suit le doute du modèle : au-dessus de 1, elle ne monte que si le doute est grand, au-dessous de 1, dès qu’il y en a un peu.</translation>
        </message>
        <message>
            <source>Typical-p</source>
            <translation>Typical-p</translation>
        </message>
        <message>
            <source>Keeps tokens that are about as surprising as is to be expected, neither too likely nor too unlikely. Try 0.9 for livelier prose; 1 is off.</source>
            <translation>Garde les tokens à peu près aussi surprenants qu’attendu, ni trop probables ni trop improbables. Essayez 0,9 pour une prose plus vivante ; 1 désactive.</translation>
        </message>
        <message>
            <source>Top-n-sigma</source>
            <translation>Top-n-sigma</translation>
        </message>
        <message>
            <source>Keeps tokens whose logit is within so many standard deviations of the largest. About 1 keeps answers sensible even at a high temperature; 0 is off.</source>
            <translation>Garde les tokens dont le logit est à moins de ce nombre d’écarts types du plus grand. Environ 1 garde les réponses sensées même à haute température ; 0 désactive.</translation>
        </message>
        <message>
            <source>XTC: probability</source>
            <translation>XTC : probabilité</translation>
        </message>
        <message>
            <source>How often the most obvious tokens are left out in favour of the last good one. Try 0.5 for unusual stories, never for facts or code; 0 is off.</source>
            <translation>Combien de fois les tokens les plus évidents sont écartés au profit du dernier bon. Essayez 0,5 pour des histoires insolites, jamais pour des faits ou du code ; 0 désactive.</translation>
        </message>
        <message>
            <source>XTC: threshold</source>
            <translation>XTC : seuil</translation>
        </message>
        <message>
            <source>How likely a token must be to count as a good choice for XTC; lower leaves out more. Above 0.5 XTC never does anything.</source>
            <translation>Probabilité qu’un token doit avoir pour compter comme un bon choix pour XTC ; plus bas, davantage sont écartés. Au-dessus de 0,5, XTC ne fait jamais rien.</translation>
        </message>
        <message>
            <source>DRY: strength</source>
            <translation>DRY : force</translation>
        </message>
        <message>
            <source>Keeps the model from repeating whole phrases, without harm to single words. Take 0.8 when long answers repeat themselves; 0 is off.</source>
            <translation>Empêche le modèle de répéter des tournures entières, sans nuire aux mots isolés. 0,8 quand de longues réponses se répètent ; 0 désactive.</translation>
        </message>
        <message>
            <source>DRY: base</source>
            <translation>DRY : base</translation>
        </message>
        <message>
            <source>How fast the penalty of DRY grows with the length of what is repeated; higher is stricter with long phrases. 1.75 suits most texts.</source>
            <translation>À quelle vitesse la pénalité de DRY croît avec la longueur de ce qui est répété ; plus haut, elle est plus sévère pour les longues suites de mots. 1,75 convient à la plupart des textes.</translation>
        </message>
        <message>
            <source>DRY: allowed length</source>
            <translation>DRY : longueur permise</translation>
        </message>
        <message>
            <source>So many tokens may be repeated before DRY counts it. Raise it where names or formulas have to come back.</source>
            <translation>Ce nombre de tokens peut être répété avant que DRY ne compte. Augmentez là où des noms ou des formules doivent revenir.</translation>
        </message>
        <message>
            <source>DRY: window</source>
            <translation>DRY : fenêtre</translation>
        </message>
        <message>
            <source>How far back DRY looks for repetitions; the lowest value looks at all.</source>
            <translation>Jusqu’où DRY remonte pour chercher des répétitions ; la valeur la plus basse regarde tout.</translation>
        </message>
        <message>
            <source>the whole context</source>
            <translation>tout le contexte</translation>
        </message>
        <message>
            <source>DRY: breakers</source>
            <translation>DRY : séparateurs</translation>
        </message>
        <message>
            <source>Texts at which DRY begins anew, one a line; write \n for the end of a line. Add the names of speakers when you write dialogues.</source>
            <translation>Textes auxquels DRY recommence, un par ligne ; écrivez \n pour une fin de ligne. Ajoutez les noms des personnages quand vous écrivez des dialogues.</translation>
        </message>
        <message>
            <source>Presence penalty</source>
            <translation>Pénalité de présence</translation>
        </message>
        <message>
            <source>Makes a token less likely as soon as it was used once. Raise it to hear of new things; below 0 the model stays with its words. 0 is off.</source>
            <translation>Rend un token moins probable dès qu’il a été employé une fois. Augmentez pour entendre du nouveau ; sous 0, le modèle s’en tient à ses mots. 0 désactive.</translation>
        </message>
        <message>
            <source>Frequency penalty</source>
            <translation>Pénalité de fréquence</translation>
        </message>
        <message>
            <source>Makes a token less likely each time it is used. Raise it a little when single words come back too often. 0 is off.</source>
            <translation>Rend un token moins probable à chaque emploi. Augmentez un peu quand certains mots reviennent trop souvent. 0 désactive.</translation>
        </message>
        <message>
            <source>Window of the penalties</source>
            <translation>Fenêtre des pénalités</translation>
        </message>
        <message>
            <source>How many of the last tokens the three penalties look at. 0 switches them off, and -1 looks at the whole context.</source>
            <translation>Combien des derniers tokens les trois pénalités regardent. 0 les désactive, et -1 regarde tout le contexte.</translation>
        </message>
        <message>
            <source>Mirostat</source>
            <translation>Mirostat</translation>
        </message>
        <message>
            <source>Keeps the surprise of the text even, in place of top-k, top-p and their like. Try version 2 when long texts become dull or confused.</source>
            <translation>Maintient égale la surprise du texte, à la place de top-k, top-p et semblables. Essayez la version 2 quand de longs textes deviennent ternes ou confus.</translation>
        </message>
        <message>
            <source>Mirostat: surprise</source>
            <translation>Mirostat : surprise</translation>
        </message>
        <message>
            <source>How much surprise Mirostat aims at, in bits: lower is more focused, higher more varied.</source>
            <translation>La surprise que vise Mirostat, en bits : plus bas est plus ciblé, plus haut plus varié.</translation>
        </message>
        <message>
            <source>Mirostat: learning rate</source>
            <translation>Mirostat : taux d’apprentissage</translation>
        </message>
        <message>
            <source>How fast Mirostat reacts when the text becomes too dull or too wild; higher is quicker and less even.</source>
            <translation>À quelle vitesse Mirostat réagit quand le texte devient trop terne ou trop fou ; plus haut, il est plus rapide et moins régulier.</translation>
        </message>
        <message>
            <source>Biases of tokens</source>
            <translation>Biais de tokens</translation>
        </message>
        <message>
            <source>Makes single tokens likelier or rarer: one a line, the token's number and what is added to its logit, as “50256 -5”. “-inf” bans a token.</source>
            <translation>Rend certains tokens plus probables ou plus rares : un par ligne, le numéro du token et ce qui est ajouté à son logit, comme « 50256 -5 ». « -inf » interdit un token.</translation>
        </message>
        <message>
            <source>Changes nothing now: beam search takes the likeliest whole answer.</source>
            <translation>Sans effet pour l’instant : la recherche en faisceau prend la réponse entière la plus probable.</translation>
        </message>
        <message>
            <source>Changes nothing now: with a temperature of 0 the likeliest token is taken.</source>
            <translation>Sans effet pour l’instant : avec une température de 0, le token le plus probable est pris.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is on.</source>
            <translation>Sans effet pour l’instant : Mirostat est activé.</translation>
        </message>
        <message>
            <source>Changes nothing now: Mirostat is off.</source>
            <translation>Sans effet pour l’instant : Mirostat est désactivé.</translation>
        </message>
        <message>
            <source>Changes nothing now: the range of the dynamic temperature is 0.</source>
            <translation>Sans effet pour l’instant : la plage de la température dynamique est 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the probability of XTC is 0.</source>
            <translation>Sans effet pour l’instant : la probabilité de XTC est 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: the strength of DRY is 0.</source>
            <translation>Sans effet pour l’instant : la force de DRY est 0.</translation>
        </message>
        <message>
            <source>Changes nothing now: no penalty is set.</source>
            <translation>Sans effet pour l’instant : aucune pénalité n’est réglée.</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>version 1</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>version 2</translation>
        </message>
        <message>
            <source>none at all</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>minimal</source>
            <translation>minimal</translation>
        </message>
        <message>
            <source>low</source>
            <translation>faible</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>moyen</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevé</translation>
        </message>
        <message>
            <source>very high</source>
            <translation>très élevé</translation>
        </message>
        <message>
            <source>the highest</source>
            <translation>maximal</translation>
        </message>
        <message>
            <source>by chance</source>
            <translation>au hasard</translation>
        </message>
        <message>
            <source>as the model does</source>
            <translation>comme le fait le modèle</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <source>none is chosen</source>
            <translation>aucun choisi</translation>
        </message>
        <message>
            <source>As recommended (%1)</source>
            <translation>Comme recommandé (%1)</translation>
        </message>
        <message>
            <source>As in the settings (%1)</source>
            <translation>Comme dans les paramètres (%1)</translation>
        </message>
        <message>
            <source>As the assistant has it (%1)</source>
            <translation>Comme dans l’assistant (%1)</translation>
        </message>
        <message>
            <source>Recommended: %1</source>
            <translation>Recommandé : %1</translation>
        </message>
        <message>
            <source>In the settings: %1</source>
            <translation>Dans les paramètres : %1</translation>
        </message>
        <message>
            <source>In the assistant: %1</source>
            <translation>Dans l’assistant : %1</translation>
        </message>
        <message>
            <source>As usual (%1)</source>
            <translation>Comme d’habitude (%1)</translation>
        </message>
        <message>
            <source>Usual: %1</source>
            <translation>Habituel : %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>width %1</source>
            <translation>largeur %1</translation>
        </message>
        <message>
            <source>JSON schema</source>
            <translation>schéma JSON</translation>
        </message>
        <message>
            <source>grammar</source>
            <translation>grammaire</translation>
        </message>
    </context>
    <context>
        <name>SaveButton</name>
        <message>
            <source>Save or copy</source>
            <translation>Enregistrer ou copier</translation>
        </message>
        <message>
            <source>Save picture (SVG)…</source>
            <translation>Enregistrer l’image (SVG)…</translation>
        </message>
        <message>
            <source>Save picture (PNG)…</source>
            <translation>Enregistrer l’image (PNG)…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copier l’image</translation>
        </message>
        <message>
            <source>Save numbers (CSV)…</source>
            <translation>Enregistrer les nombres (CSV)…</translation>
        </message>
    </context>
    <context>
        <name>SegmentDelegate</name>
        <message>
            <source>Your wording is not kept yet: its tags are wrong</source>
            <translation>Votre formulation n’est pas encore conservée : ses balises sont fausses</translation>
        </message>
    </context>
    <context>
        <name>SegmentTable</name>
        <message>
            <source>Paragraphs of the document</source>
            <translation>Paragraphes du document</translation>
        </message>
        <message>
            <source>Enter edits a translation, F8 goes to the next one to look at</source>
            <translation>Entrée modifie une traduction, F8 va à la suivante à vérifier</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>The wording was not kept.</source>
            <translation>La formulation n’a pas été conservée.</translation>
        </message>
    </context>
    <context>
        <name>ServerDialog</name>
        <message>
            <source>Add a server</source>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Add anyway</source>
            <translation>Ajouter quand même</translation>
        </message>
        <message>
            <source>Change “%1”</source>
            <translation>Modifier « %1 »</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save anyway</source>
            <translation>Enregistrer quand même</translation>
        </message>
        <message>
            <source>As you like to call it</source>
            <translation>Le nom que vous voulez</translation>
        </message>
        <message>
            <source>Only if the server wants one</source>
            <translation>Seulement si le serveur en veut une</translation>
        </message>
        <message>
            <source>Show the key</source>
            <translation>Afficher la clé</translation>
        </message>
        <message>
            <source>As the server says</source>
            <translation>Selon le serveur</translation>
        </message>
        <message>
            <source>A program on this computer or another one that runs models and speaks OpenAI’s protocol, as llama.cpp’s server, vLLM, LM Studio or Ollama do.</source>
            <translation>Un programme, sur cet ordinateur ou un autre, qui exécute des modèles et parle le protocole d’OpenAI, comme le serveur de llama.cpp, vLLM, LM Studio ou Ollama.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Asking for its models…</source>
            <translation>Demande de ses modèles…</translation>
        </message>
        <message>
            <source>It has %1:</source>
            <translation>Il a %1 :</translation>
        </message>
        <message>
            <source>It is on this computer.</source>
            <translation>Il est sur cet ordinateur.</translation>
        </message>
        <message>
            <source>It is on another computer: what you ask its models leaves this one, with the documents you give them.</source>
            <translation>Il est sur un autre ordinateur : ce que vous demandez à ses modèles quitte celui-ci, avec les documents que vous leur donnez.</translation>
        </message>
        <message>
            <source>Nothing protects it on the way, nor the key: the address is not https.</source>
            <translation>Rien ne le protège en chemin, la clé non plus : l’adresse n’est pas en https.</translation>
        </message>
        <message>
            <source>It takes the place of “%1”.</source>
            <translation>Il prend la place de « %1 ».</translation>
        </message>
        <message>
            <source>Hide the key</source>
            <translation>Masquer la clé</translation>
        </message>
    </context>
    <context>
        <name>Servers</name>
        <message numerus="yes">
            <source>%Ln model(s)</source>
            <translation>
                <numerusform>%Ln modèle</numerusform>
                <numerusform>%Ln modèles</numerusform>
            </translation>
        </message>
        <message>
            <source>is being asked…</source>
            <translation>interrogation…</translation>
        </message>
        <message>
            <source>%1 (context of %2 tokens)</source>
            <translation>%1 (contexte de %2 tokens)</translation>
        </message>
        <message>
            <source>%1: %2 of %3 free</source>
            <translation>%1 : %2 libres sur %3</translation>
        </message>
    </context>
    <context>
        <name>SessionKeeper</name>
        <message>
            <source>Parlance ended unexpectedly the last time. What was open is shown again, with what you had typed.</source>
            <translation>Parlance s’est terminé de façon inattendue la dernière fois. Ce qui était ouvert est de nouveau affiché, avec ce que vous aviez saisi.</translation>
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
            <translation>Le contraste élevé fait mieux ressortir le texte, les bords et le repère du clavier, en clair comme en sombre.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Moins d’animations</translation>
        </message>
        <message>
            <source>Bars of work whose end nobody knows stand still, and the cursor does not blink.</source>
            <translation>Les barres de travaux dont personne ne connaît la fin restent immobiles, et le curseur ne clignote pas.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>How large everything is written, with icons and lines to match. Less fits on the screen where it is larger.</source>
            <translation>La taille de tout ce qui est écrit, avec les icônes et les lignes en rapport. Plus c’est grand, moins l’écran en montre.</translation>
        </message>
        <message>
            <source>Place to begin with</source>
            <translation>Page de départ</translation>
        </message>
        <message>
            <source>What the window shows when the app starts.</source>
            <translation>Ce que la fenêtre affiche au démarrage de l’application.</translation>
        </message>
        <message>
            <source>Context length</source>
            <translation>Longueur du contexte</translation>
        </message>
        <message>
            <source>How many tokens the model can keep in view, prompt and answer together. More takes more memory.</source>
            <translation>Combien de tokens le modèle peut garder en vue, prompt et réponse compris. Plus demande plus de mémoire.</translation>
        </message>
        <message>
            <source>memory, more for each token</source>
            <translation>de la mémoire, davantage pour chaque token</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>GPU layers</source>
            <translation>Couches sur le GPU</translation>
        </message>
        <message>
            <source>How many layers of the model run on the GPU. 0 uses the processor alone; automatic uses the GPU when there is one.</source>
            <translation>Combien de couches du modèle s’exécutent sur le GPU. 0 n’utilise que le processeur ; automatique utilise le GPU quand il y en a un.</translation>
        </message>
        <message>
            <source>memory of the GPU</source>
            <translation>de la mémoire du GPU</translation>
        </message>
        <message>
            <source>Layers whose experts stay with the processor</source>
            <translation>Couches dont les experts restent au processeur</translation>
        </message>
        <message>
            <source>Only for mixtures of experts, most of whose weights rest at any moment: kept in the computer's memory, they leave room on the GPU for all the rest. Automatic keeps as few there as the GPU's memory allows.</source>
            <translation>Seulement pour les mélanges d’experts (MoE), dont la plupart des poids sont au repos à chaque instant : gardés dans la mémoire de l’ordinateur, ils laissent le GPU à tout le reste. Automatique y en garde aussi peu que la mémoire du GPU le permet.</translation>
        </message>
        <message>
            <source>Precision of the context memory</source>
            <translation>Précision de la mémoire du contexte</translation>
        </message>
        <message>
            <source>q8_0 halves the memory that a long context takes and is hardly noticed; q4_0 takes a quarter and makes answers worse. Automatic takes f16 where it fits.</source>
            <translation>q8_0 réduit de moitié la mémoire d’un long contexte et se remarque à peine ; q4_0 en prend un quart et dégrade les réponses. Automatique prend f16 si cela tient.</translation>
        </message>
        <message>
            <source>Flash attention</source>
            <translation>Flash Attention</translation>
        </message>
        <message>
            <source>A faster way to compute that takes less memory, used where the device has it. Switch it off only if answers are broken on your GPU.</source>
            <translation>Une façon de calculer plus rapide et plus économe en mémoire, utilisée là où l’appareil l’a. Ne la désactivez que si les réponses sont cassées sur votre GPU.</translation>
        </message>
        <message>
            <source>Keep the model in memory</source>
            <translation>Garder le modèle en mémoire</translation>
        </message>
        <message>
            <source>The system may not move the model to disk while it rests. Other programs have less memory, then.</source>
            <translation>Le système ne peut pas déplacer le modèle sur le disque pendant qu’il se repose. Les autres programmes ont alors moins de mémoire.</translation>
        </message>
        <message>
            <source>memory that other programs lack</source>
            <translation>de la mémoire qui manque aux autres programmes</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>How many processor cores the model uses. Automatic takes the physical cores; more than that is slower, not faster.</source>
            <translation>Combien de cœurs du processeur le modèle utilise. Automatique prend les cœurs physiques ; davantage est plus lent, pas plus rapide.</translation>
        </message>
        <message>
            <source>Requests at a time</source>
            <translation>Requêtes simultanées</translation>
        </message>
        <message>
            <source>How many answers, paragraphs or passages the model works on together. More are done sooner as a whole, but each of them takes longer and has its own part of the memory.</source>
            <translation>Sur combien de réponses, paragraphes ou passages le modèle travaille à la fois. L’ensemble est fini plus tôt, mais chacun prend plus de temps et a sa propre part de mémoire.</translation>
        </message>
        <message>
            <source>memory for each request</source>
            <translation>de la mémoire pour chaque requête</translation>
        </message>
        <message>
            <source>Memory for earlier conversations</source>
            <translation>Mémoire pour les conversations précédentes</translation>
        </message>
        <message>
            <source>How much of the computer's memory may hold conversations that are not open just now, so that they go on at once. Automatic takes an eighth of the memory, at most 8 GiB, as it is needed; 0 keeps none.</source>
            <translation>Combien de mémoire de l’ordinateur peut garder les conversations qui ne sont pas ouvertes, pour qu’elles reprennent aussitôt. Automatique prend un huitième de la mémoire, au plus 8 Gio, selon les besoins ; 0 n’en garde aucune.</translation>
        </message>
        <message>
            <source>memory, at most so much</source>
            <translation>de la mémoire, au plus autant</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>Mio</translation>
        </message>
        <message>
            <source>Keep conversations ready on disk</source>
            <translation>Garder les conversations prêtes sur le disque</translation>
        </message>
        <message>
            <source>How much disk space may hold conversations so that they go on at once after a restart of the app. Without it a long conversation is read again, which can take minutes. 0 keeps none.</source>
            <translation>Combien d’espace disque peut garder des conversations pour qu’elles reprennent aussitôt après un redémarrage de l’application. Sans cela, une longue conversation est relue, ce qui peut prendre des minutes. 0 n’en garde aucune.</translation>
        </message>
        <message>
            <source>disk space, at most so much</source>
            <translation>de l’espace disque, au plus autant</translation>
        </message>
        <message>
            <source>None kept</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Guess words ahead</source>
            <translation>Anticiper les mots</translation>
        </message>
        <message>
            <source>Where an answer repeats what was read, as summaries and edits do, several words are checked at once. The text is the same, only sooner; where guesses fail, it switches itself off.</source>
            <translation>Là où une réponse répète ce qui a été lu, comme les résumés et les retouches, plusieurs mots sont vérifiés à la fois. Le texte est le même, mais plus tôt ; là où deviner échoue, cela se désactive.</translation>
        </message>
        <message>
            <source>a little computing time where guesses fail</source>
            <translation>un peu de temps de calcul là où l’anticipation échoue</translation>
        </message>
        <message>
            <source>Model that guesses ahead</source>
            <translation>Modèle qui anticipe</translation>
        </message>
        <message>
            <source>A small model of the same family writes ahead, and this one checks several of its words at once. The text stays the same; both take memory.</source>
            <translation>Un petit modèle de la même famille écrit en avance, et celui-ci vérifie plusieurs de ses mots à la fois. Le texte reste le même ; les deux prennent de la mémoire.</translation>
        </message>
        <message>
            <source>Unload when idle</source>
            <translation>Décharger en cas d’inactivité</translation>
        </message>
        <message>
            <source>After so many minutes without a question a model gives its memory back. It is loaded again when it is asked.</source>
            <translation>Après ce nombre de minutes sans question, un modèle rend sa mémoire. Il est rechargé quand on l’interroge.</translation>
        </message>
        <message>
            <source>time to load the model again</source>
            <translation>du temps pour recharger le modèle</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>Keep several models loaded</source>
            <translation>Garder plusieurs modèles chargés</translation>
        </message>
        <message>
            <source>Models for different tasks stay loaded side by side while they fit. What was used longest ago goes first.</source>
            <translation>Les modèles de différentes tâches restent chargés côte à côte tant qu’ils tiennent. Le moins récemment utilisé part en premier.</translation>
        </message>
        <message>
            <source>memory for each loaded model</source>
            <translation>de la mémoire pour chaque modèle chargé</translation>
        </message>
        <message>
            <source>Save the battery</source>
            <translation>Ménager la batterie</translation>
        </message>
        <message>
            <source>Without a charger, use half of the processor's cores. Answers take longer and the battery lasts longer.</source>
            <translation>Sans chargeur, n’utiliser que la moitié des cœurs du processeur. Les réponses prennent plus de temps et la batterie dure plus longtemps.</translation>
        </message>
        <message>
            <source>time: answers take longer</source>
            <translation>du temps : les réponses sont plus longues à venir</translation>
        </message>
        <message>
            <source>Language of the interface</source>
            <translation>Langue de l’interface</translation>
        </message>
        <message>
            <source>What Parlance itself says. It changes at once, and your work goes on. Chats, translations and summaries stay in their own languages.</source>
            <translation>Ce que dit Parlance lui-même. Le changement est immédiat et votre travail continue. Les discussions, traductions et résumés gardent leurs langues.</translation>
        </message>
        <message>
            <source>Tell when long work has ended</source>
            <translation>Prévenir quand un long travail est terminé</translation>
        </message>
        <message>
            <source>While another window is in front: by a message of the tray where there is one, else by a mark at the window and a line in it.</source>
            <translation>Quand une autre fenêtre est devant : par un message de la zone de notification s’il y en a une, sinon par un signe sur la fenêtre et une ligne dedans.</translation>
        </message>
        <message>
            <source>Documents that are opened</source>
            <translation>Documents ouverts</translation>
        </message>
        <message>
            <source>What is done with documents that you open with Parlance, or drop where no place takes them.</source>
            <translation>Ce qui est fait des documents que vous ouvrez avec Parlance, ou déposez là où rien ne les accueille.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Langues</translation>
        </message>
        <message>
            <source>Models and folders</source>
            <translation>Modèles et dossiers</translation>
        </message>
        <message>
            <source>Hardware</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>Génération</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Résumer</translation>
        </message>
        <message>
            <source>Privacy and network</source>
            <translation>Vie privée et réseau</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Light, dark, or whatever the system says.</source>
            <translation>Clair, sombre, ou ce que dit le système.</translation>
        </message>
        <message>
            <source>Models folders</source>
            <translation>Dossiers de modèles</translation>
        </message>
        <message>
            <source>Folders of your own with GGUF files, listed beside the Hugging Face cache. Files in them are used where they are and never changed.</source>
            <translation>Vos propres dossiers de fichiers GGUF, listés à côté du cache Hugging Face. Leurs fichiers sont utilisés là où ils sont et jamais modifiés.</translation>
        </message>
        <message>
            <source>Model files</source>
            <translation>Fichiers de modèles</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>The model that is loaded when the app starts.</source>
            <translation>Le modèle chargé au démarrage de l’application.</translation>
        </message>
        <message>
            <source>Model for translations</source>
            <translation>Modèle pour les traductions</translation>
        </message>
        <message>
            <source>Model for summaries</source>
            <translation>Modèle pour les résumés</translation>
        </message>
        <message>
            <source>Settings of single models</source>
            <translation>Paramètres propres à un modèle</translation>
        </message>
        <message>
            <source>Stay offline</source>
            <translation>Rester hors ligne</translation>
        </message>
        <message>
            <source>Never open a connection to another computer. Only the model manager, the check for updates and servers that you have added do; all else works without a network anyhow.</source>
            <translation>Ne jamais ouvrir de connexion vers un autre ordinateur. Seuls le gestionnaire de modèles, la recherche de mises à jour et les serveurs que vous avez ajoutés le font ; tout le reste fonctionne de toute façon sans réseau.</translation>
        </message>
        <message>
            <source>nothing; it keeps everything on this computer</source>
            <translation>rien ; tout reste sur cet ordinateur</translation>
        </message>
        <message>
            <source>Downloads at a time</source>
            <translation>Téléchargements simultanés</translation>
        </message>
        <message>
            <source>How many models are fetched together; the others wait in order.</source>
            <translation>Combien de modèles sont téléchargés ensemble ; les autres attendent leur tour.</translation>
        </message>
        <message>
            <source>Speed limit</source>
            <translation>Limite de débit</translation>
        </message>
        <message>
            <source>What all downloads together may take of the connection, so that others have some of it too.</source>
            <translation>Ce que tous les téléchargements peuvent prendre ensemble de la connexion, pour en laisser aux autres.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>KiB a second</source>
            <translation>Kio par seconde</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <source>Computers that lend devices</source>
            <translation>Ordinateurs qui prêtent des appareils</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source>How freely a chat answer is worded: 0 always takes the likeliest word, higher values vary more. Translations and summaries always use 0.</source>
            <translation>La liberté de formulation d’une réponse : 0 prend toujours le mot le plus probable, des valeurs plus hautes varient davantage. Les traductions et les résumés utilisent toujours 0.</translation>
        </message>
        <message>
            <source>As the model recommends</source>
            <translation>Comme le modèle le recommande</translation>
        </message>
        <message>
            <source>Instructions for every chat</source>
            <translation>Instructions pour chaque discussion</translation>
        </message>
        <message>
            <source>Told to the model before each conversation. It takes tokens of the context.</source>
            <translation>Données au modèle avant chaque conversation. Elles prennent des tokens du contexte.</translation>
        </message>
        <message>
            <source>tokens of the context in every chat</source>
            <translation>des tokens du contexte dans chaque discussion</translation>
        </message>
        <message>
            <source>Titles by the model</source>
            <translation>Titres par le modèle</translation>
        </message>
        <message>
            <source>A conversation is called after its first line. While nothing else is to do, the model can give it a better title.</source>
            <translation>Une conversation porte le nom de sa première ligne. Quand il n’y a rien d’autre à faire, le modèle peut lui donner un meilleur titre.</translation>
        </message>
        <message>
            <source>computing time after an answer</source>
            <translation>du temps de calcul après une réponse</translation>
        </message>
        <message>
            <source>Translate from</source>
            <translation>Traduire depuis</translation>
        </message>
        <message>
            <source>The language that texts are in. Left to be detected, each paragraph is told by itself.</source>
            <translation>La langue des textes. Si elle est détectée, chaque paragraphe l’est séparément.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Détectée</translation>
        </message>
        <message>
            <source>Translate into</source>
            <translation>Traduire vers</translation>
        </message>
        <message>
            <source>The language that is chosen under Translate and can be changed there.</source>
            <translation>La langue choisie sous Traduire, que l’on peut y changer.</translation>
        </message>
        <message>
            <source>Manner of translations</source>
            <translation>Manière de traduire</translation>
        </message>
        <message>
            <source>Languages of translated documents</source>
            <translation>Langues des documents traduits</translation>
        </message>
        <message>
            <source>Form of translated documents</source>
            <translation>Forme des documents traduits</translation>
        </message>
        <message>
            <source>Translate as you type</source>
            <translation>Traduire pendant la saisie</translation>
        </message>
        <message>
            <source>The translation follows the text after each pause; otherwise it waits until you ask for it.</source>
            <translation>La traduction suit le texte après chaque pause ; sinon, elle attend que vous la demandiez.</translation>
        </message>
        <message>
            <source>Keep a history of translations</source>
            <translation>Conserver un historique des traductions</translation>
        </message>
        <message>
            <source>Remember texts that were translated, to find them again under Translate. Documents and your own corrections are remembered in any case.</source>
            <translation>Mémoriser les textes traduits, pour les retrouver sous Traduire. Les documents et vos propres corrections sont mémorisés dans tous les cas.</translation>
        </message>
        <message>
            <source>disk space; nothing leaves this computer</source>
            <translation>de l’espace disque ; rien ne quitte cet ordinateur</translation>
        </message>
        <message>
            <source>Shortcut to translate the clipboard</source>
            <translation>Raccourci pour traduire le presse-papiers</translation>
        </message>
        <message>
            <source>While Parlance runs, these keys translate what was copied last, whichever program you are in. Your desktop may ask you whether they are allowed.</source>
            <translation>Pendant que Parlance tourne, ces touches traduisent ce qui a été copié en dernier, dans n’importe quel programme. Votre bureau peut vous demander de les autoriser.</translation>
        </message>
        <message>
            <source>Show in the tray</source>
            <translation>Afficher dans la zone de notification</translation>
        </message>
        <message>
            <source>An icon whose menu opens Parlance or translates the clipboard, where the desktop has a place for it. Closing the window still ends Parlance.</source>
            <translation>Une icône dont le menu ouvre Parlance ou traduit le presse-papiers, là où le bureau a une place pour elle. Fermer la fenêtre quitte toujours Parlance.</translation>
        </message>
        <message>
            <source>Keys of your own, by what they do.</source>
            <translation>Vos propres touches, selon ce qu’elles font.</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>Vérifier l’orthographe</translation>
        </message>
        <message>
            <source>Underline words that no dictionary of this computer knows, in the language that a paragraph is written in.</source>
            <translation>Souligne les mots qu’aucun dictionnaire de cet ordinateur ne connaît, dans la langue du paragraphe.</translation>
        </message>
        <message>
            <source>Language of spelling</source>
            <translation>Langue de l’orthographe</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>f16: exact</source>
            <translation>f16 : exact</translation>
        </message>
        <message>
            <source>q8_0: half the memory</source>
            <translation>q8_0 : la moitié de la mémoire</translation>
        </message>
        <message>
            <source>q4_0: a quarter of it</source>
            <translation>q4_0 : un quart</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>When it takes a few seconds</source>
            <translation>Quand cela prend quelques secondes</translation>
        </message>
        <message>
            <source>Ask me</source>
            <translation>Me demander</translation>
        </message>
        <message>
            <source>Attach to a chat</source>
            <translation>Joindre à une discussion</translation>
        </message>
        <message>
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>No font on this computer has the letters of %1. “%2” has them, for example.</source>
            <translation>Aucune police de cet ordinateur n’a les lettres de cette langue : %1. « %2 », par exemple, les a.</translation>
        </message>
    </context>
    <context>
        <name>SettingsImportDialog</name>
        <message>
            <source>Import settings</source>
            <translation>Importer des paramètres</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1 : %2 → %3</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>No setting has “%1”. Try another word for it.</source>
            <translation>Aucun paramètre ne contient « %1 ». Essayez un autre mot.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>What went over the network…</source>
            <translation>Ce qui est passé par le réseau…</translation>
        </message>
    </context>
    <context>
        <name>ShadedText</name>
        <message>
            <source>Text, shaded by how sure the model was</source>
            <translation>Texte, teinté selon la confiance du modèle</translation>
        </message>
        <message>
            <source>No text yet.</source>
            <translation>Pas encore de texte.</translation>
        </message>
    </context>
    <context>
        <name>ShapeBox</name>
        <message>
            <source>The loaded model is too small to write this form. Choose a larger one under Models.</source>
            <translation>Le modèle chargé est trop petit pour écrire cette forme. Choisissez-en un plus grand sous Modèles.</translation>
        </message>
    </context>
    <context>
        <name>Shortcut</name>
        <message>
            <source>Asking your desktop for the shortcut…</source>
            <translation>Demande du raccourci à votre bureau…</translation>
        </message>
        <message>
            <source>“%1” translates the clipboard now.</source>
            <translation>« %1 » traduit maintenant le presse-papiers.</translation>
        </message>
        <message>
            <source>Your desktop knows the shortcut but has given it no keys: choose them among the shortcuts in the settings of your system.</source>
            <translation>Votre bureau connaît le raccourci mais ne lui a donné aucune touche : choisissez-les parmi les raccourcis dans les paramètres du système.</translation>
        </message>
        <message>
            <source>Another program has taken “%1” already: choose other keys.</source>
            <translation>Un autre programme a déjà pris « %1 » : choisissez d’autres touches.</translation>
        </message>
        <message>
            <source>The shortcut was not allowed. To be asked again, switch it off and on.</source>
            <translation>Le raccourci n’a pas été autorisé. Pour que la question soit reposée, désactivez-le puis réactivez-le.</translation>
        </message>
        <message>
            <source>Your desktop gives Parlance no shortcut. Some give them only to programs that are installed with a menu entry.</source>
            <translation>Votre bureau ne donne pas de raccourci à Parlance. Certains n’en donnent qu’aux programmes installés avec une entrée de menu.</translation>
        </message>
        <message>
            <source>Your desktop has no tray.</source>
            <translation>Votre bureau n’a pas de zone de notification.</translation>
        </message>
        <message>
            <source>Translate the clipboard</source>
            <translation>Traduire le presse-papiers</translation>
        </message>
    </context>
    <context>
        <name>ShortcutPage</name>
        <message>
            <source>Reset all shortcuts</source>
            <translation>Réinitialiser tous les raccourcis</translation>
        </message>
        <message>
            <source>“%1” is needed for writing. Add Ctrl or Alt, or press an F key.</source>
            <translation>« %1 » sert à écrire. Ajoutez Ctrl ou Alt, ou appuyez sur une touche F.</translation>
        </message>
        <message>
            <source>“%1” already does this: %2</source>
            <translation>« %1 » fait déjà ceci : %2</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <source>No keys for “%1”</source>
            <translation>Aucune touche pour « %1 »</translation>
        </message>
        <message>
            <source>Put “%1” back to its default</source>
            <translation>Remettre « %1 » par défaut</translation>
        </message>
        <message>
            <source>These keys are the same everywhere and stay as they are.</source>
            <translation>Ces touches sont les mêmes partout et restent telles quelles.</translation>
        </message>
        <message>
            <source>Use the keys here</source>
            <translation>Utiliser les touches ici</translation>
        </message>
        <message>
            <source>Leave as it was</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Default: %1</source>
            <translation>Par défaut : %1</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere</source>
            <translation>Partout</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Discuter</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Show or hide the side bar</source>
            <translation>Afficher ou masquer le panneau latéral</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Ouvrir la palette de commandes</translation>
        </message>
        <message>
            <source>Quick translate</source>
            <translation>Traduction rapide</translation>
        </message>
        <message>
            <source>Go to the chat</source>
            <translation>Aller à la discussion</translation>
        </message>
        <message>
            <source>Go to Translate</source>
            <translation>Aller à Traduire</translation>
        </message>
        <message>
            <source>Go to Summarize</source>
            <translation>Aller à Résumer</translation>
        </message>
        <message>
            <source>Go to Models</source>
            <translation>Aller aux Modèles</translation>
        </message>
        <message>
            <source>Go to Inspect</source>
            <translation>Aller à Examiner</translation>
        </message>
        <message>
            <source>Go to Settings</source>
            <translation>Aller aux Paramètres</translation>
        </message>
        <message>
            <source>Go to Settings (second keys)</source>
            <translation>Aller aux Paramètres (autres touches)</translation>
        </message>
        <message>
            <source>Go to the next area of the window</source>
            <translation>Aller à la zone suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Go to the previous area of the window</source>
            <translation>Aller à la zone précédente de la fenêtre</translation>
        </message>
        <message>
            <source>Open the help for where you are</source>
            <translation>Ouvrir l’aide sur l’endroit où vous êtes</translation>
        </message>
        <message>
            <source>Explain the control in use</source>
            <translation>Expliquer l’élément utilisé</translation>
        </message>
        <message>
            <source>New chat, document or text</source>
            <translation>Nouvelle discussion, nouveau document ou texte</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>Ouvrir des fichiers</translation>
        </message>
        <message>
            <source>Search or find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Translate, summarize, continue or save</source>
            <translation>Traduire, résumer, continuer ou enregistrer</translation>
        </message>
        <message>
            <source>Stop, or close what is open</source>
            <translation>Arrêter, ou fermer ce qui est ouvert</translation>
        </message>
        <message>
            <source>New temporary chat</source>
            <translation>Nouvelle discussion temporaire</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Paramètres de cette discussion</translation>
        </message>
        <message>
            <source>Previous message</source>
            <translation>Message précédent</translation>
        </message>
        <message>
            <source>Next message</source>
            <translation>Message suivant</translation>
        </message>
        <message>
            <source>Paste a long text as text, not as an attachment</source>
            <translation>Coller un long texte comme texte, non comme pièce jointe</translation>
        </message>
        <message>
            <source>Swap languages and texts</source>
            <translation>Échanger les langues et les textes</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Copier la traduction</translation>
        </message>
        <message>
            <source>Other wordings of a sentence</source>
            <translation>Autres formulations d’une phrase</translation>
        </message>
        <message>
            <source>Next paragraph to look at</source>
            <translation>Paragraphe suivant à vérifier</translation>
        </message>
        <message>
            <source>Previous paragraph to look at</source>
            <translation>Paragraphe précédent à vérifier</translation>
        </message>
        <message>
            <source>Find and replace</source>
            <translation>Rechercher et remplacer</translation>
        </message>
        <message>
            <source>Let a paragraph stand: drop the hints</source>
            <translation>Laisser un paragraphe ainsi : ignorer les avis</translation>
        </message>
        <message>
            <source>Translate a paragraph anew</source>
            <translation>Retraduire un paragraphe</translation>
        </message>
        <message>
            <source>Lock or unlock a paragraph</source>
            <translation>Verrouiller ou déverrouiller un paragraphe</translation>
        </message>
        <message>
            <source>Copy the source over</source>
            <translation>Reprendre la source</translation>
        </message>
        <message>
            <source>Add to the glossary</source>
            <translation>Ajouter au glossaire</translation>
        </message>
        <message>
            <source>Installed models</source>
            <translation>Modèles installés</translation>
        </message>
        <message>
            <source>Find models</source>
            <translation>Trouver des modèles</translation>
        </message>
        <message>
            <source>Downloads</source>
            <translation>Téléchargements</translation>
        </message>
        <message>
            <source>Back to the list of models</source>
            <translation>Retour à la liste des modèles</translation>
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
            <translation>Réduire « %1 »</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>A copy with coarser weights takes less memory and answers faster. The model itself, %1, stays as it is.</source>
            <translation>Une copie aux poids plus grossiers prend moins de mémoire et répond plus vite. Le modèle lui-même, %1, reste tel quel.</translation>
        </message>
        <message>
            <source>Looking at the model…</source>
            <translation>Examen du modèle…</translation>
        </message>
        <message>
            <source>It cannot be made smaller.</source>
            <translation>Il ne peut pas être réduit.</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>environ %1</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Continuer en arrière-plan</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1: %2 %</source>
            <translation>%1 : %2 %</translation>
        </message>
    </context>
    <context>
        <name>SideColumn</name>
        <message>
            <source>New summary</source>
            <translation>Nouveau résumé</translation>
        </message>
    </context>
    <context>
        <name>SideSplit</name>
        <message>
            <source>Show the side bar</source>
            <translation>Afficher le panneau latéral</translation>
        </message>
        <message>
            <source>Hide the side bar</source>
            <translation>Masquer le panneau latéral</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
    </context>
    <context>
        <name>SourceText</name>
        <message>
            <source>Source of the paragraph</source>
            <translation>Source du paragraphe</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Go to a heading</source>
            <translation>Aller à un titre</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>How it is shown</source>
            <translation>Mode d’affichage</translation>
        </message>
        <message>
            <source>Find in the document</source>
            <translation>Rechercher dans le document</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Zoom avant</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>SpeedFigure</name>
        <message>
            <source>Tokens per second by requests at once</source>
            <translation>Tokens par seconde selon les requêtes à la fois</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Requêtes à la fois</translation>
        </message>
        <message>
            <source>%1 at once: %2 tokens a second</source>
            <translation>%1 à la fois : %2 tokens par seconde</translation>
        </message>
        <message>
            <source>%1 at once: %2 of at most %3 tokens a second</source>
            <translation>%1 à la fois : %2 tokens par seconde, sur %3 au plus</translation>
        </message>
        <message>
            <source>Tokens per second</source>
            <translation>Tokens par seconde</translation>
        </message>
        <message>
            <source>Most by memory</source>
            <translation>Maximum selon la mémoire</translation>
        </message>
        <message>
            <source>First token (ms)</source>
            <translation>Premier token (ms)</translation>
        </message>
        <message>
            <source>Each further token (ms)</source>
            <translation>Chaque token suivant (ms)</translation>
        </message>
        <message>
            <source>Measured tokens per second</source>
            <translation>Tokens mesurés par seconde</translation>
        </message>
        <message>
            <source>Most that the memory allows</source>
            <translation>Maximum que permet la mémoire</translation>
        </message>
    </context>
    <context>
        <name>SpeedPart</name>
        <message>
            <source>Measuring the speed</source>
            <translation>Mesure de la vitesse</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Measure now</source>
            <translation>Mesurer maintenant</translation>
        </message>
        <message>
            <source>Nothing was measured of this model so far.</source>
            <translation>Rien n’a encore été mesuré pour ce modèle.</translation>
        </message>
        <message>
            <source>Only models of this computer can be measured.</source>
            <translation>Seuls les modèles de cet ordinateur peuvent être mesurés.</translation>
        </message>
        <message>
            <source>Reading: %1 tokens a second</source>
            <translation>Lecture : %1 tokens par seconde</translation>
        </message>
        <message>
            <source>Writing: %1 tokens a second</source>
            <translation>Écriture : %1 tokens par seconde</translation>
        </message>
        <message>
            <source>For each token %1 of weights are read, and %2 of keys and values: %3 for each of the %4 tokens before it.</source>
            <translation>Pour chaque token, %1 de poids sont lus, et %2 de clés et de valeurs : %3 pour chacun des %4 tokens qui précèdent.</translation>
        </message>
        <message>
            <source>The memory gives %1 a second, enough for %2 tokens a second; %3 % of that were measured.</source>
            <translation>La mémoire fournit %1 par seconde, assez pour %2 tokens par seconde ; %3 % en ont été mesurés.</translation>
        </message>
        <message>
            <source>Requests that are written at once share the reading of the weights, until computing takes longer than reading.</source>
            <translation>Les requêtes écrites en même temps partagent la lecture des poids, jusqu’à ce que le calcul dure plus longtemps que la lecture.</translation>
        </message>
        <message>
            <source>Tokens are guessed ahead here, which can be faster still.</source>
            <translation>Ici, des tokens sont anticipés, ce qui peut aller encore plus vite.</translation>
        </message>
    </context>
    <context>
        <name>SpellingMenu</name>
        <message>
            <source>Looking for other words…</source>
            <translation>Recherche d’autres mots…</translation>
        </message>
        <message>
            <source>Add “%1” to the dictionary</source>
            <translation>Ajouter « %1 » au dictionnaire</translation>
        </message>
        <message>
            <source>Ignore until Parlance is closed</source>
            <translation>Ignorer jusqu’à la fermeture de Parlance</translation>
        </message>
        <message>
            <source>No other word is known</source>
            <translation>Aucun autre mot connu</translation>
        </message>
        <message>
            <source>Dictionary: %1</source>
            <translation>Dictionnaire : %1</translation>
        </message>
    </context>
    <context>
        <name>SpellingNote</name>
        <message>
            <source>No dictionaries were found. Install those of Hunspell or LibreOffice, and start Parlance again.</source>
            <translation>Aucun dictionnaire trouvé. Installez ceux de Hunspell ou de LibreOffice, puis redémarrez Parlance.</translation>
        </message>
        <message>
            <source>Dictionaries were found, but not libhunspell, which reads them.</source>
            <translation>Des dictionnaires ont été trouvés, mais pas libhunspell, qui les lit.</translation>
        </message>
        <message>
            <source>Dictionaries found: %1.</source>
            <translation>Dictionnaires trouvés : %1.</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Parlance is open already, but it does not answer. Wait a moment and try again, or end it and start it anew.</source>
            <translation>Parlance est déjà ouvert, mais ne répond pas. Attendez un instant et réessayez, ou terminez-le et relancez-le.</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>PDF, Word, PowerPoint, Excel, LibreOffice, e-books, web pages, mails, subtitles, text and source code, of any length</source>
            <translation>PDF, Word, PowerPoint, Excel, LibreOffice, livres numériques, pages web, courriels, sous-titres, texte et code source, de toute longueur</translation>
        </message>
        <message>
            <source>Text to summarize</source>
            <translation>Texte à résumer</translation>
        </message>
        <message>
            <source>…or paste a text here</source>
            <translation>… ou collez un texte ici</translation>
        </message>
        <message>
            <source>Summarize text</source>
            <translation>Résumer le texte</translation>
        </message>
    </context>
    <context>
        <name>StarterNote</name>
        <message>
            <source>Starter model: tiny, for trying the app.</source>
            <translation>Modèle de démarrage : minuscule, pour essayer l’application.</translation>
        </message>
        <message>
            <source>Choose a real one under Models</source>
            <translation>En choisir un vrai sous Modèles</translation>
        </message>
    </context>
    <context>
        <name>StatusFigures</name>
        <message>
            <source>Show all figures</source>
            <translation>Afficher tous les chiffres</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <source>Memory of the models</source>
            <translation>Mémoire des modèles</translation>
        </message>
        <message>
            <source>What the models use</source>
            <translation>Ce que les modèles utilisent</translation>
        </message>
        <message>
            <source>Memory that the loaded models take on this computer</source>
            <translation>Mémoire occupée par les modèles chargés sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>No model is loaded.</source>
            <translation>Aucun modèle n’est chargé.</translation>
        </message>
        <message>
            <source>Loading %1: %2 %</source>
            <translation>Chargement de %1 : %2 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>%1 rests because it was not used: the next question loads it</source>
            <translation>%1 est au repos faute d’utilisation : la prochaine question le chargera</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <source>Click to see how it is loaded, and to change it.</source>
            <translation>Cliquez pour voir comment il est chargé, et le modifier.</translation>
        </message>
    </context>
    <context>
        <name>StoryPane</name>
        <message>
            <source>How “%1” came about</source>
            <translation>Comment « %1 » s’est formé</translation>
        </message>
        <message>
            <source>Choose a token to see how it came about.</source>
            <translation>Choisissez un token pour voir comment il s’est formé.</translation>
        </message>
        <message>
            <source>How these tokens came about cannot be told from the file alone.</source>
            <translation>Le fichier seul ne permet pas de dire comment ces tokens se sont formés.</translation>
        </message>
        <message>
            <source>Checked: SentencePiece makes the same tokens of this text.</source>
            <translation>Vérifié : SentencePiece fait les mêmes tokens de ce texte.</translation>
        </message>
        <message>
            <source>SentencePiece makes other tokens of this text; those of llama.cpp are shown.</source>
            <translation>SentencePiece fait d’autres tokens de ce texte ; ceux de llama.cpp sont affichés.</translation>
        </message>
    </context>
    <context>
        <name>StrainMark</name>
        <message>
            <source>%1: programs waited for it in %2 % of the last 10 seconds</source>
            <translation>%1 : des programmes l’ont attendu pendant %2 % des 10 dernières secondes</translation>
        </message>
        <message>
            <source>%1: %2 % charged</source>
            <translation>%1 : chargée à %2 %</translation>
        </message>
    </context>
    <context>
        <name>SummaryFacts</name>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) read</source>
            <translation>
                <numerusform>%1 paragraphe lu sur %Ln</numerusform>
                <numerusform>%1 paragraphes lus sur %Ln</numerusform>
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
                <numerusform>%Ln page sans texte</numerusform>
                <numerusform>%Ln pages sans texte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln page(s) could not be read</source>
            <translation>
                <numerusform>%Ln page illisible</numerusform>
                <numerusform>%Ln pages illisibles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) cut short for want of room</source>
            <translation>
                <numerusform>%Ln étape écourtée faute de place</numerusform>
                <numerusform>%Ln étapes écourtées faute de place</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening the document</source>
            <translation>Ouverture du document</translation>
        </message>
        <message>
            <source>Looking at pages without text</source>
            <translation>Examen des pages sans texte</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>Bringing the notes together</source>
            <translation>Réunion des notes</translation>
        </message>
        <message>
            <source>Writing the summary</source>
            <translation>Écriture du résumé</translation>
        </message>
        <message>
            <source>Checking against the document</source>
            <translation>Vérification avec le document</translation>
        </message>
        <message>
            <source>%1: %2 of %3 passages</source>
            <translation>%1 : %2 passages sur %3</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>%1 tokens read, %2 written</source>
            <translation>%1 tokens lus, %2 écrits</translation>
        </message>
        <message numerus="yes">
            <source>%Ln step(s) kept from an earlier time</source>
            <translation>
                <numerusform>%Ln étape conservée d’une fois précédente</numerusform>
                <numerusform>%Ln étapes conservées d’une fois précédente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s) left out that the document does not support</source>
            <translation>
                <numerusform>%Ln note écartée, que le document n’appuie pas</numerusform>
                <numerusform>%Ln notes écartées, que le document n’appuie pas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln number(s) not found in the document</source>
            <translation>
                <numerusform>%Ln nombre introuvable dans le document</numerusform>
                <numerusform>%Ln nombres introuvables dans le document</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s) not found in the document</source>
            <translation>
                <numerusform>%Ln nom introuvable dans le document</numerusform>
                <numerusform>%Ln noms introuvables dans le document</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking for the document…</source>
            <translation>Recherche du document…</translation>
        </message>
        <message>
            <source>The document is not where it was, or it has changed. The summary is kept; its source cannot be shown.</source>
            <translation>Le document n’est plus à sa place, ou il a changé. Le résumé est conservé ; sa source ne peut pas être affichée.</translation>
        </message>
        <message>
            <source>The whole document was read for this.</source>
            <translation>Tout le document a été lu pour cela.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %Ln paragraph(s) were read for this.</source>
            <translation>
                <numerusform>%1 paragraphe sur %Ln a été lu pour ceci.</numerusform>
                <numerusform>%1 paragraphes sur %Ln ont été lus pour ceci.</numerusform>
            </translation>
        </message>
        <message>
            <source>slide %1</source>
            <translation>diapositive %1</translation>
        </message>
        <message>
            <source>page %1</source>
            <translation>page %1</translation>
        </message>
        <message>
            <source>No source was found for this sentence in the document.</source>
            <translation>Aucune source n’a été trouvée dans le document pour cette phrase.</translation>
        </message>
    </context>
    <context>
        <name>SummaryHistoryList</name>
        <message>
            <source>Your summaries will be listed here.</source>
            <translation>Vos résumés apparaîtront ici.</translation>
        </message>
        <message>
            <source>No summary contains this.</source>
            <translation>Aucun résumé ne contient cela.</translation>
        </message>
        <message>
            <source>Erase the summary of “%1”?</source>
            <translation>Effacer le résumé de « %1 » ?</translation>
        </message>
        <message>
            <source>Again with other options…</source>
            <translation>Encore, avec d’autres options…</translation>
        </message>
        <message>
            <source>Search summaries</source>
            <translation>Rechercher dans les résumés</translation>
        </message>
        <message>
            <source>Earlier summaries</source>
            <translation>Résumés précédents</translation>
        </message>
        <message>
            <source>Summaries in the bin</source>
            <translation>Résumés dans la corbeille</translation>
        </message>
        <message>
            <source>Erase all summaries in the bin?</source>
            <translation>Effacer tous les résumés de la corbeille ?</translation>
        </message>
        <message>
            <source>What is erased cannot be brought back. Your documents stay.</source>
            <translation>Ce qui est effacé ne peut pas être récupéré. Vos documents restent.</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <source>Drop to summarize</source>
            <translation>Déposez pour résumer</translation>
        </message>
        <message>
            <source>Summarize</source>
            <translation>Résumer</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Résumer à nouveau</translation>
        </message>
    </context>
    <context>
        <name>SummaryQueue</name>
        <message>
            <source>Queue</source>
            <translation>File d’attente</translation>
        </message>
        <message>
            <source>Summarize again</source>
            <translation>Résumer à nouveau</translation>
        </message>
        <message>
            <source>Finished summaries stay in the list below</source>
            <translation>Les résumés terminés restent dans la liste ci-dessous</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>File not found</source>
            <translation>Fichier introuvable</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Unknown kind of file</source>
            <translation>Type de fichier inconnu</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Endommagé</translation>
        </message>
        <message>
            <source>Password needed</source>
            <translation>Mot de passe requis</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>Mot de passe incorrect</translation>
        </message>
        <message>
            <source>Other encoding needed</source>
            <translation>Autre encodage requis</translation>
        </message>
        <message>
            <source>Older format</source>
            <translation>Format ancien</translation>
        </message>
        <message>
            <source>Could not be converted</source>
            <translation>Conversion impossible</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Une image</translation>
        </message>
        <message>
            <source>No text found</source>
            <translation>Aucun texte trouvé</translation>
        </message>
        <message>
            <source>Too large</source>
            <translation>Trop grand</translation>
        </message>
        <message>
            <source>No documents in it</source>
            <translation>Ne contient aucun document</translation>
        </message>
        <message>
            <source>Model too small for this form</source>
            <translation>Modèle trop petit pour cette forme</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message numerus="yes">
            <source>%Ln document(s)</source>
            <translation>
                <numerusform>%Ln document</numerusform>
                <numerusform>%Ln documents</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>TargetEditor</name>
        <message>
            <source>Translation of the paragraph</source>
            <translation>Traduction du paragraphe</translation>
        </message>
        <message>
            <source>Enter keeps it and goes on, Control and Enter keeps it, Escape leaves it</source>
            <translation>Entrée conserve et continue, Ctrl+Entrée conserve, Échap quitte</translation>
        </message>
        <message>
            <source>The translation is empty.</source>
            <translation>La traduction est vide.</translation>
        </message>
    </context>
    <context>
        <name>TargetList</name>
        <message>
            <source>Search languages</source>
            <translation>Rechercher une langue</translation>
        </message>
        <message>
            <source>No language is called this.</source>
            <translation>Aucune langue ne porte ce nom.</translation>
        </message>
    </context>
    <context>
        <name>TaskRow</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop: %1</source>
            <translation>Arrêter : %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>TemplatePart</name>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Show the chat format</source>
            <translation>Afficher le format de discussion</translation>
        </message>
        <message>
            <source>Answer in one sentence.</source>
            <translation>Réponds en une phrase.</translation>
        </message>
        <message>
            <source>What is a token?</source>
            <translation>Qu’est-ce qu’un token ?</translation>
        </message>
        <message>
            <source>A piece of text with a number.</source>
            <translation>Un morceau de texte avec un numéro.</translation>
        </message>
        <message>
            <source>A chat as the model reads it</source>
            <translation>Une discussion telle que le modèle la lit</translation>
        </message>
        <message>
            <source>Asking the model…</source>
            <translation>Demande au modèle…</translation>
        </message>
        <message>
            <source>Each model has a format of its own. What it adds has a frame.</source>
            <translation>Chaque modèle a son propre format. Ce qu’il ajoute est encadré.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
    </context>
    <context>
        <name>TemporaryMark</name>
        <message>
            <source>Temporary: not kept</source>
            <translation>Temporaire : non conservée</translation>
        </message>
        <message>
            <source>This chat is never written to the disk. It is gone when you leave it.</source>
            <translation>Cette discussion n’est jamais écrite sur le disque. Elle disparaît quand vous la quittez.</translation>
        </message>
    </context>
    <context>
        <name>TermDialog</name>
        <message>
            <source>Add to the glossary</source>
            <translation>Ajouter au glossaire</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
    </context>
    <context>
        <name>TermTable</name>
        <message>
            <source>Term</source>
            <translation>Terme</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Other forms</source>
            <translation>Autres formes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Forms of the translation that count as well, with commas</source>
            <translation>Formes de la traduction qui comptent aussi, séparées par des virgules</translation>
        </message>
    </context>
    <context>
        <name>Terms</name>
        <message>
            <source>Not for commercial use</source>
            <translation>Pas d’usage commercial</translation>
        </message>
        <message>
            <source>Not to be used in: %1</source>
            <translation>Ne pas utiliser dans : %1</translation>
        </message>
    </context>
    <context>
        <name>TextPage</name>
        <message>
            <source>Text to translate</source>
            <translation>Texte à traduire</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Saisissez ou collez un texte</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>Traduction</translation>
        </message>
        <message>
            <source>The translation appears here</source>
            <translation>La traduction apparaît ici</translation>
        </message>
        <message>
            <source>Clear both texts</source>
            <translation>Effacer les deux textes</translation>
        </message>
        <message>
            <source>Paste in place of the text</source>
            <translation>Coller à la place du texte</translation>
        </message>
        <message>
            <source>Copy translation</source>
            <translation>Copier la traduction</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>Traduction…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln paragraph(s) cut short: the model wrote no end</source>
            <translation>
                <numerusform>%Ln paragraphe coupé : le modèle n’a pas écrit de fin</numerusform>
                <numerusform>%Ln paragraphes coupés : le modèle n’a pas écrit de fin</numerusform>
            </translation>
        </message>
        <message>
            <source>You stopped it.</source>
            <translation>Vous l’avez arrêté.</translation>
        </message>
    </context>
    <context>
        <name>TextSource</name>
        <message>
            <source>read from a picture</source>
            <translation>lu dans une image</translation>
        </message>
        <message>
            <source>Text of the document</source>
            <translation>Texte du document</translation>
        </message>
        <message>
            <source>Copy this paragraph</source>
            <translation>Copier ce paragraphe</translation>
        </message>
        <message>
            <source>Read from the picture of the page, by the model.</source>
            <translation>Lu par le modèle dans l’image de la page.</translation>
        </message>
    </context>
    <context>
        <name>Tokens</name>
        <message>
            <source>Ways to cut a word</source>
            <translation>Façons de découper un mot</translation>
        </message>
        <message>
            <source>Likeliest way: %1</source>
            <translation>Façon la plus probable : %1</translation>
        </message>
        <message>
            <source>All pieces: %1</source>
            <translation>Tous les morceaux : %1</translation>
        </message>
        <message>
            <source>Piece</source>
            <translation>Morceau</translation>
        </message>
        <message>
            <source>From character</source>
            <translation>Du caractère</translation>
        </message>
        <message>
            <source>To character</source>
            <translation>Au caractère</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>On the likeliest way</source>
            <translation>Dans la façon la plus probable</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Merges of a word</source>
            <translation>Fusions d’un mot</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>Au début : %1</translation>
        </message>
        <message>
            <source>%1 and %2 become %3 (%4)</source>
            <translation>%1 et %2 deviennent %3 (%4)</translation>
        </message>
        <message>
            <source>merge %1 of the list</source>
            <translation>fusion %1 de la liste</translation>
        </message>
        <message>
            <source>score %1</source>
            <translation>score %1</translation>
        </message>
        <message>
            <source>Tokens of one sentence by language</source>
            <translation>Tokens d’une phrase par langue</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Tokens, %1</source>
            <translation>Tokens, %1</translation>
        </message>
        <message>
            <source>Characters per token, %1</source>
            <translation>Caractères par token, %1</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always the pair that stands first in the file's list.</source>
            <translation>Les lettres sont réunies deux par deux, toujours la paire qui vient en premier dans la liste du fichier.</translation>
        </message>
        <message>
            <source>The letters are joined two by two, always to the token with the highest score.</source>
            <translation>Les lettres sont réunies deux par deux, toujours pour former le token au score le plus élevé.</translation>
        </message>
        <message>
            <source>Of all ways to cut the word the likeliest is taken: that whose scores sum up highest.</source>
            <translation>De toutes les façons de découper le mot, la plus probable est retenue : celle dont la somme des scores est la plus élevée.</translation>
        </message>
        <message>
            <source>The longest token that the text begins with is taken, then the next.</source>
            <translation>Le plus long token par lequel commence le texte est pris, puis le suivant.</translation>
        </message>
        <message>
            <source>The file lists this token as one that is found before anything else.</source>
            <translation>Le fichier indique que ce token est recherché avant tout le reste.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Ordinary</source>
            <translation>Ordinaire</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>De contrôle</translation>
        </message>
        <message>
            <source>Added as a whole</source>
            <translation>Ajouté en entier</translation>
        </message>
        <message>
            <source>Unused</source>
            <translation>Inutilisé</translation>
        </message>
        <message>
            <source>Byte</source>
            <translation>Octet</translation>
        </message>
        <message>
            <source>Number %1</source>
            <translation>Numéro %1</translation>
        </message>
        <message>
            <source>Bytes %1</source>
            <translation>Octets %1</translation>
        </message>
        <message>
            <source>No bytes</source>
            <translation>Aucun octet</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Octets</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
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
            <translation>Texte</translation>
        </message>
        <message>
            <source>Type or paste a text</source>
            <translation>Saisissez ou collez un texte</translation>
        </message>
        <message>
            <source>Find special tokens in the text</source>
            <translation>Chercher les tokens spéciaux dans le texte</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Comparer avec…</translation>
        </message>
        <message>
            <source>Compare languages</source>
            <translation>Comparer les langues</translation>
        </message>
        <message>
            <source>A model reads no letters and no words. It reads tokens, like these.</source>
            <translation>Un modèle ne lit ni lettres ni mots. Il lit des tokens, comme ceux-ci.</translation>
        </message>
        <message>
            <source>One sentence in ten scripts</source>
            <translation>Une phrase en dix écritures</translation>
        </message>
        <message>
            <source>No model of this computer is in use. Choose one above, or compare with one.</source>
            <translation>Aucun modèle de cet ordinateur n’est utilisé. Choisissez-en un ci-dessus, ou comparez avec l’un d’eux.</translation>
        </message>
        <message>
            <source>Only the first %1 characters are read.</source>
            <translation>Seuls les %1 premiers caractères sont lus.</translation>
        </message>
        <message>
            <source>Tokens, then characters per token. The sentence says the same in each.</source>
            <translation>Tokens, puis caractères par token. La phrase dit partout la même chose.</translation>
        </message>
        <message>
            <source>Languages that a vocabulary knows well take fewer tokens.</source>
            <translation>Les langues qu’un vocabulaire connaît bien demandent moins de tokens.</translation>
        </message>
    </context>
    <context>
        <name>Tones</name>
        <message>
            <source>friendly</source>
            <translation>amical</translation>
        </message>
        <message>
            <source>businesslike</source>
            <translation>professionnel</translation>
        </message>
        <message>
            <source>plain and simple</source>
            <translation>clair et simple</translation>
        </message>
        <message>
            <source>as a legal text</source>
            <translation>comme un texte juridique</translation>
        </message>
        <message>
            <source>as an advertisement</source>
            <translation>comme une publicité</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Jump to the newest message</source>
            <translation>Aller au message le plus récent</translation>
        </message>
    </context>
    <context>
        <name>TranslationPanel</name>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>What to translate</source>
            <translation>Que traduire</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossaire</translation>
        </message>
        <message>
            <source>Translate</source>
            <translation>Traduire</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Open Parlance</source>
            <translation>Ouvrir Parlance</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>UndoBar</name>
        <message>
            <source>Deleted; kept in the bin.</source>
            <translation>Supprimé ; gardé dans la corbeille.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Deleted: %1. Undo brings it back.</source>
            <translation>Supprimé : %1. Annuler le restaure.</translation>
        </message>
    </context>
    <context>
        <name>UndoLine</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The message and what followed it were deleted. They are kept.</source>
            <translation>Le message et ce qui le suivait ont été supprimés. Ils sont conservés.</translation>
        </message>
        <message>
            <source>This version was deleted. It is kept.</source>
            <translation>Cette version a été supprimée. Elle est conservée.</translation>
        </message>
        <message>
            <source>The message was deleted. It is kept.</source>
            <translation>Le message a été supprimé. Il est conservé.</translation>
        </message>
    </context>
    <context>
        <name>UndoSettingsBar</name>
        <message>
            <source>The settings were changed.</source>
            <translation>Les paramètres ont été modifiés.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>UpdatesRow</name>
        <message>
            <source>Open the download page</source>
            <translation>Ouvrir la page de téléchargement</translation>
        </message>
        <message>
            <source>Check for updates</source>
            <translation>Rechercher des mises à jour</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation>Mises à jour</translation>
        </message>
        <message>
            <source>This build names no place where new versions are announced.</source>
            <translation>Cette compilation n’indique aucun emplacement où les nouvelles versions sont annoncées.</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Interrogation…</translation>
        </message>
        <message>
            <source>Parlance %1 of %2 is there.</source>
            <translation>Parlance %1 du %2 est disponible.</translation>
        </message>
        <message>
            <source>This is the newest version.</source>
            <translation>C’est la version la plus récente.</translation>
        </message>
        <message>
            <source>Nothing is asked or fetched before you press the button.</source>
            <translation>Rien n’est demandé ni téléchargé avant que vous appuyiez sur le bouton.</translation>
        </message>
    </context>
    <context>
        <name>VariantCard</name>
        <message>
            <source>Instruction</source>
            <translation>Instruction</translation>
        </message>
        <message>
            <source>Instruction (may be empty)</source>
            <translation>Instruction (peut rester vide)</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>The answer appears here</source>
            <translation>La réponse apparaît ici</translation>
        </message>
        <message>
            <source>Show the whole prompt</source>
            <translation>Afficher le prompt entier</translation>
        </message>
        <message>
            <source>Prompt as the model sees it</source>
            <translation>Le prompt tel que le modèle le voit</translation>
        </message>
        <message>
            <source>Remove this variant</source>
            <translation>Retirer cette variante</translation>
        </message>
        <message>
            <source>Variant %1</source>
            <translation>Variante %1</translation>
        </message>
        <message>
            <source>Final answer: %1</source>
            <translation>Réponse finale : %1</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Finding out how it would be loaded</source>
            <translation>Recherche de la façon dont il serait chargé</translation>
        </message>
        <message>
            <source>Finding out how it would be loaded…</source>
            <translation>Recherche de la façon dont il serait chargé…</translation>
        </message>
        <message>
            <source>It would run on: %1.</source>
            <translation>Il s’exécuterait sur : %1.</translation>
        </message>
    </context>
    <context>
        <name>VersionSwitcher</name>
        <message>
            <source>Earlier version</source>
            <translation>Version précédente</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Version suivante</translation>
        </message>
        <message>
            <source>Earlier version (Alt+Left)</source>
            <translation>Version précédente (Alt+Gauche)</translation>
        </message>
        <message>
            <source>Later version (Alt+Right)</source>
            <translation>Version suivante (Alt+Droite)</translation>
        </message>
        <message>
            <source>%1/%2</source>
            <translation>%1/%2</translation>
        </message>
        <message>
            <source>Version %1 of %2</source>
            <translation>Version %1 sur %2</translation>
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
            <translation>Retirer %1</translation>
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
            <translation>%1 caractères par token</translation>
        </message>
        <message>
            <source>%1 bytes per token</source>
            <translation>%1 octets par token</translation>
        </message>
        <message>
            <source>the first %1 are shown</source>
            <translation>les %1 premiers sont affichés</translation>
        </message>
        <message>
            <source>the text cannot be told from them exactly</source>
            <translation>ils ne permettent pas de retrouver exactement le texte</translation>
        </message>
    </context>
    <context>
        <name>WaitingWindow</name>
        <message>
            <source>Restoring the backup…</source>
            <translation>Restauration de la sauvegarde…</translation>
        </message>
        <message>
            <source>Erasing what you chose…</source>
            <translation>Effacement de ce que vous avez choisi…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The window opens again as soon as it is done.</source>
            <translation>La fenêtre s’ouvrira à nouveau dès que ce sera terminé.</translation>
        </message>
    </context>
    <context>
        <name>WalkFigure</name>
        <message>
            <source>Texts gone on with</source>
            <translation>Textes continués</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nœud</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Log-probability</source>
            <translation>Log-probabilité</translation>
        </message>
        <message>
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 avec %2</translation>
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
            <translation>Attention</translation>
        </message>
        <message>
            <source>Recurrent</source>
            <translation>Récurrent</translation>
        </message>
        <message>
            <source>Feed-forward</source>
            <translation>Feed-forward</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <source>Norms</source>
            <translation>Normalisations</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Component</source>
            <translation>Composant</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Weights by component</source>
            <translation>Poids par composant</translation>
        </message>
        <message>
            <source>Tensor</source>
            <translation>Tenseur</translation>
        </message>
        <message>
            <source>Count × shape</source>
            <translation>Nombre × forme</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Weights by tensor</source>
            <translation>Poids par tenseur</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Hide the tensors</source>
            <translation>Masquer les tenseurs</translation>
        </message>
        <message>
            <source>Show every tensor</source>
            <translation>Afficher tous les tenseurs</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 weights in all, %2: the sum of all tensors of the file.</source>
            <translation>%1 poids en tout, %2 : la somme de tous les tenseurs du fichier.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>The model runs on this computer. What you write stays here.</source>
            <translation>Le modèle s’exécute sur cet ordinateur. Ce que vous écrivez reste ici.</translation>
        </message>
        <message>
            <source>What would you like to know?</source>
            <translation>Que voulez-vous savoir ?</translation>
        </message>
        <message>
            <source>A temporary chat</source>
            <translation>Une discussion temporaire</translation>
        </message>
        <message>
            <source>Nothing of it is written to the disk. It is gone when you leave it.</source>
            <translation>Rien n’en est écrit sur le disque. Elle disparaît quand vous la quittez.</translation>
        </message>
        <message>
            <source>What is Parlance?</source>
            <translation>Qu’est-ce que Parlance ?</translation>
        </message>
        <message>
            <source>How do I summarize a document?</source>
            <translation>Comment résumer un document ?</translation>
        </message>
        <message>
            <source>Is my text private?</source>
            <translation>Mon texte reste-t-il privé ?</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Skip</source>
            <translation>Passer</translation>
        </message>
        <message>
            <source>Leave the welcome</source>
            <translation>Quitter l’accueil</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Add a model file…</source>
            <translation>Ajouter un fichier de modèle…</translation>
        </message>
        <message>
            <source>Welcome to Parlance</source>
            <translation>Bienvenue dans Parlance</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Choisir un fichier de modèle</translation>
        </message>
        <message>
            <source>Models (*.gguf)</source>
            <translation>Modèles (*.gguf)</translation>
        </message>
    </context>
    <context>
        <name>WelcomeRow</name>
        <message>
            <source>Welcome</source>
            <translation>Accueil</translation>
        </message>
        <message>
            <source>What you want to do, in which languages, and a model that fits for it.</source>
            <translation>Ce que vous voulez faire, dans quelles langues, et un modèle qui convient.</translation>
        </message>
        <message>
            <source>Show the welcome</source>
            <translation>Afficher l’accueil</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>{path} is not a backup of Parlance.</source>
            <translation>{path} n’est pas une sauvegarde de Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that “Back up…” made.</source>
            <translation>Choisissez un fichier fait avec « Sauvegarder… ».</translation>
        </message>
        <message>
            <source>The backup {path} is damaged and cannot be restored.</source>
            <translation>La sauvegarde {path} est endommagée et ne peut pas être restaurée.</translation>
        </message>
        <message>
            <source>Nothing was changed. Copy it again, or choose another one.</source>
            <translation>Rien n’a été modifié. Copiez-la de nouveau, ou choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The backup {path} was made by Parlance {version}.</source>
            <translation>La sauvegarde {path} a été faite par Parlance {version}.</translation>
        </message>
        <message>
            <source>Update Parlance here, then restore it.</source>
            <translation>Mettez Parlance à jour ici, puis restaurez-la.</translation>
        </message>
        <message>
            <source>The backup {path} could not be read: {reason}.</source>
            <translation>La sauvegarde {path} n’a pas pu être lue : {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions and the drive it is on.</source>
            <translation>Vérifiez ses permissions et le disque où il se trouve.</translation>
        </message>
        <message>
            <source>The disk of {path} is too full: {needed_bytes} needed, {free_bytes} free.</source>
            <translation>Le disque de {path} est trop plein : {needed_bytes} nécessaires, {free_bytes} libres.</translation>
        </message>
        <message>
            <source>Nothing was changed. Free some space and try again.</source>
            <translation>Rien n’a été modifié. Libérez de l’espace et réessayez.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export the conversations once more from the program they come from.</source>
            <translation>Rien n’a été importé. Exportez à nouveau les conversations depuis le programme d’origine.</translation>
        </message>
        <message>
            <source>{path} does not hold conversations of a kind that Parlance knows.</source>
            <translation>{path} ne contient pas de conversations d’un type que Parlance connaît.</translation>
        </message>
        <message>
            <source>Choose what Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan or the web page of llama.cpp exported, as a file, a ZIP or a folder.</source>
            <translation>Choisissez ce que Parlance, ChatGPT, Claude, Open WebUI, LM Studio, Jan ou la page web de llama.cpp ont exporté, en fichier, ZIP ou dossier.</translation>
        </message>
        <message>
            <source>{path} is damaged: it cannot be read at line {line}, column {column}.</source>
            <translation>{path} est endommagé : illisible à la ligne {line}, colonne {column}.</translation>
        </message>
        <message>
            <source>{path} is damaged: something else should stand at {place} than {found}.</source>
            <translation>{path} est endommagé : à {place}, il devrait y avoir autre chose que {found}.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} comes before itself.</source>
            <translation>{path} est endommagé : le message à {place} se précède lui-même.</translation>
        </message>
        <message>
            <source>{path} is damaged: the message at {place} is there a second time.</source>
            <translation>{path} est endommagé : le message à {place} y figure une seconde fois.</translation>
        </message>
        <message>
            <source>{path} is larger than any export of conversations.</source>
            <translation>{path} est plus grand que tout export de conversations.</translation>
        </message>
        <message>
            <source>Nothing was imported. Export fewer conversations at a time.</source>
            <translation>Rien n’a été importé. Exportez moins de conversations à la fois.</translation>
        </message>
        <message>
            <source>{path} was exported by a newer Parlance (version {version} of the format).</source>
            <translation>{path} a été exporté par un Parlance plus récent (version {version} du format).</translation>
        </message>
        <message>
            <source>Install the newest Parlance to import it.</source>
            <translation>Installez le Parlance le plus récent pour l’importer.</translation>
        </message>
        <message>
            <source>There are no conversations in {path}.</source>
            <translation>Il n’y a pas de conversations dans {path}.</translation>
        </message>
        <message>
            <source>Choose another file or folder.</source>
            <translation>Choisissez un autre fichier ou dossier.</translation>
        </message>
        <message>
            <source>There is no conversation “{name}”.</source>
            <translation>Il n’y a pas de conversation « {name} ».</translation>
        </message>
        <message>
            <source>See “parlance chats list” for what there is.</source>
            <translation>Voyez « parlance chats list » pour ce qu’il y a.</translation>
        </message>
        <message>
            <source>calls of tools and what they returned: {count}</source>
            <translation>appels d’outils et leurs résultats : {count}</translation>
        </message>
        <message>
            <source>messages that the other program does not show: {count}</source>
            <translation>messages que l’autre programme n’affiche pas : {count}</translation>
        </message>
        <message>
            <source>messages without text: {count}</source>
            <translation>messages sans texte : {count}</translation>
        </message>
        <message>
            <source>instructions in the middle of a conversation: {count}</source>
            <translation>instructions au milieu d’une conversation : {count}</translation>
        </message>
        <message>
            <source>pictures: {count}</source>
            <translation>images : {count}</translation>
        </message>
        <message>
            <source>sounds and videos: {count}</source>
            <translation>sons et vidéos : {count}</translation>
        </message>
        <message>
            <source>attached files whose text the export does not have: {count}</source>
            <translation>fichiers joints dont l’export n’a pas le texte : {count}</translation>
        </message>
        <message>
            <source>parts of an unknown kind: {count}</source>
            <translation>parties d’un type inconnu : {count}</translation>
        </message>
        <message>
            <source>conversations without messages: {count}</source>
            <translation>conversations sans messages : {count}</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>Il n’y a pas de fichier {path}.</translation>
        </message>
        <message>
            <source>Check the name and the folder.</source>
            <translation>Vérifiez le nom et le dossier.</translation>
        </message>
        <message>
            <source>{path} could not be read: {reason}.</source>
            <translation>{path} n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>Check its permissions, or copy it to another folder.</source>
            <translation>Vérifiez ses permissions, ou copiez-le dans un autre dossier.</translation>
        </message>
        <message>
            <source>{path} is a kind of file that Parlance does not read.</source>
            <translation>{path} est d’un type de fichier que Parlance ne lit pas.</translation>
        </message>
        <message>
            <source>Save it as PDF, as an office document, or as text.</source>
            <translation>Enregistrez-le en PDF, en document bureautique ou en texte.</translation>
        </message>
        <message>
            <source>{path} is damaged, or not what its name says.</source>
            <translation>{path} est endommagé, ou n’est pas ce que dit son nom.</translation>
        </message>
        <message>
            <source>Open it in the program that made it and save it again.</source>
            <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <source>{path} is protected with a password.</source>
            <translation>{path} est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>Give its password, or save a copy without one.</source>
            <translation>Donnez son mot de passe, ou enregistrez une copie sans mot de passe.</translation>
        </message>
        <message>
            <source>{path} is encrypted in a way that Parlance cannot open.</source>
            <translation>{path} est chiffré d’une façon que Parlance ne peut pas ouvrir.</translation>
        </message>
        <message>
            <source>Open it in its own program and save a copy without a password.</source>
            <translation>Ouvrez-le dans son propre programme et enregistrez une copie sans mot de passe.</translation>
        </message>
        <message>
            <source>The password does not open {path}.</source>
            <translation>Le mot de passe n’ouvre pas {path}.</translation>
        </message>
        <message>
            <source>Check capital letters and the keyboard, and try again.</source>
            <translation>Vérifiez les majuscules et le clavier, et réessayez.</translation>
        </message>
        <message>
            <source>{path} is not written in the encoding “{encoding}”.</source>
            <translation>{path} n’est pas écrit dans l’encodage « {encoding} ».</translation>
        </message>
        <message>
            <source>Choose another one, or leave it to Parlance.</source>
            <translation>Choisissez-en un autre, ou laissez Parlance choisir.</translation>
        </message>
        <message>
            <source>{path} is in an older format that Parlance does not read.</source>
            <translation>{path} est dans un ancien format que Parlance ne lit pas.</translation>
        </message>
        <message>
            <source>Save it as .docx or .pptx. With LibreOffice installed, Parlance converts it itself.</source>
            <translation>Enregistrez-le en .docx ou .pptx. Si LibreOffice est installé, Parlance le convertit lui-même.</translation>
        </message>
        <message>
            <source>LibreOffice could not convert {path}.</source>
            <translation>LibreOffice n’a pas pu convertir {path}.</translation>
        </message>
        <message>
            <source>Open it in the program that made it; save it as .docx.</source>
            <translation>Ouvrez-le dans le programme qui l’a créé ; enregistrez-le en .docx.</translation>
        </message>
        <message>
            <source>{path} is a picture, and no model that sees is loaded.</source>
            <translation>{path} est une image, et aucun modèle qui voit n’est chargé.</translation>
        </message>
        <message>
            <source>Choose a model that reads images under Models, or give the text itself.</source>
            <translation>Choisissez sous Modèles un modèle qui lit les images, ou donnez le texte lui-même.</translation>
        </message>
        <message>
            <source>{path} has no text that could be read.</source>
            <translation>{path} n’a pas de texte lisible.</translation>
        </message>
        <message>
            <source>If its pages are scanned images, choose a model that reads images under Models.</source>
            <translation>Si ses pages sont des images numérisées, choisissez sous Modèles un modèle qui lit les images.</translation>
        </message>
        <message>
            <source>{path} took too much time or memory to read.</source>
            <translation>La lecture de {path} a pris trop de temps ou de mémoire.</translation>
        </message>
        <message>
            <source>Split it into smaller files.</source>
            <translation>Divisez-le en fichiers plus petits.</translation>
        </message>
        <message>
            <source>There is no document in {path}.</source>
            <translation>Il n’y a pas de document dans {path}.</translation>
        </message>
        <message>
            <source>Choose a folder with documents, or the documents.</source>
            <translation>Choisissez un dossier contenant des documents, ou les documents.</translation>
        </message>
        <message>
            <source>There are more than {number} documents in {path}.</source>
            <translation>Il y a plus de {number} documents dans {path}.</translation>
        </message>
        <message>
            <source>Nothing was added. Choose the folders inside it one after the other.</source>
            <translation>Rien n’a été ajouté. Choisissez l’un après l’autre les dossiers qu’il contient.</translation>
        </message>
        <message>
            <source>Nothing in the document has to do with these words.</source>
            <translation>Rien dans le document n’a de rapport avec ces mots.</translation>
        </message>
        <message>
            <source>Ask in other words, or in the language of the document.</source>
            <translation>Demandez avec d’autres mots, ou dans la langue du document.</translation>
        </message>
        <message>
            <source>{model} is too small to write this form of summary.</source>
            <translation>{model} est trop petit pour écrire cette forme de résumé.</translation>
        </message>
        <message>
            <source>Choose paragraphs, key points or sections, or a larger model under Models.</source>
            <translation>Choisissez des paragraphes, des points clés ou des sections, ou un modèle plus grand sous Modèles.</translation>
        </message>
        <message>
            <source>some pages have no text</source>
            <translation>certaines pages n’ont pas de texte</translation>
        </message>
        <message>
            <source>some pages could not be read</source>
            <translation>certaines pages n’ont pas pu être lues</translation>
        </message>
        <message>
            <source>some pages were read from their pictures by the model</source>
            <translation>certaines pages ont été lues par le modèle dans leurs images</translation>
        </message>
        <message>
            <source>the text encoding was guessed</source>
            <translation>l’encodage du texte a été deviné</translation>
        </message>
        <message>
            <source>reading was cut short</source>
            <translation>la lecture a été écourtée</translation>
        </message>
        <message>
            <source>of a very large table only the first and last rows were read</source>
            <translation>d’un très grand tableau, seules les premières et dernières lignes ont été lues</translation>
        </message>
        <message>
            <source>attached files were not read</source>
            <translation>les fichiers joints n’ont pas été lus</translation>
        </message>
        <message>
            <source>some parts of the file are damaged and were not read</source>
            <translation>certaines parties du fichier sont endommagées et n’ont pas été lues</translation>
        </message>
        <message>
            <source>converted by LibreOffice</source>
            <translation>converti par LibreOffice</translation>
        </message>
        <message>
            <source>what stands beside the main part of the page was not read</source>
            <translation>ce qui entoure la partie principale de la page n’a pas été lu</translation>
        </message>
        <message>
            <source>hidden text was not read</source>
            <translation>le texte masqué n’a pas été lu</translation>
        </message>
        <message>
            <source>One sentence</source>
            <translation>Une phrase</translation>
        </message>
        <message>
            <source>Key points</source>
            <translation>Points clés</translation>
        </message>
        <message>
            <source>Paragraphs</source>
            <translation>Paragraphes</translation>
        </message>
        <message>
            <source>Section by section</source>
            <translation>Section par section</translation>
        </message>
        <message>
            <source>Table of facts</source>
            <translation>Tableau de faits</translation>
        </message>
        <message>
            <source>Action items</source>
            <translation>Actions à mener</translation>
        </message>
        <message>
            <source>Questions and answers</source>
            <translation>Questions et réponses</translation>
        </message>
        <message>
            <source>Abstract</source>
            <translation>Abstract</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Bref</translation>
        </message>
        <message>
            <source>Detailed</source>
            <translation>Détaillé</translation>
        </message>
        <message>
            <source>One summary of all</source>
            <translation>Un résumé de l’ensemble</translation>
        </message>
        <message>
            <source>What they agree on</source>
            <translation>Ce sur quoi ils s’accordent</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>En quoi ils diffèrent</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>This seems to be in another language than the one you asked for.</source>
            <translation>Ceci semble être dans une autre langue que celle demandée.</translation>
        </message>
        <message>
            <source>This is longer than you asked for.</source>
            <translation>Ceci est plus long que demandé.</translation>
        </message>
        <message>
            <source>This is shorter than you asked for.</source>
            <translation>Ceci est plus court que demandé.</translation>
        </message>
        <message>
            <source>Parts of this repeat each other.</source>
            <translation>Des parties de ceci se répètent.</translation>
        </message>
        <message>
            <source>This does not look like it speaks of the document.</source>
            <translation>Ceci ne semble pas parler du document.</translation>
        </message>
        <message>
            <source>For most of these sentences no source was found in the document.</source>
            <translation>Pour la plupart de ces phrases, aucune source n’a été trouvée dans le document.</translation>
        </message>
        <message>
            <source>The model is too small for another language, an audience or an instruction; these were left out.</source>
            <translation>Le modèle est trop petit pour une autre langue, un public ou une instruction ; ils ont été laissés de côté.</translation>
        </message>
        <message>
            <source>The loaded model is too small to answer. These are the places that fit the question best.</source>
            <translation>Le modèle chargé est trop petit pour répondre. Voici les passages qui correspondent le mieux à la question.</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Models on graphics processors</source>
            <translation>Modèles sur le GPU</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>no files but their own</source>
            <translation>aucun fichier sauf les leurs</translation>
        </message>
        <message>
            <source>all your files</source>
            <translation>tous vos fichiers</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>pas de réseau</translation>
        </message>
        <message>
            <source>the network</source>
            <translation>le réseau</translation>
        </message>
        <message>
            <source>no other programs</source>
            <translation>aucun autre programme</translation>
        </message>
        <message>
            <source>other programs</source>
            <translation>d’autres programmes</translation>
        </message>
        <message>
            <source>Your text is safe.</source>
            <translation>Votre texte est en sécurité.</translation>
        </message>
        <message>
            <source>The file is as it was.</source>
            <translation>Le fichier est resté tel quel.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>What was saved before is safe.</source>
            <translation>Ce qui était déjà enregistré est en sécurité.</translation>
        </message>
        <message>
            <source>There is no model called “{name}” on this computer.</source>
            <translation>Il n’y a pas de modèle nommé « {name} » sur cet ordinateur.</translation>
        </message>
        <message>
            <source>See Models (or “parlance models list”) for what there is.</source>
            <translation>Voyez Modèles (ou « parlance models list ») pour ce qu’il y a.</translation>
        </message>
        <message>
            <source>The model file {path} is not there.</source>
            <translation>Le fichier de modèle {path} n’est pas là.</translation>
        </message>
        <message>
            <source>Put it back, or choose another model under Models.</source>
            <translation>Remettez-le, ou choisissez un autre modèle sous Modèles.</translation>
        </message>
        <message>
            <source>The model file {path} could not be read: {reason}.</source>
            <translation>Le fichier de modèle {path} n’a pas pu être lu : {reason}.</translation>
        </message>
        <message>
            <source>{path} is not a GGUF model file.</source>
            <translation>{path} n’est pas un fichier de modèle GGUF.</translation>
        </message>
        <message>
            <source>Choose a file whose name ends in .gguf, downloaded whole.</source>
            <translation>Choisissez un fichier dont le nom finit par .gguf, téléchargé en entier.</translation>
        </message>
        <message>
            <source>The model file {path} is damaged: {reason}.</source>
            <translation>Le fichier de modèle {path} est endommagé : {reason}.</translation>
        </message>
        <message>
            <source>Download it again; part of it may be missing.</source>
            <translation>Téléchargez-le à nouveau ; il en manque peut-être une partie.</translation>
        </message>
        <message>
            <source>{path} is a model of the kind “{architecture}”, which cannot be run.</source>
            <translation>{path} est un modèle du type « {architecture} », qui ne peut pas être exécuté.</translation>
        </message>
        <message>
            <source>Choose another model under Models.</source>
            <translation>Choisissez un autre modèle sous Modèles.</translation>
        </message>
        <message>
            <source>The model needs {needed_bytes} of memory, and {available_bytes} are free.</source>
            <translation>Le modèle a besoin de {needed_bytes} de mémoire, et {available_bytes} sont libres.</translation>
        </message>
        <message>
            <source>Close other programs, shorten the context, or choose a smaller model.</source>
            <translation>Fermez d’autres programmes, raccourcissez le contexte ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Aucun modèle n’est chargé.</translation>
        </message>
        <message>
            <source>Choose one under Models.</source>
            <translation>Choisissez-en un sous Modèles.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly. Your text is safe.</source>
            <translation>Le modèle s’est arrêté de façon inattendue. Votre texte est en sécurité.</translation>
        </message>
        <message>
            <source>Start it again to go on.</source>
            <translation>Redémarrez-le pour continuer.</translation>
        </message>
        <message>
            <source>The model could not be started: {reason}.</source>
            <translation>Le modèle n’a pas pu démarrer : {reason}.</translation>
        </message>
        <message>
            <source>Try again; “parlance doctor” checks the installation.</source>
            <translation>Réessayez ; « parlance doctor » vérifie l’installation.</translation>
        </message>
        <message>
            <source>This model stopped unexpectedly twice and is not started again by itself.</source>
            <translation>Ce modèle s’est arrêté deux fois de façon inattendue et n’est plus redémarré automatiquement.</translation>
        </message>
        <message>
            <source>Its file may be damaged: download it again, or choose another model.</source>
            <translation>Son fichier est peut-être endommagé : téléchargez-le à nouveau, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The model could not go on ({step}, code {code}).</source>
            <translation>Le modèle n’a pas pu continuer ({step}, code {code}).</translation>
        </message>
        <message>
            <source>Try again; if it happens again, load the model anew.</source>
            <translation>Réessayez ; si cela se reproduit, rechargez le modèle.</translation>
        </message>
        <message>
            <source>The model produces no valid output.</source>
            <translation>Le modèle ne produit pas de sortie valable.</translation>
        </message>
        <message>
            <source>Its file may be damaged: check it, or download it again, under Models.</source>
            <translation>Son fichier est peut-être endommagé : vérifiez-le ou téléchargez-le à nouveau, sous Modèles.</translation>
        </message>
        <message>
            <source>This is {prompt_tokens} tokens long, and the context holds {context}.</source>
            <translation>Ceci compte {prompt_tokens} tokens, et le contexte en contient {context}.</translation>
        </message>
        <message>
            <source>Shorten the text, or raise the context length in Settings.</source>
            <translation>Raccourcissez le texte, ou augmentez la longueur du contexte dans les Paramètres.</translation>
        </message>
        <message>
            <source>The model “{name}” has no chat format of its own.</source>
            <translation>Le modèle « {name} » n’a pas de format de discussion propre.</translation>
        </message>
        <message>
            <source>Choose an instruct or chat model; a base model only continues text.</source>
            <translation>Choisissez un modèle instruct ou de discussion ; un modèle de base ne fait que continuer du texte.</translation>
        </message>
        <message>
            <source>The model's own chat format does not work: {reason}.</source>
            <translation>Le format de discussion propre au modèle ne fonctionne pas : {reason}.</translation>
        </message>
        <message>
            <source>Choose another copy of this model, or another model.</source>
            <translation>Choisissez un autre exemplaire de ce modèle, ou un autre modèle.</translation>
        </message>
        <message>
            <source>The model “{name}” cannot do this ({capability}).</source>
            <translation>Le modèle « {name} » ne sait pas faire cela ({capability}).</translation>
        </message>
        <message>
            <source>Choose a model that was made for it under Models.</source>
            <translation>Choisissez sous Modèles un modèle fait pour cela.</translation>
        </message>
        <message>
            <source>“{first}” and “{second}” cannot be asked for together.</source>
            <translation>« {first} » et « {second} » ne peuvent pas être demandés ensemble.</translation>
        </message>
        <message>
            <source>Leave one of them out.</source>
            <translation>Laissez-en un de côté.</translation>
        </message>
        <message>
            <source>The grammar or JSON schema cannot be used: {reason}.</source>
            <translation>La grammaire ou le schéma JSON est inutilisable : {reason}.</translation>
        </message>
        <message>
            <source>Correct it and ask again.</source>
            <translation>Corrigez et demandez à nouveau.</translation>
        </message>
        <message>
            <source>{path} does not go with this model: {reason}.</source>
            <translation>{path} ne va pas avec ce modèle : {reason}.</translation>
        </message>
        <message>
            <source>Use a file that was made for this very model.</source>
            <translation>Utilisez un fichier fait précisément pour ce modèle.</translation>
        </message>
        <message>
            <source>Image {number} cannot be read.</source>
            <translation>L’image {number} ne peut pas être lue.</translation>
        </message>
        <message>
            <source>Save it as PNG or JPEG and add it again.</source>
            <translation>Enregistrez-la en PNG ou JPEG et ajoutez-la à nouveau.</translation>
        </message>
        <message>
            <source>“{name}” is not a language that Parlance knows.</source>
            <translation>« {name} » n’est pas une langue que Parlance connaît.</translation>
        </message>
        <message>
            <source>Use a code such as “en” or a name such as “French”.</source>
            <translation>Utilisez un code comme « en » ou un nom comme « French ».</translation>
        </message>
        <message>
            <source>The language of the text could not be told for sure.</source>
            <translation>La langue du texte n’a pas pu être établie avec certitude.</translation>
        </message>
        <message>
            <source>Choose the language that it is written in.</source>
            <translation>Choisissez la langue dans laquelle il est écrit.</translation>
        </message>
        <message>
            <source>The model wrote nothing that could be used.</source>
            <translation>Le modèle n’a rien écrit d’utilisable.</translation>
        </message>
        <message>
            <source>Try again, or choose another model under Models.</source>
            <translation>Réessayez, ou choisissez un autre modèle sous Modèles.</translation>
        </message>
        <message>
            <source>There is no text.</source>
            <translation>Il n’y a pas de texte.</translation>
        </message>
        <message>
            <source>Type or paste some, or drop a document.</source>
            <translation>Saisissez ou collez-en un, ou déposez un document.</translation>
        </message>
        <message>
            <source>Nothing can be saved in {path}: {reason}.</source>
            <translation>Rien ne peut être enregistré dans {path} : {reason}.</translation>
        </message>
        <message>
            <source>Free some space or check the folder's permissions.</source>
            <translation>Libérez de l’espace ou vérifiez les permissions du dossier.</translation>
        </message>
        <message>
            <source>Another program is using {path}.</source>
            <translation>Un autre programme utilise {path}.</translation>
        </message>
        <message>
            <source>Close it and try again.</source>
            <translation>Fermez-le et réessayez.</translation>
        </message>
        <message>
            <source>The file with your conversations, {path}, is damaged.</source>
            <translation>Le fichier de vos conversations, {path}, est endommagé.</translation>
        </message>
        <message>
            <source>It is kept as it is. Repair it: from a backup, or with what of it can still be read.</source>
            <translation>Il est gardé tel quel. Réparez-le : à partir d’une sauvegarde, ou avec ce qui peut encore en être lu.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Parlance.</source>
            <translation>{path} vient d’un Parlance plus récent.</translation>
        </message>
        <message>
            <source>It is opened for reading only. Update Parlance to go on.</source>
            <translation>Il est ouvert en lecture seule. Mettez Parlance à jour pour continuer.</translation>
        </message>
        <message>
            <source>The settings in {path} could not be read.</source>
            <translation>Les paramètres dans {path} n’ont pas pu être lus.</translation>
        </message>
        <message>
            <source>They were kept as {kept_as}; the defaults are in force.</source>
            <translation>Ils ont été gardés sous {kept_as} ; les valeurs par défaut s’appliquent.</translation>
        </message>
        <message>
            <source>{path} holds no settings of Parlance.</source>
            <translation>{path} ne contient pas de paramètres de Parlance.</translation>
        </message>
        <message>
            <source>Choose a file that was exported from the settings.</source>
            <translation>Choisissez un fichier exporté depuis les paramètres.</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}.</source>
            <translation>{path} n’a pas pu être écrit : {reason}.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space.</source>
            <translation>Choisissez un autre emplacement, ou libérez de l’espace.</translation>
        </message>
        <message>
            <source>Something went wrong inside Parlance: {error}.</source>
            <translation>Un problème est survenu dans Parlance : {error}.</translation>
        </message>
        <message>
            <source>Your text is safe. Please report it with the details.</source>
            <translation>Votre texte est en sécurité. Merci de le signaler avec les détails.</translation>
        </message>
        <message>
            <source>The network is switched off.</source>
            <translation>Le réseau est désactivé.</translation>
        </message>
        <message>
            <source>Switch it on in the settings, or unset HF_HUB_OFFLINE, if you want to go online.</source>
            <translation>Activez-le dans les paramètres, ou retirez HF_HUB_OFFLINE, si vous voulez aller en ligne.</translation>
        </message>
        <message>
            <source>{host} could not be reached: {reason}.</source>
            <translation>{host} n’a pas pu être joint : {reason}.</translation>
        </message>
        <message>
            <source>Check the connection to the internet and a proxy if there is one. What was fetched is kept.</source>
            <translation>Vérifiez la connexion internet et un éventuel proxy. Ce qui a été téléchargé est conservé.</translation>
        </message>
        <message>
            <source>{host} answered with error {status}.</source>
            <translation>{host} a répondu par l’erreur {status}.</translation>
        </message>
        <message>
            <source>That is usually over soon: try again later. What was fetched is kept.</source>
            <translation>Cela passe en général vite : réessayez plus tard. Ce qui a été téléchargé est conservé.</translation>
        </message>
        <message>
            <source>{host} has had too many requests from here.</source>
            <translation>{host} a reçu trop de requêtes d’ici.</translation>
        </message>
        <message>
            <source>Wait a few minutes and try again. What was fetched is kept.</source>
            <translation>Attendez quelques minutes et réessayez. Ce qui a été téléchargé est conservé.</translation>
        </message>
        <message>
            <source>What answers for {host} is not the Hugging Face Hub.</source>
            <translation>Ce qui répond pour {host} n’est pas le Hub Hugging Face.</translation>
        </message>
        <message>
            <source>A network that wants you to log in does so, and some proxies: open a web page in a browser to see.</source>
            <translation>C’est le cas d’un réseau qui demande de se connecter et de certains proxys : ouvrez une page web dans un navigateur pour voir.</translation>
        </message>
        <message>
            <source>There is no repository “{repo}” on the Hub, or it is private.</source>
            <translation>Il n’y a pas de dépôt « {repo} » sur le Hub, ou il est privé.</translation>
        </message>
        <message>
            <source>Check the name; for a private one sign in with a token.</source>
            <translation>Vérifiez le nom ; pour un dépôt privé, connectez-vous avec un jeton.</translation>
        </message>
        <message>
            <source>The repository {repo} has no file {file} any more.</source>
            <translation>Le dépôt {repo} n’a plus de fichier {file}.</translation>
        </message>
        <message>
            <source>Open its page again and choose another file.</source>
            <translation>Rouvrez sa page et choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>The makers of {repo} ask for your consent to their terms first.</source>
            <translation>Les auteurs de {repo} demandent d’abord votre accord à leurs conditions.</translation>
        </message>
        <message>
            <source>Open the page of the terms, agree with your Hugging Face account, sign in here with a token, and try again.</source>
            <translation>Ouvrez la page des conditions, acceptez-les avec votre compte Hugging Face, connectez-vous ici avec un jeton, et réessayez.</translation>
        </message>
        <message>
            <source>The Hub does not accept the token that is kept on this computer.</source>
            <translation>Le Hub n’accepte pas le jeton conservé sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Enter a new token, or go on without signing in: public models need none.</source>
            <translation>Saisissez un nouveau jeton, ou continuez sans vous connecter : les modèles publics n’en demandent pas.</translation>
        </message>
        <message>
            <source>Make room (Models shows what old revisions and leftovers take), then resume.</source>
            <translation>Faites de la place (Modèles montre ce qu’occupent anciennes révisions et restes), puis reprenez.</translation>
        </message>
        <message>
            <source>{file} of {repo} arrived twice with bytes that are not those of the Hub.</source>
            <translation>{file} de {repo} est arrivé deux fois avec des octets qui ne sont pas ceux du Hub.</translation>
        </message>
        <message>
            <source>Try another network, or later. Nothing of it was kept; no other file was touched.</source>
            <translation>Essayez un autre réseau, ou plus tard. Rien n’en a été conservé ; aucun autre fichier n’a été touché.</translation>
        </message>
        <message>
            <source>Another program is downloading {file} of {repo} just now.</source>
            <translation>Un autre programme télécharge {file} de {repo} en ce moment.</translation>
        </message>
        <message>
            <source>Wait until it is done, then resume: what it fetched is used.</source>
            <translation>Attendez qu’il ait fini, puis reprenez : ce qu’il a téléchargé sera utilisé.</translation>
        </message>
        <message>
            <source>“{name}” is loaded.</source>
            <translation>« {name} » est chargé.</translation>
        </message>
        <message>
            <source>Unload it first.</source>
            <translation>Déchargez-le d’abord.</translation>
        </message>
        <message>
            <source>“{name}” is being downloaded.</source>
            <translation>« {name} » est en cours de téléchargement.</translation>
        </message>
        <message>
            <source>Cancel its download first.</source>
            <translation>Annulez d’abord son téléchargement.</translation>
        </message>
        <message>
            <source>What is on the disk of “{name}” has changed since the plan was made. Nothing was removed.</source>
            <translation>Ce qui est sur le disque de « {name} » a changé depuis le plan. Rien n’a été retiré.</translation>
        </message>
        <message>
            <source>Look at the new plan and confirm it.</source>
            <translation>Regardez le nouveau plan et confirmez-le.</translation>
        </message>
        <message>
            <source>“{name}” could not be made into {target}: {reason}.</source>
            <translation>« {name} » n’a pas pu être transformé en {target} : {reason}.</translation>
        </message>
        <message>
            <source>Choose another type, or a source of higher precision. The source is as it was.</source>
            <translation>Choisissez un autre type, ou une source plus précise. La source est restée telle quelle.</translation>
        </message>
        <message>
            <source>“{name}” cannot be converted: {architecture} is not among what Parlance converts.</source>
            <translation>« {name} » ne peut pas être converti : {architecture} n’est pas parmi ce que Parlance convertit.</translation>
        </message>
        <message>
            <source>Look for a GGUF of it under Discover.</source>
            <translation>Cherchez-en un GGUF sous Découvrir.</translation>
        </message>
        <message>
            <source>The checkpoint {path} cannot be used: {reason}.</source>
            <translation>Le checkpoint {path} est inutilisable : {reason}.</translation>
        </message>
        <message>
            <source>Download it again, whole.</source>
            <translation>Téléchargez-le à nouveau, en entier.</translation>
        </message>
        <message>
            <source>{path} is there already.</source>
            <translation>{path} existe déjà.</translation>
        </message>
        <message>
            <source>Rename or remove it first; nothing was written over.</source>
            <translation>Renommez-le ou retirez-le d’abord ; rien n’a été écrasé.</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}</source>
            <translation>les {layers} couches sur {device}</translation>
        </message>
        <message>
            <source>all {layers} layers on {device}, some of their experts in memory</source>
            <translation>les {layers} couches sur {device}, certains de leurs experts en mémoire</translation>
        </message>
        <message>
            <source>{gpu_layers} of {layers} layers on {device}</source>
            <translation>{gpu_layers} couches sur {layers} sur {device}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU has {free_bytes} free, and {needed_bytes} are needed at least</source>
            <translation>processeur, {threads} threads : le GPU a {free_bytes} libres, et il en faut au moins {needed_bytes}</translation>
        </message>
        <message>
            <source>processor, {threads} threads: no GPU was found</source>
            <translation>processeur, {threads} threads : aucun GPU trouvé</translation>
        </message>
        <message>
            <source>processor, {threads} threads: llama.cpp was built without support for this GPU; “{detail}” builds it with</source>
            <translation>processeur, {threads} threads : llama.cpp a été compilé sans prise en charge de ce GPU ; « {detail} » le compile avec</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the GPU's driver is missing ({detail})</source>
            <translation>processeur, {threads} threads : le pilote du GPU manque ({detail})</translation>
        </message>
        <message>
            <source>processor, {threads} threads: the driver of {detail} does not offer it to llama.cpp</source>
            <translation>processeur, {threads} threads : le pilote de {detail} ne le propose pas à llama.cpp</translation>
        </message>
        <message>
            <source>processor, {threads} threads: GPU layers are set to 0</source>
            <translation>processeur, {threads} threads : les couches sur le GPU sont réglées à 0</translation>
        </message>
        <message>
            <source>on the server {device}</source>
            <translation>sur le serveur {device}</translation>
        </message>
        <message>
            <source>The context is shorter than the model knows, to fit the memory.</source>
            <translation>Le contexte est plus court que ce que le modèle connaît, pour tenir en mémoire.</translation>
        </message>
        <message>
            <source>The context memory is less precise, to fit the GPU.</source>
            <translation>La mémoire du contexte est moins précise, pour tenir sur le GPU.</translation>
        </message>
        <message>
            <source>Experts of some layers stay in the computer's memory.</source>
            <translation>Les experts de certaines couches restent dans la mémoire de l’ordinateur.</translation>
        </message>
        <message>
            <source>Some layers stay with the processor, because the GPU has no room for them.</source>
            <translation>Certaines couches restent au processeur, car le GPU n’a pas de place pour elles.</translation>
        </message>
        <message>
            <source>Loading failed for want of memory, and was repeated with less.</source>
            <translation>Le chargement a échoué faute de mémoire, et a été refait avec moins.</translation>
        </message>
        <message>
            <source>Memory is short: everything is slower</source>
            <translation>La mémoire manque : tout est plus lent</translation>
        </message>
        <message>
            <source>The processor is hot and has slowed down</source>
            <translation>Le processeur est chaud et a ralenti</translation>
        </message>
        <message>
            <source>On battery: fewer threads</source>
            <translation>Sur batterie : moins de threads</translation>
        </message>
        <message>
            <source>{name} was unloaded to make room for {other}</source>
            <translation>{name} a été déchargé pour faire place à {other}</translation>
        </message>
        <message>
            <source>{name} was unloaded because it was not used</source>
            <translation>{name} a été déchargé faute d’utilisation</translation>
        </message>
        <message>
            <source>{name} did not fit as planned and was loaded with less</source>
            <translation>{name} ne tenait pas comme prévu et a été chargé avec moins</translation>
        </message>
        <message>
            <source>{name} is here and is used from now on</source>
            <translation>{name} est là et sera utilisé désormais</translation>
        </message>
        <message>
            <source>{name} ended by itself and was restarted; the answer went on</source>
            <translation>{name} s’est arrêté de lui-même et a été redémarré ; la réponse a continué</translation>
        </message>
        <message>
            <source>{path} cannot be imported: {reason}.</source>
            <translation>{path} ne peut pas être importé : {reason}.</translation>
        </message>
        <message>
            <source>Nothing was taken from it. Choose a file that was exported from the list of assistants.</source>
            <translation>Rien n’en a été repris. Choisissez un fichier exporté depuis la liste des assistants.</translation>
        </message>
        <message>
            <source>The server {address} cannot be reached: {reason}.</source>
            <translation>Le serveur {address} est injoignable : {reason}.</translation>
        </message>
        <message>
            <source>Start it, or check its address under Models.</source>
            <translation>Démarrez-le, ou vérifiez son adresse sous Modèles.</translation>
        </message>
        <message>
            <source>The server {address} does not accept the key.</source>
            <translation>Le serveur {address} n’accepte pas la clé.</translation>
        </message>
        <message>
            <source>Enter the key that its owner gave you, under Models.</source>
            <translation>Saisissez sous Modèles la clé que son propriétaire vous a donnée.</translation>
        </message>
        <message>
            <source>The server {address} has no model “{model}”.</source>
            <translation>Le serveur {address} n’a pas de modèle « {model} ».</translation>
        </message>
        <message>
            <source>Choose one that it has, under Models.</source>
            <translation>Choisissez-en un qu’il a, sous Modèles.</translation>
        </message>
        <message>
            <source>The server {address} is busy and has asked to wait.</source>
            <translation>Le serveur {address} est occupé et demande d’attendre.</translation>
        </message>
        <message>
            <source>Try again in a while, or use a model of this computer.</source>
            <translation>Réessayez dans un moment, ou utilisez un modèle de cet ordinateur.</translation>
        </message>
        <message>
            <source>The server {address} failed (HTTP {status}): {reason}.</source>
            <translation>Le serveur {address} a échoué (HTTP {status}) : {reason}.</translation>
        </message>
        <message>
            <source>Try again; if it stays so, look at the server's own log.</source>
            <translation>Réessayez ; si cela persiste, consultez le journal du serveur.</translation>
        </message>
        <message>
            <source>The connection to {address} ended during the answer.</source>
            <translation>La connexion à {address} s’est interrompue pendant la réponse.</translation>
        </message>
        <message>
            <source>What has arrived is kept. Try again.</source>
            <translation>Ce qui est arrivé est conservé. Réessayez.</translation>
        </message>
        <message>
            <source>What answers at {address} is no server with OpenAI's protocol.</source>
            <translation>Ce qui répond à {address} n’est pas un serveur au protocole d’OpenAI.</translation>
        </message>
        <message>
            <source>Check the address; most servers want “/v1” at its end.</source>
            <translation>Vérifiez l’adresse ; la plupart des serveurs veulent « /v1 » à la fin.</translation>
        </message>
        <message>
            <source>“{address}” is no address of a server.</source>
            <translation>« {address} » n’est pas l’adresse d’un serveur.</translation>
        </message>
        <message>
            <source>It looks like http://127.0.0.1:8080/v1.</source>
            <translation>Elle ressemble à http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>The RPC server {address} does not answer, is in use by another program, or is of another version of llama.cpp.</source>
            <translation>Le serveur RPC {address} ne répond pas, est utilisé par un autre programme, ou vient d’une autre version de llama.cpp.</translation>
        </message>
        <message>
            <source>Start it, or take it out of the list under Models.</source>
            <translation>Démarrez-le, ou retirez-le de la liste sous Modèles.</translation>
        </message>
        <message>
            <source>“{address}” is no address of an RPC server.</source>
            <translation>« {address} » n’est pas l’adresse d’un serveur RPC.</translation>
        </message>
        <message>
            <source>It is a name or an IPv4 address and a port, as 192.168.1.20:50052. llama.cpp's RPC has no IPv6.</source>
            <translation>C’est un nom ou une adresse IPv4 et un port, comme 192.168.1.20:50052. Le RPC de llama.cpp n’a pas IPv6.</translation>
        </message>
        <message>
            <source>This computer's devices cannot be offered at {address}: {reason}.</source>
            <translation>Les appareils de cet ordinateur ne peuvent pas être proposés à {address} : {reason}.</translation>
        </message>
        <message>
            <source>Choose an address of this computer and a free port.</source>
            <translation>Choisissez une adresse de cet ordinateur et un port libre.</translation>
        </message>
        <message>
            <source>The RPC server {address} computes for a model that is loaded.</source>
            <translation>Le serveur RPC {address} calcule pour un modèle chargé.</translation>
        </message>
        <message>
            <source>Unload that model to see the plan before loading.</source>
            <translation>Déchargez ce modèle pour voir le plan avant le chargement.</translation>
        </message>
        <message>
            <source>llama.cpp was built without RPC.</source>
            <translation>llama.cpp a été compilé sans RPC.</translation>
        </message>
        <message>
            <source>Build it with “make run RPC=1”, or take the servers out.</source>
            <translation>Compilez-le avec « make run RPC=1 », ou retirez les serveurs.</translation>
        </message>
        <message>
            <source>{path} cannot guess ahead for this model: {reason}.</source>
            <translation>{path} ne peut pas anticiper pour ce modèle : {reason}.</translation>
        </message>
        <message>
            <source>Choose a smaller model of the same family, or none.</source>
            <translation>Choisissez un modèle plus petit de la même famille, ou aucun.</translation>
        </message>
        <message>
            <source>{device} stopped answering.</source>
            <translation>{device} ne répond plus.</translation>
        </message>
        <message>
            <source>The model is loaded again on what is left.</source>
            <translation>Le modèle est rechargé sur ce qui reste.</translation>
        </message>
        <message>
            <source>The model “{model}” was not made for this language: {language}.</source>
            <translation>Le modèle « {model} » n’a pas été fait pour cette langue : {language}.</translation>
        </message>
        <message>
            <source>Choose another language, or another model under Models.</source>
            <translation>Choisissez une autre langue, ou un autre modèle sous Modèles.</translation>
        </message>
        <message>
            <source>The model “{model}” does not translate from {source} to {target}.</source>
            <translation>Le modèle « {model} » ne fait pas cette traduction : {source} → {target}.</translation>
        </message>
        <message>
            <source>Translate by way of English or Chinese, or choose another model.</source>
            <translation>Traduisez en passant par l’anglais ou le chinois, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>The text is in this language already: {language}.</source>
            <translation>Le texte est déjà dans cette langue : {language}.</translation>
        </message>
        <message>
            <source>Choose another language to translate into.</source>
            <translation>Choisissez une autre langue de traduction.</translation>
        </message>
        <message>
            <source>{path} is of a kind that is not translated as a document.</source>
            <translation>{path} est d’un type qui n’est pas traduit comme document.</translation>
        </message>
        <message>
            <source>Copy its text and translate that, or save it in another format.</source>
            <translation>Copiez son texte et traduisez-le, ou enregistrez-le dans un autre format.</translation>
        </message>
        <message>
            <source>{path} is not what it was when it was translated.</source>
            <translation>{path} n’est plus ce qu’il était quand il a été traduit.</translation>
        </message>
        <message>
            <source>Add it again: what has not changed in it is not translated anew.</source>
            <translation>Ajoutez-le à nouveau : ce qui n’a pas changé n’est pas retraduit.</translation>
        </message>
        <message>
            <source>{path} is no list of terms that can be read: {reason}.</source>
            <translation>{path} n’est pas une liste de termes lisible : {reason}.</translation>
        </message>
        <message>
            <source>Use a table with a term and its translation in each line, or a TBX file.</source>
            <translation>Utilisez un tableau avec un terme et sa traduction sur chaque ligne, ou un fichier TBX.</translation>
        </message>
        <message>
            <source>The number {detail} is missing</source>
            <translation>Le nombre {detail} manque</translation>
        </message>
        <message>
            <source>The address {detail} is missing</source>
            <translation>L’adresse {detail} manque</translation>
        </message>
        <message>
            <source>The placeholder {detail} is missing</source>
            <translation>L’espace réservé {detail} manque</translation>
        </message>
        <message>
            <source>Not as in the glossary: {detail}</source>
            <translation>Non conforme au glossaire : {detail}</translation>
        </message>
        <message>
            <source>The same as the source</source>
            <translation>Identique à la source</translation>
        </message>
        <message>
            <source>Looks like another language</source>
            <translation>Ressemble à une autre langue</translation>
        </message>
        <message>
            <source>Repeats itself</source>
            <translation>Se répète</translation>
        </message>
        <message>
            <source>Far longer than the source</source>
            <translation>Bien plus long que la source</translation>
        </message>
        <message>
            <source>Far shorter than the source</source>
            <translation>Bien plus court que la source</translation>
        </message>
        <message>
            <source>Quotation marks or brackets do not close: {detail}</source>
            <translation>Guillemets ou parenthèses non fermés : {detail}</translation>
        </message>
        <message>
            <source>The model wrote no end</source>
            <translation>Le modèle n’a pas écrit de fin</translation>
        </message>
        <message>
            <source>Lost formatting or a link: {detail}</source>
            <translation>Mise en forme ou lien perdu : {detail}</translation>
        </message>
        <message>
            <source>Check the place of what stands in the text: {detail}</source>
            <translation>Vérifiez la place de ce qui figure dans le texte : {detail}</translation>
        </message>
        <message>
            <source>Not translated: the source was kept</source>
            <translation>Non traduit : la source a été gardée</translation>
        </message>
        <message>
            <source>Lines are too long for subtitles</source>
            <translation>Lignes trop longues pour des sous-titres</translation>
        </message>
        <message>
            <source>The model was not made for this language</source>
            <translation>Le modèle n’a pas été fait pour cette langue</translation>
        </message>
        <message>
            <source>The model does not translate between these two</source>
            <translation>Le modèle ne traduit pas entre ces deux langues</translation>
        </message>
        <message>
            <source>The text is in this language</source>
            <translation>Le texte est dans cette langue</translation>
        </message>
        <message>
            <source>The translation is a new document: this format cannot be written with other words in it.</source>
            <translation>La traduction est un nouveau document : ce format ne peut pas être réécrit avec d’autres mots.</translation>
        </message>
        <message>
            <source>It has formulas, which may look for texts that will be in another language.</source>
            <translation>Il contient des formules, qui cherchent peut-être des textes qui seront dans une autre langue.</translation>
        </message>
        <message>
            <source>Its table of contents is brought up to date when it is opened.</source>
            <translation>Sa table des matières est mise à jour à l’ouverture.</translation>
        </message>
        <message>
            <source>Texts in charts and diagrams stay as they are.</source>
            <translation>Les textes des graphiques et diagrammes restent tels quels.</translation>
        </message>
        <message>
            <source>Text that was deleted with changes tracked stays as it is.</source>
            <translation>Le texte supprimé en suivi des modifications reste tel quel.</translation>
        </message>
        <message>
            <source>The signature of the file does not hold for its translation.</source>
            <translation>La signature du fichier ne vaut pas pour sa traduction.</translation>
        </message>
        <message>
            <source>What {host} sent is not a list that the makers of Parlance have signed.</source>
            <translation>Ce que {host} a envoyé n’est pas une liste signée par les auteurs de Parlance.</translation>
        </message>
        <message>
            <source>Nothing of it was used. Try again on another network, and tell the makers if it stays so.</source>
            <translation>Rien n’en a été utilisé. Réessayez sur un autre réseau, et prévenez les auteurs si cela persiste.</translation>
        </message>
        <message>
            <source>The list of versions from {host} is older than one you have seen.</source>
            <translation>La liste des versions de {host} est plus ancienne qu’une autre que vous avez déjà vue.</translation>
        </message>
        <message>
            <source>Somebody may be keeping newer versions from you. Try again on another network.</source>
            <translation>Quelqu’un vous cache peut-être des versions plus récentes. Réessayez sur un autre réseau.</translation>
        </message>
        <message>
            <source>To translate, choose a T5 or MADLAD model in GGUF, or any instruct model, under Models.</source>
            <translation>Pour traduire, choisissez sous Modèles un modèle T5 ou MADLAD en GGUF, ou tout modèle instruct.</translation>
        </message>
        <message>
            <source>To summarize or rewrite, choose a FLAN-T5 model in GGUF, or any instruct model, under Models.</source>
            <translation>Pour résumer ou réécrire, choisissez sous Modèles un modèle FLAN-T5 en GGUF, ou tout modèle instruct.</translation>
        </message>
        <message>
            <source>To classify or compare texts, choose a BERT, ModernBERT or nomic embedding model in GGUF under Models.</source>
            <translation>Pour classer ou comparer des textes, choisissez sous Modèles un modèle d’embeddings BERT, ModernBERT ou nomic en GGUF.</translation>
        </message>
        <message>
            <source>finished</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>length limit reached</source>
            <translation>limite de longueur atteinte</translation>
        </message>
        <message>
            <source>context full</source>
            <translation>contexte plein</translation>
        </message>
        <message>
            <source>stop text reached</source>
            <translation>texte d’arrêt atteint</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêtée</translation>
        </message>
        <message>
            <source>{size} B</source>
            <translation>{size} o</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} ko</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} Mo</translation>
        </message>
        <message>
            <source>{size} GB</source>
            <translation>{size} Go</translation>
        </message>
        <message>
            <source>{size} TB</source>
            <translation>{size} To</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>Attached: {names}</source>
            <translation>Joint : {names}</translation>
        </message>
        <message>
            <source>This answer was not finished.</source>
            <translation>Cette réponse n’a pas été terminée.</translation>
        </message>
        <message>
            <source>Begun on {date}</source>
            <translation>Commencée le {date}</translation>
        </message>
        <message>
            <source>Models: {names}</source>
            <translation>Modèles : {names}</translation>
        </message>
        <message>
            <source>Exported from Parlance on {date}</source>
            <translation>Exporté de Parlance le {date}</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>p. {number}</source>
            <translation>p. {number}</translation>
        </message>
        <message>
            <source>slide {number}</source>
            <translation>diapositive {number}</translation>
        </message>
        <message>
            <source>sheet {name}</source>
            <translation>feuille {name}</translation>
        </message>
        <message>
            <source>paragraph {number}</source>
            <translation>paragraphe {number}</translation>
        </message>
        <message>
            <source>{sign} stands behind numbers and names that were not found in the documents.</source>
            <translation>{sign} suit les nombres et les noms introuvables dans les documents.</translation>
        </message>
        <message>
            <source>{read} of {all} paragraphs read ({share})</source>
            <translation>{read} paragraphes lus sur {all} ({share})</translation>
        </message>
        <message>
            <source>pages without text: {pages}</source>
            <translation>pages sans texte : {pages}</translation>
        </message>
        <message>
            <source>pages that could not be read: {pages}</source>
            <translation>pages illisibles : {pages}</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Runs on the server %1</source>
            <translation>S’exécute sur le serveur %1</translation>
        </message>
        <message>
            <source>Runs on: %1</source>
            <translation>S’exécute sur : %1</translation>
        </message>
    </context>
    <context>
        <name>WorkingDialog</name>
        <message>
            <source>Go on in the background</source>
            <translation>Continuer en arrière-plan</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>Question of the example</source>
            <translation>Question de l’exemple</translation>
        </message>
        <message>
            <source>Answer of the example</source>
            <translation>Réponse de l’exemple</translation>
        </message>
        <message>
            <source>Remove this example</source>
            <translation>Retirer cet exemple</translation>
        </message>
    </context>
</TS>
