"""Fills the gaps of templates for one text: its people, places, companies and figures."""

# ruff: noqa: PLR2004 - the shares of a mixture are its data

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from training.starter import words
from training.starter.documents.figures import Figures
from training.starter.languages.names import FEMININE_NAMES, MASCULINE_NAMES
from training.starter.languages.speaking import capital

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from training.starter.documents.templates import Forms, Templates

_GAP = re.compile(r"\{([A-Za-z]+)(\d?)(?::([^{}]+))?\}")
_NAMED = re.compile(r"\{[NSFPCw]\d?[:}]")
_SPACES = re.compile(" {2,}")
_UNKNOWN_WORDS = 0.06
_MOST_TRIES = 50


def names_something(template: str) -> bool:
    """Say whether a template has a gap for a name."""
    return _NAMED.search(template) is not None


class Filling:
    """What fills the gaps of one text; nothing is drawn before it is needed."""

    def __init__(self, random: Random, templates: Templates, *, unseen: bool) -> None:
        """Draw the names of the text."""
        self._random = random
        self._templates = templates
        self._unseen = unseen
        self._curly = templates.code in {"en", "fr"} and random.random() < 0.1
        self._figures = Figures(random, templates.writing)
        self._pools = {
            "N": self._pool(self._person),
            "S": self._pool(self._surname),
            "F": self._pool(self._woman),
            "P": self._pool(self._place),
            "C": self._pool(self._company),
        }
        self._kept: dict[str, Forms] = {}

    def together(self, templates: Sequence[str]) -> list[str]:
        """Return templates filled, the same gap alike in all of them."""
        self._kept = {}
        return [self._styled(_GAP.sub(self._filled, template)) for template in templates]

    def one(self, template: str) -> str:
        """Return a template filled, with a capital at its start."""
        return self.together([template])[0]

    def strange(self, *, fact: bool) -> str:
        """Return a sentence of made-up words, so that copying cannot lean on known ones."""
        random, templates = self._random, self._templates
        parts = [self._word() for _ in range(random.randint(3, 9))]
        for _ in range(random.randint(1, 3)):
            parts.insert(random.randint(0, len(parts)), random.choice(templates.little))
        if fact:
            parts.insert(random.randint(0, len(parts)), random.choice(self._pools["N"]))
            parts.insert(random.randint(1, len(parts)), self._figures.count())
        return capital(f"{' '.join(parts)}.")

    def _filled(self, match: re.Match[str]) -> str:
        kind, number, form = match[1], match[2], match[3] or ""
        key = kind + number
        if key not in self._kept:
            self._keep(kind, number)
        text = _GAP.sub(self._within, self._kept[key][form.lstrip("^")])
        return capital(text) if form.startswith("^") else text

    def _within(self, match: re.Match[str]) -> str:
        """Fill a gap of a form itself, which is another one each time."""
        return self._random.choice(self._templates.gaps[match[1]])[match[3] or ""]

    def _keep(self, kind: str, number: str) -> None:
        """Draw what fills a gap, not what fills another one of its kind."""
        if kind in "bB":
            part, whole = self._figures.part_and_whole()
            self._kept.update({f"b{number}": {"": part}, f"B{number}": {"": whole}})
            return
        if kind == "y":
            first, second = self._figures.years()
            self._kept.update({"y": {"": first}, "y2": {"": second}})
            return
        taken = [forms[""] for key, forms in self._kept.items() if key.rstrip("0123456789") == kind]
        for _ in range(_MOST_TRIES):
            forms = self._forms(kind)
            if forms[""] not in taken:
                break
        self._kept[f"{kind}{number}"] = forms

    def _forms(self, kind: str) -> Forms:
        if kind in self._pools:
            return self._templates.name_forms(self._random.choice(self._pools[kind]))
        if kind in self._templates.gaps:
            if kind in "tgi" and self._random.random() < _UNKNOWN_WORDS:
                many = kind == "i"
                templates = self._templates
                return (templates.many_forms if many else templates.word_forms)(self._word())
            return self._random.choice(self._templates.gaps[kind])
        if kind == "w":
            return self._templates.word_forms(self._word())
        return {"": self._figure(kind)}

    def _figure(self, kind: str) -> str:
        figures = self._figures
        draw = {
            "n": figures.count,
            "s": figures.small,
            "f": figures.decimal,
            "p": figures.percentage,
            "e": figures.money,
            "v": figures.version,
            "D": figures.date,
            "dm": figures.day_month,
            "my": figures.month_year,
            "h": figures.time,
        }
        return draw[kind]()

    # Names ------------------------------------------------------------------------------

    def _pool(self, draw: Callable[[], str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(draw() for _ in range(self._random.randint(6, 10))))

    def _word(self) -> str:
        """Return a made-up word; the share asked for holds for how it is written."""
        while True:
            word = words.word(self._random, unseen=self._unseen)
            own = self._templates.made_up(word) if self._random.random() < 0.6 else word
            if len(own) > 2 and words.held_out(own) == self._unseen:
                return own

    def _made_up_name(self) -> str:
        """Return a made-up name; in another script than Latin it is often of one word."""
        if self._templates.made_up is not str and self._random.random() < 0.4:
            return self._word().capitalize()
        while True:
            name = words.name(self._random, unseen=self._unseen)
            if not name.isupper():
                return name

    def _person(self) -> str:
        draw = self._random.random()
        if self._unseen or draw < 0.55:
            return self._made_up_name()
        if draw < 0.75:
            return self._random.choice(self._templates.people)
        known = {**FEMININE_NAMES, **MASCULINE_NAMES}
        first = self._random.choice(tuple(known))
        if self._templates.code == "fa":
            return known[first]
        return f"{first} {self._made_up_name()}" if draw < 0.85 else first

    def _surname(self) -> str:
        """Return a name that a title for a man or a woman can stand before."""
        if self._unseen or self._random.random() < 0.6:
            return self._made_up_name()
        return self._random.choice(self._templates.people).split()[-1]

    def _woman(self) -> str:
        if self._unseen or self._random.random() < 0.5:
            return self._made_up_name()
        name = self._random.choice(tuple(FEMININE_NAMES))
        return FEMININE_NAMES[name] if self._templates.code == "fa" else name

    def _place(self) -> str:
        if self._unseen or self._random.random() < 0.75:
            return self._made_up_name()
        return self._random.choice(self._templates.places)

    def _company(self) -> str:
        name = words.name(self._random, unseen=self._unseen)
        if self._random.random() < 0.8:
            return name
        # A letter keeps its number from one that follows the name.
        return f"{name} {self._random.randint(2, 99)}{self._random.choice('ABCDX')}"

    def _styled(self, text: str) -> str:
        text = capital(_SPACES.sub(" ", text).replace(" ,", ",").strip())
        return curly(text) if self._curly else text


def curly(text: str) -> str:
    """Return the text with printers' apostrophes and quotation marks."""
    return re.sub(r'"([^"]*)"', "\u201c\\1\u201d", text).replace("'", "\u2019")
