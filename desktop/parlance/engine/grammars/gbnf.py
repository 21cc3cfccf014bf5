"""Reads a grammar in llama.cpp's GBNF, and says what is wrong with it.

llama.cpp parses a grammar itself, but what it does not foresee ends or freezes the
process: exceptions of C++ and assertions cannot be caught here. So a text goes to it only
after it was read in the same way and measured (`engine/grammars/constraints.py`).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

MOST_REPETITIONS = 2000
"""llama.cpp refuses more copies than these, and takes a larger upper end for none at all."""

_MOST_CHARACTERS = 200_000
_MOST_ELEMENTS = 500_000
_MOST_NESTING = 100

_NAME = re.compile(r"[a-zA-Z0-9-]+")
_ONE = r"""(?:[^\\X]|\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[trn\\"\[\]-]))"""
_LITERAL = re.compile(f'"({_ONE.replace("X", chr(34))}*)"')
_SET = re.compile(f"\\[\\^?({_ONE.replace('X', chr(92) + ']')}*)\\]")
_CHARACTER = re.compile(_ONE.replace("X", ""))
_COUNTS = re.compile(r"\{[ \t]*([0-9]{1,9})[ \t]*(?:(,)[ \t]*([0-9]{1,9})?[ \t]*)?\}")
_SPACE = re.compile(r"(?:[ \t]|#[^\r\n]*)*")
_SPACES = re.compile(r"(?:[ \t\r\n]|#[^\r\n]*)*")
_QUANTIFIERS = {"*": (0, math.inf), "+": (1, math.inf), "?": (0, 1)}

Item = int | str
"""A part of a sequence: so many characters or sets of them, or the name of a rule."""


class GrammarError(Exception):
    """A grammar that cannot be used; the text is one short clause that says why."""


@dataclass(frozen=True)
class Rule:
    """A rule, a group in parentheses or a repetition: its alternatives, and how often.

    Attributes:
        most: infinite where there is no upper end.
    """

    alternatives: tuple[tuple[Item, ...], ...]
    least: int = 1
    most: float = 1


def read_rules(text: str) -> dict[str, Rule]:
    """Return the rules of a grammar by name; groups and repetitions have made-up names.

    Takes what llama.cpp takes, save references to tokens (`<...>`), with which it ends
    the process, two rules of one name, of which it forgets the first, and upper ends of
    repetitions that it would forget. Raises GrammarError.
    """
    _check_text(text)
    return _Reader(text).read()


def _check_text(text: str) -> None:
    if not text.strip():
        raise GrammarError("it is empty")
    if len(text) > _MOST_CHARACTERS:
        raise GrammarError(f"it is longer than {_MOST_CHARACTERS:,} characters")
    if "\0" in text:
        raise GrammarError("it contains a zero character")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise GrammarError("it contains half a character (a surrogate)") from None


class _Reader:
    """Reads one text, from front to back as llama.cpp does, because it counts in passing."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0
        self._rules: dict[str, Rule] = {}
        self._names: set[str] = set()
        self._made_up = 0
        self._elements = 0

    def read(self) -> dict[str, Rule]:
        self._skip(_SPACES)
        while self._at < len(self._text):
            self._rule()
        return self._rules

    def _rule(self) -> None:
        name = self._take(_NAME, "the name of a rule is missing").group()
        if name in self._rules:
            raise self._error(f"the rule {name} is defined twice")
        self._names.add(name)
        self._skip(_SPACE)
        if not self._text.startswith("::=", self._at):
            raise self._error(f"::= is missing after {name}")
        self._at += 3
        self._skip(_SPACES)
        self._rules[name] = Rule(self._alternatives(_SPACE))
        if self._at < len(self._text) and self._next() not in "\r\n":
            raise self._error(f"{self._next()} is not expected")
        self._skip(_SPACES)

    def _alternatives(self, space: re.Pattern[str]) -> tuple[tuple[Item, ...], ...]:
        found = [self._sequence(space)]
        while self._next() == "|":
            self._at += 1
            self._skip(_SPACES)
            found.append(self._sequence(space))
        self._grow(sum(map(_elements, found)))
        return tuple(found)

    def _sequence(self, space: re.Pattern[str]) -> tuple[Item, ...]:
        items: list[Item] = []
        repeatable = False
        weight = 1  # rules that stand behind the last item; llama.cpp limits their copies
        while (character := self._next()) and character not in "|)\r\n":
            if character in "*+?{":
                if not repeatable:
                    raise self._error("there is nothing to repeat")
                copies = self._repeat(items, weight)
                repeatable = copies > 0
                weight *= max(copies, 1)
            else:
                before = len(self._names) + self._made_up
                item = self._item(character)
                if repeatable := item != 0:
                    items.append(item)
                grown = len(self._names) + self._made_up - before
                weight = max(1, grown) if character == "(" else 1
            self._skip(space)
        return tuple(items)

    def _item(self, character: str) -> Item:
        """Read a literal, a set, a dot, a group or the name of a rule."""
        match character:
            case '"':
                literal = self._take(_LITERAL, "a text in quotes does not end, or is not written")
                return len(_CHARACTER.findall(literal[1]))
            case "[":
                found = self._take(_SET, "a set in brackets does not end, or is not written")
                if not found[1]:
                    raise self._error("a set in brackets is empty")
                return len(_CHARACTER.findall(found[1]))
            case ".":
                self._at += 1
                return 1
            case "(":
                return self._group()
            case "<" | "!":
                raise self._error("references to tokens cannot be used")
            case _:
                return self._reference(character)

    def _reference(self, character: str) -> str:
        name = self._take(_NAME, f"{character} is not expected").group()
        self._names.add(name)
        return name

    def _group(self) -> str:
        self._depth += 1
        if self._depth > _MOST_NESTING:
            raise self._error(f"more than {_MOST_NESTING} parentheses are nested")
        name = self._make_up()
        self._at += 1
        self._skip(_SPACES)
        self._rules[name] = Rule(self._alternatives(_SPACES))
        if self._next() != ")":
            raise self._error("a closing parenthesis is missing")
        self._at += 1
        self._depth -= 1
        return name

    def _repeat(self, items: list[Item], weight: int) -> int:
        """Replace the last item by its repetition; return how many copies there may be."""
        least, most = self._quantifier()
        copies = int(most) if 0 < most < math.inf else max(least, 1)
        if weight * copies > MOST_REPETITIONS:
            raise self._error(f"more than {MOST_REPETITIONS:,} rules are repeated")
        item = items.pop()
        if most == 0:
            return 0
        size = _elements((item,))
        more = 1 if most == math.inf else int(most) - least
        self._grow(size * least + (size + 3) * more)
        name = self._make_up()
        self._made_up += more - 1
        self._rules[name] = Rule(((item,),), least, most)
        items.append(name)
        return copies

    def _quantifier(self) -> tuple[int, float]:
        if (character := self._next()) in _QUANTIFIERS:
            self._at += 1
            return _QUANTIFIERS[character]
        counts = self._take(_COUNTS, "a number of repetitions is not written as {1,2}")
        least = int(counts[1])
        most = math.inf if counts[2] else least
        most = int(counts[3]) if counts[3] else most
        if least > MOST_REPETITIONS or MOST_REPETITIONS < most < math.inf:
            raise self._error(f"something is repeated more than {MOST_REPETITIONS:,} times")
        if least > most:
            raise self._error("a number of repetitions ends before it begins")
        return least, most

    def _make_up(self) -> str:
        self._made_up += 1
        return f"#{len(self._rules)}.{self._made_up}"

    def _grow(self, elements: int) -> None:
        self._elements += elements
        if self._elements > _MOST_ELEMENTS:
            raise self._error("it is too large with all its repetitions")

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _skip(self, space: re.Pattern[str]) -> None:
        found = space.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _take(self, pattern: re.Pattern[str], otherwise: str) -> re.Match[str]:
        found = pattern.match(self._text, self._at)
        if found is None:
            raise self._error(otherwise)
        self._at = found.end()
        return found

    def _error(self, reason: str) -> GrammarError:
        line = self._text.count("\n", 0, self._at) + 1
        return GrammarError(f"line {line}: {reason}")


def _elements(sequence: tuple[Item, ...]) -> int:
    """Return how much room a sequence takes in llama.cpp, in its elements of 8 bytes."""
    return 1 + sum(item if isinstance(item, int) else 1 for item in sequence)
