"""Gathers the sentence templates and parts of one language."""

from __future__ import annotations

from dataclasses import dataclass

from training.starter import passage_parts, passage_text


@dataclass(frozen=True)
class Templates:
    """Whole sentences and parts of sentences, with gaps, and the words that fill the gaps."""

    facts: tuple[str, ...]
    filler: tuple[str, ...]
    openings: tuple[str, ...]
    headings: tuple[str, ...]
    actors: tuple[str, ...]
    named_actors: tuple[str, ...]
    accounts: tuple[str, ...]
    statements: tuple[str, ...]
    frames: tuple[str, ...]
    dates: tuple[str, ...]
    quotes: tuple[str, ...]
    sayings: tuple[str, ...]
    little: tuple[str, ...]
    gaps: dict[str, list[str]]


def rows(text: str) -> tuple[str, ...]:
    """Split a table whose rows end with a bar or a line end."""
    return tuple(row.strip() for row in text.replace("\n", "|").split("|") if row.strip())


def _gaps(text: str) -> dict[str, list[str]]:
    gaps: dict[str, list[str]] = {}
    for row in text.strip().splitlines():
        gap, filling = row.split(": ")
        gaps.setdefault(gap, []).extend(filling.split())
    return gaps


TEMPLATES = {
    "en": Templates(
        facts=rows(passage_text.FACTS_EN),
        filler=rows(passage_text.FILLER_EN),
        openings=rows(passage_text.OPENING_EN),
        headings=rows(passage_text.HEADING_EN),
        actors=rows(passage_parts.ACTORS_EN),
        named_actors=rows(passage_parts.NAMED_ACTORS_EN),
        accounts=rows(passage_parts.ACCOUNTS_EN),
        statements=rows(passage_parts.STATEMENTS_EN),
        frames=rows(passage_parts.FRAMES_EN),
        dates=rows(passage_parts.DATES_EN),
        quotes=rows(passage_parts.QUOTES_EN),
        sayings=rows(passage_parts.SAYINGS_EN),
        little=("the", "of", "a", "in", "and", "was", "to", "with"),
        gaps=_gaps(passage_text.GAPS_EN),
    ),
    "fr": Templates(
        facts=rows(passage_text.FACTS_FR),
        filler=rows(passage_text.FILLER_FR),
        openings=rows(passage_text.OPENING_FR),
        headings=rows(passage_text.HEADING_FR),
        actors=rows(passage_parts.ACTORS_FR),
        named_actors=rows(passage_parts.NAMED_ACTORS_FR),
        accounts=rows(passage_parts.ACCOUNTS_FR),
        statements=rows(passage_parts.STATEMENTS_FR),
        frames=rows(passage_parts.FRAMES_FR),
        dates=rows(passage_parts.DATES_FR),
        quotes=rows(passage_parts.QUOTES_FR),
        sayings=rows(passage_parts.SAYINGS_FR),
        little=("le", "de", "un", "dans", "et", "était", "à", "avec"),
        gaps=_gaps(passage_text.GAPS_FR),
    ),
}
