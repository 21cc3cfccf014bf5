"""The parent's side of the speller: one process, started when a word is first looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.children.limits import SPELLING
from parlance.contract.spelling import Spelled, SpellingState
from parlance.documents.dictionaries import find_dictionaries
from parlance.documents.spelling_wire import (
    BeginSpelling,
    CheckParagraph,
    FromSpeller,
    ParagraphChecked,
    SpellerReady,
    SuggestWords,
    WordsSuggested,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.documents.spelling_wire import ToSpeller

LOSSES: Final = 3
"""After so many processes were lost, nothing is checked any more until the next start."""

_START_SECONDS: Final = 30.0


class Speller:
    """Checks paragraphs one after the other; for one thread. Never raises."""

    def __init__(self, nursery: Nursery, folders: Iterable[Path], locale: str) -> None:
        """Start nothing yet; `locale` is the system's, as `de_AT`."""
        self._nursery = nursery
        self._folders = tuple(folders)
        self._locale = locale
        self._child: Child[FromSpeller] | None = None
        self._lost = 0
        self._state: SpellingState | None = None

    def look(self) -> SpellingState:
        """Return what there is to check with."""
        if self._state is None:
            self._dictionaries = find_dictionaries(self._folders, self._locale)
            self._state = SpellingState(
                names=tuple(each.name for each in self._dictionaries),
                languages=tuple(each.language for each in self._dictionaries),
            )
            if self._dictionaries and self._started() is not None:
                self._state = msgspec.structs.replace(self._state, has_library=True)
        return self._state

    def check(self, text: str, before: str = "", language: str = "") -> Spelled:
        """Return what is wrong in a paragraph; nothing where nobody can tell."""
        answer = self._asked(CheckParagraph(text=text, before=before, language=language))
        return answer.found if isinstance(answer, ParagraphChecked) else Spelled()

    def suggest(self, word: str, language: str) -> tuple[str, ...]:
        """Return words that are spelled alike."""
        answer = self._asked(SuggestWords(word=word, language=language))
        return answer.words if isinstance(answer, WordsSuggested) else ()

    def close(self) -> None:
        """End the process; the next paragraph starts it anew."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.end(patience=0)

    def _asked(self, wish: ToSpeller) -> FromSpeller | None:
        if not self.look().has_library:
            return None
        child = self._child or self._started()
        if child is None:
            return None
        try:
            child.send(wish)
            answer = child.receive(SPELLING.silence_seconds)
        except (ChildSilent, FrameError):
            answer = None
        except UnicodeEncodeError:  # half of a surrogate pair: it is no Unicode
            return None
        if answer is None:
            self._lost += 1
            self.close()
        return answer

    def _started(self) -> Child[FromSpeller] | None:
        """Start the process; None where it cannot be used."""
        if self._lost >= LOSSES:
            return None
        decoder: msgspec.msgpack.Decoder[FromSpeller] = msgspec.msgpack.Decoder(FromSpeller)
        try:
            child = self._child = self._nursery.start("spelling", decoder)
            ready = child.receive(_START_SECONDS)
        except (ChildDidNotStart, ChildSilent, FrameError):
            ready = None
        if not isinstance(ready, SpellerReady) or not ready.has_library:
            self.close()
            return None
        languages = [each.language for each in self._dictionaries]
        own = self._locale.partition("_")[0]
        usual = own if own in languages else languages[0]
        try:
            child.send(BeginSpelling(dictionaries=self._dictionaries, usual=usual))
        except (FrameError, UnicodeEncodeError):  # the path of a dictionary need not be Unicode
            self._lost = LOSSES
            self.close()
            return None
        return child
