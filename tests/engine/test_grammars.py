"""Grammars and JSON schemas: what is refused, and that every answer keeps to the others."""

from __future__ import annotations

import contextlib
import json
import math
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parlance.contract.faults import ConstraintInvalid, FaultError
from parlance.contract.sampling import GREEDY, Grammar, JsonSchema, LogitBias, Sampling
from parlance.engine.grammars.constraints import grammar_of
from parlance.engine.llama.sampler import Sampler
from tests.engine.table import CONTEXT, Table, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def table(tiny_model: Path) -> Iterator[Table]:
    yield from opened(tiny_model)


def reason_of(text: str) -> str:
    with pytest.raises(FaultError) as caught:
        grammar_of(Grammar(text=text))
    assert isinstance(caught.value.fault, ConstraintInvalid)
    return caught.value.fault.reason


def chain(count: int, rule: str) -> str:
    rules = "\n".join(f"r{number} ::= " + rule.format(number + 1) for number in range(count))
    return f'root ::= r0\n{rules}\nr{count} ::= "a"'


HARMFUL = {
    # What llama.cpp 0.3.36 does with each is behind it.
    "": "empty",  # allows everything
    "# nothing": "no rule of the name root",
    'foo ::= "a"': "no rule of the name root",
    'root ::= "a\0"': "zero character",  # ends the text there
    'root ::= "\ud800"': "surrogate",
    "root ::= foo": "foo is not defined",
    'root ::= "abc': "line 1: a text in quotes",
    "root ::= [abc": "a set in brackets",
    "root ::= [a-": "a set in brackets",
    "root ::= []": "empty",  # is the empty text
    'root ::= "\\q"': "a text in quotes",
    'root ::= "\\xZ0"': "a text in quotes",
    'root ::= ("a"': "closing parenthesis",
    'root ::= "a")': ") is not expected",
    "root ::= *": "nothing to repeat",
    'root ::= ""*': "nothing to repeat",
    'root ::= "a"{0}+': "nothing to repeat",
    'root ::= "a"\nroot ::= "b"': "line 2: the rule root is defined twice",  # forgets one
    'root = "a"': "::= is missing after root",
    'root ::= "a" ; "b"': "; is not expected",
    '"a"': "the name of a rule is missing",
    'root ::= root "a" | "b"': "root can begin with itself",
    'root ::= x\nx ::= root "a" | "b"': "can begin with itself",
    'root ::= x root "b" | "a"\nx ::= y\ny ::= ""': "can begin with itself",  # takes all memory
    'root ::= x root | "a"\nx ::= y\ny ::= ""': "can begin with itself",
    'root ::= x root\nx ::= y\ny ::= ""': "never comes to an end",  # aborts
    'root ::= "a" bad\nbad ::= x bad\nx ::= y\ny ::= ""': "never comes to an end",  # aborts
    'root ::= "a" (root)+': "never comes to an end",
    'root ::= ("a" | "")*': "may be empty",
    'root ::= "t" !<[5]>': "references to tokens",  # aborts
    'root ::= "t" <[5]>': "references to tokens",
    'root ::= "a"{3,2}': "ends before it begins",  # takes all memory
    'root ::= "a"{2001}': "more than 2,000 times",
    'root ::= "a"{0,2001}': "more than 2,000 times",  # has no upper end
    'root ::= "a"{99999999999999999999}': "not written as {1,2}",
    'root ::= "a"{,2}': "not written as {1,2}",
    'root ::= (("a"{2000}){2000}){2000}': "2,000 rules are repeated",
    'root ::= "' + "a" * 1000 + '"{2000}': "too large",  # takes 11 s
    "root ::= " + "(" * 50_000 + '"a"' + ")" * 50_000: "nested",  # overflows the stack
    chain(5000, "r{0}"): "begin with one another",  # overflows the stack
    chain(40, "r{0} | r{0}"): "too many ways",  # does not come back
    chain(22, 'r{0} "a" | r{0} "b"'): "too many ways",  # does not come back
    'root ::= "a"\n' * 20_000: "longer than 200,000",
}


