"""Parts that make further sentences of made-up documents, so that few of them are alike.

Gaps as in `passage_text`. A statement is a fact by what it says; an account is filler.
"""

from __future__ import annotations

ACTORS_EN = """
the {r}|the {o}|our {r}|a young {r}|the workers|the visitors|the neighbours|the {r} and the {r}
most people|some guests|the children|an old friend|the whole team|the owner of the {t}
the villagers|my family|the staff|the author|our group|the students|the readers|the committee
the people in the {t}|the new {r}|a {a} man|a {a} woman|the experts|the organisers|the drivers
the singers|the two sides|the others|everybody|hardly anyone
"""

ACCOUNTS_EN = """
enjoyed the {a} evening|talked about the {t} for a while|waited near the {t}|looked at the {a} {t2}
seemed to be in good spirits|went home later than usual|had little to add|listened to the music
remembered the old times|did not mind the rain|cleaned the {t}|sat down in the shade
told a few {a} stories|thought about the {w}|found the {t} rather {a}|kept the {t2} in order
walked slowly along the {t}|hoped for a {a} summer|cared for the {t2}|spoke with a {a} voice
knew such {t2} well|knew the way by heart|liked the idea|had heard of the {w} before
brought bread and cheese|stayed in the {t} until it was dark|had no special plans
made a {a} impression|shared the work as always|wanted to see the {t} again
welcomed the {a} weather|asked about the {w} and the {v}|took a break|opened the windows
"""

FRAMES_EN = """
as always|in the evening|at first|in the meantime|after a while|to be honest|on the whole
as far as one can see|from time to time|before long|every now and then|on such days
without much noise|at the end of the day|for once|during the break|most of the time
in spite of the {a} weather|near the {t}|behind the {t}|with a smile|of course
"""

STATEMENTS_EN = """
paid {n} euros to {N}|sold {n} {t2} to {N}|opened the {t} in {P} on {d} {m}
decided to sell the {t} to {N}|agreed to lend {n} {t2} to {N}|measured {n} {u} in {P}
will receive {n} {t2} from {N} in {m} {y}|must finish the {t} by {d} {m}|lost {n} of {k} {t2}
decided to move to {P}|found {n} {t2} in {P}|collected {n} euros for the {t} of {P}
elected {N} on {d} {m} {y}|ordered {n} {t2} for {k} euros each
raised the price of the {t} to {n} euros|rejected the offer of {N} by {n} votes to {k}
moved {n} {t2} to {P} in {y}|named the {t} after {N} in {y}|planted {n} {w} trees in {P}
needs {n} {u} for the {w}|owes {N} {n} euros|will close the {t} from {d} to {d} {m}
reached {P} after {n} {u}|invited {n} guests to {P}|saw {n} {t2} near {P}|reduced the cost by {n} %
spent ${n} on the {t}|sent {n} letters to {N} & {X}|rented {n} rooms at number {k}
"""

QUOTES_EN = """
"We will pay {n} euros," said {N}.|{N} said: "The {t} opens on {d} {m}."
The {t} ({n} {u}) belongs to {N}.|{N}'s {t} was sold for {n} euros; {X} bought it.
The {o} – founded in {y} – has {n} members.|At {d}:{k2} the train left {P} with {n} people.
{N} (born {y}) lives in {P}.|The offer of {N} is €{n}, not €{k}.
"""

SAYINGS_EN = """
"What a {a} day," said the {r}.|The {r} asked: "Is it far?"
It was – as so often – a matter of taste.|The {t} (a {a} one) could be seen from afar.
It's a pity, but that's how it is.|Nobody's {t} was so {a}.
They didn't speak; they simply looked at the {t}.|Who would not like that?|What a pleasant place!
"""

ACTORS_FR = """
le {r}|la directrice|le visiteur|la voisine|un invité|toute l'équipe|une étudiante|le conducteur
le propriétaire|chaque habitant|ma famille|un vieil ami|le groupe|une femme|un homme|tout le monde
"""

ACCOUNTS_FR = """
attendait près du {t}|parlait du {t}|regardait les {t2}|se promenait le long du {t}
aimait cette idée|pensait au {w}|prenait une pause|ouvrait les fenêtres|restait calme
écoutait la musique|trouvait cela normal
"""

FRAMES_FR = """
comme toujours|le soir|au début|après un moment|en général|de temps en temps|près du {t}|bien sûr
sans bruit
"""

STATEMENTS_FR = """
a payé {n} euros à {N}|a vendu {n} {t2} à {N}|a décidé de vendre le {t} à {N}
a trouvé {n} {t2} à {P}|doit finir le {t} avant le {d} {m}|a perdu {n} {t2} sur {k}
a ouvert le {t} à {P} le {d} {m}|a décidé de quitter {P}|a compté {n} {t2} à {P}
recevra {n} euros de {N} en {m} {y}|a réduit le prix de {n} %
"""

QUOTES_FR = """
« Nous paierons {n} euros », a dit {N}.|Le {t} ({n} {u}) appartient à {N}.
{N} (né en {y}) habite à {P}.
"""

SAYINGS_FR = """
« Quelle belle journée », a dit le {r}.|C'était, comme souvent, une question de goût.
Quel bel endroit !
"""

NAMED_ACTORS_EN = "{N}|the {r} {N}|the {o} of {P}|the {r} of {P}|Mrs {N}|Mr {N}|the company {N}"

NAMED_ACTORS_FR = "{N}|le {r} {N}|le {o} de {P}|Mme {N}|M. {N}|le {r} de {P}|la société {N}"

DATES_EN = (
    "in {y}|in {m} {y}|on {d} {m}|on {d} {m} {y}|on {m} {d}, {y}|since {m} {y}|by the end of {y}"
)

DATES_FR = "en {y}|en {m} {y}|le {d} {m}|le {d} {m} {y}|depuis {y}|fin {y}"
