"""The adjectives of French: a row for every concept, with its forms."""

from __future__ import annotations

from dataclasses import dataclass

from training.starter.languages.french_spelling import plural_of

# Concept, the forms of one man and one woman, "b" before or "a" after the noun, and the form
# before a vowel; "=" for the second form: it never changes. "_" stands for a space.
_ADJECTIVES = """
big grand grande b
small petit petite b
beautiful beau belle b bel
old.aged vieux vieille b vieil
new nouveau nouvelle b nouvel
ugly laid laide a
strange étrange étrange a
famous célèbre célèbre a
important important importante a
young jeune jeune b
tall.person grand grande a
short.person petit petite b
happy heureux heureuse a
sad triste triste a
tired fatigué fatiguée a
strong fort forte a
weak faible faible a
rich riche riche a
poor pauvre pauvre a
sick malade malade a
healthy en_bonne_santé = a
kind gentil gentille a
brave courageux courageuse a
clever intelligent intelligente a
lazy paresseux paresseuse a
hungry affamé affamée a
thirsty assoiffé assoiffée a
polite poli polie a
quiet.person silencieux silencieuse a
friendly sympathique sympathique a
nervous nerveux nerveuse a
proud fier fière a
honest honnête honnête a
angry en_colère = a
busy occupé occupée a
wild sauvage sauvage a
fast rapide rapide a
dangerous dangereux dangereuse a
heavy lourd lourde a
light.weight léger légère a
clean propre propre a
dirty sale sale a
expensive cher chère a
cheap bon_marché = a
empty vide vide a
full plein pleine a
broken cassé cassée a
wet mouillé mouillée a
dry sec sèche a
round rond ronde a
red rouge rouge a
blue bleu bleue a
green vert verte a
white blanc blanche a
black noir noire a
yellow jaune jaune a
brown marron = a
grey gris grise a
wooden en_bois = a
fresh frais fraîche a
sweet sucré sucrée a
sour acide acide a
salty salé salée a
hot chaud chaude a
cold froid froide a
good bon bonne b
bad mauvais mauvaise b
long long longue b
short court courte a
interesting intéressant intéressante a
boring ennuyeux ennuyeuse a
difficult difficile difficile a
easy facile facile a
funny drôle drôle a
warm chaud chaude a
torn déchiré déchirée a
slow lent lente a
safe sûr sûre a
open.state ouvert ouverte a
closed fermé fermée a
high haut haute a
modern moderne moderne a
quiet calme calme a
dark sombre sombre a
bright lumineux lumineuse a
large vaste vaste b
far éloigné éloignée a
near proche proche a
serious sérieux sérieuse a
"""


@dataclass(frozen=True)
class AdjectiveWord:
    """An adjective: its forms for one man, one woman, men, women, and before a vowel."""

    forms: tuple[str, str, str, str]
    before_vowel: str
    precedes: bool

    def form(self, *, feminine: bool, plural: bool) -> str:
        """Return the form that agrees."""
        return self.forms[2 * plural + feminine]


def _adjective(row: str) -> AdjectiveWord:
    _, man, woman, place, *vowel = (word.replace("_", " ") for word in row.split())
    if woman == "=":
        return AdjectiveWord((man, man, man, man), man, precedes=False)
    men = f"{man}x" if man in {"nouveau", "beau"} else plural_of(man)
    before_vowel = vowel[0] if vowel else man
    return AdjectiveWord((man, woman, men, plural_of(woman)), before_vowel, place == "b")


ADJECTIVE_WORDS = {row.split()[0]: _adjective(row) for row in _ADJECTIVES.strip().split("\n")}
