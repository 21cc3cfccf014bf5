"""German says what the world holds, as a German would."""

from __future__ import annotations

import pytest
from training.starter.languages import german_words
from training.starter.languages.german import German
from training.starter.languages.german_nouns import GERMAN_NOUNS
from training.starter.languages.german_verbs import GERMAN_VERBS
from training.starter.languages.speaking import UnsayableError, tagged
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

GERMAN = German()
D = Determiner
PAST, FUTURE = Tense.PAST, Tense.FUTURE
I, YOU, HE, SHE, WE, THEY = map(Pronoun, Person)  # noqa: E741 - it is the word
ANNA, PAUL = Name("Anna", female=True, known=True), Name("Paul", female=False, known=True)
THOMAS = Name("Thomas", female=False, known=True)
LONBA, TIRAG = Place("Lonba"), Place("Tirag")
BOOK, DOOR, HOUSE, MAN = Thing("book"), Thing("door"), Thing("house"), Thing("man")
A_BOOK = Thing("book", D.A)


def clause(subject, verb, thing=None, **rest):
    return Clause(subject, verb, object=thing, **rest)


def says(subject, verb, thing=None, **rest):
    return Statement(clause(subject, verb, thing, **rest))


def asks(word, subject, verb, thing=None, **rest):
    return Question(clause(subject, verb, thing, **rest), word)


def seen(thing, **rest):
    return says(I, "see", thing, **rest)


def to(noun, **rest):
    return Where("to", Thing(noun, **rest))


SLEEPS = clause(MAN, "sleep")
READER = Thing("woman", clause=clause(Thing("woman"), "read", A_BOOK))

NOMINALS = [
    (seen(Thing("apple", D.A, adjectives=("red",))), "Ich sehe einen roten Apfel."),
    (seen(Thing("house", D.A, adjectives=("old.aged",))), "Ich sehe ein altes Haus."),
    (seen(Thing("woman", D.A, adjectives=("young",))), "Ich sehe eine junge Frau."),
    (
        seen(Thing("tower", adjectives=("high", "old.aged"), very=True)),
        "Ich sehe den sehr hohen alten Turm.",
    ),
    (
        seen(Thing("boy", D.THIS, adjectives=("clever", "friendly"))),
        "Ich sehe diesen klugen, freundlichen Jungen.",
    ),
    (seen(Thing("student")), "Ich sehe den Studenten."),
    (
        seen(Thing("house", D.OWNED, owner=YOU, adjectives=("expensive",))),
        "Ich sehe Ihr teures Haus.",
    ),
    (seen(Thing("dog", D.OWNED, owner=WE, plural=True)), "Ich sehe unsere Hunde."),
    (seen(Thing("dog", D.OWNED, owner=SHE)), "Ich sehe ihren Hund."),
    (
        seen(Thing("cat", D.COUNTED, plural=True, number=12, adjectives=("black",))),
        "Ich sehe zwölf schwarze Katzen.",
    ),
    (
        seen(Thing("cat", D.COUNTED, plural=True, number=1234)),
        "Ich sehe 1.234 Katzen.",
    ),
    (seen(Thing("child", D.MANY, plural=True)), "Ich sehe viele Kinder."),
    (seen(Thing("child", D.SOME, plural=True)), "Ich sehe einige Kinder."),
    (seen(Thing("water", D.SOME, adjectives=("cold",))), "Ich sehe etwas kaltes Wasser."),
    (seen(Thing("lion", D.EVERY)), "Ich sehe jeden Löwen."),
    (says(Thing("child", D.NO), "sleep"), "Kein Kind schläft."),
    (seen(Thing("house", owner=ANNA, adjectives=("new",))), "Ich sehe Annas neues Haus."),
    (seen(Thing("house", owner=THOMAS)), "Ich sehe Thomas' Haus."),
    (
        seen(Thing("house", owner=Thing("neighbour", D.OWNED, owner=I))),
        "Ich sehe das Haus meines Nachbarn.",
    ),
    (
        seen(Thing("name", owner=Thing("child", D.COUNTED, plural=True, number=2))),
        "Ich sehe den Namen von zwei Kindern.",
    ),
    (seen(READER), "Ich sehe die Frau, die ein Buch liest."),
    (seen(READER, tense=PAST), "Ich habe die Frau gesehen, die ein Buch liest."),
    (
        says(HE, "greet", READER, negative=True),
        "Er begrüßt die Frau nicht, die ein Buch liest.",
    ),
    (says(READER, "sleep"), "Die Frau, die ein Buch liest, schläft."),
    (
        says(Both(ANNA, Thing("friend", D.OWNED, owner=I)), "learn.language",
             Thing("french.language")),
        "Anna und mein Freund lernen Französisch.",
    ),
]  # fmt: skip

