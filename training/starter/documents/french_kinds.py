"""What is said in one kind of French document only: reports, minutes, letters and others.

Gaps and forms are those of `french`.
"""

from __future__ import annotations

from training.starter.documents.templates import kinds

FRENCH_KINDS = kinds("""
report.title: Rapport annuel {C:de}|Rapport sur {g:le} à {P}|{o:le} {P:de} en {y}
report.begin: Ce rapport porte sur {g:le} {C:de}.|Les chiffres viennent {P:de}.
report.end: D'autres détails se trouvent en annexe.|Le prochain rapport suivra bientôt.
report.fact: !Les coûts {g:du} ont augmenté de {p} en {y}.
=> De combien les coûts {g:du} ont-ils augmenté ?
report.fact: {C} comptait {n} employés à la fin de {y}. => Combien d'employés comptait {C} ?
report.fact: !{C} a réalisé un bénéfice de {e} en {y}. => Quel bénéfice a réalisé {C} en {y} ?
report.filler: Le tableau général reste stable.|Les chiffres parlent d'eux-mêmes.
report.filler: On voit la même chose ailleurs.|Les méthodes n'ont pas changé.
minutes.title: Compte rendu {o:du} {P:de}|Séance {o:du}|Compte rendu du {D}
minutes.begin: Présents : {N}, {N2}, {N3}|{r:le} ouvre la séance.
minutes.end: {r:le} lève la séance.|L'ordre du jour est épuisé.
minutes.fact: !La proposition {N:de} est adoptée par {B} voix contre {b}.
=> De qui la proposition est-elle adoptée ?
minutes.fact: !{N} présentera {g:le} avant le {D}. => Qui présentera {g:le} ?
minutes.fact: !Les membres accordent {e} pour {g:le}.
=> Combien les membres accordent-ils pour {g:le} ?
minutes.filler: Le compte rendu précédent est approuvé.|Les membres discutent longuement {g:du}.
minutes.filler: Il n'y a pas d'objection.|{r:le} remercie les participants.
letter.title: À {N}, à {P}|Votre lettre sur {g:le}
letter.begin: Cher Monsieur {S},|Chère Madame {S},|Chers amis,
letter.end: Avec mes amitiés, {N}|Cordialement, {N}|Bien à vous, {N}
letter.fact: !Je viendrai vous voir le {D}. => Quand aura lieu la visite ?
letter.fact: !Je joins un chèque de {e} pour {g:le}. => De combien est le chèque pour {g:le} ?
letter.fact: Nous habitons à {P} depuis {y}. => Depuis quand habitent-ils à {P} ?
letter.filler: Merci pour votre aimable lettre.|J'ai eu plaisir à vous lire.
letter.filler: J'espère que cette lettre vous trouvera en bonne santé.|Écrivez-moi vite.
story.title: {N} et {w:le}|{t:le} au bout de la rue|Le voyage à {P}
story.begin: Il était une fois un enfant du nom {N:de}.|Tout a commencé à {P}.
story.end: Ainsi finit cette histoire.|On en parle encore aujourd'hui.
story.fact: {N} a caché {n} pièces d'or dans {t:le}. => Qui a caché les pièces d'or ?
story.fact: !{N} a promis de revenir après {s} ans. => Qu'est-ce {N:que} a promis ?
story.fact: {N} a navigué jusqu'à {P} avec {s} amis.
=> Avec combien d'amis est-ce {N:que} a navigué ?
story.filler: La nuit était sombre et le vent était froid.|Personne n'en croyait un mot.
story.filler: Au loin, une cloche sonnait.|La vieille femme secouait la tête.
news.title: {P} aura {t:un+}|{C} en difficulté|Tempête à {P}
news.begin: {P} – {o:^le} a pris sa décision.|{P}, le {D}
news.end: La suite dans notre prochain numéro.|{o:le} n'a pas fait de commentaire.
news.fact: !La police {P:de} a arrêté {s} personnes le {D}.
=> Combien de personnes ont été arrêtées à {P} ?
news.fact: !L'incendie {P:de} a causé {e} de dégâts.
=> Combien ont coûté les dégâts à {P} ?
news.fact: L'équipe {P:de} a gagné par {B} points à {b}. => Qui a gagné le match ?
news.filler: Les avis des habitants étaient partagés.|Personne n'a été blessé.
news.filler: La foule restait calme.
news.filler: La circulation était lente toute la matinée.|On en discute depuis des années.
manual.title: Comment utiliser {C}|{C} : guide rapide|Entretien {w:du}
manual.begin: Lisez ce guide avant de commencer.|Merci d'avoir choisi {C}.
manual.end: Gardez ce guide en lieu sûr.|Votre vendeur vous aidera volontiers.
manual.fact: La batterie {C:de} dure {s} heures. => Combien d'heures dure la batterie {C:de} ?
manual.fact: !Changez le filtre {C:de} tous les {s} jours.
=> Quand faut-il changer le filtre {C:de} ?
manual.fact: L'appareil {C} pèse {f} kilos. => Combien pèse l'appareil {C} ?
manual.filler: Appuyez sur le bouton vert.|Fermez le couvercle.|Essuyez avec un chiffon doux.
manual.filler: Ne l'utilisez pas sous la pluie.|Attendez que la lumière s'éteigne.
manual.filler: Vérifiez les câbles.
contract.title: Contrat entre {N} et {C}|Bail|Conditions de livraison
contract.begin: {N} et {C} conviennent de ce qui suit.|{C} est ci-après le vendeur.
contract.end: Fait à {P}, le {D}|Toute modification se fait par écrit.
contract.fact: !{C} verse {e} par mois à {N}. => Combien verse {C} à {N} ?
contract.fact: !Ce contrat entre {N} et {N2} prend fin le {D}.
=> Quand prend fin le contrat entre {N} et {N2} ?
contract.fact: !{C} livrera {n} {i} à {P} avant le {D}. => Combien {i:de} faut-il livrer à {P} ?
contract.filler: Les deux parties agissent de bonne foi.|Les règles habituelles s'appliquent.
contract.filler: Les autres conditions restent les mêmes.|Chaque partie garde un exemplaire.
e-mail.title: Objet : {g:le}|Objet : votre question sur {C}|Re : {g:le} {P:de}
e-mail.begin: Bonjour {N},|Bonjour à tous,|Bonjour,
e-mail.end: Cordialement, {N}|Bonne journée, {N}|À bientôt, {N}
e-mail.fact: !La réunion aura lieu le {dm} à {h} en salle {s}. => Quand aura lieu la réunion ?
e-mail.fact: !Merci de virer {e} à {C} avant le {dm}. => Combien faut-il virer à {C} ?
e-mail.fact: {N} a réservé {s} places dans le train pour {P}. => Combien de places a réservées {N} ?
e-mail.filler: J'espère que vous avez passé un bon week-end.|Merci pour votre réponse rapide.
e-mail.filler: Dites-moi si quelque chose n'est pas clair.|Pardon pour cette réponse tardive.
""")
