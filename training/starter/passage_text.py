"""Sentence templates of made-up documents: facts worth keeping, and filler around them.

A fact carries a number, a date or a decision; filler does not. Gaps: {N} {X} names of people, {P}
of a place, {n} {k} numbers, {y} a year, {d} a day, {m} a month, {u} a unit, {w} {v} made-up words,
{r} a role, {o} an organisation, {t} a thing, {t2} things, {a} an adjective.
"""

from __future__ import annotations

FACTS_EN = """
In {m} {y} the town of {P} opened a bridge of {n} {u}.
In {y} the {o} of {P} bought {n} {t} for {k} euros.|{N} was born in {P} in {y}.
{N} moved to {P} in {m} {y}.|On {d} {m} {y} {N} signed the contract with {X}.
The {o} decided to build a new {t} in {P}.|The {o} agreed to pay {n} euros to {N}.
{N} paid {n} euros for the {t}.|The {r} {N} announced that the {t} will cost {n} euros.
The {t} of {P} has {n} {u} and {k} {t2}.|The next meeting is on {d} {m} {y} in {P}.
The meeting must take place before {d} {m}.|About {n} people live in {P}.
Sales rose from {n} to {k} in {y}.|The company {N} sold {n} {t2} in {y}.
{N} and {X} agreed to meet in {P} on {d} {m}.|The {o} of {P} must repair the {t} before {m} {y}.
{N} discovered the {w} near {P} in {y}.|The {w} weighs {n} kilograms and is {k} centimetres long.
It is important that {N} sends the {t2} before {d} {m}.|{N} decided to leave {P} after {n} years.
The price of the {t} fell by {n} percent in {m}.|The {r} of {P}, {N}, decided to close the {t}.
{N} walked {n} kilometres from {P} to {X}.|The train to {P} leaves at {n} from platform {k}.
The study counted {n} {t2} near {P}.|A storm destroyed {n} {t2} in {P} on {d} {m}.
The {o} {N} was founded in {y} by {X}.|{N} won the {w} prize in {y}.
The budget for {y} is {n} euros.|{N} must return the {t} to {X} by {d} {m}.
In {y} {N} became {r} of {P}.|The {t} was finished on {d} {m} {y} and cost {n} euros.
{n} of {k} members voted for the proposal of {N}.|The river {P} is {n} kilometres long.
{N} found {n} {t2} in the old {t} of {P}.|The new {t} of {N} holds {n} {t2}.
The {w} method needs {n} {u} of {v}.|The team of {N} measured {n} {u} on {d} {m}.
Room {n} is reserved for {N} until {d} {m}.|{N} decided that the {t} must stay open.
The {o} chose {N} as its new {r}.|Between {y} and {y2} the {o} planted {n} {t2}.
The {a} {t} in {P} was built in {y} by {N}.|My sister {N} married {X} in {y}.
I arrived in {P} on {d} {m} with {n} euros.|Please send the {n} {t2} to {N} in {P}.
Version {n}.{k} of {N} was released in {m} {y}.|The temperature in {P} reached {n} degrees.
Dr {N} treated {n} patients in {P} in {y}.|The ship {N} carried {n} {t2} to {P}.
The {r} of the {w} is called {N} and is {n} years old.
"""

FILLER_EN = """
The weather was {a} that day.|Many people like to talk about such things.
It was a long and quiet morning.|Some of them stayed for a while and looked around.
Nobody was in a hurry.|There was also some {a} music.
The streets were full of people and the air was fresh.
Such days are common at this time of the year.|Everyone was pleased with the result.
The coffee was warm and the chairs were comfortable.|It is always nice to see old friends.
Several visitors said that they enjoyed the view.|The children played outside.
As usual, there was a lot to talk about.|This is often the case in places of this kind.
The {r} smiled and said nothing.|The mood was friendly from the beginning to the end.
A few clouds passed over the hills.|Later the lights went out one after another.
People came and went all day long.|We should not forget how pleasant that was.
Of course, opinions differ on this point.|The {t} looked {a} in the evening light.
It is hard to say more about it.|Some liked the {t}, others did not.
The old {t} stood at the end of the road.|Things went on as they always do.
There were flowers on the table.|That is how it usually goes.|The birds sang in the trees.
One could hear the wind in the leaves.|Nothing special happened after that.
The rest of the day was calm.|The {w} was {a} and the {v} was {a2}.
They talked about the {w} for some time.|It had been a {a} season for the {t2}.
Most of the {t2} were {a}.|The smell of bread filled the {t}.
He looked out of the window and thought of home.|She drank her tea slowly.
They laughed a lot and told each other stories.
I hope that you are well and that the garden is green.|I think of you often.
Please give my love to everybody.|The minutes of the last meeting were read.
There were no questions.|The members thanked the {r} for the good work.
The discussion was open and polite.|Many of these questions are not new.
Such work takes time and patience.|In general the reports are easy to read.
Other parts of the work went on as planned.|The method is well known and widely used.
More work of this kind would be welcome.|A good {t} is a pleasure for everyone.
It made no great difference in the end.|Perhaps that was the reason.
Not much was said about the {t}.|The way home seemed shorter.|Along the path grew {a} grass.
The walls were {a} and the floor was {a2}.|From time to time somebody opened a door.
{N} liked the {a} {t}.|{N} smiled at {X}.|The people of {P} are known to be {a}.
In {P} the evenings are long.|{N} was in a good mood.|Sometimes a {w} {w2} is only a {v}.
A {a} {w} is better than no {w}.|The {w} {v} in the {w2} as before.
"""