VERB_GROUPS = [
    (says(I, "help", MAN), "Ich helfe dem Mann."),
    (says(WE, "thank", Thing("doctor", plural=True)), "Wir danken den Ärzten."),
    (says(HE, "follow", Thing("customer", D.THIS), tense=PAST), "Er ist diesem Kunden gefolgt."),
    (says(SHE, "answer.somebody", THEY), "Sie antwortet ihnen."),
    (says(ANNA, "call.on.the.telephone", PAUL), "Anna ruft Paul an."),
    (
        says(ANNA, "call.on.the.telephone", PAUL, tense=PAST, time="yesterday"),
        "Anna hat gestern Paul angerufen.",
    ),
    (says(ANNA, "get.up", tense=FUTURE, adverb="early"), "Anna wird früh aufstehen."),
    (says(ANNA, "wait.for", YOU), "Anna wartet auf Sie."),
    (
        says(ANNA, "wait.for", PAUL, where=Where("in", LONBA)),
        "Anna wartet in Lonba auf Paul.",
    ),
    (
        says(ANNA, "walk", companion=PAUL, where=to("church")),
        "Anna geht mit Paul zu Fuß zur Kirche.",
    ),
    (
        says(I, "remember", Thing("problem"), negative=True),
        "Ich erinnere mich nicht an das Problem.",
    ),
    (says(ANNA, "rest", tense=PAST), "Anna hat sich ausgeruht."),
    (says(I, "be", quality="tired", tense=PAST), "Ich war müde."),
    (says(WE, "have", Thing("dog", D.A), tense=PAST), "Wir hatten einen Hund."),
    (says(PAUL, "swim", modal="can", tense=PAST), "Paul konnte schwimmen."),
    (says(PAUL, "work", modal="must", negative=True), "Paul darf nicht arbeiten."),
    (
        says(PAUL, "read", A_BOOK, modal="want", tense=FUTURE),
        "Paul wird ein Buch lesen wollen.",
    ),
    (says(ANNA, "read", BOOK, negative=True), "Anna liest das Buch nicht."),
    (says(ANNA, "read", A_BOOK, negative=True, tense=PAST), "Anna hat kein Buch gelesen."),
    (
        says(ANNA, "speak.language", Thing("german.language"), negative=True),
        "Anna spricht kein Deutsch.",
    ),
    (
        says(ANNA, "speak.language", Thing("german.language"), adverb="well"),
        "Anna spricht gut Deutsch.",
    ),
    (says(ANNA, "sing", negative=True, adverb="sometimes"), "Anna singt manchmal nicht."),
    (says(ANNA, "sing", negative=True, adverb="often"), "Anna singt nicht oft."),
    (says(PAUL, "drive", tense=PAST), "Paul ist gefahren."),
    (says(PAUL, "drive", Thing("bus"), tense=PAST), "Paul hat den Bus gefahren."),
    (says(Thing("cat"), "eat", Thing("meat")), "Die Katze frisst das Fleisch."),
    (says(Thing("train"), "leave", hour=Hour(5, 30)), "Der Zug fährt um 5:30 Uhr ab."),
    (says(ANNA, "put.on", Thing("hat", D.A)), "Anna setzt einen Hut auf."),
    (says(ANNA, "stop", tense=PAST), "Anna ist stehen geblieben."),
]

