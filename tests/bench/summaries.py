"""What a summary keeps of whole documents, beside what the rivals' methods would keep.

`python -m tests.bench.summaries [--model NAME_OR_PATH] [--words N] [--document-words N]
[--kinds …] [--languages …] [--seeds N]`

Three methods on the same model and the same documents: the whole of it (ours), one pass
over what fits and nothing of the rest, and four retrieved snippets. No judge: facts with
made-up names and figures are planted at known places, and looked for.
"""

from __future__ import annotations

import argparse
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from parlance.contract.cancel import Cancel
from parlance.contract.document import Document
from parlance.contract.summary import DoubtKind, SummaryOptions, SummaryResult
from parlance.resources import starter_model
from parlance.text.bm25 import Ranking
from parlance.work.summary.ask import SummaryAsk, SummaryTools
from parlance.work.summary.checks import word_count
from parlance.work.summary.grounding import Grounds
from parlance.work.summary.making import summarize
from tests.bench.ours import opened
from tests.bench.planted_documents import KINDS, LANGUAGES, planted_document
from tests.bench.summary_metrics import compression, repetition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.hosts import Engine
    from parlance.contract.summary import Sentence
    from tests.bench.planted_documents import PlantedFact

METHODS = ("whole", "truncated", "retrieved")
FACTS = 20
ONE_PASS = 0.6
SNIPPETS = 4
SNIPPET_TOKENS = 512
QUERIES = {
    "en": "main points summary decision year amount",
    "de": "wichtigste Punkte Zusammenfassung Beschluss Jahr Betrag",
    "fr": "points principaux résumé décision année montant",
    "fa": "نکات اصلی خلاصه تصمیم سال مبلغ",
    "zh": "要点 总结 决定 年 金额",
}


@dataclass(frozen=True)
class Row:
    """One summary of one document by one method."""

    method: str
    deciles: tuple[tuple[int, int], ...]
    wrong_numbers: int
    wrong_names: int
    compression: float
    repetition: float
    length_error: float
    cited_right: tuple[int, int]
    cited_found: tuple[int, int]
    seconds: float
    read: int
    written: int

    @property
    def recall(self) -> float:
        """Share of the planted facts that the summary has."""
        return sum(k for k, _ in self.deciles) / max(1, sum(n for _, n in self.deciles))


def measure(
    engine: Engine, document: Document, facts: Sequence[PlantedFact], words: int, method: str
) -> Row:
    """Summarize by one method and look for what was planted."""
    given = _given(engine, document, method)
    started = time.monotonic()
    ask = SummaryAsk(options=SummaryOptions(words=words))
    *_, result = summarize((given,), ask, SummaryTools(engine=engine), Cancel())
    seconds = time.monotonic() - started
    assert isinstance(result, SummaryResult)
    said = [result.text[s.start : s.end] for s in result.sentences]
    grounds = Grounds((document,))
    doubts = [doubt for sentence in said for doubt in grounds.doubts_in(sentence)]
    right, cited, found = _citations(result.sentences, said, facts)
    return Row(
        method=method,
        deciles=_deciles(said, facts),
        wrong_numbers=sum(doubt.kind is DoubtKind.NUMBER for doubt in doubts),
        wrong_names=sum(doubt.kind is DoubtKind.NAME for doubt in doubts),
        compression=compression(document.text, result.text),
        repetition=repetition(result.text),
        length_error=word_count(result.text) / words - 1,
        cited_right=(right, cited),
        cited_found=(found, sum(any(f.in_sentence(s) for s in said) for f in facts)),
        seconds=seconds,
        read=result.measurements.prompt_tokens,
        written=result.measurements.generated_tokens,
    )


def _given(engine: Engine, document: Document, method: str) -> Document:
    """Return what of the document a method reads."""
    if method == "whole":
        return document
    texts = [block.text for block in document.blocks]
    tokens = engine.count_all(texts, Cancel())
    order = range(len(texts))
    room = int(engine.describe().context * ONE_PASS)
    if method == "retrieved":
        query = QUERIES.get(document.language, document.title)
        order = [number for number, _ in Ranking(texts).best(query, len(texts))] or order  # type: ignore[assignment]
        room = min(room, SNIPPETS * SNIPPET_TOKENS)
    chosen: list[int] = []
    for number in order:
        room -= tokens[number]
        if room < 0:
            break
        chosen.append(number)
    blocks = tuple(
        msgspec.structs.replace(document.blocks[number], id=at)
        for at, number in enumerate(sorted(chosen))
    )
    return msgspec.structs.replace(document, blocks=blocks, sha256=method + document.sha256)


