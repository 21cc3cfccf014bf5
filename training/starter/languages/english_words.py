"""The words of English but its nouns: verbs, adjectives, adverbs, times, phrases and labels."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Verb:
    """A verb: "read", "he reads", the simple past, and "for" of "look for" (or nothing)."""

    base: str
    third: str
    past: str
    particle: str = ""


@dataclass(frozen=True)
class Adjective:
    """An adjective.

    Attributes:
        rank: where it stands among others before a noun: small ranks come first.
        comparative, superlative: empty for what one cannot be more or very.
    """

    word: str
    comparative: str
    superlative: str
    rank: int


# `concept: base third past particle`.
_VERBS = """
love: love loves loved
know.somebody: know knows knew
visit: visit visits visited
meet: meet meets met
help: help helps helped
look.for: look looks looked for
follow: follow follows followed
invite: invite invites invited
greet: greet greets greeted
thank: thank thanks thanked
ask.somebody: ask asks asked
answer.somebody: answer answers answered
wait.for: wait waits waited for
call.on.the.telephone: call calls called
see: see sees saw
hear: hear hears heard
find: find finds found
buy: buy buys bought
sell: sell sells sold
lose: lose loses lost
keep: keep keeps kept
need: need needs needed
choose: choose chooses chose
have: have has had
carry: carry carries carried
take: take takes took
hide: hide hides hid
bring.thing: bring brings brought
hold: hold holds held
steal: steal steals stole
cut: cut cuts cut
prepare: prepare prepares prepared
cook: cook cooks cooked
eat: eat eats ate
drink: drink drinks drank
read: read reads read
write: write writes wrote
translate: translate translates translated
understand.text: understand understands understood
finish: finish finishes finished
explain: explain explains explained
print: print prints printed
wear: wear wears wore
wash: wash washes washed
put.on: put puts put on
drive: drive drives drove
repair: repair repairs repaired
break: break breaks broke
open: open opens opened
close: close closes closed
build: build builds built
visit.place: visit visits visited
paint.wall: paint paints painted
clean: clean cleans cleaned
enter: enter enters entered
draw: draw draws drew
photograph: photograph photographs photographed
speak.language: speak speaks spoke
learn.language: learn learns learned
like: like likes liked
prefer: prefer prefers preferred
organize: organise organises organised
celebrate: celebrate celebrates celebrated
miss.event: miss misses missed
remember: remember remembers remembered
forget: forget forgets forgot
discuss: discuss discusses discussed
sleep: sleep sleeps slept
run: run runs ran
swim: swim swims swam
work: work works worked
sing: sing sings sang
dance: dance dances danced
laugh: laugh laughs laughed
cry: cry cries cried
smile: smile smiles smiled
wait: wait waits waited
rest: rest rests rested
travel: travel travels travelled
dream.verb: dream dreams dreamed
play: play plays played
study: study studies studied
cough: cough coughs coughed
shout: shout shouts shouted
think: think thinks thought
whisper: whisper whispers whispered
jump: jump jumps jumped
go: go goes went
come: come comes came
return: return returns returned
walk: walk walks walked
arrive: arrive arrives arrived
leave: leave leaves left
stop: stop stops stopped
fall: fall falls fell
get.up: get gets got up
live: live lives lived
stay: stay stays stayed
sit: sit sits sat
stand: stand stands stood
lie: lie lies lay
give: give gives gave
send: send sends sent
show: show shows showed
lend: lend lends lent
begin: begin begins began
end: end ends ended
grow: grow grows grew
shine: shine shines shone
say: say says said
think.that: think thinks thought
know.that: know knows knew
hope: hope hopes hoped
believe: believe believes believed
"""

SEPARABLE = frozenset({"put.on"})
"""Verbs whose particle stands behind a pronoun: "put them on"."""

# One rank of adjectives in a line, as they stand before a noun. Words alone take more and most;
# with - they take neither these nor very.
_ADJECTIVES = """
beautiful; ugly uglier ugliest; strange stranger strangest; famous; important; interesting; boring
+ good better best; bad worse worst; difficult; easy easier easiest; funny funnier funniest; serious
+ kind kinder kindest; brave braver bravest; clever cleverer cleverest; lazy lazier laziest
+ polite; friendly friendlier friendliest; honest; dangerous; safe safer safest
+ cheap cheaper cheapest; expensive; proud prouder proudest; wild wilder wildest
big bigger biggest; small smaller smallest; large larger largest; long longer longest
+ short shorter shortest; short.person: short shorter shortest
+ tall.person: tall taller tallest; high: tall taller tallest; heavy heavier heaviest
+ light.weight: light lighter lightest
happy happier happiest; sad sadder saddest; tired; strong stronger strongest; weak weaker weakest
+ rich richer richest; poor poorer poorest; sick sicker sickest; healthy healthier healthiest
+ hungry hungrier hungriest; thirsty thirstier thirstiest; nervous; angry angrier angriest
+ busy busier busiest; quiet quieter quietest; quiet.person: quiet quieter quietest
+ fast faster fastest; slow slower slowest; clean cleaner cleanest; dirty dirtier dirtiest
+ empty emptier emptiest; full fuller fullest; broken -; torn -; wet wetter wettest
+ dry drier driest; open.state: open -; closed -; fresh fresher freshest; hot hotter hottest
+ cold colder coldest; warm warmer warmest; bright brighter brightest; dark darker darkest
sweet sweeter sweetest; sour; salty saltier saltiest
old.aged: old older oldest; new newer newest; young younger youngest; modern
round rounder roundest
red redder reddest; blue bluer bluest; green greener greenest; white whiter whitest
+ black blacker blackest; yellow yellower yellowest; brown browner brownest; grey greyer greyest
wooden -
"""

DISTANCES = {
    "far": Adjective("far away", "farther away", "farthest away", 0),
    "near": Adjective("near", "nearer", "nearest", 0),
}
"""Adjectives that do not stand before a noun."""

MIDDLE_ADVERBS = {"often": "often", "always": "always", "sometimes": "sometimes"}
"""Adverbs that stand before the verb."""

MANNERS = {
    "slowly": "slowly", "quickly": "quickly", "quietly": "quietly", "loudly": "loudly",
    "together": "together", "well": "well", "carefully": "carefully", "alone.adv": "alone",
}  # fmt: skip
"""Adverbs that stand behind the object."""

END_ADVERBS = {"again": "again", "here": "here", "early": "early", "late": "late"}
"""Adverbs that stand behind the place."""

RELATIONS = {
    "in": "in", "on": "on", "under": "under", "behind": "behind", "in.front.of": "in front of",
    "near": "near", "beside": "beside", "to": "to", "from": "from",
}  # fmt: skip

TIMES = {
    "today": "today", "now": "now", "every.day": "every day", "in.the.morning": "in the morning",
    "in.the.evening": "in the evening", "at.night": "at night", "every.week": "every week",
    "every.year": "every year", "in.summer": "in summer", "in.winter": "in winter",
    "yesterday": "yesterday", "last.week": "last week", "last.month": "last month",
    "last.year": "last year", "last.night": "last night", "two.days.ago": "two days ago",
    "a.year.ago": "a year ago", "yesterday.evening": "yesterday evening",
    "tomorrow": "tomorrow", "next.week": "next week", "next.month": "next month",
    "next.year": "next year", "this.evening": "this evening", "soon": "soon",
    "tomorrow.morning": "tomorrow morning", "in.an.hour": "in an hour",
}  # fmt: skip

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

NUMBERS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
)  # fmt: skip

PHRASES = {
    "hello": "Hello!",
    "good.morning": "Good morning!",
    "good.evening": "Good evening!",
    "good.night": "Good night!",
    "goodbye": "Goodbye!",
    "see.you.tomorrow": "See you tomorrow!",
    "thank.you": "Thank you!",
    "thank.you.very.much": "Thank you very much!",
    "you.are.welcome": "You are welcome!",
    "yes.please": "Yes, please.",
    "no.thank.you": "No, thank you.",
    "excuse.me": "Excuse me.",
    "i.am.sorry": "I am sorry.",
    "how.are.you": "How are you?",
    "i.am.well": "I am well.",
    "what.is.your.name": "What is your name?",
    "nice.to.meet.you": "Nice to meet you!",
    "where.are.you.from": "Where are you from?",
    "i.do.not.understand": "I do not understand.",
    "please.speak.slowly": "Please speak slowly.",
    "can.you.help.me": "Can you help me?",
    "what.time.is.it": "What time is it?",
    "how.much.does.it.cost": "How much does it cost?",
    "where.is.the.toilet": "Where is the toilet?",
    "i.am.hungry": "I am hungry.",
    "i.am.thirsty": "I am thirsty.",
    "i.am.tired": "I am tired.",
    "it.is.raining": "It is raining.",
    "it.is.snowing": "It is snowing.",
    "it.is.cold": "It is cold.",
    "it.is.hot": "It is hot.",
    "the.weather.is.nice": "The weather is nice.",
    "congratulations": "Congratulations!",
    "happy.birthday": "Happy birthday!",
    "have.a.good.trip": "Have a good trip!",
    "good.luck": "Good luck!",
    "of.course": "Of course.",
    "i.do.not.know": "I do not know.",
    "i.think.so": "I think so.",
    "welcome": "Welcome!",
    "come.in": "Come in!",
    "please.wait": "Please wait.",
    "no.problem": "No problem!",
    "see.you.soon": "See you soon!",
    "take.care": "Take care!",
}

LABELS = {
    "name": "Name", "first.name": "First name", "last.name": "Last name", "address": "Address",
    "date": "Date", "place": "Place", "telephone.number": "Telephone number", "price": "Price",
    "total": "Total", "quantity": "Quantity", "title": "Title", "author": "Author",
    "page": "Page", "chapter": "Chapter", "contents": "Contents",
    "introduction": "Introduction", "summary": "Summary", "conclusion": "Conclusion",
    "appendix": "Appendix", "note": "Note", "table": "Table", "figure": "Figure",
    "example": "Example", "yes": "Yes", "no": "No", "open": "Open", "save": "Save",
    "cancel": "Cancel", "close.button": "Close", "delete": "Delete", "search": "Search",
    "settings": "Settings", "help": "Help", "language": "Language", "file": "File",
    "folder": "Folder", "edit": "Edit", "print": "Print", "copy": "Copy", "paste": "Paste",
    "back": "Back", "next": "Next", "home": "Home", "contact": "Contact", "about": "About",
    "date.of.birth": "Date of birth", "signature": "Signature", "country": "Country",
    "city": "City", "street.label": "Street", "email": "Email", "website": "Website",
    "description": "Description", "status": "Status", "size": "Size", "type": "Type",
    "version": "Version", "user": "User", "password": "Password", "log.in": "Log in",
    "log.out": "Log out", "send": "Send", "download": "Download", "upload": "Upload",
    "new.button": "New", "error": "Error", "warning": "Warning",
}  # fmt: skip


def _verbs() -> dict[str, Verb]:
    verbs: dict[str, Verb] = {}
    for row in _VERBS.strip().splitlines():
        concept, forms = row.split(": ")
        verbs[concept] = Verb(*forms.split())
    return verbs


def _adjectives() -> dict[str, Adjective]:
    adjectives: dict[str, Adjective] = {}
    for rank, line in enumerate(_ADJECTIVES.replace("\n+", ";").strip().splitlines()):
        for row in line.split(";"):
            concept, _, forms = row.strip().rpartition(": ")
            word, *compared = forms.split()
            if compared == ["-"]:
                compared = ["", ""]
            comparative, superlative = compared or (f"more {word}", f"most {word}")
            adjectives[concept or word] = Adjective(word, comparative, superlative, rank)
    return adjectives


VERBS = _verbs()
"""The verbs by their concepts, those of what people say and think among them."""

ADJECTIVES = _adjectives() | DISTANCES
"""The adjectives by their concepts."""


def adjective(concept: str, noun: str) -> Adjective:
    """Return an adjective as it is said of this noun: rain is heavy, and not strong."""
    return ADJECTIVES[_SAID_OF.get((concept, noun), concept)]


_SAID_OF = {("strong", "rain"): "heavy"}
