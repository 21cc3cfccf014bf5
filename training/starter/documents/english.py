"""What made-up English documents are made of; the gaps are told in `templates`.

{r} a role, {o} an organisation, {t} a building, {i} things to count, {g} a matter, {a} an
adjective.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter.documents.english_kinds import ENGLISH_KINDS
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
!In {my}, {P} opened a bridge that is {n} metres long. => When did {P} open the bridge?
!The {o} of {P} bought {n} {i} for {e}. => How much did the {o} of {P} pay for the {i}?
{N} was born in {P} in {y}. => When was {N} born?
{N} moved to {P} in {my}. => When did {N} move to {P}?
!On {D}, {N} signed the contract with {N2}. => When did {N} sign the contract with {N2}?
!The {o} decided to build {t:a+} in {P}. => What did the {o} decide to build in {P}?
!The {o} agreed to pay {e} to {N}. => How much will {N} get from the {o}?
!{N} paid {e} for the {t}. => How much did {N} pay for the {t}?
!The {r}, {N}, announced that the {g} will cost {e}.
=> What will the {g} cost, according to {N}?
The {t} of {P} has {s} rooms and {n} seats. => How many seats does the {t} of {P} have?
!The next meeting is on {D} in {P}. => When is the next meeting in {P}?
!The {g} must be finished before {D}. => When must the {g} be finished?
About {n} people live in {P}. => How many people live in {P}?
!The sales of {C} rose from {b} to {B} in {y}. => How did the sales of {C} change in {y}?
The company {C} sold {n} {i} in {y}. => How many {i} did {C} sell in {y}?
!{N} and {N2} agreed to meet in {P} on {D}. => Where did {N} and {N2} agree to meet?
!The {o} of {P} must repair the {t} before {D}. => What must the {o} of {P} repair?
{N} discovered the {w} near {P} in {y}. => Who discovered the {w} near {P}?
The {w} weighs {f} kilograms and is {n} centimetres long. => How much does the {w} weigh?
!It is important that {N} sends the {i} before {D}. => When must {N} send the {i}?
!{N} decided to leave {P} after {s} years. => What did {N} decide after {s} years?
!The price of the {i} fell by {p} in {my}. => By how much did the price of the {i} fall?
!{N}, the {r} of {P}, decided to close the {t}. => Who decided to close the {t} of {P}?
{N} walked {s} kilometres from {P} to {P2}. => How far did {N} walk from {P} to {P2}?
The train to {P} leaves at {h} from platform {s}. => When does the train to {P} leave?
The study counted {n} birds near {P}. => How many birds did the study count near {P}?
A storm destroyed {n} trees in {P} on {D}. => When did a storm destroy trees in {P}?
The {o} of {P} was founded in {y} by {N}. => Who founded the {o} of {P}?
{N} won the {C} prize in {y}. => Which prize did {N} win in {y}?
!The budget of {P} for {y} is {e}. => What is the budget of {P} for {y}?
!{N} must return {n} {i} to {N2} by {D}. => How many {i} must {N} return to {N2}?
In {y}, {N} became {r} of {P}. => When did {N} become {r} of {P}?
!The {t} of {P} was finished on {D} and cost {e}. => What did the {t} of {P} cost?
!{b} of {B} members voted for the proposal of {N}. => How many members voted for {N}'s proposal?
The river {P} is {n} kilometres long. => How long is the river {P}?
{N} found {n} {i} in the old {t} of {P}. => What did {N} find in the old {t} of {P}?
The new {t} of {P} has room for {n} people. => How many people can the new {t} of {P} hold?
The {w} needs {s} hours and {f} litres of water. => How much water does the {w} need?
The team of {N} measured {f} degrees on {D}. => What temperature did the team of {N} measure?
Room {s} is reserved for {N} until {D}. => Which room is reserved for {N}?
!{N} decided that the {t} must stay open. => What did {N} decide about the {t}?
!The {o} of {P} chose {N} as its new {r}. => Who is the new {r} of the {o} of {P}?
Between {y} and {y2}, the {o} of {P} planted {n} trees.
=> How many trees did the {o} of {P} plant?
The {t:+} in {P} was built in {y} by {N}. => Who built the {t} in {P}?
My sister {F} married {N2} in {y}. => Whom did {F} marry in {y}?
I arrived in {P} on {D} with {e}.
!Please send the {n} {i} to {N} in {P}. => What shall be sent to {N}?
Version {v} of {C} was released in {my}. => When was version {v} of {C} released?
The temperature in {P} reached {s} degrees. => What temperature was reached in {P}?
Dr {S} treated {n} patients in {P} in {y}. => How many patients did Dr {S} treat?
The ship {C} carried {n} {i} to {P}. => What did the ship {C} carry to {P}?
!The rent for the flat in {P} is {e} a month. => What is the rent for the flat in {P}?
!{C} will hire {s} people by the end of {y}. => How many people will {C} hire?
!The court in {P} ordered {C} to pay {e}. => How much must {C} pay?
The road from {P} to {P2} was closed for {s} days. => How long was the road to {P2} closed?
!On {D}, {N} cancelled the trip to {P}. => Who cancelled the trip to {P}?
{N} has worked for {C} since {y}. => Since when has {N} worked for {C}?
{p} of the people in {P} own a bicycle. => How many people in {P} own a bicycle?
The bus from {P} to {P2} takes {s} minutes. => How long does the bus take from {P} to {P2}?
The exhibition in {P} had {n} visitors in {y}. => How many visitors had the exhibition in {P}?
!{C} and {C2} will share the costs of {e}. => Which costs will {C} and {C2} share?
{N} ran {s} kilometres in {n} minutes. => How far did {N} run?
!The deadline for the {g} in {P} is {D}. => What is the deadline for the {g} in {P}?
!{N} donated {e} to the {t} of {P}. => How much did {N} donate to the {t} of {P}?
The {t} of {P} is open until {h}. => Until when is the {t} of {P} open?
!The {o} of {P} voted against the {g} by {B} votes to {b}.
=> What did the {o} of {P} vote against?
"""

