"""Puts together JSON schemas that must hold at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from parlance.engine.grammars.gbnf import GrammarError

if TYPE_CHECKING:
    from collections.abc import Callable

Schema = dict[str, Any]
_Kind = TypeVar("_Kind")

ANNOTATIONS = frozenset(
    (
        "$anchor",
        "$comment",
        "$defs",
        "$id",
        "$schema",
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        "default",
        "definitions",
        "deprecated",
        "description",
        "examples",
        "readOnly",
        "title",
        "writeOnly",
    )
)
"""Keywords that allow and forbid nothing."""

_MOST_STEPS = 100
_LARGER = ("minItems", "minLength", "minimum", "exclusiveMinimum")
_SMALLER = ("maxItems", "maxLength", "maximum", "exclusiveMaximum")


def expect(value: Any, kind: type[_Kind], key: str) -> _Kind:
    """Return a value that must be of a kind. Raises GrammarError."""
    if not isinstance(value, kind):
        raise GrammarError(f"{key} is of the wrong kind")
    return value


def merge(schemas: list[Any], resolve: Callable[[Any], Any]) -> Any:
    """Return one schema for several that must all hold; `resolve` follows a reference.

    Raises GrammarError where what they say cannot be said by one.
    """
    merged: Schema = {}
    for schema in schemas:
        part = _resolved(schema, resolve)
        if part is False:
            return False
        if part is not True:
            _add(merged, part)
    return merged or True


def _resolved(schema: Any, resolve: Callable[[Any], Any]) -> Any:
    for _step in range(_MOST_STEPS):
        if isinstance(schema, bool):
            return schema
        kept = {
            key: value
            for key, value in expect(schema, dict, "a schema").items()
            if key not in ANNOTATIONS
        }
        if "$ref" not in kept:
            return kept
        target = resolve(kept.pop("$ref"))
        schema = {**kept, "allOf": [*kept.get("allOf", []), target]} if kept else target
    raise GrammarError("a reference leads to itself")


def _add(merged: Schema, part: Schema) -> None:
    closed = "additionalProperties" in merged or "additionalProperties" in part
    if closed and merged.get("properties", {}) != part.get("properties", {}) and merged:
        both = "properties" in merged and "properties" in part
        apart = ("additionalProperties" in merged) != ("properties" in merged)
        if both or (apart and "properties" in part):
            raise GrammarError("additionalProperties cannot be held to over several schemas")
    for key, value in part.items():
        merged[key] = _both(key, merged[key], value) if key in merged else value


def _both(key: str, one: Any, other: Any) -> Any:
    """Return the value of a keyword for which two schemas have one each."""
    if one == other:
        return one
    match key:
        case "required" | "allOf":
            return [*expect(one, list, key), *expect(other, list, key)]
        case "type":
            return _common_types(one, other)
        case "properties":
            found = dict(expect(one, dict, key))
            for name, schema in expect(other, dict, key).items():
                found[name] = {"allOf": [found[name], schema]} if name in found else schema
            return found
        case _:
            return _tighter(key, one, other)


def _tighter(key: str, one: Any, other: Any) -> Any:
    """Return the narrower of two bounds."""
    if key in _LARGER + _SMALLER and all(isinstance(value, int | float) for value in (one, other)):
        return max(one, other) if key in _LARGER else min(one, other)
    raise GrammarError(f"two schemas that must both hold differ in {key}")


def _common_types(one: Any, other: Any) -> list[Any]:
    first = [one] if isinstance(one, str) else expect(one, list, "type")
    second = [other] if isinstance(other, str) else expect(other, list, "type")
    common = [kind for kind in first if kind in second]
    if "integer" not in common:
        both = {"integer", "number"}
        if both <= {*first, *second} and both & {*first} and both & {*second}:
            common.append("integer")
    return common
