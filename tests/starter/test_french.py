"""French: hand-checked sentences of every kind, and a row for every concept."""

from __future__ import annotations

import pytest
from training.starter.languages.french import French
from training.starter.languages.french_adjectives import ADJECTIVE_WORDS
from training.starter.languages.french_nouns import NOUN_WORDS
from training.starter.languages.french_verb_words import VERB_WORDS
from training.starter.languages.french_words import (
    EARLY_ADVERBS,
    EARLY_WITHOUT_MODAL,
    LABELS,
    LATE_ADVERBS,
    PHRASES,
    RELATIONS,
    TIMES,
    VERB_ADVERBS,
)
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

from tests.starter.random_meanings import meanings

D, PAST, FUTURE = Determiner, Tense.PAST, Tense.FUTURE
ME, YOU, HE, SHE, WE, THEY = map(Pronoun, Person)
ANNA, PAUL = Name("Anna", female=True, known=True), Name("Paul", female=False, known=True)
ULF = Name("Ulf", female=False, mark=2)
BOOK, APPLE, KEY = Thing("book"), Thing("apple", D.A), Thing("key", D.A)
WOMAN, MAN = Thing("woman"), Thing("man")
KITCHEN = Where("in", Thing("kitchen"))


def says(subject, verb, tense=Tense.PRESENT, **more):
    return Statement(Clause(subject, verb, tense, **more))


def asks(subject, verb, tense=Tense.PRESENT, word="", **more):
    return Question(Clause(subject, verb, tense, **more), word)


def orders(verb, **more):
    return Order(Clause(YOU, verb, **more))


def about(thing):
    return says(thing, "be", quality="important")


READING = Clause(WOMAN, "read", object=Thing("book", D.A))

NOMINALS = [
    (says(ME, "see", object=Thing("tree", adjectives=("old.aged",))), "Je vois le vieil arbre."),
    (says(ME, "see", object=Thing("bird", D.A, adjectives=("beautiful",))),
     "Je vois un bel oiseau."),
    (about(Thing("hotel", adjectives=("new",))), "Le nouvel hôtel est important."),
    (about(Thing("hotel", D.THIS)), "Cet hôtel est important."),
    (about(Thing("school", D.OWNED, owner=ME)), "Mon école est importante."),
    (about(Thing("house", owner=ANNA)), "La maison d'Anna est importante."),
    (about(Thing("key", owner=Thing("teacher"))), "La clé du professeur est importante."),
    (about(Thing("idea", owner=Thing("child", plural=True))), "L'idée des enfants est importante."),
    (about(Thing("daughter", owner=PAUL)), "La fille de Paul est importante."),
    (about(Thing("day", D.EVERY)), "Chaque jour est important."),
    (about(Thing("letter", D.COUNTED, plural=True, number=17)),
     "Dix-sept lettres sont importantes."),
    (about(Thing("idea", D.COUNTED, plural=True, number=1234)),
     "1\u202f234 idées sont importantes."),
    (about(Thing("friend", D.MANY, plural=True)), "Beaucoup d'amis sont importants."),
    (about(Thing("flower", D.A, plural=True, adjectives=("big", "white"))),
     "De grandes fleurs blanches sont importantes."),
    (about(Thing("shoe", plural=True, adjectives=("blue",))),
     "Les chaussures bleues sont importantes."),
    (about(Thing("hat", plural=True, adjectives=("blue",))), "Les chapeaux bleus sont importants."),
    (about(Thing("news")), "Les nouvelles sont importantes."),
    (says(ME, "take", object=Thing("scissors", D.THIS)), "Je prends ces ciseaux."),
    (says(ME, "drink", object=Thing("water", D.SOME)), "Je bois de l'eau."),
    (says(ME, "eat", negative=True, object=Thing("bread", D.SOME)), "Je ne mange pas de pain."),
    (about(Thing("woman", adjectives=("tall.person",), very=True)),
     "La femme de très grande taille est importante."),
    (says(Both(ANNA, PAUL), "be", quality="happy"), "Anna et Paul sont heureux."),
    (about(Thing("woman", clause=READING)), "La femme qui lit un livre est importante."),
    (about(Thing("tree", mark=1, adjectives=("old.aged",), owner=ULF)),
     "Le <g1>vieil arbre</g1> d'<g2>Ulf</g2> est important."),
    (about(Thing("tree", mark=3)), "L'<g3>arbre</g3> est important."),
]  # fmt: skip

