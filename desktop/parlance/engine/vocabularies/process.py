"""The process that has one vocabulary and no weights: makes tokens of texts and tells of them.

It is a process of its own because a file from a stranger may end it, and because llama.cpp does
so itself where a vocabulary lacks what it looks for.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, assert_never

import msgspec

from parlance.children.frames import FrameReader
from parlance.children.limits import VOCABULARY, prefer_as_victim
from parlance.children.streams import begin_child
from parlance.contract.faults import (
    FaultError,
    ModelFileDamaged,
    ModelNotSupported,
)
from parlance.contract.inspection_tokens import (
    Method,
    TextToken,
    Tokenized,
    TokenStory,
    VocabularyFacts,
)
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
    VocabularyQuestion,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.faults import Fault
    from parlance.engine.llama.logs import Log
    from parlance.engine.vocabularies.opened import OpenedVocabulary
    from parlance.engine.vocabularies.wire import VocabularyAnswer

Question = TokenizeText | CountTexts | NameTokens | TellStory
NO_VOCABULARY: Final = "it has no vocabulary"
NO_STORY: Final = TokenStory(word="", method=Method.OTHER, told=False)


def main() -> int:
    """Answer until the input closes; return the exit status."""
    try:
        pipes = begin_child(VOCABULARY)
        prefer_as_victim()
        decoder: msgspec.msgpack.Decoder[VocabularyQuestion] = msgspec.msgpack.Decoder(
            VocabularyQuestion
        )
        answering: Answering | None = None
        for question in FrameReader(pipes.incoming, decoder):
            if isinstance(question, OpenVocabulary):
                opened = open_vocabulary(question.path)
                if isinstance(opened, Refused):
                    pipes.writer.write(opened)
                    return 0
                answering = Answering(opened)
                pipes.writer.write(Opened(facts=answering.facts))
            elif answering is not None:
                pipes.writer.write(answering.answer(question))
    except BrokenPipeError:  # the parent wants no more
        return 0
    return 0


def open_vocabulary(path: str) -> OpenedVocabulary | Refused:
    """Read the vocabulary of the file at `path`, and touch no other file from now on."""
    # What is compiled comes with the first question.
    from parlance.children.fence import enclose  # noqa: PLC0415

    enclose(read=(Path(path),))
    from parlance.engine.llama.devices import start_backend  # noqa: PLC0415
    from parlance.engine.llama.logs import Log  # noqa: PLC0415
    from parlance.engine.llama.model import ModelRefused  # noqa: PLC0415
    from parlance.engine.llama.vocabulary_file import (  # noqa: PLC0415
        TokenTable,
        VocabularyModel,
    )
    from parlance.engine.vocabularies.opened import OpenedVocabulary  # noqa: PLC0415

    log = Log()
    start_backend()
    try:
        model = VocabularyModel(path)
        if not model.has_vocabulary:
            return Refused(fault=ModelFileDamaged(path=path, reason=NO_VOCABULARY))
        return OpenedVocabulary(TokenTable(model), path)
    except ModelRefused:
        return Refused(fault=_refusal(path, log))
    except FaultError as error:
        return Refused(fault=error.fault)


class Answering:
    """Answers what is asked about one vocabulary."""

    def __init__(self, vocabulary: OpenedVocabulary) -> None:
        """Answer about `vocabulary`."""
        from parlance.engine.vocabularies.stories import Storyteller  # noqa: PLC0415 - llama.cpp

        self._vocabulary = vocabulary
        self._table = vocabulary.table
        self._teller = Storyteller(vocabulary)
        self._kept: tuple[tuple[str, bool], Tokenized] | None = None

    @property
    def facts(self) -> VocabularyFacts:
        """What the vocabulary is."""
        return VocabularyFacts(size=len(self._table), tokenizer=self._vocabulary.tokenizer)

    def answer(self, question: Question) -> VocabularyAnswer:
        """Answer one question."""
        match question:
            case TokenizeText(text=text, special=special):
                return Made(tokenized=self._made(text, special=special))
            case CountTexts(texts=texts):
                words = self._table.words
                return Counted(counts=tuple(len(words.content(text, _never)) for text in texts))
            case NameTokens(numbers=numbers):
                return Named(tokens=self._named(numbers))
            case TellStory(text=text, special=special, token=number):
                tokens = self._made(text, special=special).tokens
                if not 0 <= number < len(tokens):
                    return Told(story=NO_STORY)
                return Told(story=self._teller.story(text, tokens, number, special=special))
            case _:
                assert_never(question)

    def _made(self, text: str, *, special: bool) -> Tokenized:
        """Return the tokens of a text; those of the last one are kept."""
        key = (text, special)
        if self._kept is None or self._kept[0] != key:
            self._kept = (key, self._tokenized(text, special=special))
        return self._kept[1]

    def _tokenized(self, text: str, *, special: bool) -> Tokenized:
        from parlance.engine.vocabularies.spans import spans  # noqa: PLC0415 - with llama.cpp

        words = self._table.words
        before, after = self._frame
        numbers = words.scaffold(text, after=[]) if special else words.content(text, _never)
        contents = [words.piece_bytes(number, special=special) for number in numbers]
        places, lossless = spans(text, contents)
        return Tokenized(
            tokens=tuple(map(self._token, numbers, contents, places)),
            before=tuple(self._token(number, b"", (0, 0)) for number in before),
            after=tuple(self._token(number, b"", (len(text),) * 2) for number in after),
            lossless=lossless,
        )

    def _named(self, numbers: Sequence[int]) -> tuple[TextToken, ...]:
        words, size = self._table.words, len(self._table)
        return tuple(
            self._token(number, words.piece_bytes(number, special=True), (0, 0))
            for number in numbers
            if 0 <= number < size
        )

    @cached_property
    def _frame(self) -> tuple[list[int], list[int]]:
        return self._table.frame()

    def _token(self, number: int, content: bytes, place: tuple[int, int]) -> TextToken:
        table = self._table
        return TextToken(number, content, table.written(number), table.type_of(number), *place)


def _never() -> None:
    """Check nothing: whoever wants no more of an answer ends the process."""


def _refusal(path: str, log: Log) -> Fault:
    if log.unknown_architecture is not None:
        return ModelNotSupported(path=path, architecture=log.unknown_architecture)
    return ModelFileDamaged(path=path, reason=log.reason or "llama.cpp did not accept it")
