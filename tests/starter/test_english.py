"""English says what a meaning means, with the right forms in the right order."""

from dataclasses import replace

import pytest
from training.starter.languages.english import English
from training.starter.languages.english_nouns import NOUNS
from training.starter.languages.english_words import (
    ADJECTIVES,
    END_ADVERBS,
    LABELS,
    MANNERS,
    MIDDLE_ADVERBS,
    PHRASES,
    RELATIONS,
    TIMES,
    VERBS,
)
from training.starter.languages.names import FEMININE_NAMES
from training.starter.languages.speaking import UnsayableError, bare, tagged
from training.starter.world import concepts
from training.starter.world.meanings import (
    Age,
    Born,
    Both,
    Clause,
    Cost,
    Date,
    Determiner,
    Hour,
    Introduced,
    Joined,
    Label,
    Measure,
    Name,
    Open,
    Order,
    Person,
    Phrase,
    Place,
    Pointer,
    Pronoun,
    Question,
    Said,
    Statement,
    Tense,
    There,
    Thing,
    Where,
)

ENGLISH = English()
D = Determiner
PAST, FUTURE = Tense.PAST, Tense.FUTURE
I, YOU, HE, SHE, WE, THEY = map(Pronoun, Person)  # noqa: E741 - it is the word
ANNA, PAUL = Name("Anna", female=True, known=True), Name("Paul", female=False, known=True)
LUCAS = Name("Lucas", female=False, known=True)
LONBA, TIRAG = Place("Lonba"), Place("Tirag")
BOOK, DOOR, HOUSE, GARDEN = Thing("book"), Thing("door"), Thing("house"), Thing("garden")
WOMAN, TEACHER, MY_FRIEND = (
    Thing("woman"),
    Thing("teacher"),
    Thing("friend", D.OWNED, owner=I),
)
A_BOOK = Thing("book", D.A)


def clause(subject, verb, thing=None, **rest):
    return Clause(subject, verb, object=thing, **rest)


def says(subject, verb, thing=None, **rest):
    return Statement(clause(subject, verb, thing, **rest))


def asks(word, subject, verb, thing=None, **rest):
    return Question(clause(subject, verb, thing, **rest), word)


def seen(thing):
    return says(I, "see", thing)


def there(thing, tense=Tense.PRESENT):
    return There(thing, Where("on", Thing("table")), tense)


READS = clause(WOMAN, "read", A_BOOK)

NOMINALS = [
    (seen(Thing("apple", D.A)), "I see an apple."),
    (seen(Thing("university", D.A)), "I see a university."),
    (seen(Thing("chair", D.A, adjectives=("old.aged",))), "I see an old chair."),
    (
        seen(Thing("dog", D.A, adjectives=("big", "black"), very=True)),
        "I see a very big black dog.",
    ),
    (seen(Thing("child", D.THIS, plural=True)), "I see these children."),
    (seen(Thing("mouse", D.COUNTED, plural=True, number=12)), "I see twelve mice."),
    (
        seen(Thing("leaf", D.COUNTED, plural=True, number=1234)),
        "I see 1,234 leaves.",
    ),
    (
        seen(Thing("knife", D.COUNTED, plural=True, number=7, in_words=False)),
        "I see 7 knives.",
    ),
    (seen(Thing("sheep", D.COUNTED, plural=True, number=3)), "I see three sheep."),
    (seen(Thing("city", D.MANY, plural=True)), "I see many cities."),
    (seen(Thing("wolf", D.EVERY)), "I see every wolf."),
    (seen(Thing("fish", D.NO)), "I see no fish."),
    (seen(Thing("bread", D.SOME)), "I see some bread."),
    (seen(Thing("scissors", D.A)), "I see a pair of scissors."),
    (
        seen(Thing("trousers", D.COUNTED, plural=True, number=2, adjectives=("red",))),
        "I see two pairs of red trousers.",
    ),
    (says(Thing("trousers", D.OWNED, owner=SHE), "be", quality="new"), "Her trousers are new."),
    (says(Thing("news"), "be", quality="good"), "The news is good."),
    (seen(Thing("house", owner=LUCAS, adjectives=("new",))), "I see Lucas's new house."),
    (
        seen(Thing("house", owner=Thing("friend", owner=ANNA))),
        "I see the house of Anna's friend.",
    ),
    (seen(replace(WOMAN, clause=READS)), "I see the woman who reads a book."),
    (
        says(Thing("dog", clause=clause(WOMAN, "sleep", time="at.night")), "be", quality="big"),
        "The dog that sleeps at night is big.",
    ),
    (
        says(Thing("woman", D.THE, plural=True, clause=clause(I, "be", quality="tired")), "sleep"),
        "The women who are tired sleep.",
    ),
    (
        says(Both(ANNA, MY_FRIEND), "learn.language", Thing("french.language")),
        "Anna and my friend learn French.",
    ),
]

