"""The verbs of French: a row for every concept, and how each is conjugated."""

from __future__ import annotations

from dataclasses import dataclass

# Infinitive, present (je il nous vous ils), participle, stem of the future; the verbs in -er that
# are not here follow their rule.
_FORMS = """
être suis est sommes êtes sont été ser
avoir ai a avons avez ont eu aur
pouvoir peux peut pouvons pouvez peuvent pu pourr
devoir dois doit devons devez doivent dû devr
vouloir veux veut voulons voulez veulent voulu voudr
aller vais va allons allez vont allé ir
venir viens vient venons venez viennent venu viendr
revenir reviens revient revenons revenez reviennent revenu reviendr
tenir tiens tient tenons tenez tiennent tenu tiendr
souvenir souviens souvient souvenons souvenez souviennent souvenu souviendr
faire fais fait faisons faites font fait fer
voir vois voit voyons voyez voient vu verr
savoir sais sait savons savez savent su saur
croire crois croit croyons croyez croient cru croir
dire dis dit disons dites disent dit dir
connaître connais connaît connaissons connaissez connaissent connu connaîtr
suivre suis suit suivons suivez suivent suivi suivr
vivre vis vit vivons vivez vivent vécu vivr
rendre rends rend rendons rendez rendent rendu rendr
répondre réponds répond répondons répondez répondent répondu répondr
attendre attends attend attendons attendez attendent attendu attendr
entendre entends entend entendons entendez entendent entendu entendr
vendre vends vend vendons vendez vendent vendu vendr
perdre perds perd perdons perdez perdent perdu perdr
prendre prends prend prenons prenez prennent pris prendr
apprendre apprends apprend apprenons apprenez apprennent appris apprendr
comprendre comprends comprend comprenons comprenez comprennent compris comprendr
mettre mets met mettons mettez mettent mis mettr
lire lis lit lisons lisez lisent lu lir
écrire écris écrit écrivons écrivez écrivent écrit écrir
conduire conduis conduit conduisons conduisez conduisent conduit conduir
traduire traduis traduit traduisons traduisez traduisent traduit traduir
construire construis construit construisons construisez construisent construit construir
peindre peins peint peignons peignez peignent peint peindr
boire bois boit buvons buvez boivent bu boir
rire ris rit rions riez rient ri rir
sourire souris sourit sourions souriez sourient souri sourir
dormir dors dort dormons dormez dorment dormi dormir
partir pars part partons partez partent parti partir
courir cours court courons courez courent couru courr
ouvrir ouvre ouvre ouvrons ouvrez ouvrent ouvert ouvrir
choisir choisis choisit choisissons choisissez choisissent choisi choisir
finir finis finit finissons finissez finissent fini finir
réfléchir réfléchis réfléchit réfléchissons réfléchissez réfléchissent réfléchi réfléchir
asseoir assieds assied asseyons asseyez asseyent assis assiér
acheter achète achète achetons achetez achètent acheté achèter
lever lève lève levons levez lèvent levé lèver
peser pèse pèse pesons pesez pèsent pesé pèser
appeler appelle appelle appelons appelez appellent appelé appeller
préférer préfère préfère préférons préférez préfèrent préféré préférer
célébrer célèbre célèbre célébrons célébrez célèbrent célébré célébrer
nettoyer nettoie nettoie nettoyons nettoyez nettoient nettoyé nettoier
envoyer envoie envoie envoyons envoyez envoient envoyé enverr
"""

# The subjunctives that the present does not give: je il nous vous ils.
_SUBJUNCTIVES = """
être sois soit soyons soyez soient
avoir aie ait ayons ayez aient
aller aille aille allions alliez aillent
faire fasse fasse fassions fassiez fassent
pouvoir puisse puisse puissions puissiez puissent
vouloir veuille veuille voulions vouliez veuillent
savoir sache sache sachions sachiez sachent
"""