_FILLER = """
The weather was fine that day.|Many people like to talk about such things.
It was a long and quiet morning.|Some of them stayed for a while and looked around.
Nobody was in a hurry.|There was also some {a} music.|The walk was pleasant.
The streets were full of people and the air was fresh.|Nothing else was planned.
Such days are common at this time of the year.|Everyone was pleased with the result.
The coffee was warm and the chairs were comfortable.|It is always nice to see old friends.
Several visitors said that they enjoyed the view.|The children played outside.
As usual, there was a lot to talk about.|This is often the case in places of this kind.
The {r} smiled and said nothing.|The mood was friendly from the beginning to the end.
A few clouds passed over the hills.|Later the lights went out one after another.
People came and went all day long.|We should not forget how pleasant that was.
Of course, opinions differ on this point.|The {t} looked {a} in the evening light.
It is hard to say more about it.|Some liked the {g}, others did not.
The old {t} stood at the end of the road.|Things went on as they always do.
There were flowers on the table.|That is how it usually goes.|The birds sang in the trees.
One could hear the wind in the leaves.|Nothing special happened after that.
The rest of the day was calm.|The {w} was {a} and the {w2} was {a2}.
They talked about the {w} for some time.|It had been {a:a} season.
Most of the {i} were {a}.|The smell of bread filled the {t}.
He looked out of the window and thought of home.|She drank her tea slowly.
They laughed a lot and told each other stories.
I hope that you are well and that the garden is green.|I think of you often.
Please give my love to everybody.|Those were happy hours.|The soup was a little too salty.
There were no questions.|Everyone thanked the {r} for the good work.
The discussion was open and polite.|Many of these questions are not new.
Such work takes time and patience.|In general the reports are easy to read.
Other parts of the work went on as planned.|The method is well known and widely used.
More work of this kind would be welcome.|A good {t} is a pleasure for everyone.
It made no great difference in the end.|Perhaps that was the reason.
Not much was said about the {g}.|The way home seemed shorter.|Along the path grew {a} grass.
The walls were {a} and the floor was {a2}.|From time to time somebody opened a door.
{N} liked the {t:+}.|{N} smiled at {N2}.|The people of {P} are known to be friendly.
In {P} the evenings are long.|{N} was in a good mood.|Sometimes {w:a} is only {w2:a}.
{a:a} {w} is better than no {w2}.|The {w} stood beside the {w2} as before.
It is worth taking a closer look.|The details are of no importance here.
{N} often thought of the summers in {P}.|The {g} was on everybody's lips.
We all know how that feels.|Outside it was getting dark.|The dog slept under the table.
In the end everybody went home.|Much could be said about the {g}.
Somebody had left {a:a} umbrella in the hall.|The view from the {t} is very fine.
Nobody could remember why.|The rain had stopped by then.
"""