VERB_GROUPS = [
    (says(SHE, "study", adverb="often"), "She often studies."),
    (says(I, "be", quality="tired", tense=PAST, negative=True), "I was not tired."),
    (says(YOU, "be", quality="kind", degree="very"), "You are very kind."),
    (says(HE, "go", negative=True, where=Where("to", LONBA)), "He does not go to Lonba."),
    (says(WE, "buy", A_BOOK, tense=PAST, time="yesterday"), "We bought a book yesterday."),
    (says(THEY, "travel", tense=PAST, negative=True), "They did not travel."),
    (says(ANNA, "swim", tense=FUTURE, negative=True), "Anna will not swim."),
    (says(ANNA, "swim", modal="can", negative=True), "Anna cannot swim."),
    (says(ANNA, "swim", modal="can", tense=PAST), "Anna was able to swim."),
    (says(ANNA, "swim", modal="can", tense=PAST, negative=True), "Anna could not swim."),
    (
        says(ANNA, "swim", modal="can", tense=FUTURE, negative=True),
        "Anna will not be able to swim.",
    ),
    (says(ANNA, "work", modal="must", adverb="always"), "Anna must always work."),
    (says(ANNA, "work", modal="must", tense=PAST), "Anna had to work."),
    (says(ANNA, "work", modal="must", negative=True), "Anna must not work."),
    (says(ANNA, "sleep", modal="want"), "Anna wants to sleep."),
    (says(WE, "sleep", modal="want", tense=PAST, negative=True), "We did not want to sleep."),
    (
        says(ANNA, "sing", negative=True, adverb="sometimes"),
        "Anna sometimes does not sing.",
    ),
    (
        says(ANNA, "be", quality="happy", negative=True, adverb="sometimes"),
        "Anna is sometimes not happy.",
    ),
    (says(DOOR, "be", quality="open.state", tense=FUTURE), "The door will be open."),
    (says(THEY, "read", A_BOOK, tense=PAST, time="last.week"), "They read a book last week."),
]

COMPLEMENTS = [
    (says(ANNA, "be", quality="good", than=I), "Anna is better than me."),
    (
        says(HOUSE, "be", quality="beautiful", than=Thing("castle", D.THIS)),
        "The house is more beautiful than this castle.",
    ),
    (says(Thing("rain"), "be", quality="strong", degree="too"), "The rain is too heavy."),
    (says(THEY, "be", quality="clever", most=True), "They are the cleverest."),
    (says(LONBA, "be", quality="far", degree="too"), "Lonba is too far away."),
    (says(PAUL, "be", role=Thing("engineer", D.A)), "Paul is an engineer."),
    (
        says(WE, "be", role=Thing("actor", D.A, adjectives=("famous",))),
        "We are famous actors.",
    ),
    (says(YOU, "be", role=Thing("teacher", D.OWNED, owner=I)), "You are my teacher."),
    (says(BOOK, "be", where=Where("on", Thing("chair"))), "The book is on the chair."),
    (says(ANNA, "give", BOOK, recipient=PAUL, tense=PAST), "Anna gave the book to Paul."),
    (says(ANNA, "give", BOOK, recipient=I), "Anna gives me the book."),
    (says(ANNA, "give", THEY, recipient=I), "Anna gives them to me."),
    (says(ANNA, "put.on", Thing("coat", D.A)), "Anna puts on a coat."),
    (says(ANNA, "put.on", THEY), "Anna puts them on."),
    (says(ANNA, "wait.for", HE), "Anna waits for him."),
    (
        says(ANNA, "read", BOOK, adverb="quietly", where=Where("in", GARDEN), companion=SHE),
        "Anna reads the book quietly in the garden with her.",
    ),
    (
        says(ANNA, "work", adverb="again", where=Where("in", Thing("farm"))),
        "Anna works on the farm again.",
    ),
]