CLAUSES = [
    (says(ME, "love", object=ANNA), "J'aime Anna."),
    (says(ANNA, "arrive", PAST), "Anna est arrivée."),
    (says(Thing("woman", plural=True), "get.up", PAST, negative=True),
     "Les femmes ne se sont pas levées."),
    (says(THEY, "see", PAST, object=SHE), "Ils l'ont vue."),
    (says(THEY, "see", PAST, object=WE, negative=True), "Ils ne nous ont pas vus."),
    (says(YOU, "be", quality="tired"), "Vous êtes fatigué."),
    (says(PAUL, "eat", object=APPLE, negative=True), "Paul ne mange pas de pomme."),
    (says(Thing("woman", D.NO), "sing", PAST), "Aucune femme n'a chanté."),
    (says(PAUL, "give", object=BOOK, recipient=HE), "Paul lui donne le livre."),
    (says(PAUL, "give", FUTURE, object=BOOK, recipient=Thing("man", plural=True)),
     "Paul donnera le livre aux hommes."),
    (says(PAUL, "give", object=THEY, recipient=ME), "Paul me les donne."),
    (says(PAUL, "give", object=THEY, recipient=THEY), "Paul les leur donne."),
    (says(PAUL, "see", modal="want", object=SHE), "Paul veut la voir."),
    (says(PAUL, "help", PAST, modal="can", object=ME), "Paul pouvait m'aider."),
    (says(WE, "rest", modal="must"), "Nous devons nous reposer."),
    (says(ANNA, "need", object=KEY), "Anna a besoin d'une clé."),
    (says(ANNA, "remember", PAST, object=Thing("problem")), "Anna s'est souvenue du problème."),
    (says(ANNA, "visit", object=Both(PAUL, Thing("doctor"))),
     "Anna rend visite à Paul et au médecin."),
    (says(ANNA, "ask.somebody", negative=True, object=PAUL),
     "Anna ne pose pas de question à Paul."),
    (says(ANNA, "enter", PAST, object=Thing("church")), "Anna est entrée dans l'église."),
    (says(ANNA, "cook", PAST, object=Thing("carrot", plural=True)),
     "Anna a fait cuire les carottes."),
    (says(ANNA, "speak.language", object=Thing("english.language")), "Anna parle anglais."),
    (says(ANNA, "sit", where=Where("on", Thing("chair"))), "Anna est assise sur la chaise."),
    (says(ANNA, "sit", modal="want", where=KITCHEN), "Anna veut s'asseoir dans la cuisine."),
    (says(ANNA, "go", PAST, where=Where("to", Thing("market")), companion=ME),
     "Anna est allée au marché avec moi."),
    (says(ANNA, "walk", where=Where("to", Thing("station"))), "Anna marche jusqu'à la gare."),
    (says(ANNA, "come", where=Where("from", Place("Orvik"))), "Anna vient d'Orvik."),
    (says(ANNA, "be", where=Where("beside", Thing("garden"))), "Anna est à côté du jardin."),
    (says(ANNA, "sing", PAST, adverb="well"), "Anna a bien chanté."),
    (says(ANNA, "work", PAST, adverb="alone.adv", time="yesterday", first=True),
     "Hier, Anna a travaillé seule."),
    (says(ANNA, "drive", PAST, adverb="carefully", object=Thing("car")),
     "Anna a conduit prudemment la voiture."),
    (says(ANNA, "leave", FUTURE, weekday=1, hour=Hour(5, 30)), "Anna partira lundi à 5 h 30."),
    (says(ANNA, "leave", PAST, date=Date(1, 3, 2024)), "Anna est partie le 1er mars 2024."),
    (says(ANNA, "leave", PAST, date=Date(year=1987), first=True), "En 1987, Anna est partie."),
    (says(ANNA, "be", quality="hungry", degree="very"), "Anna a très faim."),
    (says(Thing("soup"), "be", quality="good", than=Thing("salad")),
     "La soupe est meilleure que la salade."),
    (says(ANNA, "be", quality="tall.person", than=HE), "Anna est plus grande que lui."),
    (says(ANNA, "be", quality="young", most=True), "Anna est la plus jeune."),
    (says(Thing("car"), "be", quality="new"), "La voiture est neuve."),
    (says(ANNA, "be", role=Thing("doctor", D.A)), "Anna est médecin."),
    (says(ANNA, "be", role=Thing("friend", D.OWNED, owner=ME)), "Anna est mon amie."),
    (says(PAUL, "be", role=Thing("baker", D.A, adjectives=("good",)), negative=True),
     "Paul n'est pas un bon boulanger."),
]  # fmt: skip