COMPLEMENTS = [
    (says(ANNA, "give", BOOK, recipient=Thing("child")), "Anna gibt dem Kind das Buch."),
    (
        says(ANNA, "give", BOOK, recipient=Thing("child", D.A), negative=True),
        "Anna gibt keinem Kind das Buch.",
    ),
    (says(ANNA, "give", THEY, recipient=I), "Anna gibt sie mir."),
    (says(ANNA, "show", A_BOOK, recipient=HE, tense=PAST), "Anna hat ihm ein Buch gezeigt."),
    (says(ANNA, "be", quality="tall.person", than=PAUL), "Anna ist größer als Paul."),
    (says(HOUSE, "be", quality="good", most=True), "Das Haus ist am besten."),
    (says(HOUSE, "be", quality="far", degree="too"), "Das Haus ist zu weit entfernt."),
    (says(ANNA, "be", role=Thing("doctor", D.A)), "Anna ist Ärztin."),
    (says(PAUL, "be", role=Thing("doctor", D.A), negative=True), "Paul ist kein Arzt."),
    (
        says(PAUL, "be", role=Thing("teacher", D.A, adjectives=("good",))),
        "Paul ist ein guter Lehrer.",
    ),
    (says(ANNA, "be", role=Thing("neighbour", D.OWNED, owner=I)), "Anna ist meine Nachbarin."),
    (
        says(ANNA, "go", where=to("school"), time="tomorrow", tense=FUTURE, first=True),
        "Morgen wird Anna zur Schule gehen.",
    ),
    (says(ANNA, "go", where=to("kitchen")), "Anna geht in die Küche."),
    (says(ANNA, "go", where=to("park")), "Anna geht in den Park."),
    (says(ANNA, "go", where=to("village")), "Anna geht ins Dorf."),
    (says(ANNA, "go", where=Where("to", LONBA)), "Anna fährt nach Lonba."),
    (says(ANNA, "come", where=Where("from", LONBA)), "Anna kommt aus Lonba."),
    (
        says(ANNA, "return", where=Where("from", Thing("market")), tense=PAST),
        "Anna ist vom Markt zurückgekehrt.",
    ),
    (says(ANNA, "walk", where=to("hotel"), adverb="slowly"), "Anna geht langsam zu Fuß zum Hotel."),
    (says(ANNA, "live", where=Where("in", HOUSE)), "Anna wohnt im Haus."),
    (says(ANNA, "sit", where=Where("on", Thing("beach"))), "Anna sitzt am Strand."),
    (
        says(ANNA, "live", where=Where("near", Thing("station", adjectives=("old.aged",)))),
        "Anna wohnt in der Nähe des alten Bahnhofs.",
    ),
    (says(ANNA, "live", where=Where("near", LONBA)), "Anna wohnt in der Nähe von Lonba."),
    (
        says(
            ANNA, "eat", Thing("soup"), companion=PAUL, where=Where("in", Thing("garden")),
            time="today",
        ),
        "Anna isst heute mit Paul die Suppe im Garten.",
    ),
    (
        says(ANNA, "live", where=Where("in", Thing(
            "house", clause=clause(HOUSE, "be", quality="big")))),
        "Anna wohnt in dem Haus, das groß ist.",
    ),
]  # fmt: skip

TIMES_SAID = [
    (
        says(ANNA, "arrive", tense=PAST, date=Date(5, 3, 2024), first=True),
        "Am 5. März 2024 ist Anna angekommen.",
    ),
    (says(ANNA, "arrive", tense=PAST, date=Date(0, 3, 2024)), "Anna ist im März 2024 angekommen."),
    (
        says(ANNA, "travel", tense=PAST, date=Date(0, 0, 2024)),
        "Anna ist im Jahr 2024 gereist.",
    ),
    (says(ANNA, "come", weekday=7, hour=Hour(1)), "Anna kommt am Sonntag um 1 Uhr."),
    (says(THEY, "sleep", time="now", first=True), "Jetzt schlafen sie."),
]

