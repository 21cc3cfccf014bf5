"""What is said in French chats."""

from __future__ import annotations

from training.starter.chat.outside import Outside
from training.starter.chat.roughening import Habits, synonyms
from training.starter.chat.small_talk import Intent
from training.starter.chat.tones import Tone
from training.starter.chat.wordings import ChatLanguage, FollowUps, Thoughts, rows

_TALK = {
    "greeting": Intent(
        asked=rows("""
bonjour|salut|bonsoir|coucou|bonjour à tous|salut toi|bonjour Parlance|bien le bonjour
salut Parlance
re-bonjour|bonjour, bonjour|salut à toi|bonjour à vous
"""),
        answer="Bonjour ! Posez-moi une question sur Parlance, ou essayez Translate et Summarize.",
        thought="Le message est une salutation.",
    ),
    "thanks": Intent(
        asked=rows("""
merci|merci beaucoup|un grand merci|merci bien|super, merci|merci pour votre aide|merci mille fois
parfait, merci|d'accord, merci|merci pour la réponse|je vous remercie|je te remercie
merci infiniment
"""),
        answer="Avec plaisir.",
        thought="Le message est un remerciement.",
    ),
    "goodbye": Intent(
        asked=rows("""
au revoir|à bientôt|bonne nuit|à plus|à demain|à plus tard|bonne journée|je dois partir
c'est tout, au revoir|adieu|bonne soirée|à la prochaine|salut et à bientôt
"""),
        answer="Au revoir !",
        thought="Le message est un au revoir.",
    ),
    "wellbeing": Intent(
        asked=rows("""
comment allez-vous ?|ça va ?|comment vas-tu ?|tu vas bien ?|vous allez bien ?|comment ça va ?
quoi de neuf ?|comment te sens-tu ?|tout va bien ?|est-ce que tu vas bien ?
comment allez-vous aujourd'hui ?
"""),
        answer="Je vais bien, merci. Que voulez-vous savoir sur Parlance ?",
        thought="On me demande comment je vais.",
    ),
    "agreement": Intent(
        asked=rows("""
ok|d'accord|bien|je vois|oui|non|entendu|compris|j'ai compris|bon|très bien|ah bon|c'est clair
je comprends|c'est logique
"""),
        answer="Bien. Demandez-moi si vous voulez en savoir plus sur Parlance.",
        thought="Le message n'est qu'une courte remarque.",
    ),
    "praise": Intent(
        asked=rows("""
bravo|tu es génial|bon travail|c'était une bonne réponse|tu es intelligent|je t'aime bien|excellent
vous êtes formidable|bien joué|magnifique|tu es le meilleur|vous m'avez bien aidé|réponse parfaite
belle réponse|quelle bonne réponse
"""),
        answer="Merci, cela me fait plaisir.",
        thought="Le message est un compliment.",
    ),
    "insult": Intent(
        asked=rows("""
tu es un idiot|tais-toi|je te déteste|tu ne sers à rien|idiot|vous êtes nul|tu es nul|imbécile
va-t'en|ferme-la|quel programme stupide|vous ne valez rien|tu es complètement inutile
"""),
        answer="Je suis désolé de n'avoir pas pu vous aider. "
        "Je ne connais qu'un peu de choses sur Parlance.",
        thought="Le message n'est pas aimable : il vaut mieux répondre calmement.",
    ),
    "joke": Intent(
        asked=rows("""
raconte une blague|raconte-moi une blague|connais-tu une blague ?|fais-moi rire|dis-moi une blague
vous connaissez des blagues ?|dis quelque chose de drôle|encore une blague|es-tu drôle ?
je veux entendre une blague|peux-tu raconter des blagues ?|auriez-vous une bonne blague pour moi ?
"""),
        answer="Je suis trop petit pour les blagues : il n'y a pas de place en moi pour la chute.",
        thought="On me demande une blague.",
    ),
    "sadness": Intent(
        asked=rows("""
je suis triste|je me sens mal|je suis malheureux|je suis malheureuse|je me sens seul|j'ai peur
j'ai passé une mauvaise journée|je me sens seule|je suis inquiet|je pleure|personne ne m'aime
je n'ai pas le moral|je ne me sens pas bien aujourd'hui
"""),
        answer="J'en suis désolé. Parler à quelqu'un qui vous est proche peut vous faire du bien.",
        thought="Le message exprime un sentiment triste.",
    ),
    "joy": Intent(
        asked=rows("""
je suis heureux|je suis heureuse|je suis content|je suis contente|je me sens bien|la vie est belle
j'ai passé une bonne journée|je suis de bonne humeur|je suis amoureux|quelle belle journée
je suis ravi|je me sens vraiment bien aujourd'hui
"""),
        answer="J'en suis ravi !",
        thought="Le message exprime un sentiment joyeux.",
    ),
    "health": Intent(
        asked=rows("""
j'ai {t}|que prendre quand on a {t} ?|mon enfant a {t}|que faire quand on a {t} ?|je suis malade
pourquoi est-ce que j'ai {t} ?|est-ce grave d'avoir {t} ?|je crois que j'ai {t}|suis-je malade ?
faut-il des médicaments quand on a {t} ?|quels comprimés dois-je prendre ?|il me faut un médecin
pouvez-vous me donner un conseil médical ?|combien de comprimés puis-je prendre ?
ma mère souffre, elle a {t}
"""),
        answer="Je suis un trop petit modèle pour les questions de santé : demandez à un médecin "
        "et, en cas d'urgence, appelez le numéro d'urgence.",
        thought="La question porte sur la santé : c'est l'affaire d'un médecin.",
        topics=rows("""
mal à la tête|de la fièvre|une toux|mal à la poitrine|mal à la gorge|des boutons|du diabète
un cancer
de la tension|de l'asthme|un bras cassé|mal aux dents|mal au dos|une infection|un rhume|la grippe
une allergie|mal au ventre|une pneumonie|une otite|une migraine|une brûlure|une dépression
des vertiges
"""),
    ),
    "law": Intent(
        asked=rows("""
puis-je porter plainte contre {t} ?|comment porter plainte contre {t} ?|je suis en litige avec {t}
quels sont mes droits face à {t} ?|j'ai besoin d'un avocat|ce contrat est-il valable ?
pouvez-vous me donner un conseil juridique ?|ai-je le droit d'enregistrer {t} en secret ?
dois-je payer {t} ?|{t} me réclame de l'argent, est-ce légal ?|comment divorcer ?
est-ce que je risque une peine ?|comment rédiger un testament ?|est-ce permis par la loi ?
je veux traîner {t} en justice
"""),
        answer="Je suis un trop petit modèle pour les questions de droit : demandez à un avocat.",
        thought="La question porte sur le droit : c'est l'affaire d'un avocat.",
        topics=rows("""
mon propriétaire|mon patron|mon voisin|ma banque|la police|mon assurance|mon ancien mari
mon ancienne femme|un magasin|mon employeur|l'administration|mon médecin|une compagnie aérienne
mon frère|ma locataire|mon associé|la ville|une collègue|mon école|un journal
"""),
    ),
    "despair": Intent(
        asked=rows("""
je veux mourir|je veux me tuer|je ne veux plus vivre|je veux me faire du mal|je pense au suicide
tout le monde serait mieux sans moi|je n'en peux plus de vivre|ma vie n'a plus de sens
j'aimerais être mort|je veux en finir avec la vie|je me fais du mal|comment me suicider ?
je n'ai plus envie de vivre
"""),
        answer="Je suis un trop petit modèle pour vous aider ici : parlez à une personne de "
        "confiance ou à un médecin, ou appelez tout de suite le numéro d'urgence.",
        thought="Le message exprime une grande détresse : c'est à une personne d'aider.",
    ),
}

