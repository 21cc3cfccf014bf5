"""Looks at how vocabularies read a text, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from parlance.contract.engine import ChatPrompt
from parlance.contract.faults import FaultError
from parlance.contract.inspection_tokens import (
    LONGEST_TEXT,
    ChatPart,
    SampleCounts,
    VocabularyReading,
)
from parlance.contract.sample_sentences import SAMPLE_SENTENCES
from parlance.engine.vocabularies.spans import spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
    from parlance.contract.engine import PromptPart, Role, Turn
    from parlance.contract.hosts import Engine
    from parlance.contract.inspection_tokens import TextToken
    from parlance.engine.vocabularies.reader import VocabularyReader


def read_side_by_side(
    reader: VocabularyReader,
    paths: Sequence[str],
    text: str,
    cancel: Cancel,
    *,
    special: bool = False,
) -> Iterator[VocabularyReading]:
    """Yield what the vocabulary of each file makes of the first LONGEST_TEXT characters.

    One that cannot be read is told with its fault, and the others go on. With `special`,
    tokens that steer models are found in the text. Raises Cancelled.
    """
    reader.keep(paths)
    for path in paths:
        cancel.check()
        try:
            facts = reader.facts(path, cancel)
            made = reader.tokenize(path, text[:LONGEST_TEXT], cancel, special=special)
        except FaultError as error:
            yield VocabularyReading(path=path, fault=error.fault)
        else:
            yield VocabularyReading(path=path, facts=facts, tokenized=made)


def count_samples(
    reader: VocabularyReader, paths: Sequence[str], cancel: Cancel
) -> Iterator[SampleCounts]:
    """Yield the tokens of each sample sentence, for each vocabulary.

    One that cannot be read is told with its fault, and the others go on. Raises Cancelled.
    """
    for path in paths:
        cancel.check()
        try:
            counts = reader.count(path, tuple(SAMPLE_SENTENCES.values()), cancel)
        except FaultError as error:
            yield SampleCounts(path=path, fault=error.fault)
        else:
            yield SampleCounts(path=path, counts=counts)


def read_chat(
    host: Engine,
    reader: VocabularyReader,
    path: str,
    turns: Sequence[Turn],
    cancel: Cancel,
) -> tuple[ChatPart, ...]:
    """Return a chat as the loaded model at `path` reads it: the contents, and what is around.

    Raises FaultError (NoChatTemplate, what a template refuses) and Cancelled.
    """
    before: tuple[TextToken, ...] = ()
    parts: list[ChatPart] = []
    for part in host.tokenize(ChatPrompt(turns=tuple(turns), thinking=False), cancel):
        whole = ChatPart(role=part.role, text=part.text, tokens=_placed(reader, path, part, cancel))
        if part.role is None and not part.text:
            before = whole.tokens
        else:
            parts += _taken_apart(whole, turns) if part.blended else (whole,)
    return _begun_with(before, parts) if before else tuple(parts)


def _placed(
    reader: VocabularyReader, path: str, part: PromptPart, cancel: Cancel
) -> tuple[TextToken, ...]:
    """Return the tokens of a part with their places in its text."""
    tokens = reader.name(path, [number for number, _text in part.tokens], cancel)
    places, _lossless = spans(part.text, [token.content for token in tokens])
    return tuple(
        msgspec.structs.replace(token, start=start, end=end)
        for token, (start, end) in zip(tokens, places, strict=True)
    )


def _begun_with(tokens: tuple[TextToken, ...], parts: Sequence[ChatPart]) -> tuple[ChatPart, ...]:
    """Return parts of which the first is the format's and begins with `tokens`."""
    if not parts or parts[0].role is not None:
        return ChatPart(role=None, text="", tokens=tokens), *parts
    first, *others = parts
    return msgspec.structs.replace(first, tokens=(*tokens, *first.tokens)), *others


def _taken_apart(whole: ChatPart, turns: Sequence[Turn]) -> Iterator[ChatPart]:
    """Yield the contents that are found in a text, and what is between them."""
    for role, start, end in _found(whole.text, turns):
        is_last = end == len(whole.text)
        yield ChatPart(
            role=role,
            text=whole.text[start:end],
            tokens=tuple(
                msgspec.structs.replace(
                    token, start=token.start - start, end=min(token.end, end) - start
                )
                for token in whole.tokens
                if start <= token.start < end or (is_last and token.start == end)
            ),
        )


def _found(text: str, turns: Sequence[Turn]) -> Iterator[tuple[Role | None, int, int]]:
    """Yield where each content stands in a rendered text, and what is between them."""
    at = 0
    for turn in turns:
        content = turn.content if turn.content in text else turn.content.strip()
        start = text.find(content, at)
        if start < 0 or not content:
            continue
        if start > at:
            yield None, at, start
        at = start + len(content)
        yield turn.role, start, at
    if at < len(text):
        yield None, at, len(text)
