"""Makes of a constraint the grammar that llama.cpp follows, and vouches for it.

What llama.cpp 0.3.36 does with grammars that its own parser takes, found by trying them:
recursion at the left end through an empty rule grows until memory ends, or fails an
assertion; a rule that never comes to an end fails an assertion in the middle of an answer;
chains of rules overflow the stack; alternatives that begin alike are followed all at once,
exponentially many of them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, assert_never

from parlance.contract.faults import ConstraintInvalid, FaultError
from parlance.contract.sampling import Grammar, JsonSchema
from parlance.engine.grammars.gbnf import GrammarError, read_rules
from parlance.engine.grammars.json_schema import schema_grammar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from parlance.contract.sampling import Constraint
    from parlance.engine.grammars.gbnf import Rule

_ROOT = "root"
_MOST_DEPTH = 200
_MOST_WAYS = 10_000
_MOST_WAYS_TOGETHER = 1_000_000


def grammar_of(constraint: Constraint) -> str:
    """Return the GBNF of a constraint, which llama.cpp can follow without harm.

    Raises FaultError(ConstraintInvalid).
    """
    try:
        match constraint:
            case Grammar(text=text):
                check_grammar(text)
                return text
            case JsonSchema(schema=schema):
                return _checked(schema_grammar(schema))
            case _:
                assert_never(constraint)
    except GrammarError as error:
        raise FaultError(ConstraintInvalid(reason=str(error))) from None


def _checked(text: str) -> str:
    """Return a grammar that nobody wrote; what is wrong with it is not in the words of one."""
    try:
        check_grammar(text)
    except GrammarError as error:
        raise GrammarError(f"as a grammar, {error}") from None
    return text


def check_grammar(text: str) -> None:
    """Raise GrammarError where llama.cpp could not use a grammar, or be ended by it."""
    rules = read_rules(text)
    if _ROOT not in rules:
        raise GrammarError("it has no rule of the name root")
    for rule in rules.values():
        for item in _names(rule):
            if item not in rules:
                raise GrammarError(f"the rule {item} is not defined")
    _check_ends(rules)
    _Beginnings(rules).check()
    for rule in rules.values():
        if rule.most == math.inf and any(_plainly_empty(rules, name) for name in _names(rule)):
            raise GrammarError("something is repeated without end that may be empty")


def _names(rule: Rule) -> Iterator[str]:
    return (item for part in rule.alternatives for item in part if isinstance(item, str))


def _plainly_empty(rules: dict[str, Rule], name: str) -> bool:
    """Whether llama.cpp sees at once that a rule may be empty, and refuses to repeat it."""
    rule = rules[name]
    if rule.least == 0 or () in rule.alternatives:
        return True
    repeated = (rule.least, rule.most) != (1, 1)
    return repeated and any(_plainly_empty(rules, item) for item in _names(rule))


def _closure(rules: dict[str, Rule], holds: Callable[[Rule, set[str]], bool]) -> set[str]:
    """Return the names for which `holds` is true, given those for which it already is."""
    users: dict[str, set[str]] = {name: set() for name in rules}
    for name, rule in rules.items():
        for item in _names(rule):
            users[item].add(name)
    found: set[str] = set()
    waiting = list(rules)
    while waiting:
        name = waiting.pop()
        if name not in found and holds(rules[name], found):
            found.add(name)
            waiting += users[name] - found
    return found


def _check_ends(rules: dict[str, Rule]) -> None:
    """Raise GrammarError for a rule that no finite text follows."""
    ending = _closure(
        rules,
        lambda rule, found: (
            rule.least == 0
            or any(
                all(isinstance(item, int) or item in found for item in part)
                for part in rule.alternatives
            )
        ),
    )
    for name in rules:
        if name not in ending:
            raise GrammarError(f"the rule {_shown(name)} never comes to an end")


class _Beginnings:
    """How a text may begin: the rules at the left ends of rules, empty ones skipped."""

    def __init__(self, rules: dict[str, Rule]) -> None:
        self._rules = rules
        self._empty = _closure(
            rules,
            lambda rule, found: (
                rule.least == 0
                or any(all(item in found for item in part) for part in rule.alternatives)
            ),
        )
        self._ways: dict[str, int] = {}
        self._open: set[str] = set()

    def check(self) -> None:
        """Raise GrammarError for left recursion, and for too many ways to begin."""
        for name in self._rules:
            self._count(name)
        if sum(self._ways.values()) > _MOST_WAYS_TOGETHER:
            raise GrammarError("there are too many ways to follow it at once")

    def _count(self, name: str) -> int:
        """Return in how many ways the rule may begin."""
        if name in self._ways:
            return self._ways[name]
        if name in self._open:
            raise GrammarError(f"the rule {_shown(name)} can begin with itself")
        if len(self._open) > _MOST_DEPTH:
            raise GrammarError(f"more than {_MOST_DEPTH} rules begin with one another")
        self._open.add(name)
        ways = 1 + sum(self._count(item) for item in self._first(name))
        self._open.remove(name)
        rule = self._rules[name]
        if 1 < rule.most < math.inf and any(item in self._empty for item in _names(rule)):
            ways *= int(rule.most)
        if ways > _MOST_WAYS:
            raise GrammarError("there are too many ways to follow it at once")
        self._ways[name] = ways
        return ways

    def _first(self, name: str) -> Iterator[str]:
        """Yield the rules with which the rule may begin, once for each place."""
        for part in self._rules[name].alternatives:
            for item in part:
                if isinstance(item, int):
                    break
                yield item
                if item not in self._empty:
                    break


def _shown(name: str) -> str:
    return "in parentheses" if name.startswith("#") else name