_OPENINGS = """
This report describes the work of the {o} of {P}.|This is the story of {N} and the {t:+}.
The {o} of {P} met again.|{P} is a small town with {t:a+}.|{N} is {r:a} from {P}.
These are the minutes of the {o} of {P}.|The {w} is a kind of {w2} from {P}.
{N} tells how the {g} came to {P}.|This letter is about the {g} in {P}.
This text explains how the {w} works.|{N} and {N2} agree on the following.
Here is the news from {P}.|Our subject today is the {g} of {C}.
"""

_HEADINGS = """
The {t} of {P}|Report|Minutes|Chapter {s}|{N} and {N2}|About the {w}|News from {P}|Introduction
Results|Next steps|The {g}|Costs and dates|Background|{C} in {P}|Summary
"""

_ACTORS = """
the {r}|the {o}|our {r}|a young {r}|the workers|the visitors|the neighbours
the {r} and the {r2}|most people|some guests|the children|an old friend|the whole team
the owner of the {t}|the villagers|my family|the staff|the author|our group|the students
the readers|the people in the {t}|the new {r}|{a:a} man|{a:a} woman|the experts
the organisers|the drivers|the singers|the two sides|the others|everybody|hardly anyone
"""

_ACCOUNTS = """
enjoyed the {a} evening|talked about the {g} for a while|waited near the {t}
looked at the {a} {i}|seemed to be in good spirits|went home later than usual
had little to add|listened to the music|remembered the old times|did not mind the rain
cleaned the {t}|sat down in the shade|told a few {a} stories|thought about the {w}
found the {t} rather {a}|kept the {i} in order|walked slowly past the {t}
hoped for {a:a} summer|cared for the {i}|spoke with {a:a} voice|knew such {i} well
knew the way by heart|liked the idea|had heard of the {w} before|brought bread and cheese
stayed in the {t} until it was dark|had no special plans|made {a:a} impression
shared the work as always|wanted to see the {t} again|welcomed the {a} weather
asked about the {w} and the {w2}|took a break|opened the windows|looked forward to the {g}
"""

_FRAMES = """
as always|in the evening|at first|in the meantime|after a while|to be honest|on the whole
as far as one can see|from time to time|before long|every now and then|on such days
without much noise|at the end of the day|for once|during the break|most of the time
in spite of the {a} weather|near the {t3}|behind the {t3}|with a smile|of course
"""

_STATEMENTS = """
!paid {e} to {N}|!sold {n} {i} to {N}|!=opened the {t} in {P} on {D}
!decided to sell the {t} to {N}|!agreed to lend {n} {i} to {N}|measured {n} metres in {P}
!=will receive {n} {i} from {N} in {my}|!=must finish the {g} by {D}|lost {b} of {B} {i}
!decided to move to {P}|found {n} {i} in {P}|collected {e} for the {t} of {P}
!=elected {N} on {D}|!ordered {n} {i} for {e} each|!raised the price of the {i} to {e}
!rejected the offer of {N} by {B} votes to {b}|=moved {n} {i} to {P} in {y}
=named the {t} after {N} in {y}|planted {n} trees in {P}|=needs {n} hours for the {w}
!=owes {N} {e}|!=will close the {t} until {D}|reached {P} after {s} days
invited {n} guests to {P}|saw {n} {i} near {P}|!reduced the costs by {p}|!spent {e} on the {t}
sent {n} letters to {N} & {N2}|rented {s} rooms in {P}|!=will pay {e} to {C} by {D}
"""

_DATES = """
in {y}|in {my}|on {D}|at the end of {y}|in the spring of {y}|in the autumn of {y}
"""

_QUOTES = """
!"We will pay {e}," said {N}. => What did {N} say?
!{N} said: "The {t} opens on {D}." => When does the {t} open, according to {N}?
The {t} ({s} rooms) belongs to {N}. => Who owns the {t}?
{N}'s {t} was sold for {e}; {N2} bought it. => Who bought {N}'s {t}?
The {o} – founded in {y} – has {n} members. => How many members does the {o} have?
At {h} the train left {P} with {n} people. => When did the train leave {P}?
{N} (born in {y}) lives in {P}. => Where does {N} live?
!The offer of {N} is {e}, not {e2}. => What is the offer of {N}?
"""