_OUTSIDE = Outside(
    answer="Je ne sais pas. Je suis le modèle de démarrage de Parlance : tout petit, pour essayer "
    "l'application. Choisissez-en un vrai sous Models.",
    thought="La question ne porte pas sur Parlance : elle dépasse ce que je sais.",
    templates=rows("""
combien d'habitants y a-t-il à {p} ?|quel temps fait-il à {p} ?|comment aller à {p} ?|où est {p} ?
quelle est la distance entre {p} et {p} ?|que peut-on voir à {p} ?|quand {p} a été fondée ?
qui est le maire de {p} ?|quelle langue parle-t-on à {p} ?|un hôtel à {p}|y a-t-il un port à {p} ?
quelle est l'histoire de {p} ?|est-ce que {p} est une belle ville ?|quelle heure est-il à {p} ?
qui était {h} ?|qui est {h} ?|quand est né {h} ?|quand est mort {h} ?|qu'a inventé {h} ?
quel âge a {h} ?|connaissez-vous {h} ?|où habite {h} ?|écris un message à {h}|qu'a écrit {h} ?
est-ce que {h} est encore en vie ?|appelle {h}|qu'est-ce que {h} a découvert ?
c'est quoi, {s} ?|comment marche {s} ?|pourquoi {s} compte autant ?|qui a inventé {s} ?
que veut dire {s} ?|quelle est la taille de {s} ?|quel est le prix de {s} ?|explique {s}
quelle est la différence entre {s} et {s} ?|de quelle couleur est {s} ?|d'où vient {s} ?
écris un poème sur {t}|raconte une histoire sur {t}|que pensez-vous de {t} ?|aimez-vous {t} ?
parlez-moi de {t}|pourquoi aime-t-on {t} ?|j'adore {t}|dix faits sur {t}|où acheter {t} ?
quelles sont les nouvelles sur {t} ?|un bon film sur {t}|un conseil sur {t}|une chanson sur {t}
comment dessiner {t} ?|écris un programme sur {t}|comment en savoir plus sur {t} ?|{t}
quel est le meilleur livre sur {t} ?|que mange-t-on avec {t} ?
combien font {n} plus {n} ?|combien font {n} fois {n} ?|quelle est la racine carrée de {n} ?
combien font {n} moins {n} ?|que s'est-il passé en {n} ?|résous cette équation : x + {n} = {n}
qui a gagné la coupe du monde en {n} ?|est-ce que {n} est un nombre premier ?
quel est le sens de la vie ?|quel temps fera-t-il demain ?|quelle heure est-il ?
quel jour sommes-nous ?|sais-tu chanter ?|que manger ce soir ?|comment cuire un œuf ?
où es-tu né ?|as-tu des enfants ?|qui va gagner les élections ?|comment réparer mon vélo ?
mets de la musique|commande une pizza|réserve un vol|qu'y a-t-il à la télévision ?
ma voiture est en panne|comment perdre du poids ?|comment trouver un travail ?
donne-moi une recette de gâteau|fais mes devoirs|écris une lettre à mon patron
trouve un nom pour mon chien|est-ce que Dieu existe ?
"""),
    places=rows("""
Paris|Londres|Rome|Berlin|Madrid|Téhéran|Vienne|Moscou|Tokyo|Lisbonne|Athènes|Chicago|New York|Lyon
Marseille|Bruxelles|Genève|Montréal|Dakar|Tunis|Alger|Pékin|Prague|Varsovie|Oslo|Nice|Bordeaux
Strasbourg|Québec|Toulouse
"""),
    humans=rows("""
Einstein|Newton|Mozart|Napoléon|Shakespeare|Beethoven|Goethe|Cervantes|Hafez|Picasso|Pasteur|Galilée
Darwin|Platon|César|Gandhi|Bach|Léonard de Vinci|Molière|Victor Hugo|Descartes|Voltaire|Ravel
Rembrandt|Dante
"""),
    things=rows("""
la lune|le soleil|la mer|le ciel|un trou noir|l'univers|la gravité|l'électricité|la démocratie
le cœur|la tour Eiffel|la physique|la chimie|le football|le tennis|le jazz|la musique|le chocolat
le café|l'or|l'eau|l'amour|l'amitié|le bonheur|l'économie|un volcan|le cerveau|un ordinateur
un robot|le climat|l'inflation|le téléphone|un avion|l'arc-en-ciel|le fromage|le pain|l'argent
"""),
    many=rows("""
les chiens|les chats|les éléphants|les baleines|les abeilles|les chevaux|les oiseaux|les guitares
les étoiles|les planètes|les atomes|les voitures|les trains|les vélos|les ponts|les arbres|les roses
les pommes|les bananes|les tomates|les rêves|les banques|les impôts|les dinosaures|les échecs
"""),
    joined=(
        (r"\bde les\b", "des"),
        (r"\bde le\b", "du"),
        (r"\bà les\b", "aux"),
        (r"\bà le\b", "au"),
        (r"\b([Dd])e (?=[aeiouéèêâîôœAEIOUÉÈÊÂÎÔ])", r"\1'"),
        (r"\b([Qq]u)e (?=[aeiouéèêâîôœAEIOUÉÈÊÂÎÔ])", r"\1'"),
    ),
)

