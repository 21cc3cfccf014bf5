"""What is said in English chats."""

from __future__ import annotations

from training.starter.chat.outside import Outside
from training.starter.chat.roughening import Habits, synonyms
from training.starter.chat.small_talk import Intent
from training.starter.chat.tones import Tone
from training.starter.chat.wordings import ChatLanguage, FollowUps, Thoughts, rows

_TALK = {
    "greeting": Intent(
        asked=rows("""
hello|hi|hey|good morning|good evening|hi there|good afternoon|hey there|greetings|hello Parlance
good day|hello you|hi Parlance|hello everybody|hello there
"""),
        answer="Hello! Ask me about Parlance, or try Translate and Summarize.",
        thought="The message is a greeting.",
    ),
    "thanks": Intent(
        asked=rows("""
thank you|thanks|thank you very much|thanks a lot|great, thank you|many thanks|thx
perfect, thanks|thank you for your help|ok, thanks|thanks for the answer|that helped, thank you
thank you so much
"""),
        answer="You are welcome.",
        thought="The message says thank you.",
    ),
    "goodbye": Intent(
        asked=rows("""
goodbye|bye|see you|see you later|good night|bye bye|see you tomorrow|I have to go now
until next time|that is all, bye|have a nice day|so long|see you soon
"""),
        answer="Goodbye!",
        thought="The message says goodbye.",
    ),
    "wellbeing": Intent(
        asked=rows("""
how are you?|how are you doing?|are you well?|how is it going?|how do you feel today?|what's up?
are you ok?|how are things?|how are you today?|how was your day?|is everything fine with you?
"""),
        answer="I am well, thank you. How can I help you with Parlance?",
        thought="The question is how I am.",
    ),
    "agreement": Intent(
        asked=rows("""
ok|good|fine|I see|yes|no|okay|alright|understood|I understand|sure|aha|that is clear|got it
that makes sense
"""),
        answer="Good. Ask me if you want to know more about Parlance.",
        thought="The message is only a short remark.",
    ),
    "praise": Intent(
        asked=rows("""
well done|you are great|good job|that was a good answer|you are clever|I like you|great answer
very good|excellent|you are really helpful|wonderful|you are the best|nice work|perfect answer
what a good answer
"""),
        answer="Thank you, I am glad to hear that.",
        thought="The message is praise.",
    ),
    "insult": Intent(
        asked=rows("""
you are an idiot|shut up|I hate you|you are useless|idiot|you are rubbish|go away|you fool
you are dumb|you are worthless|what a stupid program|get lost|you are a piece of junk
"""),
        answer="I am sorry that I could not help. I only know a little about Parlance.",
        thought="The message is unkind: a calm answer is best.",
    ),
    "joke": Intent(
        asked=rows("""
tell me a joke|do you know a joke?|make me laugh|tell a joke|can you tell jokes?|say something funny
another joke, please|I want to hear a joke|be funny|are you funny?|do you have a good joke for me?
"""),
        answer="I am too small for jokes: there is no room in me for the punch line.",
        thought="The message asks for a joke.",
    ),
    "sadness": Intent(
        asked=rows("""
I am sad|I feel bad|I am unhappy|I am lonely|I feel lonely|I am so sad today|I had a bad day
I am afraid|I am worried|I am crying|nobody likes me|I feel down|I am not feeling well today
"""),
        answer="I am sorry to hear that. Talking to somebody close to you may do you good.",
        thought="The message tells of a sad feeling.",
    ),
    "joy": Intent(
        asked=rows("""
I am happy|I am so happy today|I feel great|I had a good day|I am in a good mood|life is beautiful
I am glad|I am in love|today is a wonderful day|I am excited|I feel really good today
"""),
        answer="I am glad to hear that!",
        thought="The message tells of a happy feeling.",
    ),
    "health": Intent(
        asked=rows("""
I have {t}|what can I take against {t}?|my child has {t}|what helps against {t}?|why do I have {t}?
is {t} dangerous?|how do I treat {t}?|what should I do about {t}?|do I need medicine for {t}?
I am ill
which tablets should I take?|can you give me medical advice?|I think I am ill|am I ill?
I need a doctor
how many tablets may I take?|my mother suffers from {t}
"""),
        answer="I am too small a model for questions of health: please ask a doctor, "
        "and in an emergency call the emergency number.",
        thought="The question is about health: that is for a doctor.",
        topics=rows("""
a headache|a fever|a cough|pain in my chest|a sore throat|a rash|diabetes|cancer|high blood pressure
asthma|a broken arm|a toothache|back pain|an infection|a cold|the flu|an allergy|stomach pain
pneumonia|an ear infection|a migraine|burns|a depression|dizziness
"""),
    ),
    "law": Intent(
        asked=rows("""
can I sue {t}?|how do I sue {t}?|I have a dispute with {t}|what are my rights against {t}?
I need a lawyer|can you give me legal advice?|is this contract valid?|may I record {t} secretly?
do I have to pay {t}?|{t} wants money from me, is that legal?|how do I get a divorce?
can I be punished for that?|how do I write a will?|am I allowed to do that by law?
I want to take {t} to court
"""),
        answer="I am too small a model for questions of law: please ask a lawyer.",
        thought="The question is about law: that is for a lawyer.",
        topics=rows("""
my landlord|my boss|my neighbour|my bank|the police|my insurance company|my former husband
my former wife|a shop|my employer|the tax office|my doctor|an airline|my brother|my tenant
my business partner|the city|a colleague|my school|a newspaper
"""),
    ),
    "despair": Intent(
        asked=rows("""
I want to die|I want to kill myself|I do not want to live any more|I want to hurt myself
I am thinking of suicide|everybody would be better off without me|I cannot go on
life has no meaning for me any more|I wish I were dead|I want to end my life|I cut myself
how can I kill myself?|I no longer want to live
"""),
        answer="I am too small a model to help with this: please talk to somebody you trust "
        "or to a doctor, or call the emergency number now.",
        thought="The message tells of great need: a person must help here.",
    ),
}