_SAYINGS = """
"What {a:a} day," said the {r}.|The {r} asked: "Is it far?"
It was – as so often – a matter of taste.|The {t} ({a:a} one) could be seen from afar.
It's a pity, but that's how it is.|Nobody's {t} was so {a}.|"Let us wait," said {N}.
They didn't speak; they simply looked at the {t}.|Who would not like that?|What a pleasant place!
"""

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_ROLES = """
mayor teacher director captain president doctor secretary manager farmer minister engineer
gardener baker architect librarian lawyer
"""
_ORGANISATIONS = "council committee club association parliament company foundation team union board"
_BUILDINGS = """
school museum station hospital library theatre factory castle hotel tower mill church warehouse
restaurant kindergarten office observatory
"""
_THINGS = """
books tickets boxes bottles chairs lamps tables bicycles computers phones coats letters blankets
keys umbrellas apples stones carpets bags pictures
"""
_MATTERS = """
plan project exhibition festival course concert meeting journey repair campaign study programme
timetable election
"""
_ADJECTIVES = """
old small quiet green bright strange long warm simple beautiful cold heavy famous dark narrow
pleasant red large new white
"""


def _noun(word: str) -> Forms:
    article = "an" if word[0] in "aeioué" else "a"
    return {
        "": word,
        "a": f"{article} {word}",
        "+": f"{{a}} {word}",
        "a+": f"{{a:a}} {word}",
    }


def _many_words(word: str) -> Forms:
    ending = "es" if word.endswith(("s", "x", "z", "ch", "sh")) else "s"
    return _noun(word + ending)


def _name(name: str) -> Forms:
    return {"": name}


def _each(words: str) -> str:
    return "|".join(words.split())


ENGLISH = Templates(
    code="en",
    facts=facts(_FACTS),
    filler=rows(_FILLER),
    openings=rows(_OPENINGS),
    headings=rows(_HEADINGS),
    actors=rows(_ACTORS),
    named_actors=rows(
        "{N4}|the {r2} {N4}|the {o} of {P2}|the {r2} of {P2}|Mrs {S4}|Mr {S4}|the company {C2}"
    ),
    accounts=rows(_ACCOUNTS),
    statements=facts(_STATEMENTS),
    frames=rows(_FRAMES),
    dates=rows(_DATES),
    quotes=facts(_QUOTES),
    sayings=rows(_SAYINGS),
    kinds=ENGLISH_KINDS,
    little=("the", "of", "a", "in", "and", "was", "to", "with"),
    people=rows(
        "Smith|Mary Jones|Tom Baker|Wilson|Helen Clark|Taylor|George Hill|Susan Moore|Walker"
        "|Alan Wright|Green|Kate Adams|Harris|John Carter|Lewis|Ruth Bennett"
    ),
    places=rows(
        "London|Oxford|Bristol|Dublin|Leeds|Boston|Chicago|Denver|Sydney|Toronto|York|Cambridge"
    ),
    gaps={
        "r": table(_each(_ROLES), _noun),
        "o": table(_each(_ORGANISATIONS), _noun),
        "t": table(_each(_BUILDINGS), _noun),
        "i": table(_each(_THINGS), _noun),
        "g": table(_each(_MATTERS), _noun),
        "a": table(_each(_ADJECTIVES), _noun),
    },
    writing=Writing(
        thousands=(",",),
        decimal=".",
        months=rows(_MONTHS),
        dates=("{0} {1} {2}", "{0} {1} {2}", "{1} {0}, {2}"),
        day_months=("{0} {1}", "{0} {1}", "{1} {0}"),
        times="{0}:{1}",
        amounts=("{0} euros", "{0} euros", "{0} euros", "€{0}", "${0}", "{0} dollars", "£{0}"),
        percents=("{0} percent", "{0}%"),
    ),
    order="{actor} {verb} {rest}",
    framed=("{frame}, {actor} {verb} {rest}", "{actor} {verb} {rest} {frame}"),
    not_told="The text does not say that.",
    name_forms=_name,
    word_forms=_noun,
    many_forms=_many_words,
)