TIMES_SAID = [
    (
        says(ANNA, "arrive", tense=PAST, date=Date(5, 3, 2024), first=True),
        "On 5 March 2024, Anna arrived.",
    ),
    (says(ANNA, "arrive", tense=PAST, date=Date(0, 3, 2024)), "Anna arrived in March 2024."),
    (says(ANNA, "arrive", tense=PAST, date=Date(0, 0, 2024)), "Anna arrived in 2024."),
    (
        says(ANNA, "arrive", tense=FUTURE, date=Date(5, 3), weekday=2),
        "Anna will arrive on Tuesday 5 March.",
    ),
    (
        says(ANNA, "get.up", time="every.day", hour=Hour(6, 30)),
        "Anna gets up every day at half past 6.",
    ),
    (
        says(ANNA, "get.up", time="in.the.morning", hour=Hour(6, 15)),
        "Anna gets up at quarter past 6 in the morning.",
    ),
    (says(ANNA, "come", weekday=7, hour=Hour(5)), "Anna comes on Sunday at 5 o'clock."),
    (
        says(I, "be", quality="tired", tense=PAST, time="yesterday", first=True),
        "Yesterday, I was tired.",
    ),
]

QUESTIONS = [
    (asks("", ANNA, "read", A_BOOK), "Does Anna read a book?"),
    (
        asks("", ANNA, "have", Thing("friend", D.SOME, plural=True)),
        "Does Anna have any friends?",
    ),
    (asks("", BOOK, "be", quality="heavy", negative=True), "Is the book not heavy?"),
    (asks("", YOU, "help", I, modal="can"), "Can you help me?"),
    (asks("", YOU, "sleep", modal="must", tense=PAST), "Did you have to sleep?"),
    (asks("", YOU, "sleep", modal="can", tense=PAST), "Were you able to sleep?"),
    (asks("", ANNA, "sleep", tense=FUTURE, time="tomorrow"), "Will Anna sleep tomorrow?"),
    (asks("who", THEY, "love", ANNA), "Who loves Anna?"),
    (asks("who", THEY, "be", role=Thing("doctor", D.A)), "Who is a doctor?"),
    (asks("what", YOU, "look.for"), "What do you look for?"),
    (asks("what", YOU, "give", recipient=PAUL, tense=PAST), "What did you give to Paul?"),
    (asks("whom", YOU, "visit", tense=PAST), "Who did you visit?"),
    (asks("where", BOOK, "be"), "Where is the book?"),
    (asks("where", THEY, "live", tense=PAST), "Where did they live?"),
    (asks("when", Thing("party"), "begin"), "When does the party begin?"),
    (asks("why", SHE, "cry", adverb="often"), "Why does she often cry?"),
    (asks("how", ANNA, "be"), "How is Anna?"),
    (
        asks("how.many", PAUL, "buy", Thing("glass.cup", D.BARE, plural=True), tense=PAST),
        "How many glasses did Paul buy?",
    ),
    (
        asks("whose", Thing("key", D.BARE, plural=True, adjectives=("small",)), "be"),
        "Whose small keys are these?",
    ),
]