QUESTIONS = [
    (asks(ANNA, "sleep"), "Est-ce qu'Anna dort ?"),
    (asks(HE, "like", negative=True, object=BOOK), "Est-ce qu'il n'aime pas le livre ?"),
    (asks(HE, "leave", PAST, word="who"), "Qui est parti ?"),
    (asks(ANNA, "buy", FUTURE, word="what"), "Qu'est-ce qu'Anna achètera ?"),
    (asks(YOU, "invite", PAST, word="whom"), "Qui est-ce que vous avez invité ?"),
    (asks(YOU, "answer.somebody", word="whom"), "À qui est-ce que vous répondez ?"),
    (asks(YOU, "need", word="what"), "De quoi est-ce que vous avez besoin ?"),
    (asks(ANNA, "be", word="where"), "Où est Anna ?"),
    (asks(HE, "be", FUTURE, word="where"), "Où sera-t-il ?"),
    (asks(Thing("child"), "be", word="how"), "Comment va l'enfant ?"),
    (asks(ANNA, "live", word="where"), "Où est-ce qu'Anna vit ?"),
    (asks(THEY, "return", FUTURE, word="when"), "Quand est-ce qu'ils reviendront ?"),
    (asks(SHE, "cry", word="why"), "Pourquoi est-ce qu'elle pleure ?"),
    (asks(ANNA, "buy", PAST, word="how.many", object=Thing("apple", D.BARE, plural=True)),
     "Combien de pommes est-ce qu'Anna a achetées ?"),
    (asks(Thing("umbrella", D.THIS), "be", word="whose"), "À qui est ce parapluie ?"),
]  # fmt: skip

OTHERS = [
    (orders("open", object=Thing("door")), "Ouvrez la porte, s'il vous plaît."),
    (orders("open", object=Thing("door"), negative=True),
     "N'ouvrez pas la porte, s'il vous plaît."),
    (orders("give", object=BOOK, recipient=ME), "Donnez-moi le livre, s'il vous plaît."),
    (orders("sit", where=KITCHEN), "Asseyez-vous dans la cuisine, s'il vous plaît."),
    (orders("wait.for", object=THEY, negative=True), "Ne les attendez pas, s'il vous plaît."),
    (Joined(Clause(ANNA, "sing"), "if", Clause(HE, "come", where=Where("to", Thing("party")))),
     "Anna chante s'il vient à la fête."),
    (Joined(Clause(ANNA, "leave", PAST), "before.verb", Clause(PAUL, "arrive", PAST)),
     "Anna est partie avant que Paul arrive."),
    (Joined(Clause(ANNA, "eat", PAST), "before.verb", Clause(SHE, "leave", PAST)),
     "Anna a mangé avant de partir."),
    (Joined(Clause(ANNA, "eat", PAST), "after.verb", Clause(SHE, "get.up", PAST)),
     "Anna a mangé après s'être levée."),
    (Joined(Clause(ME, "work"), "although", Clause(ME, "be", quality="sick")),
     "Je travaille bien que je sois malade."),
    (Joined(Clause(ME, "work", FUTURE), "when", Clause(ANNA, "arrive")),
     "Je travaillerai quand Anna arrivera."),
    (Joined(Clause(ME, "work"), "because", Clause(ANNA, "sleep")),
     "Je travaille parce qu'Anna dort."),
    (Joined(Clause(ME, "work"), "so", Clause(ANNA, "sleep")), "Je travaille, donc Anna dort."),
    (Said(ANNA, "say", Clause(SHE, "be", quality="tired")), "Anna dit qu'elle est fatiguée."),
    (Said(ANNA, "say", Clause(SHE, "be", PAST, quality="tired"), PAST),
     "Anna a dit qu'elle était fatiguée."),
    (Said(PAUL, "believe", Clause(ANNA, "leave", PAST), PAST),
     "Paul croyait qu'Anna était partie."),
    (Said(PAUL, "know.that", Clause(ANNA, "leave", FUTURE), PAST),
     "Paul savait qu'Anna partirait."),
    (There(Thing("tree", D.A), Where("in", Thing("garden"))), "Il y a un arbre dans le jardin."),
    (There(Thing("egg", D.NO), Where("on", Thing("table")), PAST),
     "Il n'y avait pas d'œuf sur la table."),
    (Cost(BOOK, 5, cents=50), "Le livre coûte 5,50 euros."),
    (Cost(Thing("house", plural=True), 120000, "dollar"),
     "Les maisons coûtent 120\u202f000 dollars."),
    (Age(ME, 20), "J'ai 20 ans."),
    (Open(Thing("bank.money"), opens=True, hour=Hour(1)), "La banque ouvre à 1 heure."),
    (Measure("weigh", 3.5, BOOK), "Le livre pèse 3,5 kilogrammes."),
    (Measure("high", 30.0, Thing("tower")), "La tour mesure 30 mètres de haut."),
    (Measure("far", 12.0, Place("Orvik"), Place("Elda")), "Orvik est à 12 kilomètres d'Elda."),
    (Measure("inhabitants", 20500.0, Place("Orvik")), "Orvik compte 20\u202f500 habitants."),
    (Measure("percent", 3.5, Thing("price", owner=Thing("bread"))),
     "Le prix du pain a augmenté de 3,5 %."),
    (Measure("temperature", 1.0, Place("Orvik")), "Il fait 1 degré à Orvik."),
    (Introduced("my.name.is", ANNA), "Je m'appelle Anna."),
    (Introduced("his.name.is", ANNA, Thing("sister", D.OWNED, owner=ME)),
     "Ma sœur s'appelle Anna."),
    (Born(ANNA, Date(5, 3, 1920), Place("Elda")), "Anna est née le 5 mars 1920 à Elda."),
    (Born(PAUL, Date(year=1980), died=True), "Paul est mort en 1980."),
    (Pointer("find.at", "https://a.org", Thing("map"), mark=1),
     "Vous pouvez trouver la carte à l'adresse <g1>https://a.org</g1>."),
    (Pointer("file.has", "a.pdf", number=1200), "Le fichier a.pdf contient 1\u202f200 pages."),
    (Pointer("hello.name", "{name}"), "Bonjour {name}, bienvenue !"),
    (Pointer("click.on", "OK"), "Cliquez sur « OK »."),
    (Phrase("how.are.you"), "Comment allez-vous ?"),
    (Label("chapter", number=3), "Chapitre 3"),
    (Label(thing=Thing("car", D.BARE, adjectives=("red",))), "Voiture rouge"),
]  # fmt: skip