def _deciles(said: Sequence[str], facts: Sequence[PlantedFact]) -> tuple[tuple[int, int], ...]:
    deciles = [[0, 0] for _ in range(10)]
    for fact in facts:
        decile = deciles[min(9, int(fact.place * 10))]
        decile[0] += any(fact.in_sentence(sentence) for sentence in said)
        decile[1] += 1
    return tuple((kept, planted) for kept, planted in deciles)


def _citations(
    sentences: Sequence[Sentence], said: Sequence[str], facts: Sequence[PlantedFact]
) -> tuple[int, int, int]:
    """Return cited blocks that are right, cited blocks, and facts whose block is cited."""
    right = cited = 0
    found: set[int] = set()
    for sentence, text in zip(sentences, said, strict=True):
        blocks = {fact.block for fact in facts if fact.in_sentence(text)}
        if not blocks:
            continue
        for source in sentence.sources:
            cited += 1
            right += source.block in blocks
            found |= {source.block} & blocks
    return right, cited, len(found)


def print_rows(rows: Sequence[Row]) -> None:
    """Print one line for each method: medians, and sums where things are counted."""
    head = "method     recall  by tenth of the document       numbers names  length  repeat"
    print(f"{head}  compr.  cite P/R    seconds   read  written")
    for method in METHODS:
        mine = [row for row in rows if row.method == method]
        if not mine:
            continue
        tenths = "".join(
            f"{_share([row.deciles[n] for row in mine]):3.0%}".rjust(5)[:-1] for n in range(10)
        )
        print(
            f"{method:10} {statistics.mean(row.recall for row in mine):6.0%} {tenths}"
            f" {sum(row.wrong_numbers for row in mine):7}{sum(row.wrong_names for row in mine):6}"
            f" {statistics.median(row.length_error for row in mine):+7.0%}"
            f" {statistics.median(row.repetition for row in mine):7.2f}"
            f" {statistics.median(row.compression for row in mine):7.1f}"
            f"  {_share([row.cited_right for row in mine]):.2f}/"
            f"{_share([row.cited_found for row in mine]):.2f}"
            f" {statistics.median(row.seconds for row in mine):9.1f}"
            f" {statistics.median(row.read for row in mine):7.0f}"
            f" {statistics.median(row.written for row in mine):7.0f}"
        )


def _share(pairs: Sequence[tuple[int, int]]) -> float:
    return sum(part for part, _ in pairs) / max(1, sum(whole for _, whole in pairs))


def report(arguments: Sequence[str] = ()) -> None:
    """Measure what the arguments ask for and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.summaries")
    parser.add_argument("--model", type=Path, default=starter_model(), help="GGUF file")
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--document-words", type=int, default=6000)
    parser.add_argument("--kinds", nargs="+", default=["report"], choices=KINDS)
    parser.add_argument("--languages", nargs="+", default=["en"], choices=LANGUAGES)
    parser.add_argument("--seeds", type=int, default=2)
    asked = parser.parse_args(arguments)
    rows: list[Row] = []
    with opened(asked.model) as ours:
        for language in asked.languages:
            for kind in asked.kinds:
                of_kind: list[Row] = []
                for seed in range(asked.seeds):
                    document, facts = planted_document(
                        kind, language, words=asked.document_words, facts=FACTS, seed=seed
                    )
                    of_kind += [
                        measure(ours.engine, document, facts, asked.words, method)
                        for method in METHODS
                    ]
                print(f"\n{kind}, {language}, {asked.seeds} documents")
                print_rows(of_kind)
                rows += of_kind
    if len(asked.kinds) * len(asked.languages) > 1:
        print("\nall")
        print_rows(rows)


if __name__ == "__main__":
    import sys

    report(sys.argv[1:])
