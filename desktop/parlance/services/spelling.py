"""What is misspelled in the texts that people write: looked up behind the window, remembered."""

from __future__ import annotations

import queue
import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal, Slot

from parlance.contract.spelling import Spelled, SpellingState
from parlance.documents.dictionaries import dictionary_folders
from parlance.documents.spelling import Speller
from parlance.storage.own_words import OwnWords
from parlance.text.spelling import spellable

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.children.nursery import Nursery
    from parlance.services.settings import SettingsService
    from parlance.storage.files import Unread
    from parlance.storage.places import Places

REMEMBERED: Final = 4_000
"""Paragraphs whose mistakes are kept."""
LONGEST: Final = 20_000
"""A longer paragraph is none that somebody writes; code points."""

_IDLE_SECONDS: Final = 120.0


class Checker(Protocol):
    """Knows dictionaries (documents.spelling.Speller); never raises."""

    def look(self) -> SpellingState:
        """Return what there is to check with."""
        ...

    def check(self, text: str, before: str = "", language: str = "") -> Spelled:
        """Return what is wrong in a paragraph."""
        ...

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Return words that are spelled alike."""
        ...

    def close(self) -> None:
        """Free what it holds; it may be used again."""
        ...


class _Look(NamedTuple):
    """Tell what there is to check with."""


class _Check(NamedTuple):
    """Check a paragraph in a language, or its own; `before` is that of the one before it."""

    text: str
    before: str
    language: str


class _Suggest(NamedTuple):
    """Find words that are spelled alike."""

    word: str
    language: str


class SpellingService(QObject):
    """Has paragraphs checked in a thread, once each.

    Signals:
        checked: text of a paragraph about which more is known now.
        suggested: a word, and the words that are spelled alike.
        changed: words were added, or the setting is another one: all is to be marked anew.
        found: SpellingState; what there is to check with.
    """

    checked = Signal(str)
    suggested = Signal(str, object)
    changed = Signal()
    found = Signal(object)
    _answered = Signal(object, object)

    def __init__(
        self,
        checker: Checker,
        own: OwnWords,
        settings: SettingsService,
        parent: QObject | None = None,
    ) -> None:
        """Ask `checker`; the thread comes with the first question."""
        super().__init__(parent)
        self._checker = checker
        self._own = own
        self._words = own.load()
        self._ignored: set[str] = set()
        self._settings = settings
        self._is_on = settings.value.check_spelling
        self._language = settings.value.spelling_language
        self._known: OrderedDict[str, Spelled] = OrderedDict()
        self._asked: set[str] = set()
        self._questions: queue.SimpleQueue[_Look | _Check | _Suggest | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False
        self.state: SpellingState | None = None
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)
        settings.changed.connect(self._on_settings_changed)

    @property
    def is_on(self) -> bool:
        """Whether mistakes are to be shown."""
        return self._is_on and self.is_possible

    @property
    def is_possible(self) -> bool:
        """Whether there is anything to check with, as far as is known."""
        return self.state is None or self.state.has_library

    @property
    def language(self) -> str:
        """Code of the language that all texts are checked in; empty for each paragraph's own."""
        is_there = self.state is None or self._language in self.state.languages
        return self._language if is_there else ""

    def choose(self, language: str) -> None:
        """Check all texts in a language; empty: each paragraph in its own."""
        self._settings.replace(check_spelling=True, spelling_language=language)

    def turn_off(self) -> None:
        """Check nothing any more."""
        self._settings.replace(check_spelling=False)

    def known(self, text: str) -> Spelled | None:
        """Return what was found in a paragraph; None if that is not known."""
        return self._known.get(text)

    def words(self, text: str) -> list[tuple[int, str]]:
        """Return the words of a text that can be looked up, and where each begins."""
        return list(spellable(text))

    def is_accepted(self, word: str) -> bool:
        """Whether the person has added or ignored a word."""
        return word in self._words or word in self._ignored or word.lower() in self._words

    def check(self, text: str, before: str = "") -> None:
        """Have a paragraph checked; `checked` follows."""
        is_new = text not in self._asked and text not in self._known
        if self.is_on and is_new and text.strip() and len(text) <= LONGEST:
            self._asked.add(text)
            self._ask(_Check(text, before, self._language))

    def suggest(self, word: str, language: str) -> None:
        """Look for words that are spelled alike; `suggested` follows."""
        self._ask(_Suggest(word, language))

    def look(self) -> None:
        """Look what there is to check with; `found` follows."""
        self._ask(_Look())

    def add(self, word: str) -> None:
        """Count a word as right from now on."""
        self._words |= {word}
        self._own.keep(self._words)
        self.changed.emit()

    def ignore(self, word: str) -> None:
        """Count a word as right until the app is closed."""
        self._ignored.add(word)
        self.changed.emit()

    def close(self) -> None:
        """End the thread, and the process that it asks."""
        self._closed = True
        thread, self._thread = self._thread, None
        if thread is not None:
            self._questions.put(None)
            thread.join()
        QCoreApplication.removePostedEvents(self)

    def _ask(self, question: _Look | _Check | _Suggest) -> None:
        if self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="parlance-spelling", daemon=True)
            self._thread.start()
            self._questions.put(_Look())
        self._questions.put(question)

    def _run(self) -> None:
        while not self._closed:
            try:
                question = self._questions.get(timeout=_IDLE_SECONDS)
            except queue.Empty:
                self._checker.close()
                continue
            match question:
                case _Look():
                    self._answered.emit(question, self._checker.look())
                case _Check():
                    text, before, language = question
                    found = self._checker.check(text, before, language)
                    self._answered.emit(question, found)
                case _Suggest():
                    words = self._checker.suggest(question.word, question.language)
                    self._answered.emit(question, words)
                case None:
                    break
        self._checker.close()

    @Slot(object, object)
    def _on_answered(self, question: object, answer: object) -> None:
        if self._closed:
            return
        match question, answer:
            case _Check(text=text, language=language), Spelled() if language == self._language:
                self._asked.discard(text)
                self._known[text] = answer
                if len(self._known) > REMEMBERED:
                    self._known.popitem(last=False)
                self.checked.emit(text)
            case _Suggest(word=word), tuple():
                self.suggested.emit(word, answer)
            case _Look(), SpellingState():
                self.state = answer
                self.found.emit(answer)
            case _:
                pass

    def _on_settings_changed(self) -> None:
        value = self._settings.value
        is_on, language = value.check_spelling, value.spelling_language
        if (is_on, language) == (self._is_on, self._language):
            return
        if language != self._language:
            self._asked.clear()
            self._known.clear()
        self._is_on, self._language = is_on, language
        self.changed.emit()


def make_spelling(
    nursery: Nursery,
    places: Places,
    settings: SettingsService,
    tell: Callable[[Unread], object],
) -> SpellingService:
    """Return the service for the dictionaries of this computer; `tell` is that of OwnWords."""
    speller = Speller(nursery, dictionary_folders(), QLocale.system().name())
    return SpellingService(speller, OwnWords(places.own_words, tell), settings)
