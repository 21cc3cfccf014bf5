"""How a model translates: beside references, with tags, with a glossary, and how fast.

`python -m tests.bench.translation [--model PATH] [--pairs en-fr …] [--count N] [--units N]
[--seed N] [--beams N]`

The sentences are made by a script with their references, so that nobody has to judge. Tags
are asked for in three shapes, whatever shape the model's profile has: as they came back at
once, as far as they could be mended, and after everything that the app tries.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from parlance.contract.segments import HintKind, Unit, UnitKind
from parlance.contract.translation import Ability
from parlance.resources import starter_model
from parlance.work.translation.checks import Pair
from parlance.work.translation.glossary import Terms
from parlance.work.translation.prompting import Translator
from parlance.work.translation.tag_repair import repaired
from parlance.work.translation.tag_shapes import TagShape
from tests.bench.ours import opened
from tests.bench.sentence_sets import SentenceKind, glossary_set, sentence_set, tagged_pairs
from tests.bench.sentence_words import LANGUAGES
from tests.bench.translation_metrics import (
    bleu,
    chrf,
    is_exact,
    literals_kept,
    numbers_kept,
    same_words,
    share,
    tags_in_place,
    tags_kept,
)
from tests.bench.translation_trial import Trial, units_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.contract.translation import Term
    from parlance.work.translation.attempts import Outcome
    from tests.bench.sentence_sets import Sentence, TaggedPair

PAIRS = tuple(pair for code in LANGUAGES if code != "en" for pair in (("en", code), (code, "en")))
SHAPES = (TagShape.XML, TagShape.BRACKETS, TagShape.WHITE)
ALONE = 24
"""Requests whose speed is measured one at a time."""


@dataclass(frozen=True)
class Score:
    """Translations of a kind of sentences beside their references."""

    kind: str
    count: int
    exact: float | None
    chrf: float
    bleu: float
    numbers: float | None
    literals: float | None


@dataclass(frozen=True)
class TagScore:
    """Shares of units whose tags all came back, by how far the ladder was climbed.

    Attributes:
        in_place: share of tags at the words of the reference, where all words are its.
        lost, moved: units with a hint that formatting is lost, an object moved.
        kept: units that stay in the source's language.
    """

    shape: TagShape
    at_once: float | None
    mended: float | None
    in_the_end: float | None
    in_place: float | None
    lost: int
    moved: int
    kept: int


# What is measured ------------------------------------------------------------------


def scored(kind: str, sentences: Sequence[Sentence], texts: Sequence[str], target: str) -> Score:
    """Return how translations of sentences compare with the references."""
    references = [sentence.texts[target] for sentence in sentences]
    both = list(zip(texts, sentences, strict=True))
    exact = sum(is_exact(text, sentence.texts[target]) for text, sentence in both)
    return Score(
        kind=kind,
        count=len(sentences),
        exact=share(exact, len(sentences)),
        chrf=chrf(texts, references),
        bleu=bleu(texts, references, target),
        numbers=share(
            sum(numbers_kept(sentence.numbers, text) for text, sentence in both),
            sum(len(sentence.numbers) for sentence in sentences),
        ),
        literals=share(
            sum(literals_kept(sentence.kept, text) for text, sentence in both),
            sum(len(sentence.kept) for sentence in sentences),
        ),
    )


def tag_scored(trial: Trial, pairs: Sequence[TaggedPair], shape: TagShape) -> TagScore:
    """Return how the tags of units survive in one shape."""
    units = [
        Unit(id=number, kind=UnitKind.PARAGRAPH, text=pair.source, tags=pair.tags)
        for number, pair in enumerate(pairs)
    ]
    run = trial.run(units, translator=trial.shaped(shape))
    at_once = [tags_kept(*both) for both in zip((p.source for p in pairs), run.first, strict=True)]
    mended = [
        bool(first) and repaired(pair.source, first) is not None
        for pair, first in zip(pairs, run.first, strict=True)
    ]
    right = there = 0
    for pair, text in zip(pairs, run.texts, strict=True):
        if same_words(text, pair.target):
            found, wanted = tags_in_place(text, pair.target)
            right, there = right + found, there + wanted
    hinted = Counter(kind for outcome in run.outcomes for kind in _kinds(outcome))
    in_the_end = [
        not outcome.kept and tags_kept(pair.source, outcome.target)
        for pair, outcome in zip(pairs, run.outcomes, strict=True)
    ]
    return TagScore(
        shape=shape,
        at_once=share(sum(at_once), len(pairs)),
        mended=share(sum(map(max, at_once, mended)), len(pairs)),
        in_the_end=share(sum(in_the_end), len(pairs)),
        in_place=share(right, there),
        lost=hinted[HintKind.FORMAT_LOST],
        moved=hinted[HintKind.OBJECT_MOVED],
        kept=sum(outcome.kept for outcome in run.outcomes),
    )


def _kinds(outcome: Outcome) -> set[HintKind]:
    return {hint.kind for hint in outcome.hints}


def glossary_hits(trial: Trial) -> tuple[float | None, float | None]:
    """Return the share of terms translated as the glossary says, without and with it.

    The second is None for a model that is not asked with a glossary.
    """
    terms, texts = glossary_set(trial.pair.source, trial.pair.target)
    units = units_of(texts)
    without = _hits(terms, texts, trial.run(units).texts)
    if Ability.GLOSSARY not in trial.translator.facts.abilities:
        return without, None
    return without, _hits(terms, texts, trial.run(units, terms).texts)


def _hits(terms: Sequence[Term], sources: Sequence[str], targets: Sequence[str]) -> float | None:
    search = Terms(terms)
    wanted = missed = 0
    for source, target in zip(sources, targets, strict=True):
        hits = search.hits(source)
        wanted += len(hits)
        missed += len(search.missed(hits, source, target))
    return share(wanted - missed, wanted)


# What is printed -------------------------------------------------------------------


def measure(trial: Trial, *, count: int, units: int, seed: int) -> None:
    """Measure one pair of languages and print it."""
    source, target = trial.pair.source, trial.pair.target
    sentences = sentence_set(count, seed)
    asked = units_of([sentence.texts[source] for sentence in sentences])
    alone = trial.rate_alone(asked[:ALONE])
    run = trial.run(asked)
    print(f"\n{source} to {target}, {len(sentences)} sentences")
    _print_scores(sentences, run.texts, target)
    hints = Counter(kind for outcome in run.outcomes for kind in _kinds(outcome))
    named = ", ".join(f"{kind} {number}" for kind, number in hints.most_common())
    print(f"hints in 100 units: {100 * hints.total() / len(asked):.0f} (all: {named or 'none'})")
    pairs = tagged_pairs(source, target, units, seed)
    print(f"tags of {len(pairs)} units   at once  mended  in the end  in place  lost moved kept")
    for shape in SHAPES:
        _print_tags(tag_scored(trial, pairs, shape))
    without, followed = glossary_hits(trial)
    print(f"glossary: {_percent(without)} of the terms without, {_percent(followed)} with it")
    print(f"tokens a second: {alone:.0f} one at a time, {run.written / run.seconds:.0f} together")


def _print_scores(sentences: Sequence[Sentence], texts: Sequence[str], target: str) -> None:
    print("kind       count  exact  chrF  BLEU  numbers  placeholders")
    for kind in (*SentenceKind, None):
        mine = [at for at, each in enumerate(sentences) if kind is None or each.kind is kind]
        chosen = [sentences[at] for at in mine]
        score = scored(kind or "all", chosen, [texts[at] for at in mine], target)
        print(
            f"{score.kind:10} {score.count:5} {_percent(score.exact):>6} {score.chrf:5.1f}"
            f" {score.bleu:5.1f} {_percent(score.numbers):>8} {_percent(score.literals):>13}"
        )


def _print_tags(score: TagScore) -> None:
    print(
        f"{score.shape:18} {_percent(score.at_once):>8} {_percent(score.mended):>7}"
        f" {_percent(score.in_the_end):>11} {_percent(score.in_place):>9}"
        f" {score.lost:5} {score.moved:5} {score.kept:4}"
    )


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{value:.0%}"


def _pair(text: str) -> Pair:
    source, _, target = text.partition("-")
    if not {source, target} <= set(LANGUAGES) or source == target:
        raise argparse.ArgumentTypeError(f"two of {', '.join(LANGUAGES)}, as en-fr")
    return Pair(source=source, target=target)


def report(arguments: Sequence[str] = ()) -> None:
    """Measure what the arguments ask for and print it."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.translation")
    parser.add_argument("--model", type=Path, default=starter_model(), help="GGUF file")
    every = [Pair(source=source, target=target) for source, target in PAIRS]
    parser.add_argument("--pairs", nargs="+", type=_pair, default=every, metavar="FROM-TO")
    parser.add_argument("--count", type=int, default=200, help="sentences of a pair")
    parser.add_argument("--units", type=int, default=100, help="units with tags")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--beams", type=int, default=0, help="0 as the model's profile says")
    asked = parser.parse_args(arguments)
    with opened(asked.model) as ours:
        facts = Translator(ours.engine.describe()).facts
        print(f"\n{facts.model} (profile {facts.profile})")
        for pair in asked.pairs:
            if lack := facts.lack(pair.source, pair.target):
                print(f"{pair.source} to {pair.target}: skipped, the model lacks it ({lack})")
                continue
            trial = Trial(ours.engine, pair, asked.beams)
            measure(trial, count=asked.count, units=asked.units, seed=asked.seed)


if __name__ == "__main__":
    import sys

    report(sys.argv[1:])
