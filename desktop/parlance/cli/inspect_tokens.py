"""`parlance inspect tokens`: what vocabularies make of a text."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.cli.output import note, report, write_json, write_line
from parlance.cli.streams import read_input
from parlance.cli.workshop import open_workshop
from parlance.contract.inspection_tokens import LONGEST_TEXT
from parlance.contract.model_settings import model_sources
from parlance.contract.sample_sentences import SAMPLE_SENTENCES
from parlance.contract.visible import visible_name
from parlance.engine.vocabularies.reader import VocabularyReader
from parlance.hub.local.find import find_model
from parlance.work.tokenizing import count_samples, read_side_by_side

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from parlance.contract.inspection_tokens import (
        SampleCounts,
        Tokenized,
        TokenStory,
        VocabularyReading,
    )


def show_tokens(arguments: argparse.Namespace) -> int:
    """Show the tokens of a text, one vocabulary after the other. Raises FaultError, Cancelled."""
    with open_workshop() as workshop:
        entries = workshop.rooms.installed.entries(model_sources(workshop.settings))
        names = (arguments.model, *arguments.beside)
        paths = [find_model(name, entries).path for name in names]
        reader = VocabularyReader(workshop.nursery)
        if arguments.languages:
            return _show_samples(
                list(count_samples(reader, paths, workshop.cancel)), as_json=arguments.json
            )
        text = _cut(arguments.text if arguments.text is not None else read_input())
        special = arguments.special
        found = list(read_side_by_side(reader, paths, text, workshop.cancel, special=special))
        if arguments.json:
            write_json(found)
            return int(any(reading.fault is not None for reading in found))
        for reading in found:
            _show(reading, text)
            if arguments.stories and reading.tokenized is not None:
                stories = [
                    reader.tell(reading.path, text, number, workshop.cancel, special=special)
                    for number in range(len(reading.tokenized.tokens))
                ]
                for story, _same in groupby(stories):
                    _show_story(story)
    return int(any(reading.fault is not None for reading in found))


def _cut(text: str) -> str:
    """Return what of a text is read, and note that the rest is left out."""
    if len(text) > LONGEST_TEXT:
        note(f"the first {LONGEST_TEXT:,} of {len(text):,} characters are read")
    return text[:LONGEST_TEXT]


def _show_samples(found: Sequence[SampleCounts], *, as_json: bool) -> int:
    """Show what the sample sentences cost, and return how the command ends."""
    if as_json:
        write_json(found)
    else:
        _show_samples_as_text(found)
    return int(any(each.fault is not None for each in found))


def _show_samples_as_text(found: Sequence[SampleCounts]) -> None:
    for each in found:
        if each.fault is not None:
            report(each.fault)
            continue
        write_line(visible_name(Path(each.path).name))
        for (language, sentence), count in zip(SAMPLE_SENTENCES.items(), each.counts, strict=True):
            per_token = len(sentence) / max(1, count)
            write_line(f"    {language}  {count:>5} tokens  {per_token:.2f} characters per token")


def _show(reading: VocabularyReading, text: str) -> None:
    if reading.fault is not None:
        report(reading.fault)
    if reading.tokenized is None:
        return
    made = reading.tokenized
    for token in made.everything:
        shown = visible_name(repr(text[token.start : token.end] or token.written))
        write_line(f"{token.number:>8}  {token.type:12}  {token.content.hex(' '):24}  {shown}")
    write_line(f"{visible_name(Path(reading.path).name)}: {_counts(made, text)}")


def _counts(made: Tokenized, text: str) -> str:
    count = len(made.tokens)
    if not count:
        return "0 tokens"
    size = len(text.encode("utf-8", "replace"))
    return (
        f"{count:,} tokens, {len(text):,} characters, {len(text) / count:.2f} characters and "
        f"{size / count:.2f} bytes per token"
    )


def _show_story(story: TokenStory) -> None:
    agrees = {True: "sentencepiece agrees", False: "sentencepiece disagrees", None: ""}
    told = "" if story.told else "cannot be told"
    facts = (story.method.value, told, agrees[story.library_agrees])
    write_line(f"{visible_name(repr(story.word))} {', '.join(filter(None, facts))}")
    for step in story.steps:
        why = "" if step.rank is None else f"rank {step.rank:,}"
        why = why if step.score is None else f"score {step.score:.4f}"
        parts = " ".join(visible_name(repr(part)[2:-1]) for part in step.parts)
        write_line(f"    {parts}  {why}".rstrip())
    for way in story.ways:
        write_line(f"    {visible_name(' '.join(way.pieces))}  {way.score:.4f}")
