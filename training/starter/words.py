"""Made-up words and names, so that the model learns to copy letters and not a list of words."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

HELD_OUT_SHARE = 20  # one in so many keys never appears in training

_CLUSTERS = "br ch cl cr dr fl fr gl gr kr pl pr qu sc sh sk sl sp st th tr vl zh"
_VOWEL_PAIRS = "ai au ea ei ia ie io oa ou y é è ü"
_ENDINGS = "ck d ff g k ld lm lt nd ng nk nt p rd rk rn rt sk ss st th x z"

_RARE_LETTERS = "áâãäåæçêëíîïðñòóôõöøùúûýÿœąćęłńőśšžżğış"

# Single letters stand there several times, so that they are drawn more often.
_ONSETS = (*("bcdfghjklmnprstvwz" * 3), *_CLUSTERS.split())
_VOWELS = (*("aeiou" * 4), *_VOWEL_PAIRS.split())
_CODAS = (*("nrlstm" * 2), *_ENDINGS.split())


def held_out(key: str) -> bool:
    """Whether what this key names is kept out of training, decided by its hash alone."""
    return zlib.crc32(key.encode()) % HELD_OUT_SHARE == 0


def word(random: Random, *, unseen: bool = False) -> str:
    """Return a made-up lower-case word of one to four syllables, of the share asked for."""
    while True:
        syllables = random.choices((1, 2, 3, 4), (3, 8, 3, 0.4))[0]
        text = "".join(
            (random.choice(_ONSETS) if index or random.random() < 0.85 else "")
            + random.choice(_VOWELS)
            + (random.choice(_CODAS) if random.random() < 0.22 else "")
            for index in range(syllables)
        )
        if syllables == 1 or random.random() < 0.4:
            text += random.choice(_CODAS)
        if random.random() < 0.02:
            place = random.randrange(len(text))
            text = text[:place] + random.choice(_RARE_LETTERS) + text[place + 1 :]
        if len(text) > 2 and held_out(text) == unseen:
            return text


def name(random: Random, *, unseen: bool = False) -> str:
    """Return a made-up name; some have a hyphen, capitals only, or two words."""
    first = word(random, unseen=unseen).capitalize()
    kind = random.random()
    if kind < 0.04:
        return f"{first}-{word(random, unseen=unseen).capitalize()}"
    if kind < 0.08:
        return "".join(random.choice("ABCDEFGHKLMNPRSTVX") for _ in range(random.randint(2, 4)))
    if kind < 0.24:
        return f"{first} {word(random, unseen=unseen).capitalize()}"
    return first


def number(random: Random) -> str:
    """Return a number between 1 and about a million, small ones more often."""
    digits = random.choices((1, 2, 3, 4, 5, 6), (2, 6, 6, 3, 2, 1))[0]
    value = random.randint(10 ** (digits - 1), 10**digits - 1)
    style = random.random()
    if value >= 1000 and style < 0.4:
        return f"{value:,}" if style < 0.3 else f"{value:,}".replace(",", " ")
    if value < 1000 and style < 0.12:
        return f"{value}.{random.randint(1, 9)}"
    return str(value)