OPENING_EN = """
This report describes the work of the {o} of {P}.|This is the story of {N} and the {a} {t}.
The {o} of {P} met again.|Dear {N}, thank you for your letter about the {t}.
{P} is a small town with a {a} {t}.|{N} is a {r} from {P}.
These are the minutes of the {o} of {P}.|The {w} is a kind of {v} from {P}.
{N} tells how the {t} came to {P}.
"""

HEADING_EN = (
    "The {t} of {P}|Report|Minutes|Chapter {k}|{N} and {X}|About the {w}|News from {P}|Introduction"
)

FACTS_FR = """
En {m} {y}, la ville de {P} a ouvert un pont de {n} {u}.
En {y}, {N} a acheté {n} {t2} pour {k} euros.|{N} est né à {P} en {y}.
Le {d} {m} {y}, {N} a signé le contrat avec {X}.
Le conseil a décidé de construire une école à {P}.|{N} a payé {n} euros pour le {t}.
Le conseil de {P} doit réparer le {t} avant {m} {y}.
La prochaine réunion aura lieu le {d} {m} {y} à {P}.|Environ {n} personnes vivent à {P}.
La société {N} a vendu {n} {t2} en {y}.|{N} et {X} ont décidé de se retrouver à {P} le {d} {m}.
{N} a découvert le {w} près de {P} en {y}.|Le {w} pèse {n} kilos et mesure {k} centimètres.
Il est important que {N} envoie les {t2} avant le {d} {m}.
Le prix du {t} a baissé de {n} pour cent en {m}.|{N} a marché {n} kilomètres de {P} à {X}.
Le train pour {P} part à {n} heures du quai {k}.|Une tempête a détruit {n} {t2} à {P} le {d} {m}.
{N} a gagné le prix {w} en {y}.|Le budget pour {y} est de {n} euros.
En {y}, {N} est devenu {r} de {P}.|Le {t} a coûté {n} euros.
{n} membres sur {k} ont voté pour la proposition de {N}.|La rivière {P} mesure {n} kilomètres.
{N} a trouvé {n} {t2} dans le vieux {t} de {P}.|Le conseil a choisi {N} comme nouveau {r}.
Entre {y} et {y2}, {N} a planté {n} arbres.|Le {t} de {P} a été construit en {y} par {N}.
Je suis arrivé à {P} le {d} {m} avec {n} euros.|La température à {P} a atteint {n} degrés.
Le navire {N} a transporté {n} {t2} à {P}.
"""

FILLER_FR = """
Il faisait beau ce jour-là.|Beaucoup de gens aiment parler de ces choses.
C'était une longue matinée tranquille.|Personne n'était pressé.|Certains sont restés un moment.
Les rues étaient pleines de monde et l'air était frais.|Tout le monde était content du résultat.
Le café était chaud et les chaises étaient confortables.
Il est toujours agréable de revoir de vieux amis.|Les enfants jouaient dehors.
Comme d'habitude, il y avait beaucoup à dire.|C'est souvent le cas dans ce genre d'endroit.
Quelques nuages passaient sur les collines.|Plus tard, les lumières se sont éteintes.
Bien sûr, les avis diffèrent sur ce point.|Il est difficile d'en dire plus.
Les choses ont continué comme toujours.|Il y avait des fleurs sur la table.
Les oiseaux chantaient dans les arbres.|Rien de spécial n'est arrivé ensuite.
Le reste de la journée a été calme.|Le {w} était {w2} et le {v} aussi.
L'odeur du pain remplissait la maison.|Elle buvait son thé lentement.|Ils ont beaucoup ri.
J'espère que vous allez bien.|Je pense souvent à vous.|Il n'y avait pas de questions.
La discussion était ouverte et polie.|Ce travail demande du temps et de la patience.
La méthode est bien connue.|Cela n'a pas changé grand-chose.|C'était peut-être la raison.
De temps en temps, quelqu'un ouvrait une porte.|{N} aimait le vieux {t}.|{N} souriait à {X}.
À {P}, les soirées sont longues.|On a parlé du {w} pendant un moment.
"""

OPENING_FR = """
Ce rapport décrit le travail du conseil de {P}.|Voici l'histoire de {N} et du {t}.
{P} est une petite ville avec un vieux {t}.|Cher {N}, merci pour votre lettre.
{N} est un {r} de {P}.|Le {w} est une sorte de {v} de {P}.
"""

HEADING_FR = "Le {t} de {P}|Rapport|Chapitre {k}|{N} et {X}|Nouvelles de {P}|Introduction"

# The words that fill a gap; a gap with many has several rows.
GAPS_EN = """
u: metres kilometres hours litres tonnes hectares minutes pages rooms floors
r: mayor teacher director captain president doctor secretary manager farmer minister
o: council committee school club company museum association parliament board library
t: bridge school tower museum harbour station road hospital garden library machine ship house
t: market factory theatre lake castle
t2: books houses trees tickets boxes cars bottles machines letters sheep chairs lamps students
t2: stones windows boats tons plants
a: old small quiet green bright strange long warm simple beautiful cold heavy famous dark narrow
a: pleasant red large
m: January February March April May June July August September October November December
"""

GAPS_FR = """
u: mètres kilomètres heures litres tonnes hectares minutes pages
r: maire professeur directeur capitaine président médecin secrétaire ministre
o: conseil comité club musée
t: pont musée port jardin navire marché théâtre lac château village moulin
t2: livres maisons arbres billets boîtes voitures bouteilles machines lettres chaises lampes
t2: bateaux plantes
a: vieux petit calme vert
m: janvier février mars avril mai juin juillet août septembre octobre novembre décembre
"""