@pytest.mark.parametrize("text", HARMFUL, ids=lambda text: repr(text[:30]))
def test_a_grammar_that_would_do_harm_is_refused_with_a_reason(text: str) -> None:
    assert HARMFUL[text] in reason_of(text)


SOUND = [
    'root ::= "a"',
    'root ::= ( # comment\n "a" |\n "b" )\n\n# end',
    'root ::=\n  "a" | \r\n "b"\r\nfoo-1 ::= [^a-z\\]"] . "\\U0001F600"',
    'root ::= ("a"? "b"?)* "c"{2} "d"{2,} "e"{2,5}?',
    'root ::= item ("," item){0,500}\nitem ::= [a-]+',
    "root ::= [\\x00-\\x1f-]",
    'root ::= "" "a" | ',
    'root ::= expr\nexpr ::= term ("+" term)*\nterm ::= [0-9]+ | "(" expr ")"',
]


@pytest.mark.parametrize("text", SOUND)
def test_what_is_sound_is_taken_by_us_and_by_llama(table: Table, text: str) -> None:
    assert grammar_of(Grammar(text=text)) == text
    follow(table, text, seed=1, most=5)


def test_a_grammar_that_has_more_and_more_ways_ends_the_answer(table: Table) -> None:
    grammar = 'root ::= "q" | "q" root "a" | "q" root "b"'
    sampler = Sampler(GREEDY, table.vocabulary, context=CONTEXT, grammar=grammar)
    [again] = table.ids("q")
    with pytest.raises(FaultError, match="too many ways to follow it"):
        for _token in range(20):
            sampler.accept(again)
    sampler.close()


PARTS = ["root", "x", " ::= ", "\n", '"a"', '""', "[b-d]", "(", ")", "*", "+", "?", "{2}", " | "]


@given(parts=st.lists(st.sampled_from([*PARTS, "{0,3}", ".", " ", "y"]), max_size=14))
@settings(deadline=None, max_examples=300)
def test_what_is_taken_does_llama_no_harm(parts: list[str]) -> None:
    text = 'y ::= "" | "y" x\nx ::= [xy] | y "z"\nroot ::= x ' + "".join(parts)
    # Refused before, or given up because there are too many ways to follow it: no harm.
    with contextlib.suppress(FaultError):
        grammar_of(Grammar(text=text))
        follow(_OPEN[0], text, seed=len(parts), most=12)


_OPEN: list[Table] = []


@pytest.fixture(autouse=True)
def _open(table: Table) -> Iterator[None]:
    # What hypothesis runs many times cannot have a fixture of one time.
    _OPEN[:] = [table]
    yield
    _OPEN.clear()


def follow(table: Table, grammar: str, *, seed: int, most: int, closing: str = "") -> str | None:
    """Let the model write by a grammar; return the text, or None if it did not end."""
    # These end things; without help a random model hardly ever ends a string.
    bias = [LogitBias(token=table.ids(letter)[0], bias=4.0) for letter in closing]
    # llama.cpp takes characters in more bytes than they need, which begin with these and
    # which no trained model writes.
    bias += [
        LogitBias(token=token, bias=-math.inf)
        for token in range(table.vocabulary.size)
        if table.vocabulary.piece_bytes(token) in (b"\xc0", b"\xc1", b"\xe0", b"\xf0")
    ]
    sampling = Sampling(
        temperature=1.5, top_k=0, top_p=1, min_p=0, seed=seed, logit_bias=tuple(bias)
    )
    sampler = Sampler(sampling, table.vocabulary, context=CONTEXT, grammar=grammar)
    written = b""
    try:
        for position in range(1, most):
            token = sampler.sample(table, 0)
            if table.vocabulary.is_end(token):
                return written.decode(errors="strict" if closing else "replace")
            written += table.vocabulary.piece_bytes(token, special=True)
            table.decode(token, position)
        return None
    finally:
        sampler.close()
        table.rewind()