# Concept, infinitive; then: `être` its helper; `se` with a pronoun of its own; `state` its past is
# the imperfect; `à`, `de`, `dans` before its object; `+` words that follow it, `-` the same words
# after "ne"; `fixed` its participle never agrees; `is=` the participle that says it, with to be,
# where nothing asks for an infinitive ("elle est assise").
_VERBS = """
be être state
love aimer state
know.somebody connaître state
visit rendre à +visite
meet rencontrer
help aider
look.for chercher
follow suivre
invite inviter
greet saluer
thank remercier
ask.somebody poser à +une_question -de_question
answer.somebody répondre à
wait.for attendre
call.on.the.telephone appeler
see voir
hear entendre
find trouver
buy acheter
sell vendre
lose perdre
keep garder
need avoir state de +besoin
choose choisir
have avoir state
carry porter
take prendre
hide cacher
bring.thing apporter
hold tenir
steal voler
cut couper
prepare préparer
cook faire +cuire fixed
eat manger
drink boire
read lire
write écrire
translate traduire
understand.text comprendre
finish finir
explain expliquer
print imprimer
wear porter
wash laver
put.on mettre
drive conduire
repair réparer
break casser
open ouvrir
close fermer
build construire
visit.place visiter
paint.wall peindre
clean nettoyer
enter entrer être dans
draw dessiner
photograph photographier
speak.language parler
learn.language apprendre
like aimer
prefer préférer state
organize organiser
celebrate célébrer
miss.event manquer
remember souvenir se de
forget oublier
discuss discuter de
sleep dormir
run courir
swim nager
work travailler
sing chanter
dance danser
laugh rire
cry pleurer
smile sourire
wait attendre
rest reposer se
travel voyager
dream.verb rêver
play jouer
study étudier
cough tousser
shout crier
think réfléchir
whisper chuchoter
jump sauter
go aller être
come venir être
return revenir être
walk marcher
arrive arriver être
leave partir être
stop arrêter se
fall tomber être
get.up lever se
live vivre state
stay rester être
sit asseoir se is=assis
stand tenir se state
lie allonger se is=allongé
give donner
send envoyer
show montrer
lend prêter
begin commencer
end terminer se
grow pousser
shine briller
can pouvoir state
must devoir state
want vouloir state
say dire
think.that penser state
know.that savoir state
hope espérer state
believe croire state
cost coûter
weigh peser
measure mesurer
inhabitants compter
rise augmenter
be.called appeler se
"""


@dataclass(frozen=True)
class VerbWord:
    """A verb; persons are je, il, nous, vous, ils.

    Attributes:
        governs: the preposition before its object, if any.
        tail: words that belong to it; negative_tail: after "ne".
        is_state: its past is the imperfect; fixed: its participle never agrees.
        state: the adjective that says it with "être" ("assis").
    """

    infinitive: str
    present: tuple[str, ...]
    participle: str
    future: str
    subjunctive: tuple[str, ...]
    with_etre: bool = False
    reflexive: bool = False
    is_state: bool = False
    governs: str = ""
    tail: str = ""
    negative_tail: str = ""
    fixed: bool = False
    state: str = ""


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    return {first: tuple(rest) for first, *rest in (row.split() for row in rows.split("\n") if row)}


_FORMS_BY_INFINITIVE = _table(_FORMS)
_SUBJUNCTIVE_BY_INFINITIVE = _table(_SUBJUNCTIVES)


def _regular(infinitive: str) -> tuple[str, ...]:
    stem = infinitive[:-2]
    we = {"g": f"{stem}e", "c": f"{stem[:-1]}ç"}.get(stem[-1], stem)
    if infinitive.endswith("érer"):
        # "espérer": the stem's vowel opens before a silent ending.
        closed = f"{stem[:-2]}èr"
        forms = (f"{closed}e", f"{closed}e", f"{we}ons", f"{stem}ez", f"{closed}ent")
    else:
        forms = (f"{stem}e", f"{stem}e", f"{we}ons", f"{stem}ez", f"{stem}ent")
    return (*forms, f"{stem}é", infinitive)


def _subjunctive(infinitive: str, present: tuple[str, ...]) -> tuple[str, ...]:
    if infinitive in _SUBJUNCTIVE_BY_INFINITIVE:
        return _SUBJUNCTIVE_BY_INFINITIVE[infinitive]
    stem = present[4].removesuffix("ent")
    we = past_stem(present, before_i=True)
    return (f"{stem}e", f"{stem}e", f"{we}ions", f"{we}iez", f"{stem}ent")


def past_stem(present: tuple[str, ...], *, before_i: bool) -> str:
    """Return the stem of the imperfect; before an "i" soft letters need no help."""
    stem = present[2].removesuffix("ons")
    if not before_i:
        return stem
    if stem.endswith("ç"):
        return f"{stem[:-1]}c"
    return stem[:-1] if stem.endswith("ge") else stem


def _verb(row: str) -> VerbWord:
    _, infinitive, *options = row.split()
    *present, participle, future = _FORMS_BY_INFINITIVE.get(infinitive) or _regular(infinitive)
    tails = {word[0]: word[1:].replace("_", " ") for word in options if word[0] in "+-"}
    tail = tails.get("+", "")
    return VerbWord(
        infinitive,
        tuple(present),
        participle,
        future,
        _subjunctive(infinitive, tuple(present)),
        with_etre="être" in options or "se" in options,
        reflexive="se" in options,
        is_state="state" in options,
        governs=next((word for word in options if word in {"à", "de", "dans"}), ""),
        tail=tail,
        negative_tail=tails.get("-", tail),
        fixed="fixed" in options,
        state=next((word[3:] for word in options if word.startswith("is=")), ""),
    )


VERB_WORDS = {row.split()[0]: _verb(row) for row in _VERBS.strip().split("\n")}