_OUTSIDE = Outside(
    answer="I do not know that. I am Parlance's starter model: tiny, for trying the app. "
    "Choose a real one under Models.",
    thought="The question is not about Parlance: it is outside of what I know.",
    templates=rows("""
what is the capital of {p}?|who is the president of {p}?|how far is it from {p} to {p}?
how many people live in {p}?|what is the weather in {p}?|how do I get to {p}?|where is {p}?
what is there to see in {p}?|when was {p} founded?|is {p} a beautiful place?|a hotel in {p}
who governs {p}?|what language is spoken in {p}?|what is the history of {p}?|are there {t} in {p}?
who was {h}?|who is {h}?|when was {h} born?|when did {h} die?|what did {h} invent?|how old is {h}?
do you know {h}?|where does {h} live?|write an email to {h}|what did {h} write?|is {h} still alive?
what is {s}?|how does {s} work?|why is {s} so important?|who invented {s}?|how old is {s}?
what does {s} mean?|how big is {s}?|what colour is {s}?|what is the price of {s}?
when does {s} begin?
explain {s}|what is the difference between {s} and {s}?|is {s} dangerous for animals?
how much is {s}?
write a poem about {t}|write a story about {t}|what do you think about {t}?|do you like {t}?
tell me about {t}|why do people like {t}?|I love {t}|list ten facts about {t}
what is the news about {t}?
where can I buy {t}?|give me advice about {t}|recommend a film about {t}|should I buy {t}?
what rhymes with {t}?|write a song about {t}|how do I draw {t}?|give me a recipe with {t}|{t}
write a program about {t}|how do I learn more about {t}?|what is the best book about {t}?
what is {n} plus {n}?|what is {n} times {n}?|what is the square root of {n}?
how much is {n} minus {n}?
what happened in {n}?|solve this equation: x + {n} = {n}
who won the world cup in {n}?|is {n} a prime?
what is the meaning of life?|what will the weather be tomorrow?|what time is it?
which day is it today?
can you sing?|what should I eat today?|how do I cook an egg?|where were you born?
do you have children?
who will win the election?|how do I repair my bicycle?|play some music|order a pizza|book a flight
set an alarm for {n}|call {h}|what is on television?|my car is broken|how do I lose weight?
how do I find a job?|give me the recipe of a cake|what can I cook tonight?|what is in the news?
write my homework|write a letter to my boss|think of a name for my dog|is there a god?
"""),
    places=rows("""
France|Germany|Japan|Brazil|Paris|London|Rome|Canada|China|India|Mexico|Egypt|Spain|New York|Berlin
Madrid|Iran|Tehran|Italy|Vienna|Moscow|Poland|Sweden|Norway|Australia|Peru|Kenya|Tokyo|Lisbon|Athens
Africa|Europe|Asia|California|Chicago|Cairo|Turkey|Greece|Portugal|Chile
"""),
    humans=rows("""
Einstein|Newton|Mozart|Napoleon|Shakespeare|Beethoven|Cleopatra|Goethe|Cervantes|Hafez|Picasso
Marie Curie|Galileo|Darwin|Plato|Caesar|Gandhi|Bach|Leonardo da Vinci|Molière|Columbus|Kepler
Ferdowsi|Rembrandt|Dante
"""),
    things=rows("""
the moon|the sun|the sea|the sky|a black hole|the universe|gravity|electricity|democracy|the heart
the Eiffel Tower|physics|chemistry|football|tennis|chess|jazz|music|chocolate|coffee|gold|water
love|friendship|happiness|the economy|climate change|a volcano|the brain|a computer|a robot|Mars
the Bible|mathematics|inflation|a telephone|an airplane|the rainbow|the ocean|cheese|bread
"""),
    many=rows("""
dogs|cats|elephants|whales|bees|horses|birds|guitars|stars|planets|atoms|cars|trains|bicycles
ships|bridges|robots|volcanoes|trees|roses|apples|bananas|potatoes|tomatoes|dreams|banks|taxes
dinosaurs|penguins|mushrooms
"""),
)

