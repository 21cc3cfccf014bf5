"""The parent's side of vocabularies: a process for each that is looked into."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from parlance.children.child import ChildDidNotStart, ChildSilent
from parlance.children.frames import FrameError
from parlance.children.limits import VOCABULARY
from parlance.contract.faults import EngineDidNotStart, FaultError, ModelFileDamaged
from parlance.engine.checked import checked_header
from parlance.engine.unicode import sound_text
from parlance.engine.vocabularies.wire import (
    Counted,
    CountTexts,
    Made,
    Named,
    NameTokens,
    Opened,
    OpenVocabulary,
    Refused,
    TellStory,
    TokenizeText,
    Told,
    VocabularyAnswer,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from parlance.children.child import Child
    from parlance.children.nursery import Nursery
    from parlance.contract.cancel import Cancel
    from parlance.contract.inspection_tokens import (
        TextToken,
        Tokenized,
        TokenStory,
        VocabularyFacts,
    )
    from parlance.engine.vocabularies.wire import VocabularyQuestion

Answer = TypeVar("Answer")
_ENDED: Final = "llama.cpp ended while it read the vocabulary"


class _Reading:
    """A process that has read a vocabulary."""

    def __init__(self, child: Child[VocabularyAnswer], facts: VocabularyFacts) -> None:
        self.child, self.facts = child, facts


class VocabularyReader:
    """Asks about vocabularies, one question at a time; safe to use from several threads.

    A process stays for the questions after the first. What ends one (a broken file) is told of
    that vocabulary alone, and the next question starts it again.
    """

    def __init__(self, nursery: Nursery) -> None:
        """Start nothing yet."""
        self._nursery = nursery
        self._lock = threading.Lock()
        self._open: dict[str, _Reading] = {}

    def facts(self, path: str, cancel: Cancel) -> VocabularyFacts:
        """Return what the vocabulary of the file at `path` is.

        Raises FaultError (what `read_header` raises, ModelNotSupported, EngineDidNotStart) and
        Cancelled, as all that is asked here does.
        """
        with self._lock:
            return self._reading(path, cancel).facts

    def tokenize(self, path: str, text: str, cancel: Cancel, *, special: bool = False) -> Tokenized:
        """Return the tokens of `text`; with `special`, those that steer are found in it."""
        question = TokenizeText(text=sound_text(text), special=special)
        return self._asked(path, question, Made, cancel).tokenized

    def count(self, path: str, texts: Sequence[str], cancel: Cancel) -> tuple[int, ...]:
        """Return how many tokens each text is."""
        question = CountTexts(texts=tuple(map(sound_text, texts)))
        return self._asked(path, question, Counted, cancel).counts

    def name(self, path: str, numbers: Sequence[int], cancel: Cancel) -> tuple[TextToken, ...]:
        """Return what the tokens with these numbers are; those there are not are left out."""
        return self._asked(path, NameTokens(numbers=tuple(numbers)), Named, cancel).tokens

    def tell(
        self, path: str, text: str, token: int, cancel: Cancel, *, special: bool = False
    ) -> TokenStory:
        """Return how the word of `text` came about in which its token number `token` stands."""
        question = TellStory(text=sound_text(text), token=token, special=special)
        return self._asked(path, question, Told, cancel).story

    def keep(self, paths: Collection[str]) -> None:
        """End the processes of all vocabularies but these."""
        with self._lock:
            for path in self._open.keys() - set(paths):
                self._open.pop(path).child.end(patience=0)

    def _asked(
        self, path: str, question: VocabularyQuestion, kind: type[Answer], cancel: Cancel
    ) -> Answer:
        with self._lock:
            child = self._reading(path, cancel).child
            answer: VocabularyAnswer | None = None
            try:
                answer = _answer_of(child, question, cancel)
            finally:
                if not isinstance(answer, kind):
                    del self._open[path]
                    child.end(patience=0)
        if isinstance(answer, kind):
            return answer
        raise FaultError(ModelFileDamaged(path=path, reason=_ENDED))

    def _reading(self, path: str, cancel: Cancel) -> _Reading:
        if path in self._open:
            if self._open[path].child.outcome is None:
                return self._open[path]
            self._open.pop(path).child.end()  # idle ones are the first to go when memory runs out
        checked_header(path)
        cancel.check()
        decoder: msgspec.msgpack.Decoder[VocabularyAnswer] = msgspec.msgpack.Decoder(
            VocabularyAnswer
        )
        try:
            child = self._nursery.start("vocabulary", decoder)
        except ChildDidNotStart as error:
            raise FaultError(EngineDidNotStart(reason=error.reason, log=error.log)) from error
        answer: VocabularyAnswer | None = None
        try:
            answer = _answer_of(child, OpenVocabulary(path=path), cancel)
        finally:
            if not isinstance(answer, Opened):
                child.end(patience=0)
        if isinstance(answer, Opened):
            self._open[path] = _Reading(child, answer.facts)
            return self._open[path]
        if isinstance(answer, Refused):
            raise FaultError(answer.fault)
        raise FaultError(ModelFileDamaged(path=path, reason=_ENDED))


def _answer_of(
    child: Child[VocabularyAnswer], question: VocabularyQuestion, cancel: Cancel
) -> VocabularyAnswer | None:
    """Return the answer; None where the process ended instead, or was ended."""
    with cancel.waking(child.kill):
        child.send(question)
        try:
            return child.receive(VOCABULARY.silence_seconds)
        except (ChildSilent, FrameError):
            return None
