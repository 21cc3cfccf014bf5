"""Turns a JSON schema into a grammar: every text that follows it is valid by the schema.

The grammar may allow less than the schema, not more: members come in the order of
`properties`, other ones only where `additionalProperties` allows them by name, all
`prefixItems` are there, numbers have at most 16 digits, and white space is what people
indent with. A keyword that could not be held to is refused by name and not ignored, but
for three: `oneOf` is taken for `anyOf`, formats other than date, time, date-time and uuid
for comments, which `format` is, and names that begin with x- for comments too. Source of
the terms: JSON Schema 2020-12 (json-schema.org).

llama-cpp-python brings a converter too, an old one: what it makes allows line breaks
inside of strings, breaks on quotation marks and backslashes in constants, mixes up
references that end alike, and ignores every keyword that it does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import msgspec

from parlance.engine.grammars.gbnf import GrammarError
from parlance.engine.grammars.schema_merging import ANNOTATIONS, expect, merge
from parlance.engine.grammars.schema_values import (
    BOUNDS,
    BUILT_IN,
    all_but,
    bounded,
    constants,
    counts,
    either,
    literal,
    repetition,
    spelled_plainly,
    string,
    types,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from parlance.engine.grammars.schema_merging import Schema

_COMMA = ' space "," space '


def schema_grammar(text: str) -> str:
    """Return the grammar of a JSON schema given as JSON text. Raises GrammarError."""
    try:
        schema = msgspec.json.decode(text)
        return _Converter(schema).grammar()
    except (msgspec.DecodeError, UnicodeEncodeError):
        raise GrammarError("the schema is no JSON") from None
    except RecursionError:
        raise GrammarError("the schema is nested too deeply") from None


class _Converter:
    """Converts one schema; equal schemas share a rule, which also ends recursion."""

    def __init__(self, root: Any) -> None:
        self._root = root
        self._names: dict[bytes, str] = {}
        self._rules: dict[str, str] = {}

    def grammar(self) -> str:
        rules = {"root": self._visit(self._root)} | self._rules | BUILT_IN
        return "\n".join(f"{name} ::= {rule}" for name, rule in rules.items()) + "\n"

    def _visit(self, schema: Any) -> str:
        """Return the name of the rule for a schema."""
        if schema is True or schema == {}:
            return "value"
        if schema is False:
            raise GrammarError("the schema false allows nothing")
        expect(schema, dict, "a schema")
        key = msgspec.json.encode(schema)
        if key not in self._names:
            self._names[key] = name = f"r{len(self._names)}"
            self._rules[name] = self._rule(schema)
        return self._names[key]

    def _add(self, rule: str) -> str:
        key = rule.encode("utf-8", "surrogatepass")
        if key not in self._names:
            self._names[key] = name = f"r{len(self._names)}"
            self._rules[name] = rule
        return self._names[key]

    def _rule(self, schema: Schema) -> str:
        rest = {key: value for key, value in schema.items() if not _is_comment(key)}
        if "$ref" in rest:
            target = self._resolve(rest.pop("$ref"))
            return self._visit(merge([target, rest], self._resolve) if rest else target)
        if not rest:
            return "value"
        if "allOf" in rest:
            parts = expect(rest.pop("allOf"), list, "allOf")
            return self._visit(merge([rest, *parts], self._resolve))
        for key in ("anyOf", "oneOf"):
            if key in rest:
                parts = expect(rest.pop(key), list, key)
                return self._any(parts, rest, key)
        if "const" in rest or "enum" in rest:
            return constants(rest)
        return either([self._typed(kind, rest) for kind in types(rest)], "type")

    def _any(self, parts: list[Any], rest: Schema, key: str) -> str:
        if rest:
            parts = [merge([rest, part], self._resolve) for part in parts]
        return either([self._visit(part) for part in parts], key)

    def _resolve(self, reference: Any) -> Any:
        """Return what a reference within the schema refers to."""
        expect(reference, str, "$ref")
        if not reference.startswith("#"):
            raise GrammarError(f"{reference} is in another document")
        found = self._root
        for part in unquote(reference[1:]).split("/")[1:]:
            step = part.replace("~1", "/").replace("~0", "~")
            if isinstance(found, dict) and step in found:
                found = found[step]
            elif isinstance(found, list) and step.isdecimal() and int(step) < len(found):
                found = found[int(step)]
            else:
                raise GrammarError(f"{reference} is nowhere in the schema")
        return found

    def _typed(self, kind: str, schema: Schema) -> str:
        match kind:
            case "object":
                return self._object(schema)
            case "array":
                return self._array(schema)
            case "string":
                return string(schema)
            case "number" | "integer" if BOUNDS & schema.keys():
                return bounded(kind, schema)
        return kind

    def _object(self, schema: Schema) -> str:
        properties = dict(expect(schema.get("properties", {}), dict, "properties"))
        required = expect(schema.get("required", []), list, "required")
        other = schema.get("additionalProperties", not properties)
        for name in required:
            expect(name, str, "required")
            properties.setdefault(name, schema.get("additionalProperties", True))
        if not properties and other is True:
            return "object"
        members = [
            (f'{literal(name)} space ":" space {self._visit(value)} space', name in required)
            for name, value in properties.items()
        ]
        more = ""
        if other is not False:
            name = self._other_name(tuple(properties)) if properties else "string"
            more = self._add(f'{name} space ":" space {self._visit(other)} space')
        return f'"{{" space {self._members(members, more)} "}}"'

    def _members(self, members: Sequence[tuple[str, bool]], more: str) -> str:
        """Return a rule for members in their order, the optional ones there or not.

        For each place there is a rule for what follows if a member stands before it, and
        one for what follows if none does.
        """
        after = self._add(f'("," space {more})*') if more else ""
        first = self._add(f"({more} {after})?") if more else '""'
        for member, needed in reversed(members):
            begun = f"{member} {after}"
            first = self._add(begun if needed else f"{begun} | {first}")
            after = self._add(f'"," space {begun}' if needed else f'("," space {member})? {after}')
        return first

    def _other_name(self, names: tuple[str, ...], said: str = "") -> str:
        """Return a rule for the names of members that are none of `names`.

        `said` is how the name begins so far; the rule is for the rest of it.
        """
        quote = "" if said else r'"\""'
        next_ones = {name[len(said)] for name in names if len(name) > len(said)}
        letters = sorted(letter for letter in next_ones if spelled_plainly(letter))
        parts = [rf'{all_but("".join(letters))} plain* "\""']
        for letter in letters:
            begun = said + letter
            rest = self._other_name(tuple(name for name in names if name.startswith(begun)), begun)
            parts.append(f'"\\U{ord(letter):08X}" {rest}')
        if said not in names:
            parts.append(r'"\""')
        return self._add(f"{quote} ({' | '.join(parts)})")

    def _array(self, schema: Schema) -> str:
        least, most = counts(schema, "minItems", "maxItems")
        prefix = expect(schema.get("prefixItems", []), list, "prefixItems")[:most]
        items = schema.get("items", not prefix)
        fixed = [self._visit(item) for item in prefix]
        if items is False:
            most = len(fixed) if most is None else min(most, len(fixed))
        if most is not None and least > most:
            raise GrammarError("minItems asks for more items than there may be")
        if most == 0:
            return '"[" space "]"'
        if most == len(fixed):
            return f'"[" space {_COMMA.join(fixed)} space "]"'
        item = self._visit(items)
        optional = not fixed and least == 0
        fixed = fixed or [item]
        more = self._add(f'"," space {item} space')
        more += repetition(max(0, least - len(fixed)), None if most is None else most - len(fixed))
        content = f"{_COMMA.join(fixed)} space {more}"
        return f'"[" space {f"({content})?" if optional else content} "]"'


def _is_comment(key: str) -> bool:
    return key in ANNOTATIONS or key.startswith("x-")