UNSAID = [
    about(Thing("book", D.OWNED, owner=SHE)),
    about(Thing("daughter")),
    about(Thing("woman", adjectives=("big",))),
    says(PAUL, "love", object=SHE),
    says(PAUL, "give", object=BOOK, recipient=SHE),
    says(ME, "see", object=ME),
    says(HE, "be", role=Thing("friend", D.OWNED, owner=ME)),
    says(ANNA, "sing", adverb="together"),
    says(Thing("man", D.NO), "sing", negative=True),
    says(ANNA, "carry", object=Thing("coat")),
]


@pytest.mark.parametrize(("meaning", "expected"), [*NOMINALS, *CLAUSES, *QUESTIONS, *OTHERS])
def test_a_meaning_is_said(meaning, expected):
    assert tagged(French().say(meaning)) == expected


@pytest.mark.parametrize("meaning", UNSAID, ids=repr)
def test_what_would_not_be_told_apart_is_refused(meaning):
    with pytest.raises(UnsayableError):
        French().say(meaning)


def test_every_concept_has_its_row():
    adverbs = {*EARLY_ADVERBS, *EARLY_WITHOUT_MODAL, *VERB_ADVERBS, *LATE_ADVERBS, "alone.adv"}
    saying = {"say", "think.that", "know.that", "hope", "believe"}
    assert set(concepts.NOUNS) == set(NOUN_WORDS)
    assert {*concepts.VERBS, *concepts.MODALS, *saying} <= set(VERB_WORDS)
    assert set(concepts.ADJECTIVES) == set(ADJECTIVE_WORDS)
    assert set(concepts.ADVERBS) == adverbs
    assert set(concepts.RELATIONS) == set(RELATIONS)
    assert set(concepts.TIMES) == set(TIMES)
    assert set(concepts.PHRASES) == set(PHRASES)
    assert set(concepts.LABELS) == set(LABELS)


def test_drawn_meanings_are_said_or_refused():
    french, said = French(), 0
    for meaning in meanings(seed=8, count=2000):
        try:
            text = french.say(meaning)
        except UnsayableError:
            continue
        said += 1
        assert text == text.strip()
        assert "  " not in text
    assert said > 1800