def is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def is_list(value: Any) -> bool:
    return value is None or (
        isinstance(value, dict)
        and set(value) <= {"my_value", "next"}
        and is_whole(value["my_value"])
        and is_list(value.get("next"))
    )


SCHEMAS: dict[str, tuple[Any, Callable[[Any], bool]]] = {
    "object": (
        {
            "type": "object",
            "properties": {
                "name": {"type": "string", "maxLength": 8},
                'a "b"\\': {"type": "integer"},
                "ok": {"type": "boolean"},
                "nothing": {"type": "null"},
            },
            "required": ["ok", "name"],
        },
        lambda value: (
            {"ok", "name"} <= set(value) <= {"ok", "name", 'a "b"\\', "nothing"}
            and len(value["name"]) <= 8
            and isinstance(value["ok"], bool)
        ),
    ),
    "optional members": (
        {"properties": {"a": {"const": 1}, "b": {"const": 2}, "c": {"const": 3}}},
        lambda value: all({"a": 1, "b": 2, "c": 3}[name] == one for name, one in value.items()),
    ),
    "other members": (
        {
            "properties": {"a": {"const": 1}, "ab": {"const": 2}},
            "required": ["ab"],
            "additionalProperties": {"type": "null"},
        },
        lambda value: (
            value.pop("ab") == 2
            and value.pop("a", 1) == 1
            and all(one is None for one in value.values())
        ),
    ),
    "map": (
        {"type": "object", "additionalProperties": {"enum": [True, None]}},
        lambda value: all(one in (True, None) for one in value.values()),
    ),
    "enum": (
        {"enum": ['a"b\\', "\n\t", "é", 1.5, None, [1, {"a": []}], "</s>"]},
        lambda value: value in ['a"b\\', "\n\t", "é", 1.5, None, [1, {"a": []}], "</s>"],
    ),
    "enum of a type": ({"type": "integer", "enum": [1, "a", 2.5]}, lambda value: value == 1),
    "array": (
        {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 4},
        lambda value: 2 <= len(value) <= 4 and all(map(is_whole, value)),
    ),
    "array of few": (
        {"items": {"enum": ["a", "b"]}, "maxItems": 2},
        lambda value: value in [[], ["a"], ["b"], *([one, two] for one in "ab" for two in "ab")],
    ),
    "tuple": (
        {"prefixItems": [{"type": "boolean"}, {"type": "null"}], "items": {"const": 3}},
        lambda value: isinstance(value[0], bool) and value[1] is None and set(value[2:]) <= {3},
    ),
    "nested": (
        {
            "properties": {
                "rows": {
                    "type": "array",
                    "minItems": 1,
                    "items": {"properties": {"x": {"type": "number"}}, "required": ["x"]},
                }
            },
            "required": ["rows"],
        },
        lambda value: bool(value["rows"]) and all(is_number(row["x"]) for row in value["rows"]),
    ),
    "number": ({"type": "number"}, is_number),
    "numbers within": (
        {"type": "number", "minimum": -1, "exclusiveMaximum": 12},
        lambda value: is_number(value) and -1 <= value < 12,
    ),
    "whole numbers within": (
        {"type": "integer", "exclusiveMinimum": -17, "maximum": 123},
        lambda value: is_whole(value) and -17 < value <= 123,
    ),
    "anyOf": (
        {"anyOf": [{"type": "integer"}, {"type": "array", "items": {"type": "null"}}]},
        lambda value: is_whole(value) or set(value) <= {None},
    ),
    "oneOf beside others": (
        {
            "type": "object",
            "properties": {"kind": {"type": "string"}},
            "required": ["kind"],
            "oneOf": [{"properties": {"kind": {"const": "a"}}}, {"required": ["b"]}],
        },
        lambda value: value["kind"] == "a" or "b" in value,
    ),
    "types": (
        {"type": ["string", "null"], "minLength": 2, "maxLength": 3},
        lambda value: value is None or 2 <= len(value) <= 3,
    ),
    "$ref": (
        {
            "$ref": "#/$defs/my_list",
            "$defs": {
                "my_list": {
                    "type": "object",
                    "properties": {
                        "my_value": {"$ref": "#/$defs/a~1b/c%20d"},
                        "next": {"anyOf": [{"$ref": "#/$defs/my_list"}, {"type": "null"}]},
                    },
                    "required": ["my_value"],
                },
                "a/b": {"c d": {"type": "integer"}},
            },
        },
        is_list,
    ),
    "allOf": (
        {
            "allOf": [
                {"$ref": "#/$defs/one"},
                {"properties": {"b": {"type": "integer"}}, "required": ["b"]},
            ],
            "$defs": {"one": {"properties": {"b": {"minimum": 3}}, "type": "object"}},
        },
        lambda value: is_whole(value["b"]) and value["b"] >= 3,
    ),
    "date": (
        {"type": "string", "format": "date"},
        lambda value: bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value)),
    ),
    "time": (
        {"format": "date-time"},
        lambda value: bool(re.fullmatch(r"[-\d]{10}T[:.\d]{8,12}(Z|[-+][:\d]{5})", value)),
    ),
    "string": ({"type": "string"}, lambda value: isinstance(value, str)),
    "anything": (True, lambda _value: True),
    "any object": ({"type": "object", "description": "x"}, lambda value: isinstance(value, dict)),
    "empty": ({"type": "object", "additionalProperties": False}, lambda value: value == {}),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_answer_that_ends_is_valid_by_its_schema(table: Table, name: str) -> None:
    schema, valid = SCHEMAS[name]
    grammar = grammar_of(JsonSchema(schema=json.dumps(schema)))
    ended = 0
    for seed in range(12):
        text = follow(table, grammar, seed=seed, most=300, closing='"}]n1,')
        if text is not None:
            ended += 1
            assert valid(json.loads(text)), text
    assert ended >= 3