JOINED = [
    (
        Joined(clause(ANNA, "sleep"), "and", clause(PAUL, "read", BOOK)),
        "Anna sleeps, and Paul reads the book.",
    ),
    (
        Joined(clause(I, "wait", tense=FUTURE), "if", clause(PAUL, "come")),
        "I will wait if Paul comes.",
    ),
    (
        Joined(clause(I, "smile", tense=FUTURE), "when", clause(PAUL, "come", tense=FUTURE)),
        "I will smile when Paul comes.",
    ),
    (
        Joined(
            clause(I, "wash", Thing("shirt"), tense=PAST, time="yesterday", first=True),
            "before.verb",
            clause(PAUL, "leave", tense=PAST),
        ),
        "Yesterday, I washed the shirt before Paul left.",
    ),
    (
        Said(THEY, "believe", clause(PAUL, "be", quality="sick")),
        "They believe that Paul is sick.",
    ),
    (
        Said(ANNA, "hope", clause(PAUL, "come", modal="can", tense=FUTURE), PAST),
        "Anna hoped that Paul would be able to come.",
    ),
    (
        Said(ANNA, "say", clause(PAUL, "be", quality="sick", tense=PAST), PAST),
        "Anna said that Paul was sick.",
    ),
]

OTHER_KINDS = [
    (Order(clause(YOU, "open", DOOR, adverb="slowly")), "Please open the door slowly."),
    (Order(clause(YOU, "be", quality="quiet", negative=True)), "Please do not be quiet."),
    (there(Thing("pen", D.COUNTED, plural=True, number=2)), "There are two pens on the table."),
    (there(Thing("book", D.NO, plural=True), PAST), "There was no book on the table."),
    (there(Thing("rice", D.SOME), FUTURE), "There will be some rice on the table."),
    (Cost(Thing("shoe", D.THIS, plural=True), 1200, "dollar"), "These shoes cost 1,200 dollars."),
    (Cost(Thing("ball"), 12, "euro", 5), "The ball costs 12.05 euros."),
    (Cost(Thing("ball"), 0, "euro", 50), "The ball costs 50 cents."),
    (Age(I, 40), "I am 40 years old."),
    (Open(Thing("bakery"), True, Hour(7, 30)), "The bakery opens at half past 7."),
    (Measure("weigh", 3.5, Thing("bag")), "The bag weighs 3.5 kilograms."),
    (Measure("long", 1, Thing("rope")), "The rope is 1 metre long."),
    (Measure("far", 1250, LONBA, TIRAG), "Lonba is 1,250 kilometres from Tirag."),
    (Measure("inhabitants", 12345, LONBA), "Lonba has 12,345 inhabitants."),
    (Measure("percent", 2.5, Thing("price")), "The price increased by 2.5 per cent."),
    (Measure("temperature", -5, LONBA), "It is -5 degrees in Lonba."),
    (Introduced("my.name.is", PAUL), "My name is Paul."),
    (Introduced("this.is", ANNA), "This is Anna."),
    (Introduced("his.name.is", ANNA), "Her name is Anna."),
    (Introduced("his.name.is", PAUL, TEACHER), "The name of the teacher is Paul."),
    (Born(ANNA, Date(0, 0, 1980), LONBA), "Anna was born in Lonba in 1980."),
    (Born(PAUL, Date(1, 1, 2020), died=True), "Paul died on 1 January 2020."),
    (Phrase("where.is.the.toilet"), "Where is the toilet?"),
    (Label("first.name"), "First name"),
    (Label("chapter", number=3), "Chapter 3"),
    (Label(thing=Thing("book", D.BARE, plural=True, adjectives=("red",))), "Red books"),
]

POINTERS = [
    (
        Pointer("find.at", "www.bola.org", Thing("map"), mark=2),
        "You can find the map at <g2>www.bola.org</g2>.",
    ),
    (Pointer("write.to", "info@bola.org"), "Write to info@bola.org."),
    (Pointer("file.has", "a.pdf", number=1), "The file a.pdf has 1 page."),
    (Pointer("press.key", "F5"), "Press F5."),
    (Pointer("open.file", "a.pdf"), "Open the file a.pdf."),
    (Pointer("version", "2.1"), "Version 2.1 is available."),
    (Pointer("hello.name", "{name}"), "Hello {name}, welcome!"),
    (Pointer("saved.in", "a/b"), "The document was saved in a/b."),
    (Pointer("click.on", "Save", mark=1), "Click on “<g1>Save</g1>”."),
    (Pointer("call.number", "0123 45"), "Call 0123 45 now."),
    (Pointer("room.is", "12"), "You are in room 12."),
]

