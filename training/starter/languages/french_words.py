"""The words of French that are no nouns, adjectives and verbs: a row for every concept."""

from __future__ import annotations

EARLY_ADVERBS = {"often": "souvent", "always": "toujours", "sometimes": "parfois"}
"""They follow the finite verb."""

EARLY_WITHOUT_MODAL = {"well": "bien", "again": "de nouveau"}
"""They do, too, but follow the infinitive of a verb with a modal."""

VERB_ADVERBS = {
    "slowly": "lentement",
    "quickly": "rapidement",
    "quietly": "doucement",
    "loudly": "bruyamment",
    "carefully": "soigneusement",
}
"""They follow the whole verb."""

LATE_ADVERBS = {"together": "ensemble", "here": "ici", "early": "tôt", "late": "tard"}
"""They follow the objects, as "seul" does, which agrees."""

ALONE = ("seul", "seule", "seuls", "seules")
ADVERBS_OF_VERBS = {
    "carefully": {
        "read": "attentivement",
        **dict.fromkeys(
            ["drive", "open", "close", "carry", "hold", "run", "walk", "swim"], "prudemment"
        ),
    },
    "quietly": dict.fromkeys(["work", "sit", "study", "wait", "leave"], "en silence"),
}
"""How an adverb is said with some verbs."""

NOUN_OF_QUALITY = {"hungry": "faim", "thirsty": "soif"}
"""Adjectives that are said with "avoir"."""

RELATIONS = {
    "in": "dans",
    "on": "sur",
    "under": "sous",
    "behind": "derrière",
    "in.front.of": "devant",
    "near": "près de",
    "beside": "à côté de",
}

_ON = "square bridge beach island hill road roof balcony"
IN_BY_NOUN = {
    **dict.fromkeys(
        ["square", "bridge", "beach", "island", "hill", "road", "roof", "balcony"], "sur"
    ),
    "market": "à",
}
"""What "in" is before some nouns."""

_INTO = """
kitchen bedroom bathroom living.room garden corridor courtyard cellar
forest valley field street desert country town city
"""
_ONTO = "roof balcony square bridge island hill road"
TO_BY_NOUN = {**dict.fromkeys(_INTO.split(), "dans"), **dict.fromkeys(_ONTO.split(), "sur")}
"""What "to" is before the nouns where it is not "à"."""

TIMES = {
    "today": "aujourd'hui",
    "now": "maintenant",
    "every.day": "tous les jours",
    "in.the.morning": "le matin",
    "in.the.evening": "le soir",
    "at.night": "la nuit",
    "every.week": "toutes les semaines",
    "every.year": "tous les ans",
    "in.summer": "en été",
    "in.winter": "en hiver",
    "yesterday": "hier",
    "last.week": "la semaine dernière",
    "last.month": "le mois dernier",
    "last.year": "l'année dernière",
    "last.night": "la nuit dernière",
    "two.days.ago": "il y a deux jours",
    "a.year.ago": "il y a un an",
    "yesterday.evening": "hier soir",
    "tomorrow": "demain",
    "next.week": "la semaine prochaine",
    "next.month": "le mois prochain",
    "next.year": "l'année prochaine",
    "this.evening": "ce soir",
    "soon": "bientôt",
    "tomorrow.morning": "demain matin",
    "in.an.hour": "dans une heure",
}

MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]