@given(
    bounds=st.tuples(st.integers(-1200, 1200), st.integers(-1200, 1200)).map(sorted),
    value=st.integers(-1300, 1300),
    tenths=st.integers(0, 10),
)
@settings(deadline=None)
def test_the_grammar_of_a_range_takes_its_numbers_and_no_others(
    bounds: list[int], value: int, tenths: int
) -> None:
    low, high = bounds
    whole = {"type": "integer", "minimum": low, "maximum": high}
    assert takes(whole, str(value)) == (low <= value <= high)
    some = {"type": "number", "minimum": low, "exclusiveMaximum": high + 1}
    decimal = f"{value}.{tenths}"
    assert takes(some, decimal) == (low <= float(decimal) < high + 1)
    others = {"type": "number", "exclusiveMinimum": low - 1, "maximum": high}
    assert takes(others, decimal) == (low - 1 < float(decimal) <= high)
    assert takes({"type": "integer", "minimum": low}, str(value)) == (value >= low)
    assert takes({"type": "integer", "maximum": high}, str(value)) == (value <= high)
    assert takes({"type": "number", "exclusiveMinimum": low}, decimal) == (float(decimal) > low)
    assert takes({"type": "number", "maximum": high}, decimal) == (float(decimal) <= high)


def takes(schema: dict[str, Any], text: str) -> bool:
    """Return whether a grammar takes a whole text, by the definition of GBNF as a pattern."""
    rules = dict(
        line.split(" ::= ", 1)
        for line in grammar_of(JsonSchema(schema=json.dumps(schema))).splitlines()
        if re.match(r"root|r\d", line)
    )
    pattern = rules["root"]
    while names := re.findall(r"\br\d+\b", pattern):
        pattern = pattern.replace(names[0], f"({rules[names[0]]})")
    pattern = re.sub(r'"([^"]*)"', lambda found: re.escape(found[1]), pattern).replace(" ", "")
    return re.fullmatch(pattern, text) is not None


