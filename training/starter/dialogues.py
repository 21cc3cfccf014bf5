"""Makes chats: questions about the app in many wordings, small talk, and what it does not know."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

from typing import TYPE_CHECKING

from training.starter import words
from training.starter.outside import OUTSIDE_EN, OUTSIDE_FR, SMALL_TALK, TOPICS_EN, TOPICS_FR

if TYPE_CHECKING:
    from random import Random

    from training.starter.help import HelpEntry

UNKNOWN_EN = (
    "I do not know that. I am Parlance's starter model: tiny, for trying the app. "
    "Choose a real one under Models."
)
UNKNOWN_FR = (
    "Je ne sais pas. Je suis le modèle de démarrage de Parlance : tout petit, pour essayer "
    "l'application. Choisissez-en un vrai sous Models."
)

_FRONT = (
    "",
    "",
    "",
    "",
    "",
    "",
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
    "I want to know: ",
)
_BACK = (
    "",
    "",
    "",
    "",
    "",
    "",
    ", please",
    " please",
    " in Parlance",
    " in this app",
    " here",
    " in the app",
    ", thanks",
)
_SYNONYMS = (
    (
        "how do I ",
        (
            "how can I ",
            "how to ",
            "how do you ",
            "how could I ",
            "how should I ",
            "what do I do to ",
            "what is the way to ",
            "can you explain how to ",
            "help me to ",
            "I want to ",
            "I would like to ",
            "I need to ",
            "show me how to ",
            "how does one ",
            "can I ",
        ),
    ),
    ("how can I ", ("how do I ", "how to ", "how could I ", "I want to ")),
    ("where do I ", ("where can I ", "where should I ", "where does one ")),
    ("where is ", ("where do I find ", "where can I see ", "I cannot find ")),
    ("where are ", ("where do I find ", "where can I see ", "I cannot find ")),
    ("what is ", ("what's ", "explain ", "what exactly is ", "can you explain what is ")),
    ("which key ", ("what key ", "which button ", "which shortcut ")),
    ("does it ", ("does Parlance ", "does the app ", "will it ", "can it ")),
    ("is there ", ("do you have ", "does Parlance have ", "does the app have ")),
    (
        "do I need ",
        ("do I have to have ", "must I have ", "is it necessary to have ", "does one need "),
    ),
    ("a document", ("a file", "a text", "a report", "my document", "a pdf")),
    ("a text", ("a sentence", "some text", "my text", "something")),
    ("a message", ("my message", "a question", "something")),
    ("an answer", ("the answer", "the reply", "the response")),
    ("the model", ("a model", "the language model", "my model")),
    ("a model", ("another model", "the model", "my model")),
    ("conversations", ("chats", "messages", "discussions")),
    ("start", ("launch", "begin", "run")),
    ("the app", ("Parlance", "this app", "the program", "this program")),
    ("Parlance", ("this app", "the app", "parlance", "the program")),
    ("stop ", ("cancel ", "interrupt ", "abort ", "end ", "halt ", "break off ")),
    ("send ", ("submit ", "post ", "enter ")),
    ("saved", ("stored", "kept", "written to disk")),
    ("stored", ("saved", "kept")),
    ("kept", ("stored", "saved")),
    ("choose ", ("select ", "pick ", "set ", "change ")),
    ("change ", ("set ", "modify ", "adjust ", "choose ")),
    ("switch to ", ("change to ", "go to ", "get to ")),
    ("load ", ("open ", "use ", "activate ", "run ")),
    ("unload ", ("close ", "eject ", "drop ", "remove ")),
    ("download ", ("get ", "fetch ", "install ")),
    ("open ", ("launch ", "show ", "get to ")),
    ("summarize ", ("sum up ", "get a summary of ", "make a summary of ", "shorten ")),
    ("translate ", ("get a translation of ", "convert ")),
    ("a summary", ("the summary", "a short version", "an abstract")),
    ("terminal", ("shell", "console", "command line", "command prompt")),
    ("command line", ("terminal", "shell", "console")),
    ("keyboard shortcut", ("shortcut", "hotkey", "key combination")),
    ("shortcut", ("key", "hotkey", "keyboard shortcut")),
    ("graphics card", ("GPU", "video card", "graphics processor")),
    ("GPU", ("graphics card", "video card", "gpu")),
    ("slow", ("so slow", "very slow", "slower than expected")),
    ("faster", ("quicker", "speedier")),
    ("private", ("confidential", "secret", "safe", "secure")),
    ("offline", ("without internet", "without a network")),
    ("the internet", ("a connection", "internet", "a network", "to be online")),
    ("an account", ("a login", "to register", "a user account", "to sign up")),
    ("sent ", ("uploaded ", "transmitted ", "given ")),
    ("crashed", ("has crashed", "died", "stopped working", "broke")),
    ("error", ("problem", "fault", "bug", "mistake")),
    ("bug", ("problem", "fault", "error")),
    ("folder", ("directory", "place")),
    ("memory", ("RAM", "main memory")),
    ("supported", ("possible", "available", "accepted")),
    ("document", ("file", "text", "paper")),
    ("history", ("past", "old messages", "log")),
)
_LITTLE_WORDS = "how do i the a is are what can my in to of it does for you was which"
_LITTLE = frozenset(_LITTLE_WORDS.split())
_NEIGHBOURS = "qwertyuiopasdfghjklzxcvbnm"


class DialogueMaker:
    """Draws chats; with `unseen`, help is asked in the wordings kept out of training."""

    def __init__(
        self, random: Random, entries: tuple[HelpEntry, ...], *, unseen: bool = False
    ) -> None:
        """Draw with this generator from these help entries."""
        self.random = random
        self.entries = entries
        self.unseen = unseen

    def chat(self) -> list[tuple[str, str]]:
        """Return one to three pairs of question and answer."""
        return [self.turn() for _ in range(self.random.choices((1, 2, 3), (7, 2, 1))[0])]

    def turn(self) -> tuple[str, str]:
        """Return one question and its answer."""
        kind = self.random.random()
        if kind < 0.66:
            entry = self.random.choice(self.entries)
            return self.wording(entry), entry.answer
        if kind < 0.75:
            asked, answer = self.random.choice(SMALL_TALK)
            return self._noisy(self.random.choice(asked)), answer
        return self.outside()

    def wording(self, entry: HelpEntry) -> str:
        """Return one wording of the entry's question, roughened as people type."""
        kept = held_out_wording(entry)
        if self.unseen:
            return kept
        while True:
            text = self.random.choice([entry.question, *entry.wordings[:-1]])
            if entry.language == "en":
                text = self._rephrased(text)
            if kept.lower() not in text.lower():
                break
        if entry.language == "fr":
            return self._noisy(text)
        if self.random.random() < 0.1:
            text = self._telegraphic(text)
        return self._noisy(self._decorated(text))

    def outside(self) -> tuple[str, str]:
        """Return a question about something else, and the answer that the model does not know."""
        french = self.random.random() < 0.12
        template = self.random.choice(OUTSIDE_FR if french else OUTSIDE_EN)
        while "{t}" in template:
            template = template.replace("{t}", self._topic(french=french), 1)
        while "{n}" in template:
            template = template.replace("{n}", str(self.random.randint(2, 999)), 1)
        if not french and self.random.random() < 0.3:
            template = self.random.choice(_FRONT) + template
        return self._noisy(template), UNKNOWN_FR if french else UNKNOWN_EN

    def _topic(self, *, french: bool) -> str:
        kind = self.random.random()
        if kind < 0.25:
            return words.name(self.random, unseen=self.unseen)
        if kind < 0.45:
            return words.word(self.random, unseen=self.unseen)
        topics = TOPICS_FR if french else TOPICS_EN
        fitting = [topic for topic in topics if words.held_out(topic) == self.unseen]
        return self.random.choice(fitting or [words.name(self.random, unseen=self.unseen)])

    def _rephrased(self, text: str) -> str:
        lowered = (
            text[0].lower() + text[1:] if not text.startswith(("Parlance", "I ", "GPU")) else text
        )
        for old, new in _SYNONYMS:
            if old in lowered and self.random.random() < 0.3:
                lowered = lowered.replace(old, self.random.choice(new), 1)
        return lowered

    def _telegraphic(self, text: str) -> str:
        """Leave out most little words, as people do in a search box."""
        kept = [w for w in text.split() if w.lower() not in _LITTLE or self.random.random() < 0.15]
        return " ".join(kept) if len(kept) > 1 else text

    def _decorated(self, text: str) -> str:
        mark = text[-1] if text[-1] in "?!." else ""
        text = text.removesuffix(mark)
        back = self.random.choice(_BACK) if "Parlance" not in text and "app" not in text else ""
        return self.random.choice(_FRONT) + text + back + mark

    def _noisy(self, text: str) -> str:
        style = self.random.random()
        if style < 0.45:
            text = text[0].upper() + text[1:]
        elif style < 0.75:
            text = text.lower()
        if self.random.random() < 0.3:
            text = text.rstrip(" ?!.")
        elif text[-1] not in "?!." and self.random.random() < 0.75:
            text += "?"
        if self.random.random() < 0.2:
            text = self._mistyped(text)
        return text

    def _mistyped(self, text: str) -> str:
        place = self.random.randrange(len(text))
        if not text[place].isalpha():
            return text
        kind = self.random.random()
        if kind < 0.35:
            return text[:place] + text[place + 1 :] or text
        if kind < 0.7 and place + 1 < len(text):
            return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        return text[:place] + self.random.choice(_NEIGHBOURS) + text[place + 1 :]


def held_out_wording(entry: HelpEntry) -> str:
    """Return the last wording of an entry, which training never shows."""
    return entry.wordings[-1]
