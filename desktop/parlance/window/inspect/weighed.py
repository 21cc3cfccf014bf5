"""A weighed text as the window shows it: its tokens in order, each with what is known of it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from parlance.contract.confidence import step_of
from parlance.contract.engine import Score
from parlance.contract.visible import visible_text
from parlance.window.inspect.token_text import share_words, shown_token
from parlance.window.parts.words import decimal, directed, filled, listed, number, plural
from parlance.window.rich.direction import FIRST_STRONG_ISOLATE, POP_ISOLATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from parlance.contract.confidence import WeighedPart
    from parlance.contract.engine import Standing, TokenLogprob


_SIGNS: Final = str.maketrans(
    {"\n": "⏎", "\u2028": "⏎", "\u2029": "⏎", "\r": "␍", "\t": "⇥", "\u2581": " "}
)


class Weighed(NamedTuple):
    """One token of the text.

    Attributes:
        before: what stands before it and was not weighed.
    """

    token: TokenLogprob
    standing: Standing
    before: str = ""

    @property
    def probability(self) -> float:
        """How likely it was, 0 to 1."""
        return math.exp(self.token.logprob)

    @property
    def step(self) -> int:
        """How dark it is shaded."""
        return step_of(self.probability)

    @property
    def likelier(self) -> tuple[TokenLogprob, ...]:
        """What was likelier in its place, as far as that was told."""
        return tuple(each for each in self.standing.top if each.logprob > self.token.logprob)


def weighed_of(part: WeighedPart) -> list[Weighed]:
    """Return the tokens of a part."""
    pairs = zip(part.score.tokens, part.score.standings, strict=True)
    found = [Weighed(token, standing) for token, standing in pairs]
    before = part.between + part.unscored
    return [found[0]._replace(before=before), *found[1:]] if found and before else found


def token_in_text(token: TokenLogprob) -> str:
    """Return a token as it stands within a text, whose blanks are seen, and whose lines end."""
    if token.part:
        return shown_token(token)
    return visible_text(token.text.translate(_SIGNS)).replace("⏎", "⏎\n")


def text_of(weighed: Weighed) -> tuple[str, str]:
    """Return what is shown before a token, and the token."""
    return weighed.before, token_in_text(weighed.token)


def details_of(weighed: Weighed) -> str:
    """Return in words how likely a token was, and what was likelier."""
    translate = QCoreApplication.translate
    name, share = _apart(weighed.token), share_words(weighed.probability)
    likelier = [
        filled(
            translate("Confidence", "“%1” %2"),
            _apart(each),
            share_words(math.exp(each.logprob)),
        )
        for each in weighed.likelier
    ]
    if not likelier:
        words = translate("Confidence", "“%1”: %2. Nothing was likelier.")
        return directed(filled(words, name, share))
    words = translate("Confidence", "“%1”: %2, rank %3. Likelier: %4.")
    return directed(filled(words, name, share, number(weighed.standing.rank), listed(likelier)))


def _apart(token: TokenLogprob) -> str:
    """Return a token in a sentence, in whose order its letters take no part."""
    return f"{FIRST_STRONG_ISOLATE}{shown_token(token)}{POP_ISOLATE}"


def facts_of(tokens: Sequence[Weighed]) -> list[str]:
    """Return the figures of the whole text."""
    translate = QCoreApplication.translate
    score = Score(tokens=tuple(each.token for each in tokens))
    count = translate("Confidence", "%Ln token(s)", "", len(tokens))
    return [
        filled(translate("Confidence", "Perplexity %1"), decimal(score.perplexity, 2)),
        filled(
            translate("Confidence", "Mean log-probability %1"),
            decimal(round(score.logprob / len(tokens), 2) + 0.0, 2),  # never “-0.00”
        ),
        plural(count, len(tokens)),
    ]


def least_sure(tokens: Sequence[Weighed], most: int) -> list[int]:
    """Return the places of the least likely tokens, the least likely first."""
    order = sorted(range(len(tokens)), key=lambda place: tokens[place].token.logprob)
    return order[:most]


def table_of(tokens: Iterable[Weighed]) -> list[tuple[str, ...]]:
    """Return a row for each token, a row of headings first."""
    translate = QCoreApplication.translate
    heads = (
        translate("Confidence", "Token"),
        translate("Confidence", "Number in the vocabulary"),
        translate("Confidence", "Probability"),
        translate("Confidence", "Log-probability"),
        translate("Confidence", "Rank"),
        translate("Confidence", "Likeliest"),
    )
    rows = [
        (
            shown_token(each.token),
            str(each.token.token),
            f"{each.probability:.6g}",
            f"{each.token.logprob:.6g}",
            str(each.standing.rank),
            shown_token(each.standing.top[0]) if each.standing.top else "",
        )
        for each in tokens
    ]
    return [heads, *rows]