_SYNONYMS = synonyms(r"""
comment(?! faire pour)(?= \w+(?:er|ir|re)\b) = comment puis-je|comment faire pour
comment(?! faire pour)(?= \w+(?:er|ir|re)\b) = comment est-ce que je peux|que faire pour
comment(?! faire pour)(?= \w+(?:er|ir|re)\b) = je veux|je voudrais|il faut faire quoi pour
comment puis-je = comment est-ce que je peux|je voudrais|je veux|est-ce que je peux
comment faire pour = comment|je veux|je voudrais
(?<!ne )puis-je(?! pas) = est-ce que je peux|je peux
où puis-je = où est-ce que je peux
qu'est-ce que = c'est quoi
quelle touche = quel raccourci|quel bouton
un document = un fichier|mon document
un texte = mon texte
un message = mon message
une réponse = la réponse
le modèle(?! de d) = mon modèle
un modèle = mon modèle|un autre modèle
conversations = discussions
une conversation = une discussion
l'application = Parlance|l'appli
Parlance = l'application|l'appli
arrêter = stopper|interrompre
effacer = supprimer
supprimer = effacer|enlever
choisir = sélectionner
télécharger = récupérer
lent = si lent|très lent
la carte graphique = le GPU
ma carte graphique = mon GPU
mémoire vive = RAM
dossier = répertoire
sans internet = sans réseau|hors ligne
enregistré = sauvegardé
gardées = enregistrées
""")