QUESTIONS = [
    (asks("", ANNA, "read", A_BOOK), "Liest Anna ein Buch?"),
    (asks("", YOU, "help", I, modal="can"), "Können Sie mir helfen?"),
    (asks("", THEY, "sleep"), "Schlafen sie?"),
    (asks("who", HE, "love", ANNA), "Wer liebt Anna?"),
    (asks("what", YOU, "look.for"), "Was suchen Sie?"),
    (asks("what", HE, "remember"), "Woran erinnert er sich?"),
    (asks("what", YOU, "give", recipient=PAUL, tense=PAST), "Was haben Sie Paul gegeben?"),
    (asks("whom", ANNA, "visit", tense=PAST), "Wen hat Anna besucht?"),
    (asks("whom", ANNA, "help"), "Wem hilft Anna?"),
    (asks("whom", ANNA, "wait.for"), "Auf wen wartet Anna?"),
    (asks("where", ANNA, "go"), "Wohin geht Anna?"),
    (asks("where", ANNA, "live", tense=PAST), "Wo hat Anna gewohnt?"),
    (asks("when", Thing("party"), "begin"), "Wann beginnt die Party?"),
    (asks("why", SHE, "cry"), "Warum weint sie?"),
    (asks("how", MAN, "be"), "Wie geht es dem Mann?"),
    (
        asks("how.many", PAUL, "buy", Thing("glass.cup", D.BARE, plural=True), tense=PAST),
        "Wie viele Gläser hat Paul gekauft?",
    ),
    (
        asks("how.many", PAUL, "help", Thing("child", D.BARE, plural=True)),
        "Wie vielen Kindern hilft Paul?",
    ),
    (
        asks("whose", Thing("key", D.THIS, plural=True, adjectives=("small",)), "be"),
        "Wessen kleine Schlüssel sind das?",
    ),
]

JOINED = [
    (
        Joined(clause(ANNA, "sleep"), "and", clause(PAUL, "read", BOOK)),
        "Anna schläft und Paul liest das Buch.",
    ),
    (
        Joined(clause(ANNA, "be", quality="tired"), "so", clause(SHE, "sleep")),
        "Anna ist müde, deshalb schläft sie.",
    ),
    (
        Joined(clause(ANNA, "sleep"), "because", clause(SHE, "be", quality="tired")),
        "Anna schläft, weil sie müde ist.",
    ),
    (
        Joined(
            clause(ANNA, "sleep", tense=PAST), "when",
            clause(PAUL, "call.on.the.telephone", tense=PAST),
        ),
        "Anna hat geschlafen, als Paul angerufen hat.",
    ),
    (
        Joined(clause(ANNA, "cry"), "when", clause(PAUL, "get.up")),
        "Anna weint, wenn Paul aufsteht.",
    ),
    (
        Joined(clause(I, "wait", tense=FUTURE), "if", clause(PAUL, "come")),
        "Ich werde warten, falls Paul kommt.",
    ),
    (
        Joined(clause(I, "eat", tense=PAST), "before.verb", clause(PAUL, "arrive", tense=PAST)),
        "Ich habe gegessen, bevor Paul angekommen ist.",
    ),
    (
        Joined(clause(I, "sleep", tense=PAST), "after.verb", clause(PAUL, "leave", tense=PAST)),
        "Ich habe geschlafen, nachdem Paul weggegangen war.",
    ),
    (
        Joined(clause(I, "sleep"), "after.verb", clause(PAUL, "eat")),
        "Ich schlafe, nachdem Paul gegessen hat.",
    ),
    (
        Joined(clause(I, "work"), "although", clause(I, "rest", modal="want")),
        "Ich arbeite, obwohl ich mich ausruhen will.",
    ),
    (
        Said(ANNA, "say", clause(PAUL, "be", quality="sick")),
        "Anna sagt, dass Paul krank ist.",
    ),
    (
        Said(ANNA, "hope", clause(PAUL, "come", tense=FUTURE), PAST),
        "Anna hat gehofft, dass Paul kommen würde.",
    ),
    (
        Said(I, "know.that", clause(PAUL, "read", BOOK, modal="must", tense=FUTURE)),
        "Ich weiß, dass Paul das Buch wird lesen müssen.",
    ),
]  # fmt: skip