MARKED = [
    (seen(Thing("apple", D.A, mark=1)), "I see an <g1>apple</g1>."),
    (
        seen(Thing("house", owner=replace(ANNA, mark=1), adjectives=("old.aged",), mark=2)),
        "I see <g1>Anna</g1>'s <g2>old house</g2>.",
    ),
    (
        Label(thing=Thing("letter", D.BARE, adjectives=("long",), very=True, mark=3)),
        "<g3>Very long letter</g3>",
    ),
    (
        seen(Thing("scissors", D.A, adjectives=("small",), mark=1)),
        "I see a pair of <g1>small scissors</g1>.",
    ),
]

UNSAYABLE = [
    seen(Thing("water", D.A)),
    seen(Thing("sheep", plural=True)),
    seen(Thing("book", D.SOME)),
    seen(Thing("dog", adjectives=("black", "big"))),
    seen(Thing("village", adjectives=("far",))),
    seen(Thing("door", adjectives=("wooden",), very=True)),
    says(I, "love", I),
    says(WE, "see", I),
    says(THEY, "read", BOOK, tense=PAST),
    says(ANNA, "work", modal="must", negative=True, tense=PAST),
    says(Thing("student", D.NO), "sleep", negative=True),
    says(Thing("student", D.EVERY), "sleep", negative=True),
    says(ANNA, "see", Thing("book", D.SOME, plural=True), negative=True),
    says(ANNA, "see", replace(WOMAN, clause=READS), time="every.day"),
    says(ANNA, "work", where=Where("in", Thing("beach"))),
    says(ANNA, "work", where=Where("in", Thing("house", D.NO))),
    says(YOU, "sing", adverb="together"),
    says(ANNA, "go", where=Where("in", GARDEN)),
    asks("", ANNA, "sleep", time="every.day", first=True),
    Said(ANNA, "say", clause(PAUL, "sleep"), PAST),
    there(BOOK),
]

SAID = [
    *NOMINALS,
    *VERB_GROUPS,
    *COMPLEMENTS,
    *TIMES_SAID,
    *QUESTIONS,
    *JOINED,
    *OTHER_KINDS,
    *POINTERS,
    *MARKED,
]


@pytest.mark.parametrize(("meaning", "expected"), SAID, ids=[text for _, text in SAID])
def test_a_meaning_becomes_its_sentence(meaning, expected):
    assert tagged(ENGLISH.say(meaning)) == expected


@pytest.mark.parametrize("meaning", UNSAYABLE, ids=str)
def test_what_english_does_not_say_well_is_refused(meaning):
    with pytest.raises(UnsayableError):
        ENGLISH.say(meaning)


def test_every_concept_has_its_row():
    assert set(NOUNS) == set(concepts.NOUNS)
    assert set(VERBS) >= {*concepts.VERBS, "say", "think.that", "know.that", "hope", "believe"}
    assert set(ADJECTIVES) == set(concepts.ADJECTIVES)
    assert {*MIDDLE_ADVERBS, *MANNERS, *END_ADVERBS} == set(concepts.ADVERBS)
    assert set(RELATIONS) == {*concepts.RELATIONS, "to", "from"}
    assert set(TIMES) == set(concepts.TIMES)
    assert set(PHRASES) == set(concepts.PHRASES)
    assert set(LABELS) == set(concepts.LABELS)


def test_no_two_nouns_have_the_same_word():
    words = [row.singular for row in NOUNS.values()]
    assert len(set(words)) == len(words)


def test_names_are_said_as_they_are_written():
    for name in FEMININE_NAMES:
        assert ENGLISH.say(Introduced("this.is", Name(name, female=True))) == f"This is {name}."


def test_what_is_drawn_is_said_with_its_end_mark_or_refused():
    from tests.starter.random_meanings import meanings

    said = 0
    for meaning in meanings(seed=7, count=2000):
        try:
            text = bare(ENGLISH.say(meaning))
        except UnsayableError:
            continue
        said += 1
        assert text == " ".join(text.split()), text
        assert isinstance(meaning, Label) or text.endswith((".", "?", "!")), text
    assert said > 1000