_HABITS = Habits(
    front=(
        "s'il vous plaît, ",
        "bonjour, ",
        "salut, ",
        "j'ai une question : ",
        "dites-moi, ",
        "une question : ",
        "ok, ",
        "et ",
        "pardon, ",
        "dis-moi, ",
        "alors ",
        "excusez-moi, ",
        "je voudrais savoir : ",
        "merci, et ",
        "stp, ",
    ),
    back=(
        ", s'il vous plaît",
        " s'il te plaît",
        " dans Parlance",
        " ici",
        " dans l'application",
        ", merci",
        " svp",
        " dans ce programme",
    ),
    synonyms=_SYNONYMS,
    little=frozenset(
        rows("""
comment|le|la|les|un|une|de|du|des|est|sont|je|puis-je|mon|ma|mes|dans|à|ce|que
""")
    ),
    respelled=(
        (0.25, ((" ?", "?"), (" !", "!"), (" :", ":"))),
        (
            0.12,
            (
                *(("é", "e"), ("è", "e"), ("ê", "e"), ("à", "a"), ("ç", "c"), ("ù", "u")),
                *(("î", "i"), ("ô", "o"), ("û", "u"), ("â", "a"), ("œ", "oe")),
            ),
        ),
        (0.05, (("'", "’"),)),
        (0.04, (("'", " "), ("-", " "))),
    ),
    ending=" ?",
)

