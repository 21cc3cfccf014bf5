"""Small talk, and questions that the starter model cannot answer."""

from __future__ import annotations

SMALL_TALK = (
    (
        (
            "hello",
            "hi",
            "hey",
            "good morning",
            "good evening",
            "hello there",
            "hi there",
            "good afternoon",
            "hey there",
            "greetings",
        ),
        "Hello! Ask me about Parlance, or try Translate and Summarize.",
    ),
    (
        (
            "thank you",
            "thanks",
            "thank you very much",
            "thanks a lot",
            "great, thank you",
            "many thanks",
            "thx",
            "perfect, thanks",
        ),
        "You are welcome.",
    ),
    (
        (
            "how are you",
            "how are you doing",
            "are you well",
            "how is it going",
            "how do you feel today",
        ),
        "I am well, thank you. How can I help you with Parlance?",
    ),
    (("goodbye", "bye", "see you", "see you later", "good night", "bye bye"), "Goodbye!"),
    (
        (
            "ok",
            "good",
            "great",
            "nice",
            "fine",
            "I see",
            "very good",
            "well done",
            "cool",
            "wonderful",
            "yes",
            "no",
        ),
        "Good. Ask me if you want to know more about Parlance.",
    ),
    (("bonjour", "salut", "bonsoir", "coucou"), "Bonjour ! Posez-moi une question sur Parlance."),
    (("merci", "merci beaucoup", "un grand merci"), "Avec plaisir."),
    (("au revoir", "à bientôt", "bonne nuit"), "Au revoir !"),
    (
        ("comment allez-vous", "ça va", "comment vas-tu"),
        "Je vais bien, merci. Que voulez-vous savoir sur Parlance ?",
    ),
)

OUTSIDE_EN = tuple(
    row
    for row in """
what is the capital of {t}?|who is the president of {t}?|how far is {t} from {t}?
write a poem about {t}|what is {n} plus {n}?|how many people live in {t}?|what is {n} times {n}?
tell me a joke|tell me a joke about {t}|who was {t}?|what is {t}?|when was {t} born?
how do I cook {t}?|give me a recipe for {t}|what is the meaning of life?
what will the weather be tomorrow?|what is the weather in {t}?|why is {t} blue?|what time is it?
which day is it today?|write a story about {t}|explain {t}|what do you think about {t}?
how does {t} work?|do you like {t}?|where is {t}?|how old is {t}?|who wrote {t}?|who invented {t}?
what is the best {t}?|what is the price of {t}?|write an email to {t}
write a program that sorts {t}|what is the difference between {t} and {t}?|can you sing?
who won the world cup in {n}?|how tall is {t}?|how do I learn {t}?|what should I eat today?
recommend a film about {t}|is {t} good for me?|where can I buy {t}?|what happened in {n}?
solve this equation: x + {n} = {n}|list ten facts about {t}|what colour is {t}?
how do I repair {t}?|tell me about {t}|why do people like {t}?|is it true that {t} is {t}?
who is {t}?|what does {t} mean?|play {t}|what is the news about {t}?|how much does {t} cost?
what is the square root of {n}?|how do I get to {t}?|what is the history of {t}?|can {t} swim?
give me advice about {t}|I love {t}|my {t} is broken|how many {t} are there?|when does {t} begin?
what are {t}?|{t}|I am sad|what do you feel?|where were you born?|do you have children?
how do I clean {t}?|what is the opposite of {t}?|spell {t}|what rhymes with {t}?
are there {t} in {t}?|should I buy {t}?|how is {t} made?
""".replace("\n", "|").split("|")
    if row
)

OUTSIDE_FR = tuple(
    row
    for row in """
quelle est la capitale de {t} ?|qui est {t} ?|combien font {n} plus {n} ?|écris un poème sur {t}
raconte une blague|quel temps fera-t-il demain ?|où est {t} ?|comment marche {t} ?
qui a écrit {t} ?|que pensez-vous de {t} ?|quelle heure est-il ?|parlez-moi de {t}
combien coûte {t} ?|quand est né {t} ?|pourquoi {t} ?|donne-moi une recette de {t}
qu'est-ce que {t} ?|c'est quoi {t} ?
""".replace("\n", "|").split("|")
    if row
)

TOPICS_EN = tuple(
    """
France|Germany|Japan|Brazil|Paris|London|Rome|Canada|China|India|Mexico|Egypt|the moon|the sun
the sea|the sky|dogs|cats|elephants|whales|bees|horses|birds|soup|bread|rice|pasta|pizza|cheese
chocolate|coffee|tea|football|tennis|chess|swimming|music|jazz|guitars|piano|painting|history
physics|chemistry|mathematics|biology|gravity|electricity|light|atoms|a black hole|the universe
stars|planets|Mars|Einstein|Newton|Mozart|Napoleon|Shakespeare|Hamlet|the Bible|democracy|money
the economy|banks|taxes|love|friendship|happiness|dreams|sleep|cancer|the heart|a cold|medicine
vitamins|cars|trains|planes|bicycles|ships|bridges|computers|phones|robots|Python|Java|a list
a function|the sea level|climate|winter|spring|volcanoes|rain|snow|trees|roses|apples|bananas
potatoes|tomatoes|a cake|my dog|my car|my wife|a letter to my boss|a holiday|Spain|New York
the Eiffel tower|gold|water
""".strip()
    .replace("\n", "|")
    .split("|")
)

TOPICS_FR = tuple(
    """
la France|l'Allemagne|le Japon|Paris|Londres|la lune|le soleil|la mer|les chiens|les chats|le pain
le fromage|le chocolat|le café|la musique|l'amour|l'histoire|la physique|la lumière|Mars|Napoléon
Molière|l'argent|les voitures|les trains|la pluie|la neige|les pommes|mon chien|l'hiver
la tour Eiffel
""".strip()
    .replace("\n", "|")
    .split("|")
)
