"""The nouns of French: a row for every noun of the world's concepts."""

from __future__ import annotations

from dataclasses import dataclass

from training.starter.languages.french_spelling import plural_of

# Concept, noun, gender; then what rules do not give: `p=` the plural, `f=` the noun of a woman,
# `job` (said without an article: "est médecin"). "_" stands for a space.
_NOUNS = """
woman femme f
man homme m
girl fille f
boy garçon m
child enfant m
mother mère f
father père m
sister sœur f
brother frère m
son fils m
daughter fille f
grandmother grand-mère f p=grands-mères
grandfather grand-père m p=grands-pères
aunt tante f
uncle oncle m
husband mari m
wife épouse f
friend ami m f=amie
neighbour voisin m f=voisine
guest invité m f=invitée
teacher professeur m f=professeure job
student étudiant m f=étudiante job
doctor médecin m f=médecin job
farmer fermier m f=fermière job
baker boulanger m f=boulangère job
cook cuisinier m f=cuisinière job
driver conducteur m f=conductrice job
writer écrivain m f=écrivaine job
painter peintre m f=peintre job
singer chanteur m f=chanteuse job
engineer ingénieur m f=ingénieure job
lawyer avocat m f=avocate job
judge juge m f=juge job
mayor maire m f=maire job
soldier soldat m f=soldate job
sailor marin m job
tailor tailleur m job
hunter chasseur m f=chasseuse job
gardener jardinier m f=jardinière job
carpenter menuisier m f=menuisière job
postman facteur m job
waiter serveur m job
pilot pilote m f=pilote job
tourist touriste m f=touriste
poet poète m f=poète job
king roi m job
queen reine f job
prince prince m job
princess princesse f job
actor acteur m job
actress actrice f job
dentist dentiste m f=dentiste job
director directeur m f=directrice job
chemist chimiste m f=chimiste job
customer client m f=cliente
thief voleur m f=voleuse
player joueur m f=joueuse
cat chat m
dog chien m
bird oiseau m
horse cheval m p=chevaux
cow vache f
sheep mouton m
goat chèvre f
pig cochon m
duck canard m
chicken poule f
rabbit lapin m
mouse souris f
fish poisson m
lion lion m
tiger tigre m
bear ours m
wolf loup m
fox renard m
elephant éléphant m
monkey singe m
snake serpent m
frog grenouille f
bee abeille f
butterfly papillon m
donkey âne m
camel chameau m
apple pomme f
pear poire f
orange orange f
banana banane f
cherry cerise f
lemon citron m
grape raisin m
bread pain m
cheese fromage m
egg œuf m
soup soupe f
salad salade f
cake gâteau m
potato pomme_de_terre f p=pommes_de_terre
tomato tomate f
carrot carotte f
onion oignon m
rice riz m
butter beurre m
honey miel m
biscuit biscuit m
sandwich sandwich m
meat viande f
water eau f
milk lait m
tea thé m
coffee café m
juice jus m
wine vin m
beer bière f
key clé f
bag sac m
chair chaise f
table table f
bed lit m
lamp lampe f
clock.wall horloge f
watch.wrist montre f
box boîte f
bottle bouteille f
glass.cup verre m
plate assiette f
knife couteau m
fork fourchette f
spoon cuillère f
mirror miroir m
umbrella parapluie m
basket panier m
candle bougie f
pen stylo m
pencil crayon m
ball balle f
toy jouet m
gift cadeau m
coin pièce_de_monnaie f p=pièces_de_monnaie
stamp timbre m
camera appareil_photo m p=appareils_photo
telephone téléphone m
computer ordinateur m
radio radio f
guitar guitare f
piano piano m
violin violon m
drum tambour m
bell cloche f
rope corde f
hammer marteau m
ladder échelle f
bucket seau m
blanket couverture f
pillow oreiller m
carpet tapis m
curtain rideau m
brush brosse f
comb peigne m
needle aiguille f
scissors paire_de_ciseaux f p=ciseaux
stone pierre f
ring.jewel bague f
flag drapeau m
map carte f
picture image f
statue statue f
book livre m
letter lettre f
newspaper journal m p=journaux
story récit m
poem poème m
song chanson f
report rapport m
message message m
card carte_postale f p=cartes_postales
notebook cahier m
page page f
sentence phrase f
list liste f
article article m
novel roman m
diary journal_intime m p=journaux_intimes
answer réponse f
question question f
plan plan m
contract contrat m
shirt chemise f
coat manteau m
hat chapeau m
shoe chaussure f
dress robe f
skirt jupe f
trousers pantalon m
jacket veste f
scarf écharpe f
glove gant m
sock chaussette f
belt ceinture f
car voiture f
bus bus m
train train m
bicycle vélo m
boat bateau m
ship navire m
plane avion m
lorry camion m
motorcycle moto f
taxi taxi m
tram tramway m
door porte f
window fenêtre f
gate portail m
drawer tiroir m
suitcase valise f
shop.door porte_de_magasin f p=portes_de_magasin
house maison f
school école f
hospital hôpital m p=hôpitaux
hotel hôtel m
church église f
mosque mosquée f
museum musée m
library bibliothèque f
theatre théâtre m
cinema cinéma m
restaurant restaurant m
bakery boulangerie f
shop magasin m
bank.money banque f
factory usine f
office bureau m
station gare f
airport aéroport m
farm ferme f
castle château m
tower tour f
palace palais m
pharmacy pharmacie f
university université f
stable écurie f
garage garage m
prison prison f
post.office bureau_de_poste m p=bureaux_de_poste
kitchen cuisine f
bedroom chambre f
bathroom salle_de_bains f p=salles_de_bains
living.room salon m
garden jardin m
balcony balcon m
roof toit m
cellar cave f
corridor couloir m
courtyard cour f
park parc m
market marché m
village village m
town petite_ville f p=petites_villes
city ville f
street rue f
square place f
bridge pont m
beach plage f
forest forêt f
mountain montagne f
river rivière f
lake lac m
island île f
field champ m
valley vallée f
hill colline f
road route f
harbour port m
desert désert m
country pays m
tree arbre m
flower fleur f
rose rose f
leaf feuille f
grass herbe f
branch branche f
hand main f
foot pied m
head tête f
eye œil m p=yeux
ear oreille f
nose nez m
mouth bouche f
arm bras m
leg jambe f
finger doigt m
hair cheveu m p=cheveux
back dos m
heart cœur m
tooth dent f
sun soleil m
moon lune f
star étoile f
sky ciel m p=cieux
cloud nuage m
rain pluie f
snow neige f
wind vent m
storm tempête f
sea mer f
fire feu m
light.glow lumière f
minute minute f
hour heure f
day jour m
week semaine f
month mois m
year année f
morning matin m
evening soir m
night nuit f
party fête f
wedding mariage m
meeting réunion f
lesson leçon f
exam examen m
concert concert m
game jeu m
holiday vacances f p=vacances
journey voyage m
war guerre f
festival festival m
birthday anniversaire m
race course f
problem problème m
mistake erreur f
secret secret m
idea idée f
job emploi m
money argent m
price prix m
truth vérité f
dream rêve m
reason raison f
luck chance f
news nouvelle f
language langue f
word mot m
name nom m
number nombre m
colour couleur f
rule règle f
law loi f
peace paix f
work.labour travail m
music musique f
history histoire f
english.language anglais m
french.language français m
german.language allemand m
spanish.language espagnol m
persian.language persan m
"""


@dataclass(frozen=True)
class NounWord:
    """A noun: `woman` is the noun for a woman of this kind (itself, if it has no other one).

    Attributes:
        job: what somebody is, without an article ("elle est médecin").
    """

    singular: str
    plural: str
    feminine: bool
    woman: str = ""
    job: bool = False


def _noun(row: str) -> NounWord:
    _, singular, gender, *more = (word.replace("_", " ") for word in row.split())
    forms = {key: form for key, _, form in (word.partition("=") for word in more)}
    return NounWord(
        singular,
        forms.get("p") or plural_of(singular),
        feminine=gender == "f",
        woman=forms.get("f", ""),
        job="job" in forms,
    )


NOUN_WORDS = {row.split()[0]: _noun(row) for row in _NOUNS.strip().splitlines()}
