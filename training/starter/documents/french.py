"""What made-up French documents are made of; the gaps are told in `templates`.

{r} a role, {o} an organisation, {t} a building, {i} things to count, {g} a matter, {a} an adjective
behind its noun, with its gender. Forms: le, un, du, au, de (elided), e (how a participle agrees),
il; "+" with an adjective. A name has the form de.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from training.starter.documents.french_kinds import FRENCH_KINDS
from training.starter.documents.templates import (
    Templates,
    Writing,
    facts,
    rows,
    table,
)

if TYPE_CHECKING:
    from training.starter.documents.templates import Forms

_FACTS = """
!En {my}, la ville {P:de} a ouvert un pont de {n} mètres.
=> Quand la ville {P:de} a-t-elle ouvert un pont ?
!{o:le} {P:de} a acheté {n} {i} pour {e}. => Combien {o:le} {P:de} a-t-{o:il} payé pour {i:les} ?
{N} a vu le jour à {P} en {y}. => Quand est-ce {N:que} a vu le jour ?
{N} a emménagé à {P} en {my}. => Quand est-ce {N:que} a emménagé à {P} ?
!Le {D}, {N} a signé le contrat avec {N2}. => Quand est-ce {N:que} a signé le contrat ?
!{o:le} a décidé de construire {t:un+} à {P}. => Que va-t-on construire à {P} ?
!{o:le} a accepté de payer {e} à {N}. => Combien est-ce {N:que} recevra {o:du} ?
!{N} a payé {e} pour {t:le}. => Combien est-ce {N:que} a payé pour {t:le} ?
!{r:le}, {S}, a annoncé que {g:le} coûtera {e}. => Combien coûtera {g:le}, selon {S} ?
{t:le} {P:de} compte {s} salles et {n} places. => Combien de places compte {t:le} {P:de} ?
!La prochaine réunion aura lieu le {D} à {P}. => Quand aura lieu la prochaine réunion à {P} ?
!{g:le} doit prendre fin avant le {D}. => Avant quelle date doit prendre fin {g:le} ?
Environ {n} personnes vivent à {P}. => Combien de personnes vivent à {P} ?
!Les ventes {C:de} sont passées de {n} à {n2} en {y}.
=> Comment les ventes {C:de} ont-elles évolué en {y} ?
La société {C} a vendu {n} {i} en {y}. => Combien {i:de} a pu vendre {C} en {y} ?
!{N} et {N2} ont décidé de se retrouver à {P} le {D}. => Où {N} et {N2} vont-ils se retrouver ?
!{o:le} {P:de} doit réparer {t:le} avant le {D}. => Que doit réparer {o:le} {P:de} ?
{N} a découvert {w:le} près {P:de} en {y}. => Qui a découvert {w:le} près {P:de} ?
{w:le} pèse {f} kilos et mesure {n} centimètres. => Combien pèse {w:le} ?
!Il est important {N:que} envoie {i:les} avant le {D}.
=> Avant quelle date est-ce {N:que} doit envoyer {i:les} ?
!{N} a décidé de quitter {P} après {s} ans. => Qu'est-ce {N:que} a décidé après {s} ans ?
!Le prix {i:des} a baissé de {p} en {my}. => De combien le prix {i:des} a-t-il baissé ?
!À {P}, {r:le} {S} a décidé de fermer {t:le}. => Qui a décidé de fermer {t:le} {P:de} ?
{N} a marché {s} kilomètres {P:de} à {P2}. => Jusqu'où est-ce {N:que} a marché ?
Le train pour {P} part à {h} du quai {s}. => À quelle heure part le train pour {P} ?
L'étude a compté {n} oiseaux près {P:de}.
=> Combien d'oiseaux l'étude a-t-elle comptés près {P:de} ?
Une tempête a détruit {n} arbres à {P} le {D}. => Quand une tempête a-t-elle frappé {P} ?
En {y}, {N} a fondé {o:le} {P:de}. => Qui a fondé {o:le} {P:de} ?
{N} a gagné le prix {C} en {y}. => Quel prix est-ce {N:que} a gagné en {y} ?
!Le budget {P:de} pour {y} est de {e}. => Quel est le budget {P:de} pour {y} ?
!{N} doit rendre {n} {i} à {N2} avant le {D}. => Combien {i:de} est-ce {N:que} doit rendre ?
{N} dirige {o:le} {P:de} depuis {y}. => Qui dirige {o:le} {P:de} ?
!Les travaux {t:du} {P:de} ont coûté {e}. => Combien ont coûté les travaux {t:du} {P:de} ?
!{b} membres sur {B} ont voté pour la proposition {N:de}.
=> Combien de membres ont voté pour la proposition {N:de} ?
La rivière {P} mesure {n} kilomètres. => Quelle est la longueur de la rivière {P} ?
{N} a trouvé {n} {i} dans {t:le} {P:de}. => Qu'est-ce {N:que} a trouvé dans {t:le} {P:de} ?
À {P}, {t:le+} peut recevoir {n} personnes. => Combien de personnes peut recevoir {t:le} {P:de} ?
{w:le} demande {s} heures et {f} litres d'eau. => Combien de litres d'eau demande {w:le} ?
L'équipe {N:de} a mesuré {f} degrés le {D}.
=> Quelle température l'équipe {N:de} a-t-elle mesurée ?
La salle {s} est réservée pour {N} jusqu'au {D}. => Quelle salle est réservée pour {N} ?
!{N} a décidé que {t:le} doit rester ouvert{t:e}. => Qu'est-ce {N:que} a décidé pour {t:le} ?
!{o:le} {P:de} a confié la présidence à {N}.
=> À qui {o:le} {P:de} a-t-{o:il} confié la présidence ?
Entre {y} et {y2}, {o:le} {P:de} a planté {n} arbres.
=> Combien d'arbres {o:le} {P:de} a-t-{o:il} plantés ?
{N} a construit {t:le+} {P:de} en {y}. => Qui a construit {t:le} {P:de} ?
Ma sœur {F} a épousé {N2} en {y}. => Qui est-ce {F:que} a épousé en {y} ?
J'ai atteint {P} le {D} avec {e} en poche.
!Veuillez envoyer {n} {i} à {N}, à {P}. => Que faut-il envoyer à {N} ?
La version {v} {C:de} a paru en {my}. => Quand la version {v} {C:de} a-t-elle paru ?
La température à {P} a atteint {s} degrés. => Quelle température a été atteinte à {P} ?
Le docteur {S} a soigné {n} patients à {P} en {y}.
=> Combien de patients a soignés le docteur {S} ?
Le navire {C} a transporté {n} {i} à {P}. => Qu'a transporté le navire {C} ?
!Le loyer de l'appartement à {P} est de {e} par mois.
=> Quel est le loyer de l'appartement à {P} ?
!{C} va embaucher {s} personnes avant la fin de {y}. => Combien de personnes va embaucher {C} ?
!Le tribunal {P:de} a condamné la société {C} à payer {e}.
=> Combien la société {C} doit-elle payer ?
La route {P:de} à {P2} a été fermée pendant {s} jours.
=> Combien de temps la route {P2:de} a-t-elle été fermée ?
!Le {D}, {N} a annulé le voyage à {P}. => Qui a annulé le voyage à {P} ?
{N} travaille pour {C} depuis {y}. => Depuis quand est-ce {N:que} travaille pour {C} ?
À {P}, {p} des habitants ont un vélo. => Combien d'habitants {P:de} ont un vélo ?
Le bus {P:de} à {P2} met {s} minutes. => Combien de temps met le bus {P:de} à {P2} ?
L'exposition {P:de} a attiré {n} visiteurs en {y}.
=> Combien de visiteurs l'exposition {P:de} a-t-elle attirés ?
!{C} et {C2} vont partager les frais de {e}. => Quels frais vont partager {C} et {C2} ?
{N} a couru {s} kilomètres en {n} minutes. => Combien de minutes est-ce {N:que} a couru ?
!À {P}, la date limite pour {g:le} est le {D}. => Quelle est la date limite pour {g:le} à {P} ?
!{N} a fait don de {e} {t:au} {P:de}. => Combien est-ce {N:que} a donné {t:au} {P:de} ?
{t:le} {P:de} reste ouvert{t:e} jusqu'à {h}.
=> Jusqu'à quand est ouvert{t:e} {t:le} {P:de} ?
!{o:le} {P:de} a rejeté {g:le} par {B} voix contre {b}. => Qu'a rejeté {o:le} {P:de} ?
"""

_FILLER = """
Il faisait beau ce jour-là.|Beaucoup de gens aiment parler de ces choses.
C'était une longue matinée tranquille.|Personne n'était pressé.|Certains ont attendu un moment.
Les rues étaient pleines de monde et l'air était frais.|Tout le monde était content du résultat.
Le café était chaud et les chaises étaient confortables.|La promenade était agréable.
Il est toujours agréable de revoir de vieux amis.|Les enfants jouaient dehors.
Comme d'habitude, il y avait beaucoup à dire.|C'est souvent le cas dans ce genre d'endroit.
Quelques nuages passaient sur les collines.|Plus tard, les lumières se sont éteintes.
Bien sûr, les avis diffèrent sur ce point.|Il est difficile d'en dire plus.
Les choses ont continué comme toujours.|Il y avait des fleurs sur la table.
Les oiseaux chantaient dans les arbres.|Rien de spécial ne s'est passé ensuite.
Le reste de la journée a été calme.|{w:le} ressemblait à {w2:un}.
L'odeur du pain remplissait la maison.|Elle buvait son thé lentement.|Ils ont beaucoup ri.
J'espère que vous allez bien.|Je pense souvent à vous.|Il n'y avait pas de questions.
La discussion était ouverte et polie.|Ce travail demande du temps et de la patience.
La méthode est bien connue.|Cela n'a pas changé grand-chose.|C'était peut-être la raison.
De temps en temps, quelqu'un ouvrait une porte.|{N} aimait {t:le+}.|{N} a souri à {N2}.
À {P}, les soirées sont longues.|On a parlé {w:du} pendant un moment.
De tels jours sont fréquents en cette saison.|Il y avait aussi un peu de musique.
Plusieurs visiteurs ont dit que la vue leur plaisait.|{r:le} a souri sans rien dire.
L'ambiance était amicale du début à la fin.|Les gens allaient et venaient toute la journée.
Nous ne devons pas oublier combien c'était agréable.|Rien d'autre n'était prévu.
On voyait {t:le+} dans la lumière du soir.|Certains aimaient {g:le}, d'autres non.
{t:le} se trouvait au bout de la rue.|C'est ainsi que cela se passe d'habitude.
On entendait le vent dans les feuilles.|L'hiver avait été long et froid.
On trouvait {i:les} un peu partout.|Il regardait par la fenêtre et pensait à sa maison.
Ils se racontaient des histoires.|J'espère que le jardin est déjà vert.
Mes amitiés à toute la famille.|C'étaient des heures heureuses.|La soupe était un peu trop salée.
Tout le monde a remercié {r:le} pour son travail.|Beaucoup de ces questions ne sont pas nouvelles.
En général, les rapports sont faciles à lire.|Les autres travaux ont avancé comme prévu.
On aimerait voir plus de travaux de ce genre.|On a peu parlé {g:du}.
Le chemin du retour semblait plus court.|Une herbe haute poussait le long du chemin.
Les murs étaient clairs et le sol était sombre.|Les habitants {P:de} aiment beaucoup la musique.
{N} était de bonne humeur.|Parfois, {w:un} n'est qu'{w2:un}.|Mieux vaut {w:un} que rien.
{w:le} se trouvait à côté {w2:du} comme avant.|Cela vaut la peine d'y regarder de plus près.
Les détails n'ont pas d'importance ici.|{N} pensait souvent aux étés passés à {P}.
Tout le monde parlait {g:du}.|Nous savons tous ce que c'est.|Dehors, la nuit tombait.
Le chien dormait sous la table.|À la fin, chacun a retrouvé sa maison.
Il y aurait beaucoup à dire sur {g:le}.|Quelqu'un avait oublié un parapluie dans l'entrée.
De là, on voit très bien {t:le}.|Personne ne se rappelait pourquoi.|La pluie avait cessé.
"""

_OPENINGS = """
Ce rapport décrit le travail {o:du} {P:de}.|Voici l'histoire {N:de} et {t:du+}.
À {P}, {o:le} a tenu une nouvelle séance.|{P} est une petite ville avec {t:un+}.
{N} travaille à {P} avec {r:le}.|Voici le compte rendu {o:du} {P:de}.
{w:le} est une sorte de machine qui vient {P:de}.|{N} raconte l'origine {g:du} {P:de}.
Cette lettre traite {g:du} {P:de}.|Ce texte explique comment marche {w:le}.
{N} et {N2} ont convenu de ce qui suit.|Voici les nouvelles {P:de}.
Notre sujet du jour est {g:le} {C:de}.
"""

_HEADINGS = """
{t:le} {P:de}|Rapport|Compte rendu|Chapitre {s}|{N} et {N2}|À propos {w:du}|Nouvelles {P:de}
Introduction|Résultats|Prochaines étapes|{g:le}|Coûts et dates|Contexte|{C} à {P}|En bref
"""

_ACTORS = """
{r:le}|{o:le}|la directrice|le visiteur|la voisine|un invité|toute l'équipe|une étudiante
le conducteur|le propriétaire {t:du}|chaque habitant|ma famille|un vieil ami|le groupe|une femme
un homme|tout le monde|notre voisin|le personnel|l'auteur|la chanteuse|un jeune collègue
une jeune collègue|le public|le jeune pianiste|la boulangère|l'organisatrice
mon frère|ma sœur|la famille {S5}|le vieux gardien|une touriste|quelqu'un|un passant|la guide
"""

_ACCOUNTS = """
attendait près {t:du}|parlait {g:du}|regardait {i:les}|se promenait près {t:du}
aimait cette idée|pensait {w:au}|prenait une pause|ouvrait les fenêtres|restait calme
écoutait la musique|trouvait cela normal|semblait de bonne humeur|rentrait plus tard que d'habitude
avait peu de choses à ajouter|se souvenait du bon vieux temps|ne craignait pas la pluie
nettoyait {t:le}|cherchait l'ombre|racontait quelques histoires|trouvait {t:le} très agréable
gardait {i:les} en ordre|espérait un bel été|prenait soin {i:des}|parlait d'une voix douce
connaissait bien {i:les}|connaissait le chemin par cœur|avait déjà entendu parler {w:du}
apportait du pain et du fromage|restait dans {t:le} jusqu'à la nuit|n'avait pas de projet précis
faisait bonne impression|partageait le travail comme toujours|voulait revoir {t:le}
appréciait le beau temps|demandait des nouvelles {g:du}|attendait {g:le} avec joie
"""

_FRAMES = """
comme toujours|le soir|au début|après un moment|en général|de temps en temps|près {t3:du}|bien sûr
sans bruit|pendant ce temps|à vrai dire|dans l'ensemble|autant que l'on sache|peu après
ces jours-là|à la fin de la journée|pour une fois|pendant la pause|malgré la pluie
derrière {t3:le}|avec un sourire|parfois
"""

_STATEMENTS = """
!a payé {e} à {N}|!a vendu {n} {i} à {N}|!=a ouvert {t:le} à {P} le {D}
!a décidé de vendre {t:le} à {N}|!a accepté de prêter {n} {i} à {N}|a mesuré {n} mètres à {P}
!=recevra {n} {i} {N:de} en {my}|!=doit terminer {g:le} avant le {D}|a perdu {b} {i} sur {B}
!a décidé de quitter {P}|a trouvé {n} {i} à {P}|a réuni {e} pour {t:le} {P:de}
!=a élu {N} le {D}|!a commandé {n} {i} à {e} pièce|!a augmenté le prix {i:des} à {e}
!a rejeté l'offre {N:de} par {B} voix contre {b}|=a transporté {n} {i} à {P} en {y}
=a donné {t:au} le nom {N:de} en {y}|a planté {n} arbres à {P}|=a besoin de {n} heures pour {w:le}
!=doit {e} à {N}|!=va fermer {t:le} jusqu'au {D}|a atteint {P} après {s} jours
a invité {n} personnes à {P}|a vu {n} {i} près {P:de}|!a réduit les coûts de {p}
!a dépensé {e} pour {t:le}|a envoyé {n} lettres à {N} et à {N2}|a loué {s} chambres à {P}
!=va payer {e} à {C} avant le {D}
"""

_DATES = "en {y}|en {my}|le {D}|à la fin de {y}|au printemps {y}|à l'automne {y}"

_QUOTES = """
!« Nous paierons {e} », a dit {N}. => Qu'est-ce {N:que} a dit ?
!{N} a dit : « Il faut finir avant le {D}. » => Avant quelle date faut-il finir, selon {N} ?
{t:le} ({s} pièces) appartient à {N}. => À qui appartient {t:le} ?
{t:le} {N:de} a été vendu{t:e} pour {e} à {N2}. => Qui a acheté {t:le} {N:de} ?
{o:le} {P:de} – avec {n} membres – date de {y}. => Combien de membres a {o:le} {P:de} ?
À {h}, le train a quitté {P} avec {n} personnes. => À quelle heure le train a-t-il quitté {P} ?
Mme {S} (née en {y}) habite à {P}. => Où habite Mme {S} ?
M. {S} (né en {y}) habite à {P}. => Où habite M. {S} ?
!L'offre {N:de} est de {e}, et non de {e2}. => Quelle est l'offre {N:de} ?
"""

_SAYINGS = """
« Quelle belle journée », a dit {r:le}.|C'était, comme souvent, une question de goût.
Quel bel endroit !|{r:le} a demandé : « Est-ce loin ? »|Qui n'aimerait pas cela ?
C'est dommage, mais c'est ainsi.|« Attendons », a dit {N}.|On voyait {t:le} de loin.
« Comme c'est beau », a dit {N}.
Ils ne parlaient pas ; ils regardaient {t:le}.
"""

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_ROLES = """
m maire|m professeur|m directeur|m capitaine|m président|m médecin|m secrétaire|m ministre
m ingénieur|m jardinier|m boulanger|m avocat|f directrice|f présidente|f secrétaire|f ministre
f avocate|f architecte
"""
_ORGANISATIONS = """
m conseil|m comité|m club|f commission|f fondation|f société|m parlement|m syndicat|f direction
f association
"""
_BUILDINGS = """
m musée|m port|m théâtre|m château|m moulin|m marché|m gymnase|m restaurant|m hôpital|m hôtel
m entrepôt|f école|f église|f gare|f usine|f bibliothèque|f tour|f piscine|f mairie
"""
_THINGS = """
m livre|m billet|m tapis|m vélo|m téléphone|m manteau|m parapluie|m ordinateur|f boîte|f bouteille
f lampe|f chaise|f table|f lettre|f couverture|f clé|f pomme|f image|f pierre|f valise
"""
_MATTERS = """
m projet|m festival|m cours|m concert|m voyage|m programme|m plan|f exposition|f fête|f campagne
f réparation|f étude|f conférence|f collecte
"""
_ADJECTIVES = """
calme calme|moderne moderne|rouge rouge|célèbre célèbre|étroit étroite|agréable agréable
blanc blanche|ancien ancienne|tranquille tranquille|sombre sombre|clair claire|vert verte
simple simple|bleu bleue|élégant élégante|oublié oubliée
"""


def _starts_with_vowel(word: str) -> bool:
    """Say whether "le" and "de" are elided before a word; every h of our tables is mute."""
    return unicodedata.normalize("NFD", word[0].lower())[0] in "aeiouœæ"


def _many(word: str) -> str:
    return word if word[-1] in "sxz" else word + ("x" if word.endswith("eau") else "s")


def _noun(gender: str, word: str, *, mute: bool = True) -> Forms:
    elided = _starts_with_vowel(word) or (mute and word[0] == "h")
    male = gender == "m"
    definite = f"l'{word}" if elided else f"{'le' if male else 'la'} {word}"
    contracted = male and not elided
    forms = {
        "": word,
        "le": definite,
        "un": f"{'un' if male else 'une'} {word}",
        "du": f"du {word}" if contracted else f"de {definite}",
        "au": f"au {word}" if contracted else f"à {definite}",
        "de": f"d'{word}" if elided else f"de {word}",
        "e": "" if male else "e",
        "il": "il" if male else "elle",
    }
    with_adjective = {
        f"{form}+": f"{forms[form]} {{a:{gender}}}" for form in ("le", "un", "du", "au")
    }
    return forms | with_adjective


def _thing(gender: str, word: str, *, mute: bool = True) -> Forms:
    """Return the forms of what is counted, all of them plural."""
    many = _many(word)
    elided = _noun(gender, word, mute=mute)["de"].startswith("d'")
    return {
        "": many,
        "les": f"les {many}",
        "des": f"des {many}",
        "de": f"d'{many}" if elided else f"de {many}",
    }


# Nobody knows whether the h of a word that does not exist is mute.
def _word(word: str) -> Forms:
    return _noun("m", word, mute=False)


def _many_words(word: str) -> Forms:
    return _thing("m", word, mute=False)


def _name(name: str) -> Forms:
    elided = _starts_with_vowel(name)
    return {
        "": name,
        "de": f"d'{name}" if elided else f"de {name}",
        "que": f"qu'{name}" if elided else f"que {name}",
    }


def _adjective(male: str, female: str) -> Forms:
    return {"": male, "m": male, "f": female}


FRENCH = Templates(
    code="fr",
    facts=facts(_FACTS),
    filler=rows(_FILLER),
    openings=rows(_OPENINGS),
    headings=rows(_HEADINGS),
    actors=rows(_ACTORS),
    named_actors=rows(
        "{N4}|{r2:le} {S4}|{o:le} {P2:de}|Mme {S4}|M. {S4}|{r2:le} {P2:de}|la société {C2}"
    ),
    accounts=rows(_ACCOUNTS),
    statements=facts(_STATEMENTS),
    frames=rows(_FRAMES),
    dates=rows(_DATES),
    quotes=facts(_QUOTES),
    sayings=rows(_SAYINGS),
    kinds=FRENCH_KINDS,
    little=("le", "de", "un", "dans", "et", "était", "à", "avec"),
    people=rows(
        "Dupont|Claire Martin|Lefèvre|Jean Moreau|Sylvie Girard|Lambert|Michel Roux|Fontaine"
        "|Hélène Mercier|Garnier|Bruno Faure|Chevalier|Nathalie Blanc|Gauthier|Perrin|Rémi Colin"
    ),
    places=rows(
        "Paris|Lyon|Nantes|Dijon|Lille|Bordeaux|Genève|Bruxelles|Québec|Marseille|Toulouse|Orléans"
    ),
    gaps={
        "r": table(_ROLES, _noun),
        "o": table(_ORGANISATIONS, _noun),
        "t": table(_BUILDINGS, _noun),
        "i": table(_THINGS, _thing),
        "g": table(_MATTERS, _noun),
        "a": table(_ADJECTIVES, _adjective),
    },
    writing=Writing(
        thousands=("\u202f", "\u202f", "\u00a0", " "),
        decimal=",",
        months=rows(_MONTHS),
        dates=("{0} {1} {2}",),
        day_months=("{0} {1}",),
        first_day="1er",
        times="{0} h {1}",
        amounts=("{0} euros", "{0} euros", "{0} euros", "{0} €", "{0} dollars", "{0} francs"),
        percents=("{0} %", "{0} pour cent"),
    ),
    order="{actor} {verb} {rest}",
    framed=("{frame}, {actor} {verb} {rest}", "{actor} {verb} {rest} {frame}"),
    not_told="Le texte ne le dit pas.",
    name_forms=_name,
    word_forms=_word,
    many_forms=_many_words,
)
