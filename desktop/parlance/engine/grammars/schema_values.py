"""Grammars of the parts of a JSON schema that contain no other schema.

Source of the white space and of the lengths of numbers: llama.cpp's
json-schema-to-grammar.cpp.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import msgspec

from parlance.engine.grammars.gbnf import MOST_REPETITIONS, GrammarError
from parlance.engine.grammars.number_ranges import integers, numbers
from parlance.engine.grammars.schema_merging import expect

if TYPE_CHECKING:
    from collections.abc import Callable

    from parlance.engine.grammars.schema_merging import Schema

_PLAIN = ((0x20, 0x21), (0x23, 0x5B), (0x5D, 0x7E), (0x80, 0xD7FF), (0xE000, 0x10FFFF))
"""Characters that may stand in a JSON string as they are, from and to.

They are named and not the others excluded, as that would take bytes that are no character.
"""


def all_but(letters: str) -> str:
    """Return the set of the characters that may stand in a JSON string, save `letters`."""
    written = ""
    for low, high in _PLAIN:
        start = low
        for code in [*sorted(ord(one) for one in letters if low <= ord(one) <= high), high + 1]:
            if start < code:
                written += f"\\U{start:08X}-\\U{code - 1:08X}"
            start = code + 1
    return f"[{written}]"


def spelled_plainly(letter: str) -> bool:
    """Whether a character may stand in a JSON string as it is."""
    return any(low <= ord(letter) <= high for low, high in _PLAIN)


BUILT_IN = {
    "plain": all_but(""),
    "space": r'| " " | "\n"{1,2} [ \t]{0,20}',
    # No halves of surrogate pairs: they would count as two characters or make none.
    "char": r'plain | "\\" (["\\bfnrt] | "u" ([0-9a-cefA-CEF] [0-9a-fA-F]{3}'
    " | [dD] [0-7] [0-9a-fA-F]{2}))",
    "string": r'"\"" char* "\""',
    "integral": '"0" | [1-9] [0-9]{0,15}',
    "integer": '"-"? integral',
    "number": '"-"? integral ("." [0-9]{1,16})? ([eE] [-+]? [0-9]{1,2})?',
    "boolean": '"true" | "false"',
    "null": '"null"',
    "value": "object | array | string | number | boolean | null",
    "member": 'string space ":" space value space',
    "object": '"{" space (member ("," space member)*)? "}"',
    "array": '"[" space (value space ("," space value space)*)? "]"',
    "date": '[0-9]{4} "-" ("0" [1-9] | "1" [0-2]) "-" ("0" [1-9] | [12] [0-9] | "3" [01])',
    "hour": '[01] [0-9] | "2" [0-3]',
    "time": 'hour ":" [0-5] [0-9] ":" [0-5] [0-9] ("." [0-9]{3})?'
    ' ("Z" | [-+] hour ":" [0-5] [0-9])',
    "date-time": 'date "T" time',
    "uuid": '[0-9a-f]{8} "-" [0-9a-f]{4} "-" [0-9a-f]{4} "-" [0-9a-f]{4} "-" [0-9a-f]{12}',
}
"""Rules that every grammar of a schema has."""

_FORMATS = ("date", "time", "date-time", "uuid")
BOUNDS = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}
_HELD = {
    "object": {"properties", "required", "additionalProperties"},
    "array": {"items", "prefixItems", "minItems", "maxItems"},
    "string": {"minLength", "maxLength", "format"},
    "number": BOUNDS,
    "integer": BOUNDS,
    "boolean": set[str](),
    "null": set[str](),
}
_TYPE_OF = {key: kind for kind, keys in reversed(_HELD.items()) for key in keys}


def either(parts: list[str], key: str) -> str:
    """Return a rule for any of `parts`, which keyword `key` allows. Raises GrammarError."""
    if not parts:
        raise GrammarError(f"{key} allows nothing")
    return " | ".join(dict.fromkeys(parts))


def types(schema: Schema) -> list[str]:
    """Return the types a schema allows, without those that no keyword of it speaks of."""
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else expect(kinds, list, "type")
    if "type" not in schema:
        kinds = list(dict.fromkeys(_TYPE_OF[key] for key in schema if key in _TYPE_OF))
    for kind in kinds:
        if expect(kind, str, "type") not in _HELD:
            raise GrammarError(f"there is no type {kind}")
    for key, value in schema.items():
        if key != "type" and key not in _TYPE_OF and (key, value) != ("uniqueItems", False):
            raise GrammarError(f"the keyword {key} cannot be held to")
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    return kinds


def constants(schema: Schema) -> str:
    """Return a rule for `const` or `enum`, of which a `type` beside it takes some away."""
    for key in schema:
        if key not in ("const", "enum", "type"):
            raise GrammarError(f"the keyword {key} cannot be held to beside enum or const")
    values = expect(schema["enum"], list, "enum") if "enum" in schema else [schema["const"]]
    if "const" in schema:
        values = [schema["const"]] if schema["const"] in values else []
    if "type" in schema:
        kinds = types({"type": schema["type"]})
        values = [value for value in values if any(_is_of(value, kind) for kind in kinds)]
    return either([literal(value) for value in values], "enum")


def _is_of(value: Any, kind: str) -> bool:
    if isinstance(value, bool) or value is None:
        return kind == ("null" if value is None else "boolean")
    if isinstance(value, int | float):
        return kind == "number" or (kind == "integer" and value == int(value))
    if isinstance(value, str):
        return kind == "string"
    return kind == ("array" if isinstance(value, list) else "object")


def literal(value: Any) -> str:
    """Return a value as JSON, in quotes of the grammar."""
    written = msgspec.json.encode(value).decode()
    return '"' + written.replace("\\", "\\\\").replace('"', '\\"') + '"'


def string(schema: Schema) -> str:
    """Return a rule for the strings a schema allows. Raises GrammarError."""
    if "minLength" in schema or "maxLength" in schema:
        return rf'"\"" char{repetition(*counts(schema, "minLength", "maxLength"))} "\""'
    if schema.get("format") in _FORMATS:
        return rf'"\"" {schema["format"]} "\""'
    return "string"


def counts(schema: Schema, least: str, most: str) -> tuple[int, int | None]:
    """Return the counts that two keywords give; None is no upper end. Raises GrammarError."""
    found = {key: schema[key] for key in (least, most) if key in schema}
    for key, value in found.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise GrammarError(f"{key} is no count")
        if value > MOST_REPETITIONS:
            raise GrammarError(f"{key} is larger than {MOST_REPETITIONS:,}")
    low, high = found.get(least, 0), found.get(most)
    if high is not None and low > high:
        raise GrammarError(f"{least} is larger than {most}")
    return low, high


def _tighter(
    schema: Schema, closed: str, open_: str, choose: Callable[..., float]
) -> tuple[float | None, bool]:
    """Return the bound that counts of two, and whether it is left out itself."""
    bounds = [schema[key] for key in (closed, open_) if key in schema]
    if not bounds:
        return None, False
    bound = choose(bounds)
    return bound, schema.get(open_) == bound


def repetition(least: int, most: int | None) -> str:
    """Return how often something is repeated, as a grammar writes it; None is no end."""
    return f"{{{least},{'' if most is None else most}}}"


def bounded(kind: str, schema: Schema) -> str:
    """Return a rule for numbers within bounds."""
    for key in BOUNDS & schema.keys():
        if isinstance(schema[key], bool) or not isinstance(schema[key], int | float):
            raise GrammarError(f"{key} is no number")
    least, above = _tighter(schema, "minimum", "exclusiveMinimum", max)
    most, below = _tighter(schema, "maximum", "exclusiveMaximum", min)
    if kind == "integer":
        low = None if least is None else math.floor(least) + 1 if above else math.ceil(least)
        high = None if most is None else math.ceil(most) - 1 if below else math.floor(most)
        rule = integers(low, high)
    else:
        for bound in (least, most):
            if bound is not None and bound != int(bound):
                raise GrammarError("bounds of a number with decimals must be whole")
        low, high = (None if bound is None else int(bound) for bound in (least, most))
        rule = numbers(low, high, above=above, below=below)
    if not rule:
        raise GrammarError("the bounds leave no number")
    return rule