PHRASES = {
    "hello": "Bonjour !",
    "good.morning": "Bonjour !",
    "good.evening": "Bonsoir !",
    "good.night": "Bonne nuit !",
    "goodbye": "Au revoir !",
    "see.you.tomorrow": "À demain !",
    "thank.you": "Merci !",
    "thank.you.very.much": "Merci beaucoup !",
    "you.are.welcome": "Je vous en prie.",
    "yes.please": "Oui, s'il vous plaît.",
    "no.thank.you": "Non, merci.",
    "excuse.me": "Excusez-moi.",
    "i.am.sorry": "Je suis désolé.",
    "how.are.you": "Comment allez-vous ?",
    "i.am.well": "Je vais bien.",
    "what.is.your.name": "Comment vous appelez-vous ?",
    "nice.to.meet.you": "Enchanté de faire votre connaissance.",
    "where.are.you.from": "D'où venez-vous ?",
    "i.do.not.understand": "Je ne comprends pas.",
    "please.speak.slowly": "Parlez lentement, s'il vous plaît.",
    "can.you.help.me": "Est-ce que vous pouvez m'aider ?",
    "what.time.is.it": "Quelle heure est-il ?",
    "how.much.does.it.cost": "Combien est-ce que ça coûte ?",
    "where.is.the.toilet": "Où sont les toilettes ?",
    "i.am.hungry": "J'ai faim.",
    "i.am.thirsty": "J'ai soif.",
    "i.am.tired": "Je suis fatigué.",
    "it.is.raining": "Il pleut.",
    "it.is.snowing": "Il neige.",
    "it.is.cold": "Il fait froid.",
    "it.is.hot": "Il fait chaud.",
    "the.weather.is.nice": "Il fait beau.",
    "congratulations": "Félicitations !",
    "happy.birthday": "Joyeux anniversaire !",
    "have.a.good.trip": "Bon voyage !",
    "good.luck": "Bonne chance !",
    "of.course": "Bien sûr.",
    "i.do.not.know": "Je ne sais pas.",
    "i.think.so": "Je pense que oui.",
    "welcome": "Bienvenue !",
    "come.in": "Entrez, s'il vous plaît.",
    "please.wait": "Attendez, s'il vous plaît.",
    "no.problem": "Pas de problème.",
    "see.you.soon": "À bientôt !",
    "take.care": "Prenez soin de vous.",
}

LABELS = {
    "name": "Nom",
    "first.name": "Prénom",
    "last.name": "Nom de famille",
    "address": "Adresse",
    "date": "Date",
    "place": "Lieu",
    "telephone.number": "Numéro de téléphone",
    "price": "Prix",
    "total": "Total",
    "quantity": "Quantité",
    "title": "Titre",
    "author": "Auteur",
    "page": "Page",
    "chapter": "Chapitre",
    "contents": "Table des matières",
    "introduction": "Introduction",
    "summary": "Résumé",
    "conclusion": "Conclusion",
    "appendix": "Annexe",
    "note": "Note",
    "table": "Tableau",
    "figure": "Figure",
    "example": "Exemple",
    "yes": "Oui",
    "no": "Non",
    "open": "Ouvrir",
    "save": "Enregistrer",
    "cancel": "Annuler",
    "close.button": "Fermer",
    "delete": "Supprimer",
    "search": "Rechercher",
    "settings": "Paramètres",
    "help": "Aide",
    "language": "Langue",
    "file": "Fichier",
    "folder": "Dossier",
    "edit": "Modifier",
    "print": "Imprimer",
    "copy": "Copier",
    "paste": "Coller",
    "back": "Retour",
    "next": "Suivant",
    "home": "Accueil",
    "contact": "Contact",
    "about": "À propos",
    "date.of.birth": "Date de naissance",
    "signature": "Signature",
    "country": "Pays",
    "city": "Ville",
    "street.label": "Rue",
    "email": "E-mail",
    "website": "Site web",
    "description": "Description",
    "status": "État",
    "size": "Taille",
    "type": "Type",
    "version": "Version",
    "user": "Utilisateur",
    "password": "Mot de passe",
    "log.in": "Se connecter",
    "log.out": "Se déconnecter",
    "send": "Envoyer",
    "download": "Télécharger",
    "upload": "Téléverser",
    "new.button": "Nouveau",
    "error": "Erreur",
    "warning": "Avertissement",
}

PLURAL_ONLY = frozenset(["hair", "holiday", "news", "scissors"])
"""Nouns that French says in the plural where the concept is one ("les vacances")."""

KIN_BY_OWNER = {"daughter": True, "girl": False}
"""Nouns that share a word: whether it is said with whose it is ("la fille", "ma fille")."""