OTHER_KINDS = [
    (Order(clause(YOU, "open", DOOR)), "Bitte öffnen Sie die Tür."),
    (
        Order(clause(YOU, "call.on.the.telephone", HE, time="today")),
        "Bitte rufen Sie ihn heute an.",
    ),
    (Order(clause(YOU, "rest")), "Bitte ruhen Sie sich aus."),
    (Order(clause(YOU, "be", quality="honest")), "Bitte seien Sie ehrlich."),
    (Order(clause(YOU, "forget", BOOK, negative=True)), "Bitte vergessen Sie das Buch nicht."),
    (
        There(Thing("dog", D.A), Where("under", Thing("table"))),
        "Es gibt einen Hund unter dem Tisch.",
    ),
    (
        There(Thing("cat", D.NO, plural=True), Where("in", Thing("garden")), PAST),
        "Es gab keine Katzen im Garten.",
    ),
    (
        There(Thing("tree", D.A), Where("in", Thing("park")), FUTURE),
        "Es wird einen Baum im Park geben.",
    ),
    (Cost(Thing("shoe", plural=True), 1200), "Die Schuhe kosten 1.200 Euro."),
    (Cost(Thing("ball"), 12, "dollar", 5), "Der Ball kostet 12,05 Dollar."),
    (Age(ANNA, 1), "Anna ist 1 Jahr alt."),
    (Age(I, 40), "Ich bin 40 Jahre alt."),
    (Open(Thing("bakery"), True, Hour(7, 30)), "Die Bäckerei öffnet um 7:30 Uhr."),
    (Measure("weigh", 3.5, Thing("suitcase")), "Der Koffer wiegt 3,5 Kilogramm."),
    (Measure("high", 30.0, Thing("tower")), "Der Turm ist 30 Meter hoch."),
    (Measure("far", 1250, LONBA, TIRAG), "Lonba ist 1.250 Kilometer von Tirag entfernt."),
    (Measure("inhabitants", 12345, LONBA), "Lonba hat 12.345 Einwohner."),
    (
        Measure("percent", 2.5, Thing("price", owner=Thing("milk"))),
        "Der Preis der Milch ist um 2,5 Prozent gestiegen.",
    ),
    (Measure("temperature", 20, LONBA), "In Lonba sind es 20 Grad."),
    (Introduced("my.name.is", PAUL), "Ich heiße Paul."),
    (
        Introduced("this.is", ANNA, Thing("friend", D.OWNED, owner=I)),
        "Das ist meine Freundin Anna.",
    ),
    (Introduced("his.name.is", PAUL, Thing("teacher")), "Der Lehrer heißt Paul."),
    (Born(ANNA, Date(0, 0, 1980), LONBA), "Anna wurde im Jahr 1980 in Lonba geboren."),
    (Born(PAUL, Date(1, 1, 2020), died=True), "Paul ist am 1. Januar 2020 gestorben."),
    (Phrase("where.is.the.toilet"), "Wo ist die Toilette?"),
    (Label("chapter", number=3), "Kapitel 3"),
    (Label(thing=Thing("book", D.BARE, plural=True, adjectives=("red",))), "Rote Bücher"),
    (Label(thing=Thing("house", D.BARE, adjectives=("dark",))), "Dunkles Haus"),
]