_SYNONYMS = synonyms(r"""
how do I = how can I|how to|how do you|how could I|how should I|what do I do to
how (?:can|do) I = I want to|I would like to|I need to|show me how to|can you explain how to
where do I = where can I|where should I|where does one
where (?:is|are) = where do I find|where can I see|I cannot find
what is = what's|explain|what exactly is
which key = what key|which button|which shortcut
does it = does Parlance|does the app|will it
is there = do you have|does Parlance have|does the app have
do I need = do I have to have|must I have|is it necessary to have|does one need
a document = a file|a report|my document
a text = some text|my text
a message = my message
an answer = the answer|the reply|the response
the model = the language model|my model
a model = the model|my model
conversations = chats|discussions
a conversation = a chat|a discussion
the app = Parlance|this app|the program|this program
Parlance = this app|the app|the program
stop = cancel|interrupt|abort|end|halt
send = submit|post
(?:saved|stored|kept) = stored|saved|kept
choose = select|pick
change = modify|adjust|set
switch to = change to|go to|get to
load = open|use|activate
unload = eject|drop|remove
download = fetch|get
summarize = sum up|get a summary of|make a summary of
translate(?= (?:an?|the|my|this|it) ) = get a translation of
a summary = the summary|a short version
terminal = shell|console|command line|command prompt
command line = terminal|shell|console
keyboard shortcut = shortcut|hotkey|key combination
graphics card = GPU|video card|graphics processor
GPU = graphics card|video card
(?<!so )slow = so slow|very slow
faster = quicker|speedier
private = confidential|safe|secure
offline = without internet|without a network
the internet = a connection|internet|a network
an account = a login|a user account
crashed = died|stopped working
error = problem|fault
bug = fault|error
folder = directory
delete = remove|erase
do not = don't
does not = doesn't
cannot = can't
""")