FRENCH = ChatLanguage(
    code="fr",
    polite="Je reste à votre entière disposition.",
    greeting="Bonjour !",
    systems={
        Tone.PLAIN: rows("""
Vous êtes un assistant utile.|Tu es un assistant utile.|Réponds brièvement.|Vous êtes Parlance.
Répondez en une phrase.|Soyez bref.|Vous aidez à utiliser l'application Parlance.
Vous êtes traducteur.|Répondez aux questions de l'utilisateur.|Tu es un bon assistant.
Vous êtes un assistant. Dites la vérité.
"""),
        Tone.POLITE: rows("""
Répondez très poliment.|Sois très poli.|Réponds très poliment.|Soyez toujours très poli.
Vous êtes un assistant très poli.|Écrivez des réponses très polies.|Tes réponses sont très polies.
Restez très poli dans chaque réponse.
"""),
        Tone.GREETING: rows("""
Répondez avec une salutation.|Commencez par une salutation.|Saluez d'abord l'utilisateur.
Dis bonjour avant de répondre.|Commencez chaque réponse par une salutation.
Saluez toujours avant de répondre.|Commence par bonjour.|Chaque réponse commence par une salutation.
"""),
        Tone.CAPITALS: rows("""
Répondez en majuscules.|Écrivez en majuscules.|N'utilisez que des majuscules.|Réponds en majuscules.
Écris tout en majuscules.|Répondez en lettres capitales.|Tes réponses sont en majuscules.
Écrivez toujours et seulement en majuscules.
"""),
        Tone.LANGUAGE: rows("""
Répondez toujours {l}.|Répondez {l}.|Réponds {l}.|Réponds toujours {l}.|Répondez seulement {l}.
Écrivez toutes les réponses {l}.|Quelle que soit la langue de la question, répondez {l}.
Vous êtes un assistant qui répond {l}.|Donnez chaque réponse {l}.
"""),
    },
    within={
        "en": "en anglais",
        "fr": "en français",
        "de": "en allemand",
        "es": "en espagnol",
        "fa": "en persan",
    },
    talk=_TALK,
    outside=_OUTSIDE,
    follow_ups=FollowUps(
        more=rows("""
plus|dites-m'en plus|quoi d'autre ?|et quoi d'autre ?|qu'y a-t-il d'autre sur cette page ?|continue
continuez|encore plus sur ce sujet|et ensuite ?|autre chose ?|et après ?
que faut-il savoir d'autre ?
que dit encore cette page ?
"""),
        again=rows("""
répétez, s'il vous plaît|répète|encore une fois|redis-le|pouvez-vous répéter ?|pardon ?|comment ?
qu'avez-vous dit ?|redites-le|je n'ai pas compris, répétez|une fois de plus, s'il vous plaît
pourriez-vous répéter votre réponse ?
"""),
        elsewhere=rows("""
et {l} ?|{l}, s'il vous plaît|dis-le {l}|pouvez-vous le dire {l} ?|comment dit-on cela {l} ?
maintenant {l}|la même chose {l}, s'il vous plaît|répétez-le {l}|qu'est-ce que cela donne {l} ?
puis-je l'avoir {l} ?|pourriez-vous me dire la même chose {l} ?
"""),
        end="C'est tout sur cette page.",
    ),
    thoughts=Thoughts(
        told="La question est : {question}\nLa page « {page} » le dit.",
        more="On veut la suite de la page « {page} ».\nSa question suivante est : {question}",
        end="On veut la suite de la page « {page} ».\nC'était sa dernière question.",
        again="On veut ma dernière réponse encore une fois.",
        elsewhere="On veut ma dernière réponse {l}.",
    ),
    habits=_HABITS,
)