REFUSED: dict[str, tuple[Any, str]] = {
    "pattern": ({"type": "string", "pattern": "^a$"}, "keyword pattern"),
    "not": ({"not": {}}, "keyword not"),
    "if": ({"if": {}, "type": "string"}, "keyword if"),
    "uniqueItems": ({"type": "array", "uniqueItems": True}, "keyword uniqueItems"),
    "multipleOf": ({"type": "integer", "multipleOf": 2}, "keyword multipleOf"),
    "patternProperties": ({"patternProperties": {}}, "keyword patternProperties"),
    "minProperties": ({"type": "object", "minProperties": 1}, "keyword minProperties"),
    "beside enum": ({"enum": ["a"], "minLength": 1}, "beside enum"),
    "false": (False, "false"),
    "false inside": ({"properties": {"a": False}}, "false"),
    "no schema": (3, "a schema is of the wrong kind"),
    "list": ([], "a schema is of the wrong kind"),
    "type": ({"type": "text"}, "no type text"),
    "type of a kind": ({"type": 3}, "type is of the wrong kind"),
    "properties": ({"properties": []}, "properties is of the wrong kind"),
    "required": ({"type": "object", "required": [1]}, "required is of the wrong kind"),
    "enum": ({"enum": []}, "enum allows nothing"),
    "enum of another type": ({"enum": [1], "type": "string"}, "enum allows nothing"),
    "no list beside const": ({"enum": None, "const": None}, "enum"),
    "anyOf": ({"anyOf": []}, "anyOf allows nothing"),
    "far away": ({"$ref": "https://example.org/a"}, "in another document"),
    "nowhere": ({"$ref": "#/$defs/a"}, "nowhere in the schema"),
    "itself": ({"$ref": "#"}, "never comes to an end"),
    "itself in part": (
        {"allOf": [{"$ref": "#"}, {"required": ["a"]}]},
        "as a grammar, the rule root never comes to an end",
    ),
    "endless": (
        {"properties": {"a": {"$ref": "#"}}, "required": ["a"]},
        "never comes to an end",
    ),
    "too many": ({"type": "array", "maxItems": 2001}, "maxItems is larger than 2,000"),
    "too long": ({"type": "string", "minLength": -1}, "minLength is no count"),
    "crossed": ({"type": "string", "minLength": 3, "maxLength": 2}, "is larger than"),
    "no number": ({"type": "integer", "minimum": 3, "maximum": 2}, "leave no number"),
    "none between": (
        {"type": "integer", "exclusiveMinimum": 3, "exclusiveMaximum": 4},
        "no number",
    ),
    "half": ({"type": "number", "minimum": 0.5}, "must be whole"),
    "bound": ({"type": "number", "minimum": "a"}, "minimum is no number"),
    "differ": ({"allOf": [{"const": 1}, {"const": 2}]}, "differ in const"),
    "closed": (
        {
            "allOf": [
                {"properties": {"a": {}}, "additionalProperties": False},
                {"properties": {"b": {}}},
            ]
        },
        "additionalProperties",
    ),
    "required of none": (
        {"type": "object", "required": ["a"], "additionalProperties": False},
        "false allows nothing",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_a_grammar_cannot_hold_to_is_refused_by_name(name: str) -> None:
    schema, reason = REFUSED[name]
    with pytest.raises(FaultError, match=re.escape(reason)):
        grammar_of(JsonSchema(schema=json.dumps(schema)))


@pytest.mark.parametrize("text", ["", "{", "nul", "NaN", '{"a": "\ud800"}', "[" * 100_000])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(FaultError, match="the schema is"):
        grammar_of(JsonSchema(schema=text))


KEYWORDS = (
    *("type", "properties", "required", "items", "anyOf", "allOf", "$ref", "enum", "const"),
    *("minimum", "maximum", "maxItems", "additionalProperties", "prefixItems", "minLength", "a"),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["a", "string", "#"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYWORDS),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(schema=JSON)
@settings(deadline=None)
def test_any_json_gives_a_grammar_or_a_reason(schema: Any) -> None:
    fault = None
    try:
        grammar_of(JsonSchema(schema=json.dumps(schema)))
    except FaultError as error:
        fault = error.fault
    if fault is not None:
        assert isinstance(fault, ConstraintInvalid)
        assert "line" not in fault.reason