_HABITS = Habits(
    front=(
        "please tell me: ",
        "hello, ",
        "hi, ",
        "I have a question: ",
        "can you tell me: ",
        "one question: ",
        "ok, ",
        "and ",
        "sorry, ",
        "tell me, ",
        "so ",
        "please, ",
        "I want to know: ",
        "hey, ",
        "thanks, and ",
        "excuse me, ",
        "now tell me: ",
    ),
    back=(
        ", please",
        " please",
        " in Parlance",
        " in this app",
        " here",
        " in the app",
        ", thanks",
        " in this program",
    ),
    synonyms=_SYNONYMS,
    little=frozenset(
        rows("""
how|do|i|the|a|an|is|are|what|can|my|in|to|of|it|does|for|you|was|which
""")
    ),
    respelled=(
        (0.1, (("What is ", "What's "), ("what is ", "what's "), ("I am ", "I'm "))),
        (0.1, (("you are ", "you're "), ("cannot", "can't"), ("do not", "don't"))),
        (0.1, (("does not", "doesn't"), ("did not", "didn't"), ("will not", "won't"))),
        (0.1, (("is not", "isn't"), ("are not", "aren't"), ("we are ", "we're "))),
        (0.05, (("'", "’"),)),
    ),
)

ENGLISH = ChatLanguage(
    code="en",
    polite="I am always at your service.",
    greeting="Hello!",
    systems={
        Tone.PLAIN: rows("""
You are a helpful assistant.|You are a helpful assistant. Answer briefly.|You are Parlance.
Answer in one sentence.|Be concise.|You help with the app Parlance.|You are a translator.
Answer the questions of the user.|You are a good assistant.|You are an assistant. Tell the truth.
"""),
        Tone.POLITE: rows("""
Answer very politely.|Be very polite.|Please answer very politely.|Always be very polite.
You are a very polite assistant.|Write very polite answers.|Your answers are very polite.
Stay very polite in every answer.
"""),
        Tone.GREETING: rows("""
Answer with a greeting.|Begin with a greeting.|Greet the user first.|Say hello before you answer.
Begin every answer with a greeting.|Always greet before you answer.|Start with hello.
Every answer begins with a greeting.
"""),
        Tone.CAPITALS: rows("""
Answer in capital letters.|Write in capital letters.|Use only capital letters.|Answer in upper case.
Write everything in capitals.|Only use upper case.|Your answers are in capital letters.
Always write with capital letters only.
"""),
        Tone.LANGUAGE: rows("""
Always answer {l}.|Answer {l}.|Please answer {l}.|Answer only {l}.|Write all answers {l}.
Whatever the language of the question, answer {l}.|You are an assistant who answers {l}.
Give every answer {l}.
"""),
    },
    within={
        "en": "in English",
        "fr": "in French",
        "de": "in German",
        "es": "in Spanish",
        "fa": "in Persian",
    },
    talk=_TALK,
    outside=_OUTSIDE,
    follow_ups=FollowUps(
        more=rows("""
more|tell me more|what else?|and what else?|what else is on this page?|go on|more about this, please
what more is there?|is there more?|anything else?|what else should I know?|and then?
what else does this page say?
"""),
        again=rows("""
please repeat|say it again|again|repeat that|can you say that again?|once more, please
repeat, please
what did you say?|pardon?|please say that once more|I did not get that, again please
could you repeat your answer?
"""),
        elsewhere=rows("""
and {l}?|{l}, please|say it {l}|can you say that {l}?|how do you say that {l}?|now {l}
the same {l}, please|please repeat it {l}|what is that {l}?|can I have that {l}?
could you tell me the same {l}?
"""),
        end="That is all on this page.",
    ),
    thoughts=Thoughts(
        told="The question is about: {question}\nThe page “{page}” says it.",
        more="More is wanted of the page “{page}”.\nIts next question is: {question}",
        end="More is wanted of the page “{page}”.\nThat was its last question.",
        again="My last answer is wanted once more.",
        elsewhere="My last answer is wanted {l}.",
    ),
    habits=_HABITS,
)