POINTERS = [
    (
        Pointer("find.at", "www.bola.org", Thing("map"), mark=2),
        "Sie finden die Landkarte unter <g2>www.bola.org</g2>.",
    ),
    (Pointer("write.to", "info@bola.org"), "Schreiben Sie an info@bola.org."),
    (Pointer("file.has", "a.pdf", number=12), "Die Datei a.pdf hat 12 Seiten."),
    (Pointer("hello.name", "{name}"), "Hallo {name}, willkommen!"),
    (Pointer("click.on", "Save", mark=1), "Klicken Sie auf „<g1>Save</g1>“."),
    (Pointer("call.number", "0123 45"), "Rufen Sie jetzt 0123 45 an."),
]

MARKED = [
    (
        says(ANNA, "live", where=Where("in", Thing("house", adjectives=("new",), mark=1))),
        "Anna wohnt im <g1>neuen Haus</g1>.",
    ),
    (
        seen(Thing("house", owner=Name("Anna", female=True, mark=1), mark=2)),
        "Ich sehe <g1>Anna</g1>s <g2>Haus</g2>.",
    ),
    (
        Label(thing=Thing("letter", D.BARE, adjectives=("long",), very=True, mark=3)),
        "<g3>Sehr langer Brief</g3>",
    ),
]

UNSAYABLE = [
    seen(Thing("money", D.A)),
    seen(Thing("snow", plural=True)),
    seen(Thing("fish", D.NO)),
    seen(SHE),
    seen(Thing("man", adjectives=("big",))),
    seen(Thing("door", adjectives=("wooden",), very=True)),
    says(THEY, "sleep"),
    says(Thing("dog", D.OWNED, owner=SHE), "sleep"),
    says(ANNA, "carry", Thing("coat")),
    says(ANNA, "work", modal="must", negative=True, tense=PAST),
    says(Thing("student", D.EVERY), "sleep", negative=True),
    says(ANNA, "sit", where=Where("in", Thing("beach"))),
    says(HOUSE, "be", quality="closed", degree="very"),
    asks("what", ANNA, "wear"),
    asks("where", ANNA, "come"),
    Joined(clause(I, "sleep"), "when", clause(PAUL, "come", tense=PAST)),
    Introduced("this.is", ANNA, Thing("brother", D.OWNED, owner=I)),
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
    assert tagged(GERMAN.say(meaning)) == expected


@pytest.mark.parametrize("meaning", UNSAYABLE, ids=str)
def test_what_german_does_not_say_well_is_refused(meaning):
    with pytest.raises(UnsayableError):
        GERMAN.say(meaning)


def test_every_concept_has_its_row():
    assert {noun.rstrip("+") for noun in GERMAN_NOUNS} == set(concepts.NOUNS)
    verbs = {verb.split("+")[0] for verb in GERMAN_VERBS}
    said = {"be", "say", "think.that", "know.that", "hope", "believe", "may"}
    assert verbs == {*concepts.VERBS, *concepts.MODALS, *said}
    assert set(german_words.GERMAN_ADJECTIVES) == set(concepts.ADJECTIVES)
    assert set(german_words.ADVERBS) == set(concepts.ADVERBS)
    assert set(german_words.RELATIONS) == set(concepts.RELATIONS)
    assert set(german_words.TIMES) == set(concepts.TIMES)
    assert set(german_words.PHRASES) == set(concepts.PHRASES)
    assert set(german_words.LABELS) == set(concepts.LABELS)


def test_what_is_drawn_at_random_is_said_or_refused():
    from tests.starter.random_meanings import meanings

    unsaid = 0
    for meaning in meanings(seed=4, count=2000):
        try:
            text = GERMAN.say(meaning)
        except UnsayableError:
            unsaid += 1
            continue
        assert text == text.strip()
        assert "  " not in text
        assert not {"\x01", "\x02", "\x03"} & set(text)
    assert unsaid < 300


def test_no_two_nouns_are_one_word():
    words = [noun.singular[0] for noun in GERMAN_NOUNS.values()]
    assert sorted(words) == sorted({*words, "Schauspielerin"})
