"""Looks at how vocabularies read a text, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from parlance.contract.faults import FaultError
from parlance.contract.inspection_tokens import LONGEST_TEXT, SampleCounts, VocabularyReading
from parlance.contract.sample_sentences import SAMPLE_SENTENCES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from parlance.contract.cancel import Cancel
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
    """Yield the tokens of each sample sentence, for each vocabulary that can be read.

    Raises Cancelled.
    """
    for path in paths:
        cancel.check()
        try:
            counts = reader.count(path, tuple(SAMPLE_SENTENCES.values()), cancel)
        except FaultError:
            continue  # reading a text tells why
        yield SampleCounts(path=path, counts=counts)
